import { SATURATION_RULE, type Saturation } from '@groundwork-gov/frameworks';
import { LineChart } from '../../platform/charts/index.ts';
import { DataTable, EmptyState } from '../../platform/html/components/index.ts';
import type { PageContent } from '../../platform/http/route.ts';
import type { HeardContext } from '../interviews/at-interview.ts';
import { Crumbs } from '../interviews/words.tsx';

interface Shown {
  assessment: { assessmentId: string; title: string };
  saturation: Saturation;
}

/** Whether more interviews still brought something new: in words, as a curve and as a table. No theme is told. */
export function saturationPage(context: HeardContext, { assessment, saturation }: Shown): PageContent {
  const { tongue } = context;
  const title = tongue.t('saturation.title');
  const { steps } = saturation;
  const { base, run, threshold } = SATURATION_RULE;
  const rows = steps.map((step, at) => ({ ...step, no: at + 1 }));
  return {
    title,
    body: (
      <>
        <Crumbs context={context} assessment={assessment} />
        <h1>{title}</h1>
        <p class="lead">
          {tongue.t('saturation.says', { base, run, threshold: tongue.percent(threshold, 0) })}
        </p>
        {steps.length === 0 ? (
          <EmptyState title={tongue.t('saturation.none-title')}>{tongue.t('saturation.none')}</EmptyState>
        ) : (
          <>
            <p>
              <b>{sayWhether(context, saturation)}</b>
            </p>
            {rows.length > 1 && (
              <LineChart
                tongue={tongue}
                id="themes"
                title={tongue.t('saturation.known')}
                description={tongue.t('saturation.known-says')}
                labelHead={tongue.t('saturation.interview')}
                format={(value) => tongue.number(value)}
                tableBeside
                series={[
                  {
                    name: tongue.t('saturation.known'),
                    values: rows.map(({ no, known }) => ({ label: tongue.number(no), value: known })),
                  },
                ]}
              />
            )}
            <DataTable
              tongue={tongue}
              id="steps"
              caption={tongue.t('saturation.by-interview')}
              columns={[
                {
                  head: tongue.t('saturation.interview'),
                  heading: true,
                  numeric: true,
                  cell: ({ no }) => tongue.number(no),
                },
                {
                  head: tongue.t('saturation.fresh'),
                  numeric: true,
                  cell: ({ fresh }) => tongue.number(fresh),
                },
                {
                  head: tongue.t('saturation.known'),
                  numeric: true,
                  cell: ({ known }) => tongue.number(known),
                },
                {
                  head: tongue.t('saturation.ratio'),
                  numeric: true,
                  cell: ({ ratio }) =>
                    ratio ? tongue.percent((100 * ratio.numerator) / ratio.denominator, 0) : '–',
                },
              ]}
              rows={rows}
            />
          </>
        )}
        <p class="quiet">{tongue.t('saturation.source')}</p>
      </>
    ),
  };
}

function sayWhether({ tongue }: HeardContext, { steps, baseThemes, reachedAt }: Saturation): string {
  const { base, run } = SATURATION_RULE;
  if (steps.length < base + run)
    return tongue.t('saturation.too-few', { count: steps.length, needed: base + run });
  if (baseThemes === 0) return tongue.t('saturation.no-themes');
  if (reachedAt === null) return tongue.t('saturation.still-new');
  const since = steps.slice(reachedAt).reduce((sum, { fresh }) => sum + fresh, 0);
  return [
    tongue.t('saturation.reached', { at: reachedAt - run, run }),
    ...(steps.length > reachedAt
      ? [tongue.t('saturation.since', { count: since, more: steps.length - reachedAt })]
      : []),
  ].join(' ');
}
