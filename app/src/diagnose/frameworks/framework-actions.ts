import { type Framework, type FrameworkFinding, readFrameworkWorkbook } from '@groundwork-gov/frameworks';
import { z } from 'zod';
import { type ActContext, defineAction } from '../../platform/access/action.ts';
import type { Day } from '../../platform/calendar/days.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import { uploadedFile } from '../../platform/files/files.ts';
import type { Entry } from '../../platform/ledger/entry.ts';
import type { Saying } from '../../platform/problems/problem.ts';
import { diagnoseProblems } from '../problems.ts';
import { sayingFound, sayingWanted } from './fault-words.ts';
import * as store from './framework-store.ts';
import { builtIn, frameworkHash } from './known-frameworks.ts';

/** As many faults as one message holds; the workbook is mended and sent again. */
const SHOWN = 50;

/** A framework of the place's own, or a new version of one: from a workbook, whole or not at all. */
export const keepFramework = defineAction({
  name: 'diagnose.keep-framework',
  records: ['framework.kept'],
  authority: 'place',
  input: z.strictObject({ file: uploadedFile, validFrom: z.iso.date() }),
  // The path where a file waits makes no request another one.
  sameness: ({ file, validFrom }) => ({ sha256: file.sha256, validFrom }),
  async run(context, { file, validFrom }) {
    return keepDocument(context, await readOrRefuse(file.path, file.name), validFrom, 'file');
  },
});

/**
 * Keeps a framework as a new version. `field`: what of the form it came by is at fault where it cannot be kept.
 * @throws Problem `diagnose.framework-built-in`, `diagnose.framework-kept`
 */
export async function keepDocument(
  { tx, actor, now }: ActContext,
  document: Framework,
  validFrom: Day,
  field: string,
): Promise<{ answer: { framework: string }; entry: Entry }> {
  const { id, version } = document;
  await refuseTaken(tx, { id, version }, field);
  const no = (await store.versionsKept(tx, id)) + 1;
  const kept = { framework: id, no, version, title: document.names.en, hash: frameworkHash(document) };
  await store.keepFramework(tx, { ...kept, document, validFrom, personId: actor.personId }, now);
  return {
    answer: { framework: `${id}@${version}` },
    entry: {
      act: 'framework.kept',
      subject: `framework/${id}@${no}`,
      confidential: true,
      detail: { title: kept.title, version },
    },
  };
}

/** Nobody's framework goes by a name that another has. */
export async function refuseTaken(
  tx: Transaction,
  { id, version }: Pick<Framework, 'id' | 'version'>,
  field: string,
): Promise<void> {
  if (builtIn.some((each) => each.id === id))
    throw diagnoseProblems.problem('diagnose.framework-built-in', { framework: id, field });
  if (await store.keptFramework(tx, id, version))
    throw diagnoseProblems.problem('diagnose.framework-kept', { framework: id, version, field });
}

async function readOrRefuse(path: string, name: string): Promise<Framework> {
  const { framework, findings } = await readFrameworkWorkbook(path);
  if (framework) return framework;
  const faults = findings.filter(({ level }) => level !== 'remark');
  throw diagnoseProblems.problem('diagnose.framework-refused', {
    field: 'file',
    file: name,
    count: faults.length,
    lines: faults.slice(0, SHOWN).map(sayingOf),
  });
}

/** Where it is, what was expected and what came. What a framework lacks is told in one way, whatever it is. */
function sayingOf(finding: FrameworkFinding): Saying {
  const { code, sheet = '', row, column, value = '', expected = '', otherRow, wanted, found, part } = finding;
  const at = row === undefined ? sheet : `${sheet} ${row}${column ? `, ${column.head}` : ''}`;
  if (wanted && found) {
    const told = { expected: sayingWanted(wanted), value: sayingFound(found) };
    return { message: 'framework.fault', params: { at: part ?? at, ...told } };
  }
  const says: Saying = {
    message: `finding.${code}`,
    params: {
      value,
      expected,
      sheet,
      head: column?.head ?? '',
      letter: column?.letter ?? '',
      other: String(otherRow ?? ''),
    },
  };
  return { message: 'framework.fault-of-file', params: { at, says } };
}
