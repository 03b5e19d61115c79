import type { Child } from 'hono/jsx';
import {
  Alert,
  Breadcrumbs,
  Button,
  DefinitionList,
  Form,
  LinkButton,
} from '../../platform/html/components/index.ts';
import { formOf, titleOf } from '../../platform/html/form-state.ts';
import type { DeskContext, PageContent } from '../../platform/http/route.ts';
import type { Tongue } from '../../platform/i18n/index.ts';
import type { JobRow } from '../../platform/jobs/store.ts';
import type { Problem } from '../../platform/problems/problem.ts';
import { AtWork } from '../../platform/read-files/at-work.tsx';
import { isCurrent } from '../../platform/read-files/document.ts';
import { GiveUp, KeptUntil } from '../../platform/read-files/give-up.tsx';
import { sizeOf } from '../../platform/read-files/own-intake.ts';
import { EachFile } from '../../platform/read-files/preview-parts.tsx';
import { isAtWork } from '../../platform/read-files/steer-intake.ts';
import { crumbsTo } from '../desk-lists.tsx';
import type { GivenSource } from '../load.ts';
import type { Source } from '../source-store.ts';
import { isRead, type Received, seenKey, sourceSaid } from './preview.ts';
import { PreviewedFile } from './previewed-file.tsx';
import { SignChanges } from './sign-changes.tsx';

type Context = Pick<DeskContext<unknown, unknown>, 'tongue' | 'place'>;

interface Shown {
  received: Received;
  /** The source of this name, where it stands here already. */
  known: Source | null;
  job: JobRow | null;
  /** Whether other loads came or went since it was looked at. */
  isOld: boolean;
}

/** What would come in, with what was found; then it is kept, or dropped. */
export function receivedPage(
  context: Context,
  { received, known, job, isOld }: Shown,
  values: Record<string, unknown>,
  problem: Problem | null,
): PageContent {
  const { tongue, place } = context;
  const base = `/work/places/${place.code}/procurement`;
  const own = `${base}/import/${received.intakeId}`;
  const title = tongue.t('procure.received-title');
  const isBusy = job !== null && isAtWork(job);
  const preview = isCurrent(received) && !isBusy ? received.preview : null;
  const isRefused = preview !== null && !preview.files.every(isRead);
  const form = formOf(tongue, values, problem);
  return {
    title: titleOf(tongue, title, problem),
    body: (
      <>
        <Breadcrumbs tongue={tongue} crumbs={crumbsTo(context)} />
        <h1>{title}</h1>
        {preview !== null && <p class="lead">{tongue.t('procure.received-says')}</p>}
        <SourceSaid tongue={tongue} given={sourceSaid(received)} known={known} />
        {job !== null && (
          <Work tongue={tongue} job={job} own={own} loads={`${base}/loads`} bytes={sizeOf(received)} />
        )}
        {preview !== null && (
          <EachFile
            tongue={tongue}
            files={preview.files}
            isRead={isRead}
            read={(file, at) => <PreviewedFile tongue={tongue} file={file} at={at} />}
          />
        )}
        {preview !== null && !isRefused && (
          <section>
            <h2>{tongue.t('procure.flags')}</h2>
            <SignChanges tongue={tongue} signs={preview.signs} />
          </section>
        )}
        {isRefused && <p>{tongue.t('procure.received-refused')}</p>}
        {preview !== null && isOld && (
          <Alert tongue={tongue} kind="ask">
            <p>{tongue.t('procure.received-old')}</p>
          </Alert>
        )}
        {!isBusy && (preview === null || isOld) && (
          <Form tongue={tongue} action={`${own}/look`}>
            <Button>{tongue.t('reading.look-again')}</Button>
          </Form>
        )}
        {preview !== null && !isRefused && !isOld && (
          <Form {...form.props()} action={own}>
            <input type="hidden" name="previewOf" value={seenKey(received)} />
            <Button>{tongue.t('procure.received-keep')}</Button>
          </Form>
        )}
        <GiveUp tongue={tongue} own={own} />
        <KeptUntil tongue={tongue} place={place} intake={received} />
      </>
    ),
  };
}

/** Whose word it is: what stands of the source, or, where it is new, what its sender said. */
function SourceSaid(props: { tongue: Tongue; given: GivenSource; known: Source | null }) {
  const { tongue, given, known } = props;
  const { name, isOwn, licence, address } = known ?? given;
  const isOther =
    known !== null &&
    ((known.isOwn && !given.isOwn) ||
      (given.licence !== null && given.licence !== known.licence) ||
      (given.address !== null && given.address !== known.address));
  return (
    <>
      <DefinitionList
        items={[
          { term: tongue.t('procure.source'), says: <bdi>{name}</bdi> },
          {
            term: tongue.t('procure.whose'),
            says: tongue.t(isOwn ? 'procure.whose.own' : 'procure.whose.others'),
          },
          ...(licence === null
            ? []
            : [{ term: tongue.t('procure.licence-field'), says: <bdi>{licence}</bdi> }]),
          ...(address === null
            ? []
            : [{ term: tongue.t('procure.address-field'), says: <bdi>{address}</bdi> }]),
        ]}
      />
      {isOther && (
        <Alert tongue={tongue} kind="ask">
          <p>{tongue.t('procure.received-differs')}</p>
        </Alert>
      )}
    </>
  );
}

const MB = 1_000_000;

/** How far the work on it is, in bytes; or why it ended before its end. */
function Work(props: { tongue: Tongue; job: JobRow; own: string; loads: string; bytes: number }): Child {
  const { tongue, job, own, loads, bytes } = props;
  if (job.state === 'done') return null;
  if (!isAtWork(job)) return <AtWork tongue={tongue} again={own} job={job} />;
  const total = tongue.number(Math.ceil(bytes / MB));
  const isAllRead = job.done >= bytes;
  return (
    <Alert tongue={tongue} kind="info">
      <p>
        {isAllRead
          ? tongue.t('procure.received-compared', { total })
          : tongue.t('procure.received-at-work', { done: tongue.number(Math.floor(job.done / MB)), total })}
      </p>
      <div class="acts">
        <LinkButton href={own}>{tongue.t('reading.look-again')}</LinkButton>
        {/* Where it stands once it is loaded, and this page is no more. */}
        <LinkButton href={loads} variant="secondary">
          {tongue.t('procure.loads')}
        </LinkButton>
      </div>
    </Alert>
  );
}
