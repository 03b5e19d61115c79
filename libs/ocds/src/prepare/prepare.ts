import type { Listener } from '../finding.ts';
import { type JsonObject, member } from '../json/json.ts';
import { writeJson } from '../json/write.ts';
import { Together } from '../meaning/together.ts';
import { type Bytes, unpacked } from '../read/bytes.ts';
import { linesOf } from '../read/lines.ts';
import { objectOf } from '../read/parse-piece.ts';
import type { CardinalSettings } from '../settings/cardinal-settings.ts';
import { prepareRelease, type QualityRow } from './prepare-release.ts';

export interface Prepared {
  release: JsonObject;
  line: number;
  rows: readonly QualityRow[];
}

/** Corrects compiled releases, one a line, in their order. Lines that are no object are told of and left out. */
export async function* prepareLines(
  source: Bytes,
  settings: CardinalSettings,
  tell: Listener,
): AsyncGenerator<Prepared> {
  const together = new Together(tell);
  let isNothing = true;
  for await (const piece of linesOf(unpacked(source, tell), tell)) {
    const release = objectOf(piece, tell, { tellsTwice: true });
    if (!release) continue;
    const { line } = piece;
    isNothing = false;
    together.see(release, line, '', { isWhole: true });
    const rows = prepareRelease(release, settings, () => {
      tell({ code: 'ocds.bids-occupied', line, path: '/auctions' });
    });
    yield { release, line, rows };
  }
  if (isNothing) tell({ code: 'ocds.nothing', line: 1, path: '' });
}

/** The rows of a release as the reference writes them: line, ocid, path, index, value, message; CSV by RFC 4180, no head. */
export function qualityCsv({ release, line, rows }: Prepared): string {
  const ocid = member(release, 'ocid') ?? null;
  const said = typeof ocid === 'string' ? ocid : ocid === null ? '' : writeJson(ocid);
  return rows
    .map(
      ({ path, index, value, message }) =>
        `${[String(line), said, path, index, value, message].map(cell).join(',')}\n`,
    )
    .join('');
}

const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
