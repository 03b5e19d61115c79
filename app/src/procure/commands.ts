import { randomUUID } from 'node:crypto';
import { perform } from '../platform/access/perform.ts';
import { placeNamed } from '../platform/access/place-named.ts';
import { type Command, type CommandInput, OPERATOR, required, UsageError } from '../platform/command.ts';
import { readPlace } from '../platform/db/transaction.ts';
import { describeFile } from '../platform/local-files.ts';
import { importReleases } from './import-actions.ts';
import { findingKey } from './intake/findings.ts';
import { firstFindings } from './lists-store.ts';
import { procureProblems } from './problems.ts';
import { sourceById } from './source-store.ts';

const SHOWN = 50;

const importCommand: Command = {
  name: 'import procurement',
  usage: '--place CODE [--source NAME] [--foreign] [--licence TEXT] [--address URL] FILE...',
  summary: 'Reads procurement data (OCDS): releases, records, packages, JSON Lines, packed by gzip or not',
  options: {
    place: { type: 'string' },
    source: { type: 'string' },
    foreign: { type: 'boolean' },
    licence: { type: 'string' },
    address: { type: 'string' },
  },
  async run(house, input, output) {
    if (input.positionals.length === 0) throw new UsageError('no file was named');
    const place = await placeNamed(house, required(input, 'place'));
    const source = sourceIn(input, place);
    const described = await Promise.all(input.positionals.map((path) => describeFile(path, noFile)));
    const { loaded, sourceId } = await perform(
      house.performing,
      importReleases((file, done, total) =>
        output.remark(`${file}: ${Math.floor((done * 100) / Math.max(1, total))} % read`),
      ),
      {
        placeId: place.id,
        identityId: OPERATOR.id,
        requestId: randomUUID(),
        input: {
          source,
          files: described.map(({ name, path, sha256 }) => ({ name, path, sha256 })),
        },
      },
      house.programmeId,
    );
    const tongue = house.tongues.tongue('en');
    for (const each of loaded) {
      output.say(
        `${each.file}: load ${each.load}, ${each.releases} releases, ${each.added} of them new, of ${each.processes} processes; ${each.findings} findings`,
      );
      if (each.findings === 0) continue;
      const rows = await readPlace(house.pool, place.id, (tx) => firstFindings(tx, each.loadId, SHOWN));
      for (const { code, line, path, value } of rows)
        output.remark(
          `  line ${line} ${path}: ${tongue.t(findingKey(code))}${value === null || value === '' ? '' : ` Came: ${value}`}`,
        );
      if (each.findings > SHOWN) output.remark(`  and ${each.findings - SHOWN} more, at the desk`);
    }
    const kept = await readPlace(house.pool, place.id, (tx) => sourceById(tx, sourceId));
    for (const name of ['licence', 'address'] as const)
      if (kept && source[name] !== null && kept[name] !== source[name])
        output.remark(
          `The source "${kept.name}" stood here already, and its ${name} stays as it was: ${kept[name] ?? 'none'}.`,
        );
    output.remark(
      loaded.some(({ added }) => added > 0)
        ? 'What came in is a draft. Somebody else publishes it at the desk, under Contracts.'
        : 'Nothing of it is new: every release stands here already.',
    );
  },
};

/** Whose records they are; of nobody else's unless they are named, as they would else count as the town's own. */
function sourceIn({ options }: CommandInput, place: { name: string }) {
  const said = (name: string): string | null => {
    const value = options[name];
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
  };
  const isOwn = options['foreign'] !== true;
  const name = said('source');
  if (!isOwn && name === null)
    throw new UsageError('--foreign asks for --source NAME: whose records they are');
  return { name: name ?? place.name, isOwn, licence: said('licence'), address: said('address') };
}

const noFile = (file: string, cause: Error) => procureProblems.problem('procure.no-file', { file }, cause);

export const commands: readonly Command[] = [importCommand];
