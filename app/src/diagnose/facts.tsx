import type { Child } from 'hono/jsx';
import { FactCard, type State } from '../platform/html/components/index.ts';
import type { PublicContext } from '../platform/http/route.ts';
import type { Tongue } from '../platform/i18n/index.ts';
import { currentSnapshot, type PublicSnapshot } from '../platform/publication/store.ts';
import { type PublishedFigure, type PublishedMeasure, readReliabilityDocument } from './snapshot.ts';
import { latestFigure, missingSentence, sayFigure } from './words.tsx';

type Context = Pick<PublicContext<unknown, unknown>, 'house' | 'tongue' | 'place'>;

/** Shown first: whether the plan was kept, in and out, and whether the money went where it was meant to go. */
const SHOWN = ['pi-1', 'pi-2.1', 'pi-3.1'];

/** Of 100 planned so many: a bar can show it. A distance from the plan is no part of a whole, and gets none. */
const OF_100 = new Set(['pi-1', 'pi-3.1']);

const STATES: Record<string, State> = { A: 'good', B: 'good', C: 'ask', D: 'bad' };

export async function reliabilityFacts({ house, tongue, place }: Context): Promise<Child[]> {
  const { published } = house.connections;
  const snapshot = await currentSnapshot(published, place.placeId, 'budget-reliability', 'latest');
  const base = `/places/${place.code}/reliability`;
  if (!snapshot?.bytes) return [<NoDiagnosis tongue={tongue} base={base} snapshot={snapshot} />];
  const document = readReliabilityDocument(snapshot.bytes);
  return SHOWN.flatMap((dimension) => {
    const measure = document.measures.find((each) => each.dimension === dimension);
    const figure = measure && latestFigure(measure);
    return measure && figure
      ? [<MeasureFact tongue={tongue} base={base} measure={measure} figure={figure} />]
      : [];
  });
}

interface FactProps {
  tongue: Tongue;
  base: string;
  measure: PublishedMeasure;
  figure: PublishedFigure;
}

function MeasureFact({ tongue, base, measure, figure }: FactProps) {
  return (
    <FactCard
      tongue={tongue}
      about={tongue.t(`measure.${measure.id}.title`)}
      state={
        STATES[measure.grade]
          ? { state: STATES[measure.grade] ?? 'none', word: `PEFA ${measure.grade}` }
          : { state: 'none', word: tongue.t('grade.none') }
      }
      say={sayFigure(tongue, measure, figure)}
      {...(figure.value !== null && OF_100.has(measure.dimension) ? { meter: { value: figure.value } } : {})}
      note={noteOf(tongue, measure, figure)}
      how={{ href: `${base}/${measure.id}/${figure.period}` }}
    />
  );
}

/** What is not known of a newer year comes before what was known of an older one. */
function noteOf(tongue: Tongue, measure: PublishedMeasure, figure: PublishedFigure): string | undefined {
  const newest = measure.figures.at(-1);
  if (newest && newest.period > figure.period) return missingSentence(tongue, newest);
  const before = measure.figures.find((each) => each.period === figure.period - 1)?.value ?? null;
  if (before === null) return undefined;
  const digits = OF_100.has(measure.dimension) ? 0 : 1;
  return tongue.t('diagnose.year-before', {
    n: tongue.number(before, { maximumFractionDigits: digits }),
  });
}

interface NoDiagnosisProps {
  tongue: Tongue;
  base: string;
  snapshot: PublicSnapshot | undefined;
}

function NoDiagnosis({ tongue, base, snapshot }: NoDiagnosisProps) {
  const withdrawn = snapshot?.withdrawnAt;
  return (
    <FactCard
      tongue={tongue}
      about={tongue.t('diagnose.fact-about')}
      state={{ state: 'none' }}
      say={
        withdrawn
          ? tongue.t('diagnose.fact-withdrawn', { day: tongue.date(withdrawn) })
          : tongue.t('diagnose.fact-none')
      }
      {...(withdrawn ? { how: { href: base, label: tongue.t('diagnose.fact-why') } } : {})}
    />
  );
}
