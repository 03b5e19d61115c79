import type { Child } from 'hono/jsx';
import { FactCard, type State } from '../platform/html/components/index.ts';
import type { PublicContext } from '../platform/http/route.ts';
import { currentSnapshot } from '../platform/publication/store.ts';
import { readReliabilityDocument } from './snapshot.ts';
import { sayFigure } from './words.tsx';

/** Shown first: whether the plan was kept, in and out, and whether the money went where it was meant to go. */
const SHOWN = ['pi-1', 'pi-2.1', 'pi-3.1'];

const STATES: Record<string, State> = { A: 'good', B: 'good', C: 'ask', D: 'bad' };

export async function reliabilityFacts({
  house,
  tongue,
  place,
}: Pick<PublicContext<unknown, unknown>, 'house' | 'tongue' | 'place'>): Promise<Child[]> {
  const snapshot = await currentSnapshot(
    house.connections.published,
    place.placeId,
    'budget-reliability',
    'latest',
  );
  if (!snapshot?.bytes) return [];
  const document = readReliabilityDocument(snapshot.bytes);
  return SHOWN.flatMap((dimension) => {
    const measure = document.measures.find((each) => each.dimension === dimension);
    const figure = measure?.figures.findLast((each) => each.value !== null);
    if (!measure || !figure || figure.value === null) return [];
    const before = measure.figures.find((each) => each.period === figure.period - 1)?.value ?? null;
    return [
      <FactCard
        tongue={tongue}
        about={tongue.t(`measure.${measure.id}.title`)}
        state={{ state: STATES[measure.grade] ?? 'none', word: `PEFA ${measure.grade}` }}
        say={sayFigure(tongue, measure, figure)}
        meter={{ value: figure.value }}
        note={before === null ? undefined : tongue.t('diagnose.year-before', { n: tongue.percent(before) })}
        how={{ href: `/places/${place.code}/reliability/${measure.id}/${figure.period}` }}
      />,
    ];
  });
}
