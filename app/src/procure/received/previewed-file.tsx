import { currencyOf } from '@groundwork-gov/money';
import { DataTable, DefinitionList, Details } from '../../platform/html/components/index.ts';
import type { Tongue } from '../../platform/i18n/index.ts';
import { findingKey } from '../intake/findings.ts';
import type { FindingsOfCode, ReadPreview } from './preview.ts';
import type { Amounts } from './tally.ts';
import type { Sample } from './trial-store.ts';

interface Props {
  tongue: Tongue;
  file: ReadPreview;
  /** Which of the files, from 0. */
  at: number;
}

/** What a file would bring: releases, processes, days, amounts, some of the processes, and what was found in it. */
export function PreviewedFile({ tongue, file, at }: Props) {
  const { releases, added, amounts, samples, findings } = file;
  return (
    <>
      <p class="lead">
        {tongue.t(added === 0 ? 'procure.received-nothing-new' : 'procure.received-brings', {
          releases,
          added,
        })}
      </p>
      <Counts tongue={tongue} file={file} />
      {amounts.length > 0 && <AmountTable tongue={tongue} amounts={amounts} id={`amounts-${at}`} />}
      {samples.length > 0 && (
        <Details summary={tongue.t('procure.received-samples', { count: samples.length })}>
          <SampleTable tongue={tongue} samples={samples} id={`samples-${at}`} />
        </Details>
      )}
      <h3>{tongue.t('procure.findings')}</h3>
      {findings.length === 0 ? (
        <p>{tongue.t('procure.no-findings')}</p>
      ) : (
        <FindingsTable tongue={tongue} findings={findings} id={`findings-${at}`} />
      )}
    </>
  );
}

/** What would be new, what would change, and what stays. */
function Counts({ tongue, file }: Pick<Props, 'tongue' | 'file'>) {
  const { fresh, changed, unchanged, elsewhere, repeated, first, last } = file;
  const count = (name: string, n: number) => ({
    term: tongue.t(`procure.received-${name}`),
    says: tongue.number(n),
  });
  const span =
    first === null || last === null
      ? tongue.t('procure.received-no-days')
      : tongue.t('procure.received-span', { first: tongue.date(first), last: tongue.date(last) });
  return (
    <DefinitionList
      items={[
        count('fresh', fresh),
        count('changed', changed),
        count('unchanged', unchanged),
        count('elsewhere', elsewhere),
        ...(repeated > 0 ? [count('repeated', repeated)] : []),
        ...(fresh + changed > 0 ? [{ term: tongue.t('procure.received-days'), says: span }] : []),
      ]}
    />
  );
}

const AmountTable = ({
  tongue,
  amounts,
  id,
}: {
  tongue: Tongue;
  amounts: readonly Amounts[];
  id: string;
}) => (
  <DataTable
    tongue={tongue}
    id={id}
    caption={tongue.t('procure.received-amounts')}
    cards
    rows={amounts}
    columns={[
      {
        head: tongue.t('procure.received-what'),
        heading: true,
        cell: ({ kind }) => tongue.t(`procure.kind.${kind}`),
      },
      {
        head: tongue.t('procure.received-count'),
        numeric: true,
        cell: ({ count }) => tongue.number(count),
      },
      {
        head: tongue.t('procure.received-sum'),
        numeric: true,
        cell: ({ currency, sum }) =>
          currency === null
            ? tongue.t('procure.received-no-amount')
            : tongue.money(BigInt(sum), currencyOf(currency), 'exact', { currency: true }),
      },
    ]}
  />
);

const SampleTable = ({ tongue, samples, id }: { tongue: Tongue; samples: readonly Sample[]; id: string }) => (
  <DataTable
    tongue={tongue}
    id={id}
    caption={tongue.t('procure.processes')}
    captionHidden
    cards
    rows={samples}
    columns={[
      {
        head: tongue.t('procure.title-of'),
        heading: true,
        words: true,
        cell: ({ title, ocid }) => <bdi>{title ?? ocid}</bdi>,
      },
      {
        head: tongue.t('procure.buyer'),
        words: true,
        cell: ({ buyer }) => (buyer === null ? '–' : <bdi>{buyer}</bdi>),
      },
      { head: tongue.t('procure.stage'), cell: ({ stage }) => tongue.t(`procure.stage.${stage}`) },
      { head: tongue.t('procure.day'), cell: ({ day }) => (day === null ? '–' : tongue.date(day)) },
    ]}
  />
);

/** Each kind of what was found, how often, and where first; all of it is listed once the file is loaded. */
const FindingsTable = (props: { tongue: Tongue; findings: readonly FindingsOfCode[]; id: string }) => {
  const { tongue, findings, id } = props;
  return (
    <DataTable
      tongue={tongue}
      id={id}
      caption={tongue.t('procure.findings')}
      captionHidden
      cards
      rows={findings}
      columns={[
        {
          head: tongue.t('procure.finding'),
          heading: true,
          words: true,
          cell: ({ code }) => tongue.t(findingKey(code)),
        },
        {
          head: tongue.t('procure.received-count'),
          numeric: true,
          cell: ({ count }) => tongue.number(count),
        },
        {
          head: tongue.t('procure.received-examples'),
          words: true,
          cell: ({ examples }) =>
            examples.map(({ line, path, value }, nth) => [
              nth > 0 ? <br /> : null,
              tongue.t('procure.received-line', { line: String(line) }),
              ' ',
              path !== '' && <bdi>{path}</bdi>,
              ' ',
              value !== null && <bdi>{shortened(value)}</bdi>,
            ]),
        },
      ]}
    />
  );
};

const LONGEST_EXAMPLE = 60;

/** Enough to find it by; the load that is kept lists more of it. */
const shortened = (value: string): string => {
  const points = [...value];
  return points.length > LONGEST_EXAMPLE ? `${points.slice(0, LONGEST_EXAMPLE).join('')}…` : value;
};
