import type { Child } from 'hono/jsx';
import { FactCard } from '../platform/html/components/index.ts';
import type { PublicContext } from '../platform/http/route.ts';
import { competitiveValue } from './figures.ts';
import { publicYearFacts } from './kept-figures-store.ts';
import { isAnythingPublished } from './overview-store.ts';

type Context = Pick<PublicContext<unknown, unknown>, 'house' | 'tongue' | 'place'>;

/** The way into what is bought: how much of the money went by competition in the newest year of which it can be told, or why not. */
export async function contractFacts({ house, tongue, place }: Context): Promise<Child[]> {
  const { published } = house.connections;
  const about = tongue.t('procure.public-title');
  const none = { state: 'none' } as const;
  if (!(await isAnythingPublished(published, place.placeId)))
    return [<FactCard tongue={tongue} about={about} state={none} say={tongue.t('procure.fact-none')} />];
  const how = { href: `/places/${place.code}/contracts/figures#competitive-value` };
  const years = await publicYearFacts(published, place);
  const told = years.map((year) => ({ year, figure: competitiveValue(year) }));
  const known = told.find(({ figure }) => figure.value !== null);
  if (known === undefined || known.figure.value === null) {
    const [lack] = told.find(({ year }) => year.deals > 0)?.figure.missing ?? [];
    const say = lack ? tongue.t(`procure.lack.${lack.code}`) : tongue.t('procure.figures-none');
    return [<FactCard tongue={tongue} about={about} state={none} say={say} how={how} />];
  }
  const { value, period } = known.figure;
  return [
    <FactCard
      tongue={tongue}
      about={about}
      say={tongue.rich(
        'measure.procure.competitive-value.say',
        { n: <bdi>{tongue.number(Math.round(value))}</bdi>, year: <bdi>{tongue.year(period)}</bdi> },
        { b: (children) => <b>{children}</b> },
      )}
      meter={{ value }}
      note={tongue.t('procure.fact-contracts', { count: known.year.deals })}
      how={how}
    />,
  ];
}
