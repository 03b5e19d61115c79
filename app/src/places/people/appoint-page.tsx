import { ROLES } from '../../platform/access/roles.ts';
import { Button, TextField } from '../../platform/html/components/index.ts';
import type { PageContent } from '../../platform/http/route.ts';
import type { Problem } from '../../platform/problems/problem.ts';
import { type Offered, PermissionBoxes } from './offered-permissions.tsx';
import { at, DayField, type Desk, formPage, KindSelect, type Values } from './parts.tsx';

/** All in one: a new post and who takes it, invited by mail. */
export function appointPage(
  context: Desk,
  permissions: readonly Offered[],
  values: Values,
  problem: Problem | null,
): PageContent {
  const { tongue } = context;
  const chosen = new Set([values['permissions'] ?? []].flat());
  return formPage(context, {
    title: tongue.t('work.appoint'),
    action: at(context, 'appoint'),
    values,
    problem,
    lead: tongue.t('work.appoint-lead'),
    fields: (form) => (
      <>
        <TextField
          {...form.field('body', tongue.t('work.appoint-body'))}
          hint={tongue.t('work.appoint-body-hint')}
          required
        />
        <TextField {...form.field('post', tongue.t('work.appoint-post'))} required />
        <KindSelect
          tongue={tongue}
          form={form}
          name="role"
          label={tongue.t('people.role')}
          kinds={ROLES}
          words="role"
          required={false}
        />
        <PermissionBoxes
          tongue={tongue}
          legend={tongue.t('work.appoint-permissions')}
          offered={permissions}
          chosen={chosen}
        />
        <TextField {...form.field('name', tongue.t('work.appoint-name'))} required />
        <TextField
          {...form.field('email', tongue.t('work.appoint-email'), ['person.mail-taken'])}
          type="email"
          hint={tongue.t('work.appoint-email-hint')}
          required
        />
        <DayField form={form} name="from" label={tongue.t('work.appoint-from')} required />
        <DayField
          form={form}
          name="to"
          label={tongue.t('work.appoint-to')}
          hint={tongue.t('work.appoint-to-hint')}
        />
        <Button>{tongue.t('work.appoint-submit')}</Button>
      </>
    ),
  });
}
