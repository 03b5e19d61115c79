import type { Child } from 'hono/jsx';
import { Alert, Breadcrumbs, DownloadList } from '../html/components/index.ts';
import { titleOf } from '../html/form-state.ts';
import type { DeskContext, PageContent } from '../http/route.ts';
import type { Tongue } from '../i18n/index.ts';
import type { JobRow } from '../jobs/store.ts';
import type { Problem } from '../problems/problem.ts';
import { AtWork } from './at-work.tsx';
import { isCurrent } from './document.ts';
import { GiveUp, KeptUntil } from './give-up.tsx';
import type { Intake } from './intake-store.ts';
import { type RefusedFile, RefusedWhole } from './refused-whole.tsx';
import { isAtWork } from './steer-intake.ts';

/** What the page of a preview is asked with. */
export interface AskedPreview {
  /** Work on it that goes on, or that failed. */
  job: JobRow | null;
  values: Record<string, unknown>;
  problem: Problem | null;
}

interface Framed<Preview> {
  intake: Intake<Preview>;
  /** Where the intake is, and the pages above it. */
  own: string;
  crumbs: readonly { href: string; label: string }[];
  asked: AskedPreview;
  result(preview: Preview): Child;
}

/** Third step: what the files come to, while it still speaks of what stands and nothing is at work on it. */
export function previewFrame<Preview>(
  { tongue, place }: Pick<DeskContext<unknown, unknown>, 'tongue' | 'place'>,
  { intake, own, crumbs, asked: { job, problem }, result }: Framed<Preview>,
): PageContent {
  const title = tongue.t('reading.preview-title');
  const isShown = isCurrent(intake) && !(job && isAtWork(job));
  return {
    title: titleOf(tongue, title, problem),
    body: (
      <>
        <Breadcrumbs
          tongue={tongue}
          crumbs={[...crumbs, { href: own, label: tongue.t('reading.mapping-title') }]}
        />
        <h1>{title}</h1>
        {job && job.state !== 'done' && <AtWork tongue={tongue} again={`${own}/preview`} job={job} />}
        {isShown && intake.preview !== null && result(intake.preview)}
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

/** Whether the files can be loaded, and where all rows are that could not be read. */
export const Verdict = (props: { tongue: Tongue; own: string; isRefused: boolean; bad: number }) => {
  const { tongue, own, isRefused, bad } = props;
  return (
    <>
      <p class="lead">{tongue.t(isRefused ? 'reading.not-ready' : 'reading.ready')}</p>
      {bad > 0 && (
        <DownloadList
          tongue={tongue}
          downloads={[
            { href: `${own}/bad-rows.csv`, format: 'csv', label: tongue.t('reading.bad-rows', { n: bad }) },
          ]}
        />
      )}
    </>
  );
};

interface EachFileProps<Read extends { name: string }> {
  tongue: Tongue;
  files: readonly (Read | RefusedFile)[];
  isRead(file: Read | RefusedFile): file is Read;
  read(file: Read, at: number): Child;
}

/** Each file under its name: what it comes to, or why it is refused as a whole. */
export const EachFile = <Read extends { name: string }>(props: EachFileProps<Read>) => {
  const { tongue, files, isRead, read } = props;
  return (
    <>
      {files.map((file, at) => (
        <section>
          <h2>
            <bdi>{file.name}</bdi>
          </h2>
          {isRead(file) ? read(file, at) : <RefusedWhole tongue={tongue} file={file as RefusedFile} />}
        </section>
      ))}
    </>
  );
};

/** What is no mistake of a row and yet may mean that it is the wrong file. */
export const Warnings = ({ tongue, says }: { tongue: Tongue; says: readonly string[] }) =>
  says.length === 0 ? null : (
    <Alert tongue={tongue} kind="ask">
      <ul>
        {says.map((each) => (
          <li>{each}</li>
        ))}
      </ul>
    </Alert>
  );
