import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { addSecondFactor, Browser, mailsTo } from '../../../test/support/sign-in.ts';
import { openWorld, type World } from '../../../test/support/town.ts';
import { OPERATOR } from '../platform/command.ts';
import { commands } from './commands.ts';

let world: World;

before(async () => {
  world = await openWorld();
});
after(() => world.close());

async function reset(address: string, options: Record<string, boolean> = {}): Promise<string> {
  const said: string[] = [];
  const output = { say: (line: string) => void said.push(line), remark: () => undefined };
  await commands[0]?.run(world.house, { positionals: [address], options }, output);
  return said.join('\n');
}

test('whoever runs the installation gives a person a link, and the person is told', async () => {
  const clerk = await world.appoint(await world.addTown('ALFA'), ['places.read']);
  const browser = new Browser(world);
  await browser.signIn(clerk);
  await addSecondFactor(browser, clerk.password);
  const link = new URL(await reset(clerk.email.toUpperCase(), { 'without-second-factor': true }));
  const password = 'kettle orbit maple thirty';
  const done = await new Browser(world).send(link.pathname, { password, again: password });
  assert.equal(done.headers.get('location'), '/work');
  assert.ok(!(await browser.isIn()));
  const subjects = (await mailsTo(world, clerk.email)).map((mail) => mail.subject);
  assert.ok(subjects.some((each) => /made for you/.test(each)));
  assert.ok(subjects.some((each) => /second step was removed/.test(each)));
});

test('with a second step the link chooses a password and does not let in', async () => {
  const clerk = await world.appoint(await world.addTown('BETA'), ['places.read']);
  const first = new Browser(world);
  await first.signIn(clerk);
  await addSecondFactor(first, clerk.password);
  const link = new URL(await reset(clerk.email));
  const browser = new Browser(world);
  const password = 'kettle orbit maple thirty';
  const done = await browser.send(link.pathname, { password, again: password });
  assert.equal(done.headers.get('location'), '/sign-in/code');
  assert.ok(!(await browser.isIn()));
});

test('nobody and the command line itself are given no link', async () => {
  for (const address of ['nobody@test.invalid', OPERATOR.email]) {
    await assert.rejects(reset(address), { code: 'account.no-such-person' });
  }
});
