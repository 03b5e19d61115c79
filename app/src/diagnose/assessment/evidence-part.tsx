import { randomUUID } from 'node:crypto';
import { filePath } from '../../platform/files/files.ts';
import {
  Button,
  CheckGroup,
  Details,
  FileField,
  Form,
  RadioGroup,
  TextField,
} from '../../platform/html/components/index.ts';
import { formOf } from '../../platform/html/form-state.ts';
import { sayQuoted } from '../voices/quoted-words.ts';
import { EVIDENCE_KINDS, type Evidence } from './evidence-store.ts';
import type { LeafContext, LeafShown } from './leaf-page.tsx';
import { deskPath, leafPath } from './paths.ts';
import type { LeafStanding } from './standing.ts';

/** What the score rests on, piece by piece; whoever added one may take it away. */
export function EvidenceList({
  context: { tongue, place, actor },
  assessmentId,
  at,
  names,
}: {
  context: LeafContext;
  assessmentId: string;
  at: LeafStanding;
  names: ReadonlyMap<string, string>;
}) {
  const base = leafPath(place.code, assessmentId, at.node.id);
  return (
    <section>
      <h2>{tongue.t('assessment.evidence')}</h2>
      {at.evidence.length === 0 ? (
        <p>{tongue.t('assessment.evidence-none')}</p>
      ) : (
        <ul>
          {at.evidence.map((each) => (
            <li>
              <p>
                <Piece tongue={tongue} code={place.code} assessmentId={assessmentId} evidence={each} />{' '}
                <bdi>{each.says}</bdi>
              </p>
              <p class="quiet">
                {tongue.t(each.isPublic ? 'assessment.evidence-public' : 'assessment.evidence-kept', {
                  person: names.get(each.personId) ?? '',
                })}
              </p>
              {each.isPublic && each.keepsTraces && <p class="quiet">{tongue.t('file.keeps-traces')}</p>}
              {each.personId === actor.personId && each.quoted === null && (
                <Form
                  tongue={tongue}
                  action={`${base}/evidence/${each.evidenceId}/remove`}
                  requestId={randomUUID()}
                >
                  <Button variant="tertiary">{tongue.t('assessment.evidence-remove')}</Button>
                </Form>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Piece({
  tongue,
  code,
  assessmentId,
  evidence,
}: {
  tongue: LeafContext['tongue'];
  code: string;
  assessmentId: string;
  evidence: Evidence;
}) {
  switch (evidence.kind) {
    case 'file':
      return (
        <>
          <a class="ds-link" href={filePath(code, evidence.fileId ?? '')}>
            <bdi>{evidence.fileName}</bdi>
          </a>
          {evidence.page !== null && <> {tongue.t('assessment.evidence-at-page', { page: evidence.page })}</>}
        </>
      );
    case 'link':
      return (
        <a class="ds-link" href={evidence.link ?? ''} rel="noreferrer">
          <bdi>{evidence.link}</bdi>
        </a>
      );
    case 'run':
      return (
        <a class="ds-link" href={`/work/places/${code}/items/${evidence.runId ?? ''}`}>
          {tongue.t('assessment.evidence-kind.run')}
        </a>
      );
    case 'quotation':
      return (
        <>
          <a
            class="ds-link"
            href={`${deskPath(code, assessmentId)}/quotations#q-${evidence.quoted?.quotationId ?? ''}`}
          >
            {tongue.t('assessment.evidence-kind.quotation')}
          </a>{' '}
          ({evidence.quoted && sayQuoted(tongue, evidence.quoted)})
        </>
      );
    default:
      return <>{tongue.t(`assessment.evidence-kind.${evidence.kind}`)}</>;
  }
}

/** One piece more. What belongs to another kind than the chosen one is left aside. */
export function EvidenceForm({
  context: { tongue, place },
  shown: { standing, at, values, problem },
}: {
  context: LeafContext;
  shown: LeafShown;
}) {
  const isHere = values['form'] === 'evidence';
  const form = formOf(tongue, isHere ? values : { requestId: randomUUID() }, isHere ? problem : null);
  const kinds = EVIDENCE_KINDS.filter((kind) => kind !== 'run' || at.leaf.runId !== null);
  const kind = form.choice(
    'kind',
    tongue.t('assessment.evidence-kind'),
    kinds.map((value) => ({ value, label: tongue.t(`assessment.evidence-kind.${value}`) })),
    ['diagnose.no-run'],
  );
  const says = form.field('says', tongue.t('assessment.evidence-says'));
  const file = form.field('file', tongue.t('assessment.evidence-file'), [
    'file.type-refused',
    'file.too-large',
  ]);
  const page = form.field('page', tongue.t('assessment.evidence-page'));
  const link = form.field('link', tongue.t('assessment.evidence-link'));
  const isPublic = form.choice('isPublic', tongue.t('assessment.evidence-who'), [
    { value: 'yes', label: tongue.t('assessment.evidence-who-public') },
  ]);
  return (
    <Details summary={tongue.t('assessment.evidence-add')} open={isHere}>
      <Form
        {...form.props()}
        action={`${leafPath(place.code, standing.assessment.assessmentId, at.node.id)}/evidence`}
        multipart
      >
        <RadioGroup {...kind} required />
        <TextField {...says} hint={tongue.t('assessment.evidence-says-hint')} rows={3} most={2000} required />
        <FileField {...file} hint={tongue.t('assessment.evidence-file-hint')} />
        <TextField {...page} most={40} size={10} />
        <TextField {...link} most={500} type="url" />
        <CheckGroup {...isPublic} />
        <Button variant="secondary">{tongue.t('assessment.evidence-add')}</Button>
      </Form>
    </Details>
  );
}
