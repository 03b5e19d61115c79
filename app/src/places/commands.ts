import { randomBytes, randomUUID } from 'node:crypto';
import { perform } from '../platform/access/perform.ts';
import { placeByCode } from '../platform/access/store.ts';
import { type Command, OPERATOR, required, UsageError } from '../platform/command.ts';
import { problem } from '../platform/problems/platform-problems.ts';
import { appoint } from './actions.ts';
import { addPlace } from './municipality-add-actions.ts';

const addPlaceCommand: Command = {
  name: 'place add',
  usage: 'CODE --name NAME --currency CUR',
  summary: 'Adds a municipality to the programme',
  options: { name: { type: 'string' }, currency: { type: 'string' } },
  async run(house, input, output) {
    const [code, ...rest] = input.positionals;
    if (!code || rest.length > 0) throw new UsageError('expected one code, such as MAD');
    const added = await perform(
      house.performing,
      addPlace,
      {
        placeId: house.programmeId,
        identityId: OPERATOR.id,
        requestId: randomUUID(),
        input: {
          code,
          name: required(input, 'name'),
          currency: required(input, 'currency'),
          isExample: false,
        },
      },
      house.programmeId,
    );
    output.say(`${added.code} added`);
  },
};

const appointCommand: Command = {
  name: 'appoint',
  usage:
    '--place CODE --email ADDRESS --post TITLE [--name NAME] [--role ROLE] [--permission P]... [--from DAY] [--to DAY] [--invite]',
  summary: 'Gives a person a post in a municipality; all permissions unless some are named',
  options: {
    place: { type: 'string' },
    email: { type: 'string' },
    post: { type: 'string' },
    name: { type: 'string' },
    role: { type: 'string' },
    permission: { type: 'string', multiple: true },
    invite: { type: 'boolean' },
    from: { type: 'string' },
    to: { type: 'string' },
  },
  async run(house, input, output) {
    const place = await placeByCode(house.connections, required(input, 'place').toUpperCase());
    if (!place) throw problem('place.unknown', { place: required(input, 'place') });
    const email = required(input, 'email').toLowerCase();
    const given = input.options['name'];
    const name = typeof given === 'string' ? given : email;
    const invite = input.options['invite'] === true;
    // An invitation lets the person choose how to sign in; without one the operator hands over a first password.
    const identityId = invite ? undefined : await house.signIn.addIdentity({ name, email });
    await perform(
      house.performing,
      appoint,
      {
        placeId: place.id,
        identityId: OPERATOR.id,
        requestId: randomUUID(),
        input: {
          body: place.name,
          post: required(input, 'post'),
          permissions: input.options['permission'] ?? house.performing.permissions,
          name,
          ...(identityId === undefined ? { email, invite } : { identityId, email }),
          role: input.options['role'] ?? null,
          from: input.options['from'] ?? new Date().toISOString().slice(0, 10),
          to: input.options['to'] ?? null,
        },
      },
      house.programmeId,
    );
    output.say(`${email} holds the post of ${required(input, 'post')} in ${place.code}`);
    if (identityId === undefined) return output.say(`An invitation goes to ${email}`);
    const password = randomBytes(12).toString('base64url');
    if (await house.signIn.givePassword(identityId, password)) output.say(`First password: ${password}`);
  },
};

export const commands: readonly Command[] = [addPlaceCommand, appointCommand];
