import { newReference } from '../../app/src/platform/http/reference.ts';
import { noteCheck } from '../../app/src/procure/replies/check-actions.ts';
import { flagIdOf, publishReplied, replyToFlag } from '../../app/src/procure/replies/reply-actions.ts';
import { type Acting, actingAs } from './acting.ts';
import { ocidOf } from './procurement.ts';
import { signTalk } from './sign-talk.ts';

/** The town's own contracts are the first source of each. */
const OWN = 1;

/** A firm replies to one sign, and it is published; somebody of the town hall has looked into another. */
export async function loadReplies(acting: Acting, administrator: string): Promise<void> {
  const { house, placeId, town } = acting;
  const { replied, checked } = signTalk(town);
  const flag = ({ code, number }: { code: string; number: string }): string =>
    flagIdOf(OWN, { code, group: 'OCID', id: ocidOf(town, number) });
  const { replyId } = await acting.act(replyToFlag, 'reply to a sign', {
    flag: flag(replied),
    invitation: '',
    role: 'supplier',
    name: replied.name,
    text: replied.text,
    email: '',
    language: town.language,
    // Made with the installation's key: nobody can work it out from the example's own words.
    reference: newReference({ key: house.performing.pseudonymKey, placeId, formId: 'example reply' }),
  });
  const officer = actingAs(acting, administrator);
  await officer.act(publishReplied, 'publish reply', { replyId, version: 1, shown: replied.text });
  await officer.act(noteCheck, 'check a sign', {
    flag: flag(checked),
    version: 0,
    outcome: 'explained',
    note: checked.note,
  });
}
