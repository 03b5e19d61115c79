import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { currencyOf, formatMinor } from '@groundwork-gov/money';
import type { RuleReport } from '@groundwork-gov/payments';
import { perform } from '../platform/access/perform.ts';
import { placeNamed } from '../platform/access/place-named.ts';
import { type Command, OPERATOR, required, UsageError } from '../platform/command.ts';
import { encodeOutside } from '../platform/db/codec.ts';
import { readPlace } from '../platform/db/transaction.ts';
import { describeFile } from '../platform/local-files.ts';
import { typedJson } from '../platform/read-files/typed-json.ts';
import { importPayments } from './import-actions.ts';
import { paymentProblems } from './problems.ts';
import { everyQuestion, latestScreening } from './question-store.ts';
import { screenLedger } from './screen-actions.ts';
import { sayInEnglish, sayLacks } from './words.ts';

const SHOWN = 20;
const NOTCH = 100_000;

const importCommand: Command = {
  name: 'import payments',
  usage: '--place CODE --mapping MAP.json [--reason REASON] FILE...',
  summary: 'Reads payment files with a mapping: all of them, or nothing',
  options: { place: { type: 'string' }, mapping: { type: 'string' }, reason: { type: 'string' } },
  async run(house, input, output) {
    if (input.positionals.length === 0) throw new UsageError('no file was named');
    const place = await placeNamed(house, required(input, 'place'));
    const mapping = await readJson(required(input, 'mapping'), 'payments.mapping-unreadable');
    const described = await Promise.all(input.positionals.map((path) => describeFile(path, noFile)));
    const files = described.map(({ name, path, sha256 }) => ({ name, path, sha256 }));
    const { loaded } = await perform(
      house.performing,
      importPayments((file, step, done, total) => {
        if (step === 'read' && done < total) output.remark(`${file}: ${percent(done, total)} read`);
        if (step === 'kept' && done % NOTCH === 0)
          output.remark(`${file}: ${done} of ${total} payments kept`);
      }),
      {
        placeId: place.id,
        identityId: OPERATOR.id,
        requestId: randomUUID(),
        input: {
          mapping,
          files,
          reason: typeof input.options['reason'] === 'string' ? input.options['reason'] : null,
        },
      },
      house.programmeId,
    );
    const { digits } = currencyOf(place.currency);
    for (const each of loaded) {
      const days = each.firstDay === null ? 'no day known' : `${each.firstDay} to ${each.lastDay}`;
      output.say(
        `${each.file}: load ${each.load}, ${each.payments} payments, ${formatMinor(BigInt(each.total), digits)} ${place.currency}, ${days}, ${each.leftOut} rows that are no payments`,
      );
      if (each.repeats !== null)
        output.remark(
          `${each.file} repeats ${each.repeats}: "screen payments" asks about it first, and nothing is published before that is answered. Take one of the two loads back if it was a mistake.`,
        );
      if (each.unknownDays > 0) {
        output.remark(
          `${each.file}: the day of ${each.unknownDays} payments is not known${each.timesOnly > 0 ? `; the cells of ${each.timesOnly} hold a time alone, so ask for the file again with the cells formatted as dates` : ''}.`,
        );
      }
    }
  },
};

const screenCommand: Command = {
  name: 'screen payments',
  usage: '--place CODE [--settings SETTINGS.json] [--json]',
  summary: 'Puts every payment to every screen, and lists the questions that are worth asking',
  options: { place: { type: 'string' }, settings: { type: 'string' }, json: { type: 'boolean' } },
  async run(house, input, output) {
    const place = await placeNamed(house, required(input, 'place'));
    const path = input.options['settings'];
    const settings =
      typeof path === 'string' ? await readJson(path, 'payments.settings-unreadable') : undefined;
    let told = 0;
    const screened = await perform(
      house.performing,
      screenLedger(async (done, of) => {
        if (done === told || (done - told < NOTCH && done < of)) return;
        told = done;
        output.remark(`${done} of ${of} payments read`);
      }),
      {
        placeId: place.id,
        identityId: OPERATOR.id,
        requestId: randomUUID(),
        input: settings === undefined ? {} : { settings },
      },
      house.programmeId,
    );
    const { screening, questions } = await readPlace(house.pool, place.id, async (tx) => ({
      screening: await latestScreening(tx),
      questions: await everyQuestion(tx),
    }));
    if (input.options['json']) {
      output.say(
        encodeOutside({ ...screened, settings: screening?.settings, rules: screening?.rules, questions }),
      );
      return;
    }
    output.say(
      `Screening ${screened.screening}: ${screened.screened} of ${screened.payments} payments looked at once, the others are copies of them`,
    );
    const tongue = house.tongues.tongue('en');
    const reports = new Map<string, RuleReport>(
      ((screening?.rules ?? []) as RuleReport[]).map((each) => [each.rule, each]),
    );
    for (const { rule, computed, questions: count } of screened.rules) {
      const why = sayLacks(tongue, reports.get(rule)?.lacks ?? []);
      output.say(`  ${rule}: ${computed ? `${count} questions` : `not computable. ${why}`}`);
    }
    const queued = questions.filter(({ state }) => state === 'queued');
    output.say(`${queued.length} questions to be asked now, by weight:`);
    for (const question of queued.slice(0, SHOWN)) {
      output.say(`  ${question.questionId} ${question.rule}: ${sayInEnglish(question, place.currency)}`);
    }
    if (queued.length > SHOWN) output.say(`  and ${queued.length - SHOWN} more at the desk`);
  },
};

const percent = (done: number, total: number): string => `${Math.floor((done * 100) / Math.max(1, total))} %`;

async function readJson(
  path: string,
  unreadable: 'payments.mapping-unreadable' | 'payments.settings-unreadable',
): Promise<unknown> {
  const text = await readFile(resolve(path), 'utf8').catch((error: Error) => {
    throw noFile(path, error);
  });
  return typedJson(text, (why, cause) => paymentProblems.problem(unreadable, { why }, cause));
}

const noFile = (file: string, cause: Error) => paymentProblems.problem('payments.no-file', { file }, cause);

export const commands: readonly Command[] = [importCommand, screenCommand];
