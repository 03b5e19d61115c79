import { currencyOf } from '@groundwork-gov/money';
import { AmountField, Button, Form, TextField } from '../../platform/html/components/index.ts';
import { formOf } from '../../platform/html/form-state.ts';
import type { DeskContext, PageContent } from '../../platform/http/route.ts';
import { typedAmount } from '../../platform/i18n/typed-amount.ts';
import { broughtSentences, problemSentence } from '../../platform/problems/sentence.ts';
import { previewKey } from '../../platform/read-files/document.ts';
import { type AskedPreview, previewFrame, Verdict } from '../../platform/read-files/preview-parts.tsx';
import { PHASES } from '../phases.ts';
import { phaseWord } from '../words.ts';
import { Compared } from './compared.tsx';
import { type Intake, isRead, type StoredPreview, sumsOf } from './preview.ts';
import { PreviewedFiles } from './previewed-file.tsx';

type Context = Pick<DeskContext<unknown, unknown>, 'tongue' | 'place'>;

/** Third step: what the files come to when they are read so, and the word that loads them. */
export function previewPage(context: Context, intake: Intake, asked: AskedPreview): PageContent {
  const { tongue, place } = context;
  const base = `/work/places/${place.code}/budgets`;
  const own = `${base}/import/${intake.intakeId}`;
  return previewFrame(context, {
    intake,
    own,
    crumbs: [{ href: base, label: tongue.t('budget.desk.title') }],
    asked,
    result: (preview) => (
      <Result context={context} intake={intake} preview={preview} own={own} asked={asked} />
    ),
  });
}

interface ResultProps {
  context: Context;
  intake: Intake;
  preview: StoredPreview;
  own: string;
  asked: AskedPreview;
}

function Result({ context, intake, preview, own, asked }: ResultProps) {
  const { tongue, place } = context;
  const bad = preview.files.reduce((sum, file) => sum + (isRead(file) ? file.faultCount : 0), 0);
  const isRefused = bad > 0 || preview.files.some((file) => !isRead(file));
  return (
    <>
      <Verdict tongue={tongue} own={own} isRefused={isRefused} bad={bad} />
      <PreviewedFiles tongue={tongue} unit={currencyOf(place.currency)} preview={preview} />
      <Stated context={context} intake={intake} preview={preview} own={own} />
      {!isRefused && <Load context={context} intake={intake} preview={preview} own={own} asked={asked} />}
    </>
  );
}

/** A sum from another source, as the printed budget states it, beside the one that the files come to. */
function Stated({ context: { tongue, place }, intake, preview, own }: Omit<ResultProps, 'asked'>) {
  const unit = currencyOf(place.currency);
  const sums = sumsOf(preview);
  const side = preview.files.find(isRead)?.side ?? 'expenditure';
  const phases = PHASES.filter((phase) => sums.has(phase));
  if (phases.length === 0) return null;
  return (
    <section id="stated">
      <h2>{tongue.t('budget.stated.title')}</h2>
      <p>{tongue.t('budget.stated.says')}</p>
      <Compared tongue={tongue} unit={unit} side={side} stated={intake.stated} sums={sums} />
      <Form tongue={tongue} action={`${own}/stated`}>
        {phases.map((phase) => {
          const stands = intake.stated[phase];
          return (
            <AmountField
              tongue={tongue}
              name={`stated_${phase}`}
              label={phaseWord(tongue, phase, side)}
              currency={place.currency}
              value={stands === undefined ? '' : typedAmount(tongue, BigInt(stands), unit)}
            />
          );
        })}
        <Button variant="secondary">{tongue.t('reading.stated.compare')}</Button>
      </Form>
    </section>
  );
}

function Load({ context: { tongue }, intake, preview, own, asked }: ResultProps) {
  const { values, problem } = asked;
  const form = formOf(tongue, values, problem);
  const needsReason = preview.files.some(
    (file) => isRead(file) && (file.same !== null || file.taken.length > 0),
  );
  const sums = sumsOf(preview);
  const differs = PHASES.some((phase) => {
    const stated = intake.stated[phase];
    return stated !== undefined && BigInt(stated) !== (sums.get(phase) ?? 0n);
  });
  const correction = form.field('correction', tongue.t('budget.desk.correction'), [
    'budget.file-loaded',
    'budget.figures-loaded',
    'budget.phase-loaded',
  ]);
  const controlReason = form.field('controlReason', tongue.t('budget.stated.reason'));
  const says = problem
    ? [
        {
          says: problemSentence(tongue, problem),
          more: broughtSentences(tongue, problem.details['differences'] ?? problem.details['lines']),
        },
      ]
    : [];
  return (
    <section id="load">
      <h2>{tongue.t('reading.load-title')}</h2>
      <Form {...form.props()} action={`${own}/preview`} errors={says}>
        <input type="hidden" name="previewOf" value={previewKey(intake)} />
        {needsReason && (
          <TextField {...correction} hint={tongue.t('budget.desk.correction-hint')} most={500} />
        )}
        {differs && (
          <TextField {...controlReason} hint={tongue.t('budget.stated.reason-hint')} most={500} required />
        )}
        <Button>{tongue.t('budget.desk.load')}</Button>
      </Form>
    </section>
  );
}
