import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Form, FormReading } from '@groundwork-gov/forms';
import { type CommandOutput, type LoneCommand, UsageError } from './platform/command.ts';

/** The form was read and cannot be used: said already, line by line. */
class FormRefused extends Error {
  readonly code = 'form.refused';
  readonly details: { refusals: number };

  constructor(refusals: number) {
    super(`The form cannot be used: ${refusals} to mend.`);
    this.details = { refusals };
  }
}

/** Needs no house and no database, as whoever writes a form has neither. */
export const formCheckCommand: LoneCommand = {
  name: 'form check',
  usage: 'FILE.xlsx [--json]',
  summary: 'Tells whether a form (XLSForm) can be used, or what in which sheet and row keeps it from that',
  options: { json: { type: 'boolean' } },
  async runAlone({ positionals, options }, output) {
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) throw new UsageError('expected one file');
    await expectFile(file);
    const { readForm } = await import('@groundwork-gov/forms');
    const reading = await readForm(file, { name: basename(file).replace(/\.[^.]*$/, '') });
    if (options['json'] === true) output.say(JSON.stringify(await described(reading), null, 2));
    else await tell(basename(file), reading, output);
    const refusals = reading.findings.filter(({ level }) => level === 'refusal').length;
    if (reading.form === null) throw new FormRefused(refusals);
  },
};

async function expectFile(file: string): Promise<void> {
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) throw new UsageError(`there is no file ${file}`);
}

async function described({ form, findings }: FormReading): Promise<unknown> {
  const { explainForm } = await import('@groundwork-gov/forms');
  return {
    accepted: form !== null,
    ...(form && {
      form: { id: form.id, title: form.title, version: form.version, ...(await countsOf(form)) },
    }),
    findings: findings.map((finding) => ({ ...finding, sentence: explainForm(finding) })),
  };
}

async function countsOf(form: Form) {
  const { everyItem, isSeen } = await import('@groundwork-gov/forms');
  const items = [...everyItem(form.items)];
  const asked = items.filter((item) => item.kind === 'question' && item.answer !== 'note' && isSeen(item));
  const choices = [...form.lists.values(), ...form.externalLists.values()].map((list) => list.length);
  return {
    questions: asked.length,
    groups: items.filter(({ kind }) => kind === 'group').length,
    repeats: items.filter(({ kind }) => kind === 'repeat').length,
    lists: choices.length,
    choices: choices.reduce((total, count) => total + count, 0),
    languages: form.languages,
  };
}

async function tell(name: string, { form, findings }: FormReading, output: CommandOutput): Promise<void> {
  const { explainForm, formPlace } = await import('@groundwork-gov/forms');
  const told = (level: string): void => {
    for (const finding of findings)
      if (finding.level === level)
        output.say(`  ${formPlace(finding)}: ${explainForm(finding)} [${finding.code}]`);
  };
  const warnings = findings.filter(({ level }) => level === 'warning').length;
  if (form) {
    const { questions, groups, repeats, lists, choices, languages } = await countsOf(form);
    output.say(`${name} is accepted: "${form.title}".`);
    output.say(
      `Questions: ${questions}. Groups: ${groups}. Repeats: ${repeats}. Lists: ${lists}, with ${choices} choices. Languages: ${languages.join(', ')}. Warnings: ${warnings}.`,
    );
  } else {
    output.say(`${name} is refused:`);
    told('refusal');
    if (warnings > 0) output.say(`Warnings: ${warnings}.`);
  }
  told('warning');
}
