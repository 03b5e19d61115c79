import { randomUUID } from 'node:crypto';
import { Button, Form, RadioGroup, SaveDraft, TextField } from '../../platform/html/components/index.ts';
import { formOf } from '../../platform/html/form-state.ts';
import type { Tree } from '../frameworks/tree.ts';
import { EvidenceForm } from './evidence-part.tsx';
import type { LeafContext, LeafShown } from './leaf-page.tsx';
import { leafPath } from './paths.ts';
import { isScoring } from './seats.ts';
import { answersOf } from './words.tsx';

interface Props {
  context: LeafContext;
  shown: LeafShown;
  tree: Tree;
}

/** Only what this person may do here and now, each in a form of its own. */
export function LeafForms(props: Props) {
  const { context, shown } = props;
  const { standing, at } = shown;
  const { seat, assessment, team } = standing;
  const own = team.find(({ personId }) => personId === context.actor.personId);
  const mayAct = context.actor.permissions.has('diagnose.assess') && assessment.publishedHash === null;
  if (!mayAct || seat === null || own?.declaredAt === null || at.state === 'out') return null;
  const isAgreed = at.leaf.agreed !== null;
  return (
    <>
      <EvidenceForm context={context} shown={shown} />
      {isScoring(seat) && !isAgreed && !at.locked.includes(seat) && <ScoreForm {...props} />}
      {isScoring(seat) && (at.state === 'to-reconcile' || at.state === 'look-again' || mayMend(props)) && (
        <ReconcileForm {...props} />
      )}
      {seat === 'reviewer' && isAgreed && <ReviewForm {...props} />}
      {seat === 'municipality' && <CommentForm {...props} />}
    </>
  );
}

/** What was once reconciled may be reconciled anew; where both gave the same, nothing is to be settled. */
const mayMend = ({ shown: { at } }: Props): boolean =>
  at.leaf.agreedBy !== null && at.scores.length === 2 && at.scores[0]?.score !== at.scores[1]?.score;

/** The fields of the form that was sent are those that were typed; the others begin as things stand. */
function stateOf({ context: { tongue }, shown: { values, problem } }: Props, name: string, fresh: object) {
  const isHere = values['form'] === name || (name === 'score' && values['form'] === undefined);
  const own = isHere ? { ...fresh, ...values } : { ...fresh, requestId: randomUUID() };
  return formOf(tongue, own, isHere ? problem : null);
}

function ScoreForm(props: Props) {
  const { context, shown } = props;
  const { tongue, place } = context;
  const { at, standing } = shown;
  const form = stateOf(props, 'score', {});
  const score = answerField(props, form, 'score', tongue.t('assessment.my-score'));
  const reason = form.field('reason', tongue.t('assessment.my-reason'), ['diagnose.reason-needed']);
  return (
    <section>
      <Form {...form.props()} action={leafPath(place.code, standing.assessment.assessmentId, at.node.id)}>
        <AnswerField {...score} />
        <TextField {...reason} hint={tongue.t('assessment.my-reason-hint')} rows={4} most={2000} required />
        <p>{tongue.t('assessment.lock-says')}</p>
        <div class="acts">
          <Button name="lock" value="yes">
            {tongue.t('assessment.lock')}
          </Button>
          <Button variant="secondary" name="lock" value="no">
            {tongue.t('assessment.keep')}
          </Button>
          <SaveDraft tongue={tongue} />
        </div>
      </Form>
    </section>
  );
}

type FormState = ReturnType<typeof formOf>;

function answerField(
  { context: { tongue }, shown: { at }, tree }: Props,
  form: FormState,
  name: string,
  label: string,
) {
  const scale = tree.scales.get(at.node.scale ?? '');
  const codes = ['diagnose.not-on-scale'];
  if (scale?.kind === 'number') return { text: form.field(name, label, codes), scale, tongue };
  return { choice: form.choice(name, label, answersOf(tongue, tree, at.node), codes), tongue };
}

/** Grades to choose from, or a number within the scale's range; beside it the words for there being none. */
function AnswerField({ text, choice, scale, tongue }: ReturnType<typeof answerField>) {
  if (choice) return <RadioGroup {...choice} required />;
  if (!text || scale?.kind !== 'number') return null;
  const others = (scale.dropsOut ?? []).map(({ value }) => value);
  return (
    <TextField
      {...text}
      hint={tongue.t(others.length === 0 ? 'assessment.number-hint' : 'assessment.number-hint-or', {
        from: tongue.number(scale.from),
        to: tongue.number(scale.to),
        ...(others.length === 0 ? {} : { others: tongue.list(others) }),
      })}
      inputmode="text"
      size={8}
      required
    />
  );
}

function ReconcileForm(props: Props) {
  const { context, shown } = props;
  const { tongue, place } = context;
  const { at, standing } = shown;
  const form = stateOf(props, 'reconcile', {
    version: at.leaf.version,
    agreed: at.leaf.agreed ?? '',
    why: at.leaf.agreedReason ?? '',
  });
  const agreed = answerField(props, form, 'agreed', tongue.t('assessment.reconcile-score'));
  const why = form.field('why', tongue.t('assessment.reconcile-reason'));
  return (
    <section>
      <h2>{tongue.t('assessment.reconcile')}</h2>
      <Form
        {...form.props()}
        action={`${leafPath(place.code, standing.assessment.assessmentId, at.node.id)}/reconcile`}
      >
        <AnswerField {...agreed} />
        <TextField {...why} rows={4} most={2000} required />
        <Button>{tongue.t('assessment.reconcile-do')}</Button>
      </Form>
    </section>
  );
}

function ReviewForm(props: Props) {
  const { context, shown } = props;
  const { tongue, place } = context;
  const { at, standing } = shown;
  const form = stateOf(props, 'review', {
    version: at.leaf.version,
    verdict: at.leaf.verdict ?? '',
    note: at.leaf.reviewNote ?? '',
  });
  const verdict = form.choice(
    'verdict',
    tongue.t('assessment.verdict'),
    (['sound', 'look-again'] as const).map((value) => ({
      value,
      label: tongue.t(`assessment.verdict.${value}`),
    })),
  );
  const note = form.field('note', tongue.t('assessment.review-note'), ['diagnose.reason-needed']);
  return (
    <section>
      <h2>{tongue.t('assessment.review')}</h2>
      <Form
        {...form.props()}
        action={`${leafPath(place.code, standing.assessment.assessmentId, at.node.id)}/review`}
      >
        <RadioGroup {...verdict} required />
        <TextField {...note} rows={3} most={2000} />
        <Button>{tongue.t('assessment.review-do')}</Button>
      </Form>
    </section>
  );
}

function CommentForm(props: Props) {
  const { context, shown } = props;
  const { tongue, place } = context;
  const { at, standing } = shown;
  const form = stateOf(props, 'comment', { version: at.leaf.version, comment: at.leaf.comment ?? '' });
  const comment = form.field('comment', tongue.t('assessment.comment'));
  return (
    <section>
      <Form
        {...form.props()}
        action={`${leafPath(place.code, standing.assessment.assessmentId, at.node.id)}/comment`}
      >
        <TextField {...comment} hint={tongue.t('assessment.comment-hint')} rows={4} most={2000} />
        <Button>{tongue.t('assessment.comment-do')}</Button>
      </Form>
    </section>
  );
}
