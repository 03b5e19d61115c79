import type { Role } from '../../platform/access/roles.ts';
import type { DeskContext } from '../../platform/http/route.ts';
import type { Tongue } from '../../platform/i18n/index.ts';
import { todayAt } from './bodies-routes.ts';
import { holdsForGood } from './grants-store.ts';

/** What may be given to a post, and whether whoever gives it has it. */
export interface Offered {
  permission: string;
  isOwn: boolean;
}

type Desk = Pick<DeskContext<unknown, unknown>, 'house' | 'tx' | 'actor' | 'place'>;

/**
 * What whoever fills in a form may give to a post of a role, or of whichever they choose in it, and what the post has
 * already. Nothing is offered that would be refused.
 */
export async function offeredPermissions(
  { house, tx, actor, place }: Desk,
  role: Role | null | 'any',
  has: readonly string[] = [],
): Promise<Offered[]> {
  const { permissions, rolePermissions } = house.performing;
  const mayEntrust =
    role !== null &&
    actor.permissions.has('places.entrust') &&
    (await holdsForGood(tx, actor.personId, 'places.entrust', todayAt({ place })));
  const roles = role === 'any' ? [...rolePermissions.keys()] : role === null ? [] : [role];
  const isProposed = (each: string) => roles.some((one) => rolePermissions.get(one)?.has(each));
  return permissions
    .map((permission) => ({ permission, isOwn: actor.permissions.has(permission) }))
    .filter(
      ({ permission, isOwn }) => isOwn || has.includes(permission) || (mayEntrust && isProposed(permission)),
    );
}

/** A box for each; what one does not have oneself is marked, since others are told of it. */
export const PermissionBoxes = ({
  tongue,
  legend,
  hint,
  offered,
  chosen,
}: {
  tongue: Tongue;
  legend: string;
  hint?: string;
  offered: readonly Offered[];
  chosen: ReadonlySet<unknown>;
}) => (
  <fieldset class="ds-fieldset" id="field-permissions">
    <legend class="ds-label">{legend}</legend>
    {hint !== undefined && <p class="quiet">{hint}</p>}
    {offered.some(({ isOwn }) => !isOwn) && (
      <p class="quiet">{tongue.t('people.permissions-entrusted-hint')}</p>
    )}
    {offered.map(({ permission, isOwn }) => (
      <label class="check">
        <input
          class="ds-input"
          type="checkbox"
          name="permissions"
          value={permission}
          checked={chosen.has(permission)}
        />
        <span>
          {tongue.t(`permission.${permission}`)}
          {!isOwn && <span class="quiet"> · {tongue.t('people.permission-entrusted')}</span>}
        </span>
      </label>
    ))}
  </fieldset>
);
