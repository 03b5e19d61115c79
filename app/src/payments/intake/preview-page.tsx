import { currencyOf } from '@groundwork-gov/money';
import {
  AmountField,
  Breadcrumbs,
  Button,
  DataTable,
  DownloadList,
  Form,
  TextField,
} from '../../platform/html/components/index.ts';
import { formOf, titleOf } from '../../platform/html/form-state.ts';
import type { DeskContext, PageContent } from '../../platform/http/route.ts';
import type { CurrencyUnit } from '../../platform/i18n/numbers.ts';
import { typedAmount } from '../../platform/i18n/typed-amount.ts';
import type { JobRow } from '../../platform/jobs/store.ts';
import type { Problem } from '../../platform/problems/problem.ts';
import { broughtSentences, problemSentence } from '../../platform/problems/sentence.ts';
import { AtWork } from '../../platform/read-files/at-work.tsx';
import { isCurrent, previewKey } from '../../platform/read-files/document.ts';
import { GiveUp, KeptUntil } from '../../platform/read-files/give-up.tsx';
import { isAtWork } from '../../platform/read-files/steer-intake.ts';
import { crumbsTo } from '../import-page.tsx';
import { differs, type Intake, isRead, type StoredPreview, sumOf } from './preview.ts';
import { PreviewedFiles } from './previewed-file.tsx';

type Context = Pick<DeskContext<unknown, unknown>, 'tongue' | 'place'>;

export interface Asked {
  /** Work on it that goes on, or that failed. */
  job: JobRow | null;
  values: Record<string, unknown>;
  problem: Problem | null;
}

interface Part {
  context: Context;
  intake: Intake;
  preview: StoredPreview;
  own: string;
  unit: CurrencyUnit;
}

/** Third step: what the files come to when they are read so, and the word that loads them. */
export function previewPage(context: Context, intake: Intake, asked: Asked): PageContent {
  const { tongue, place } = context;
  const own = `/work/places/${place.code}/payments/import/${intake.intakeId}`;
  const title = tongue.t('reading.preview-title');
  const { job, problem } = asked;
  const isShown = isCurrent(intake) && intake.preview && !(job && isAtWork(job));
  return {
    title: titleOf(tongue, title, problem),
    body: (
      <>
        <Breadcrumbs
          tongue={tongue}
          crumbs={[...crumbsTo(context), { href: own, label: tongue.t('reading.mapping-title') }]}
        />
        <h1>{title}</h1>
        {job && job.state !== 'done' && <AtWork tongue={tongue} again={`${own}/preview`} job={job} />}
        {isShown && intake.preview && (
          <Result
            context={context}
            intake={intake}
            preview={intake.preview}
            own={own}
            unit={currencyOf(place.currency)}
            asked={asked}
          />
        )}
        <p>
          <a class="ds-link" href={own}>
            {tongue.t('reading.back')}
          </a>
        </p>
        <GiveUp tongue={tongue} own={own} />
        <KeptUntil tongue={tongue} place={place} intake={intake} />
      </>
    ),
  };
}

function Result({ asked, ...part }: Part & { asked: Asked }) {
  const { context, preview, own, unit } = part;
  const { tongue } = context;
  const bad = preview.files.reduce((sum, file) => sum + (isRead(file) ? file.faultCount : 0), 0);
  const isRefused = bad > 0 || preview.files.some((file) => !isRead(file));
  return (
    <>
      <p class="lead">{tongue.t(isRefused ? 'reading.not-ready' : 'reading.ready')}</p>
      {bad > 0 && (
        <DownloadList
          tongue={tongue}
          downloads={[
            {
              href: `${own}/bad-rows.csv`,
              format: 'csv',
              label: tongue.t('reading.bad-rows', { n: bad }),
            },
          ]}
        />
      )}
      <PreviewedFiles tongue={tongue} unit={unit} preview={preview} />
      <Stated {...part} />
      {!isRefused && <Load {...part} asked={asked} />}
    </>
  );
}

/** A sum from another source, as the bank states it, beside the one that the files come to. */
function Stated({ context: { tongue, place }, intake, preview, own, unit }: Part) {
  if (!preview.files.some(isRead)) return null;
  const stands = intake.stated['total'];
  const found = sumOf(preview);
  const money = (amount: bigint) => tongue.money(amount, unit, 'exact', { currency: false });
  return (
    <section id="stated">
      <h2>{tongue.t('payments.intake.stated-title')}</h2>
      <p>{tongue.t('payments.intake.stated-says')}</p>
      {stands !== undefined && (
        <DataTable
          tongue={tongue}
          id="compared"
          caption={tongue.t('reading.stated.caption', { currency: unit.code })}
          columns={[
            {
              head: tongue.t('reading.stated.stated'),
              numeric: true,
              cell: (stated: bigint) => money(stated),
            },
            { head: tongue.t('reading.stated.found'), numeric: true, cell: () => money(found) },
            {
              head: tongue.t('reading.stated.difference'),
              numeric: true,
              cell: (stated) => (stated === found ? tongue.t('reading.stated.none') : money(found - stated)),
            },
          ]}
          rows={[BigInt(stands)]}
        />
      )}
      <Form tongue={tongue} action={`${own}/stated`}>
        <AmountField
          tongue={tongue}
          name="stated"
          label={tongue.t('payments.intake.stated')}
          currency={place.currency}
          value={stands === undefined ? '' : typedAmount(tongue, BigInt(stands), unit)}
        />
        <Button variant="secondary">{tongue.t('reading.stated.compare')}</Button>
      </Form>
    </section>
  );
}

function Load({ context: { tongue }, intake, preview, own, asked }: Part & { asked: Asked }) {
  const { values, problem } = asked;
  const form = formOf(tongue, values, problem);
  const isOff = differs(intake, preview);
  const reason = form.field('reason', tongue.t('payments.intake.reason'), [
    'payments.file-loaded',
    'payments.rows-loaded',
    'payments.control-differs',
  ]);
  const repeats = preview.files.some((file) => isRead(file) && file.same !== null);
  const wasRefused = problem !== null;
  const says = problem
    ? [{ says: problemSentence(tongue, problem), more: broughtSentences(tongue, problem.details['lines']) }]
    : [];
  return (
    <section id="load">
      <h2>{tongue.t('reading.load-title')}</h2>
      <Form {...form.props()} action={`${own}/preview`} errors={says}>
        <input type="hidden" name="previewOf" value={previewKey(intake)} />
        {(repeats || isOff || wasRefused) && (
          <TextField {...reason} hint={tongue.t('payments.intake.reason-hint')} most={500} />
        )}
        <Button>{tongue.t('payments.load-do')}</Button>
      </Form>
    </section>
  );
}
