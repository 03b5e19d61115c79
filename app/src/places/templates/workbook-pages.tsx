import {
  Alert,
  Breadcrumbs,
  Button,
  DataTable,
  DownloadList,
  FileField,
  Form,
  LinkButton,
} from '../../platform/html/components/index.ts';
import { formOf, titleOf } from '../../platform/html/form-state.ts';
import type { PageContent } from '../../platform/http/route.ts';
import type { Tongue } from '../../platform/i18n/index.ts';
import type { JobRow } from '../../platform/jobs/store.ts';
import type { Problem } from '../../platform/problems/problem.ts';
import { problemSentence } from '../../platform/problems/sentence.ts';
import { FindingsTable } from '../../platform/sheets/findings-table.tsx';
import { sayFinding } from '../../platform/sheets/say-finding.ts';
import type { Counts, Plan } from './plan.ts';
import type { WorkbookKind } from './workbooks-store.ts';

export interface WorkbookPage {
  tongue: Tongue;
  kind: WorkbookKind;
  /** The address of the first page. */
  base: string;
  /** Where one came from. */
  back: { href: string; label: string };
}

/** First page: the template to download, and where it is sent back. */
export function startPage(
  at: WorkbookPage,
  values: Record<string, unknown>,
  problem: Problem | null,
): PageContent {
  const { tongue, kind, base } = at;
  const title = tongue.t(`sheet.${kind}.title`);
  const form = formOf(tongue, values, problem);
  return {
    title: titleOf(tongue, title, problem),
    body: (
      <>
        <Breadcrumbs tongue={tongue} crumbs={[at.back]} />
        <h1>{title}</h1>
        <p class="lead">{tongue.t(`sheet.${kind}.lead`)}</p>
        {kind === 'people' && <p>{tongue.t('sheet.people.note')}</p>}
        <h2>{tongue.t('sheet.step-download')}</h2>
        <DownloadList
          tongue={tongue}
          downloads={[
            { href: `${base}/template.xlsx`, format: 'xlsx', label: tongue.t('sheet.template-empty') },
            {
              href: `${base}/template.xlsx?with=all`,
              format: 'xlsx',
              label: tongue.t('sheet.template-filled'),
            },
          ]}
        />
        <h2>{tongue.t('sheet.step-send')}</h2>
        <Form
          tongue={tongue}
          action={base}
          requestId={form.text('requestId')}
          multipart
          errors={problem ? [refusal(tongue, problem)] : []}
        >
          <FileField
            tongue={tongue}
            name="file"
            label={tongue.t('sheet.file')}
            hint={tongue.t('sheet.file-hint')}
            accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            required
          />
          <Button>{tongue.t('sheet.read')}</Button>
        </Form>
      </>
    ),
  };
}

/** A workbook of which nothing can be taken: each reason on a line of its own. */
function refusal(tongue: Tongue, problem: Problem) {
  const { findings } = problem.details;
  return Array.isArray(findings)
    ? { field: 'file', says: tongue.t('sheet.refused-title'), more: findings.map(String) }
    : { field: 'file', says: problemSentence(tongue, problem) };
}

export interface Review {
  workbookId: string;
  plan: Plan;
  takenAt: Date | null;
  keptUntil: Date;
  /** The work that goes on, where some does. */
  job: JobRow | null;
  /** For a form that came back. */
  values: Record<string, unknown>;
  problem: Problem | null;
}

/** Second page: what would happen, row by row where something is wrong, and the word that makes it happen. */
export function reviewPage(at: WorkbookPage, review: Review): PageContent {
  const { tongue, kind, base } = at;
  const title = tongue.t('sheet.review');
  return {
    title: titleOf(tongue, title, review.problem),
    body: (
      <>
        <Breadcrumbs
          tongue={tongue}
          crumbs={[at.back, { href: base, label: tongue.t(`sheet.${kind}.title`) }]}
        />
        <h1>{title}</h1>
        {review.takenAt === null ? <Waiting at={at} review={review} /> : <Taken at={at} review={review} />}
        <p>
          <a class="ds-link" href={base}>
            {tongue.t('sheet.again')}
          </a>
        </p>
      </>
    ),
  };
}

interface Part {
  at: WorkbookPage;
  review: Review;
}

const Waiting = ({ at, review }: Part) => {
  const { tongue } = at;
  const { plan } = review;
  const remarks = plan.findings.filter(({ level }) => level === 'remark');
  return (
    <>
      <p class="lead">
        {tongue.t('sheet.nothing-yet')}{' '}
        {tongue.t('sheet.expires', { when: tongue.dateTime(review.keptUntil) })}
      </p>
      <Refused at={at} review={review} />
      {!plan.refused && <Summary tongue={tongue} counts={plan.counts} />}
      <Faults at={at} review={review} />
      {remarks.length > 0 && (
        <>
          <h2>{tongue.t('sheet.remarks-title')}</h2>
          <FindingsTable
            tongue={tongue}
            id="remarks"
            caption={tongue.t('sheet.remarks-title')}
            findings={remarks}
          />
        </>
      )}
      {!plan.refused &&
        (plan.good > 0 ? <Take at={at} review={review} /> : <p>{tongue.t('sheet.no-change')}</p>)}
    </>
  );
};

const Refused = ({ at: { tongue }, review: { plan } }: Part) =>
  plan.refused ? (
    <Alert tongue={tongue} kind="bad" title={tongue.t('sheet.refused-title')}>
      <ul>
        {plan.findings
          .filter(({ level }) => level === 'file')
          .map((finding) => (
            <li>{sayFinding(tongue, finding)}</li>
          ))}
      </ul>
    </Alert>
  ) : null;

const Summary = ({ tongue, counts }: { tongue: Tongue; counts: readonly Counts[] }) => (
  <DataTable
    tongue={tongue}
    id="summary"
    caption={tongue.t('sheet.summary')}
    columns={[
      {
        head: tongue.t('template.sheet'),
        cell: (row: Counts) => tongue.t(`sheet.${row.sheet}`),
        heading: true,
      },
      { head: tongue.t('sheet.added'), cell: ({ added }) => tongue.number(added), numeric: true },
      { head: tongue.t('sheet.changed'), cell: ({ changed }) => tongue.number(changed), numeric: true },
      { head: tongue.t('sheet.same'), cell: ({ same }) => tongue.number(same), numeric: true },
      { head: tongue.t('sheet.faulty'), cell: ({ faulty }) => tongue.number(faulty), numeric: true },
    ]}
    rows={counts}
  />
);

const Faults = ({ at: { tongue, base }, review: { plan, workbookId } }: Part) => {
  if (plan.faulty === 0) return null;
  const title = tongue.t('sheet.faults-title', { count: plan.faulty });
  return (
    <>
      <h2>{title}</h2>
      <p>{tongue.t('sheet.faults-lead')}</p>
      <DownloadList
        tongue={tongue}
        downloads={[
          { href: `${base}/${workbookId}/marked.xlsx`, format: 'xlsx', label: tongue.t('sheet.marked') },
        ]}
      />
      <FindingsTable
        tongue={tongue}
        id="faults"
        caption={title}
        findings={plan.findings.filter(({ level }) => level === 'row')}
      />
    </>
  );
};

/** With faults, taking the other rows alone is a choice, and its button says so. */
const Take = ({ at: { tongue, base }, review }: Part) => {
  const { plan, workbookId } = review;
  const form = formOf(tongue, review.values, review.problem);
  const hasFaults = plan.faulty > 0;
  return (
    <Form
      tongue={tongue}
      action={`${base}/${workbookId}`}
      requestId={form.text('requestId')}
      errors={form.errors()}
    >
      <input type="hidden" name="digest" value={plan.digest} />
      <input type="hidden" name="take" value={hasFaults ? 'good' : 'all'} />
      <Button>
        {hasFaults ? tongue.t('sheet.take-good', { count: plan.good }) : tongue.t('sheet.take-all')}
      </Button>
    </Form>
  );
};

const Taken = ({ at: { tongue, kind, base, back }, review: { job, workbookId } }: Part) => {
  if (job === null || job.state === 'done') {
    return (
      <Alert tongue={tongue} kind="good" title={tongue.t('sheet.done-title')}>
        <p>
          {job && kind === 'municipalities'
            ? tongue.t('sheet.finished', { count: job.done })
            : tongue.t('sheet.done')}
        </p>
        <LinkButton href={back.href}>{back.label}</LinkButton>
      </Alert>
    );
  }
  const isOver = job.state === 'failed' || job.state === 'cancelled';
  return (
    <Alert tongue={tongue} kind={isOver ? 'bad' : 'info'}>
      <p>
        {tongue.t(`sheet.${isOver ? 'failed' : 'working'}.${kind}`, { done: job.done, total: job.total })}
      </p>
      {job.problem && <p>{tongue.t(`problem.${job.problem.code}`, job.problem.details)}</p>}
      {!isOver && <LinkButton href={`${base}/${workbookId}`}>{tongue.t('sheet.look-again')}</LinkButton>}
    </Alert>
  );
};
