import { noteEvent } from '../platform/auth/event-store.ts';
import { plainAddress } from '../platform/auth/identities.ts';
import { identityByEmail } from '../platform/auth/identity-store.ts';
import { notice } from '../platform/auth/letters.ts';
import { resetLink } from '../platform/auth/resets.ts';
import { removeFactor } from '../platform/auth/second-factor.ts';
import { type Command, OPERATOR, UsageError } from '../platform/command.ts';
import { inOwnName } from './in-own-name.ts';
import { accountProblems } from './problems.ts';

/**
 * For whoever runs the installation, when somebody can read no mail or has lost the phone: a link as the letter would
 * bring it. The person is told by mail, and finds it on their account page.
 */
const reset: Command = {
  name: 'account reset',
  usage: 'ADDRESS [--without-second-factor]',
  summary: 'Prints a link with which a person chooses a new password, once, within the hour',
  options: { 'without-second-factor': { type: 'boolean' } },
  async run(house, input, output) {
    const [address, ...rest] = input.positionals;
    if (!address || rest.length > 0) throw new UsageError('expected one address, such as clerk@town.example');
    const without = input.options['without-second-factor'] === true;
    const link = await inOwnName(house, async (tx) => {
      const who = await identityByEmail(tx.db, plainAddress(address));
      if (!who || who.id === OPERATOR.id)
        throw accountProblems.problem('account.no-such-person', { address });
      await noteEvent(tx.db, { identityId: who.id, what: 'reset-by-operator', userAgent: '' });
      if (without) {
        await removeFactor(tx.db, who.id);
        await noteEvent(tx.db, { identityId: who.id, what: 'second-factor-off', userAgent: '' });
        await notice(tx, who, 'second-factor-off');
      }
      await notice(tx, who, 'reset-by-operator');
      return resetLink(tx.db, who.id);
    });
    output.remark('Give this to the person and to nobody else. It works once, within the hour.');
    output.say(new URL(link, house.signIn.settings.baseUrl).toString());
  },
};

export const commands: readonly Command[] = [reset];
