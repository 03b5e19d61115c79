import { placeByCode } from '../platform/access/store.ts';
import type { Command } from '../platform/command.ts';
import { problem } from '../platform/problems/platform-problems.ts';
import { rebuildIndex } from '../platform/search/rebuild.ts';
import { everyPlace } from '../platform/search/store.ts';

const rebuild: Command = {
  name: 'search rebuild',
  usage: '[--place CODE]',
  summary: 'Makes the search index anew, of one municipality or of all',
  options: { place: { type: 'string' } },
  async run(house, input, output) {
    const code = input.options['place'];
    const places =
      typeof code === 'string' ? [await known(house, code)] : await everyPlace(house.connections.open);
    for (const place of places) {
      output.say(`${place.code}: ${await rebuildIndex(house, place.id)} findable`);
    }
  },
};

async function known(house: Parameters<Command['run']>[0], code: string) {
  const place = await placeByCode(house.connections, code.toUpperCase());
  if (!place) throw problem('place.unknown', { place: code });
  return place;
}

export const commands: readonly Command[] = [rebuild];
