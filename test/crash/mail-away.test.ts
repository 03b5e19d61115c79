import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { SMTPServer } from 'smtp-server';
import { inPlace } from '../../app/src/platform/db/transaction.ts';
import { workOff } from '../../app/src/platform/jobs/worker.ts';
import { sendMail } from '../../app/src/platform/mail/mail.ts';
import { openPost } from '../../app/src/platform/mail/post.ts';
import { openWorld, type World } from '../support/town.ts';
import { spendingCsv } from '../support/town-files.ts';

let world: World;
let town: string;
before(async () => {
  world = await openWorld();
  town = await world.addTown('ALFA');
});
after(() => world.close());

/** A mail server that may come late, on a port that was free a moment ago. */
async function mailServer(port: number) {
  const taken: string[] = [];
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    authOptional: true,
    onData: (stream, session, done) => {
      stream.resume().on('end', () => {
        taken.push(...session.envelope.rcptTo.map((each) => each.address));
        done();
      });
    },
  });
  server.on('error', () => undefined);
  const at = await new Promise<number>((resolve) => {
    const listening = server.listen(port, '127.0.0.1', () => {
      const address = listening.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
  return { taken, at, close: () => new Promise<void>((resolve) => server.close(() => resolve())) };
}

const letters = async (): Promise<{ state: string; attempts: number }[]> =>
  (
    await world.admin.query(
      "select state, attempts from live.job where name = 'mail.deliver' and place_id = $1 order by added_at",
      [town],
    )
  ).rows;

const both = (letter: { state: string; attempts: number }) => [letter, letter];

/** The moment of the next try has come. */
async function later(): Promise<void> {
  await world.admin.query("update live.job set run_at = now() where state = 'waiting'");
  await world.admin.query('update graphile_worker._private_jobs set run_at = now() where locked_at is null');
}

test('while the mail server is away work goes on and letters wait; when it is back each goes out once', async () => {
  const away = await mailServer(0);
  await away.close();
  const smtp = { smtpUrl: `smtp://127.0.0.1:${away.at}`, from: 'hall@example.org', folder: '' };
  const post = openPost(smtp, world.house.baseUrl);
  Object.assign(world.house, { mail: post });

  for (const to of ['ana@test.invalid', 'bo@test.invalid'])
    await inPlace(world.house.pool, town, (tx) =>
      sendMail(tx, {
        to,
        language: 'en',
        template: 'account.mail.invitation',
        params: { name: 'Ana', place: 'Alfa', invited: 'you', host: '', as: 'nothing', post: '', days: 7 },
      }),
    );
  await workOff(world.house);
  await world.load(town, '2021-spending.csv', spendingCsv());
  assert.deepEqual(await letters(), both({ state: 'waiting', attempts: 1 }));

  const back = await mailServer(away.at);
  await later();
  await workOff(world.house);
  assert.deepEqual(await letters(), both({ state: 'done', attempts: 2 }));
  await later();
  await workOff(world.house);
  assert.deepEqual(back.taken.toSorted(), ['ana@test.invalid', 'bo@test.invalid']);
  await post.close();
  await back.close();
});
