import { everyItem, type Form, type FormFinding, isSeen, packForm, readForm } from '@groundwork-gov/forms';
import type { ActContext } from '../../platform/access/action.ts';
import { storeFile } from '../../platform/files/files.ts';
import type { UploadedFile } from '../../platform/http/upload.ts';
import type { Saying } from '../../platform/problems/problem.ts';
import { insertForm, newestNo } from '../form-store.ts';
import { surveyProblems } from '../problems.ts';

export const BIGGEST_WORKBOOK = 20_000_000;
/** As many faults as one message holds; the workbook is mended and sent again. */
const SHOWN = 50;

/** The form of a workbook, or a refusal that says all that is wrong by sheet and row. */
export async function readOrRefuse({ path, name }: Pick<UploadedFile, 'path' | 'name'>): Promise<Form> {
  const { form, findings } = await readForm(path, { name: name.replace(/\.[^.]*$/, '') });
  if (form) return form;
  const refusals = findings.filter(({ level }) => level === 'refusal');
  throw surveyProblems.problem('surveys.form-refused', {
    field: 'file',
    file: name,
    count: refusals.length,
    lines: refusals.slice(0, SHOWN).map(sayingOf),
  });
}

/** Where it is, what came and what was expected. What is wrong with the whole file is told as of any workbook. */
function sayingOf(finding: FormFinding): Saying {
  const { code, sheet = '', row, column, value = '', expected = '', otherRow } = finding;
  const params = { value, expected, sheet, other: String(otherRow ?? '') };
  const says: Saying = code.startsWith('form.')
    ? { message: `survey.finding.${code}`, params }
    : {
        message: `finding.${code}`,
        params: { ...params, head: column?.head ?? '', letter: column?.letter ?? '' },
      };
  const place = { sheet, row: String(row ?? ''), column: column?.head ?? '', says };
  if (row === undefined) return { message: 'survey.finding-of-sheet', params: place };
  return { message: column ? 'survey.finding-at' : 'survey.finding-in-row', params: place };
}

/** Keeps a workbook as the next version of a survey's form. */
export async function keepWorkbook(
  context: ActContext,
  surveyId: string,
  file: UploadedFile,
  form: Form,
): Promise<number> {
  const { tx, actor, now } = context;
  const { fileId, name } = await storeFile(context, tx, file, {
    accept: ['xlsx'],
    maxBytes: BIGGEST_WORKBOOK,
    heldBy: surveyId,
    personId: actor.personId,
  });
  const no = (await newestNo(tx, surveyId)) + 1;
  const asked = [...everyItem(form.items)].filter(
    (item) => item.kind === 'question' && item.answer !== 'note' && isSeen(item),
  );
  await insertForm(
    tx,
    surveyId,
    {
      no,
      fileName: name,
      hash: file.sha256,
      fileId,
      formId: form.id,
      formVersion: form.version,
      title: form.title,
      languages: form.languages,
      defaultLanguage: form.defaultLanguage,
      questions: asked.length,
      document: JSON.stringify(packForm(form)),
      personId: actor.personId,
    },
    now,
  );
  return no;
}
