import { Button, Form } from '../html/components/index.ts';
import type { Tongue } from '../i18n/index.ts';
import type { Intake } from './intake-store.ts';
import { KEPT_MS } from './own-intake.ts';

export const GiveUp = ({ tongue, own }: { tongue: Tongue; own: string }) => (
  <Form tongue={tongue} action={`${own}/give-up`}>
    <Button variant="tertiary">{tongue.t('reading.give-up')}</Button>
  </Form>
);

export const KeptUntil = ({
  tongue,
  place,
  intake,
}: {
  tongue: Tongue;
  place: { timeZone: string };
  intake: Pick<Intake, 'sentAt'>;
}) => (
  <p class="quiet">
    {tongue.t('reading.until', {
      when: tongue.dateTime(new Date(intake.sentAt.getTime() + KEPT_MS), place.timeZone),
    })}
  </p>
);
