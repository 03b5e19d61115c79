import { actionKey } from '../../platform/access/access-table.ts';
import { withFactor } from '../../platform/auth/second-factor-store.ts';
import { addDays, type Day } from '../../platform/calendar/days.ts';
import type { House } from '../../platform/house.ts';
import type { DeskContext } from '../../platform/http/route.ts';
import type { Tongue } from '../../platform/i18n/index.ts';
import { endingBetween } from './engagements-store.ts';
import { at } from './parts.tsx';
import * as store from './rights-store.ts';

export interface RightsWarning {
  says: string;
  href?: string;
}

const MOST_NAMES = 5;
const ENDS_WITHIN_DAYS = 30;

export type HeldBy = Awaited<ReturnType<typeof store.holdersByPermission>>;

/** What about the powers of a place is worth a look: nothing is refused for it. */
export async function warningsOf(
  context: DeskContext<unknown, unknown>,
  held: HeldBy,
  { day, today }: { day: Day; today: Day },
): Promise<RightsWarning[]> {
  return [
    ...(await pairs(context, day)),
    ...nobody(context, held),
    ...(await alone(context, day)),
    ...(await ending(context, day)),
    // A second factor is known as it is now alone.
    ...(day === today ? await withoutFactor(context, day) : []),
  ];
}

/** NIST calls it separation of duty: who enters figures is not who makes them public. */
async function pairs({ house, tx, tongue }: DeskContext<unknown, unknown>, day: Day) {
  const apart = house.slices.flatMap((slice) => slice.apart ?? []);
  const people = await store.holdersOfSeveral(tx, day, [...new Set(apart.flat())]);
  return apart.flatMap(([one, other]) => {
    const both = people.filter(({ permissions }) => permissions.includes(one) && permissions.includes(other));
    if (both.length === 0) return [];
    const names = namesOf(
      tongue,
      both.map(({ name }) => name),
    );
    const says = tongue.t('rights.warn-pair', {
      names,
      one: tongue.t(`permission.${one}`),
      other: tongue.t(`permission.${other}`),
    });
    return [{ says }];
  });
}

/** Of what some role usually may do: what is for the programme alone is no gap here. */
function nobody({ house, tongue, place }: DeskContext<unknown, unknown>, held: HeldBy): RightsWarning[] {
  const has = new Set(held.map(({ permission }) => permission));
  const usual = new Set([...house.performing.rolePermissions.values()].flatMap((each) => [...each]));
  const missing = [...usual].filter((each) => !has.has(each)).toSorted();
  if (missing.length === 0 || place.code === 'PROGRAMME') return [];
  // Sentences with commas of their own: a list of the language would run them together.
  const permissions = missing.map((each) => tongue.t(`permission.${each}`)).join('; ');
  return [{ says: tongue.t('rights.warn-nobody', { permissions }) }];
}

async function alone(context: DeskContext<unknown, unknown>, day: Day): Promise<RightsWarning[]> {
  const appointers = await store.appointersOn(context.tx, day);
  if (appointers.length > 1) return [];
  const [names] = appointers;
  const says =
    names === undefined
      ? context.tongue.t('rights.warn-no-administrator')
      : context.tongue.t('rights.warn-one-administrator', { names });
  return [{ says, href: at(context, 'appoint') }];
}

async function ending(context: DeskContext<unknown, unknown>, day: Day): Promise<RightsWarning[]> {
  const { tongue } = context;
  const engagements = await endingBetween(context.tx, day, addDays(day, ENDS_WITHIN_DAYS));
  return engagements.map(({ partner, to, engagementId }) => ({
    says: tongue.t('rights.warn-engagement', { partner, day: tongue.date(to) }),
    href: at(context, 'engagements', engagementId),
  }));
}

async function withoutFactor(context: DeskContext<unknown, unknown>, day: Day): Promise<RightsWarning[]> {
  const { house, tx, tongue } = context;
  const accounts = await store.accountsWith(tx, day, stepUpPermissions(house));
  const safe = await withFactor(
    tx.db,
    accounts.map(({ identityId }) => identityId),
  );
  const open = accounts.filter(({ identityId }) => !safe.has(identityId)).map(({ name }) => name);
  if (open.length === 0) return [];
  return [{ says: tongue.t('rights.warn-factor', { count: open.length, names: namesOf(tongue, open) }) }];
}

/** What publishes or gives power: the permissions of every act for which one is asked again who one is. */
const stepUpPermissions = (house: Pick<House, 'slices' | 'performing'>): string[] => [
  ...new Set(
    house.slices
      .flatMap((slice) => slice.actions)
      .filter((action) => action.stepUp)
      .flatMap((action) => {
        const rule = house.performing.access[actionKey(action.name)];
        return rule?.who === 'post' ? [rule.permission] : [];
      }),
  ),
];

function namesOf(tongue: Tongue, names: readonly string[]): string {
  const shown = tongue.list(names.slice(0, MOST_NAMES));
  const more = names.length - MOST_NAMES;
  return more > 0 ? tongue.t('rights.and-more', { names: shown, count: more }) : shown;
}
