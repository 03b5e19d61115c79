import type { State } from '../../platform/html/components/index.ts';

export type InvitationState = 'sent' | 'accepted' | 'expired' | 'withdrawn';

export const invitationStates: Record<InvitationState, State> = {
  sent: 'ask',
  accepted: 'good',
  expired: 'bad',
  withdrawn: 'none',
};

interface Dates {
  acceptedAt: Date | null;
  withdrawnAt: Date | null;
  endsAt: Date;
}

/** What became of an invitation by now. */
export function stateOfInvitation({ acceptedAt, withdrawnAt, endsAt }: Dates, now: Date): InvitationState {
  if (acceptedAt !== null) return 'accepted';
  if (withdrawnAt !== null) return 'withdrawn';
  return endsAt <= now ? 'expired' : 'sent';
}
