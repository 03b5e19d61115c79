import type { Client } from 'pg';
import { loadExample } from '../examples/load.ts';
import { cpuOfEnded } from './support/cpu.ts';
import { median, printTable, seconds, whole } from './support/figures.ts';
import { houseOn } from './support/house.ts';
import { freshDatabase, inScratchFolder, withPostgres } from './support/scratch.ts';
import { watchStatements } from './support/statements.ts';

/**
 * How long a first start is busy with the example programme, and with what: time, CPU of the program and of the
 * database, and for each action how many acts there are and how many round trips one takes.
 */

const ROUNDS = Number(process.argv[2] ?? 3);

interface Acts {
  times: number;
  statements: number;
  milliseconds: number;
}

const acts = new Map<string, Acts>();
watchTransactions();

await inScratchFolder((folder) =>
  withPostgres(folder, async (adminUrl, pid) => {
    const walls: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const house = await houseOn(await freshDatabase(adminUrl, 'example'));
      // As at a first start: what one hand loads another publishes.
      const administrator = await house.signIn.addIdentity({
        name: 'Administrator',
        email: 'administrator@test.invalid',
      });
      acts.clear();
      const [from, cpu, databaseCpu] = [performance.now(), process.cpuUsage(), cpuOfEnded(pid)];
      await loadExample(house, administrator, () => undefined);
      const wall = (performance.now() - from) / 1000;
      const { user, system } = process.cpuUsage(cpu);
      await house.connections.close();
      await new Promise((resolve) => setTimeout(resolve, 300));
      const database = cpuOfEnded(pid) - databaseCpu;
      walls.push(wall);
      console.log(
        `round ${round + 1}: ${seconds(wall)}, CPU of the program ${seconds((user + system) / 1e6)}, of the database ${seconds(database)}`,
      );
    }
    console.log(`the example programme: ${seconds(median(walls))}`);
  }),
);

const rows = [...acts].sort(([, a], [, b]) => b.milliseconds - a.milliseconds);
printTable([
  ['action', 'acts', 'statements', 'of one', 'time of one'],
  ...rows.map(([action, { times, statements, milliseconds }]) => [
    action,
    whole(times),
    whole(statements),
    (statements / times).toFixed(1),
    `${(milliseconds / times).toFixed(1)} ms`,
  ]),
]);

/** Each transaction by the action it notes a request for; what notes none is reading. */
function watchTransactions(): void {
  const open = new WeakMap<Client, { action: string; statements: number; from: number }>();
  watchStatements(({ client, text, values }) => {
    if (text.startsWith('begin'))
      open.set(client, { action: '(reading)', statements: 0, from: performance.now() });
    const now = open.get(client);
    if (!now) return;
    now.statements += 1;
    if (text.includes('insert into "live"."request_answer"')) now.action = String(values[3]);
    if (text !== 'commit') return;
    open.delete(client);
    const sum = acts.get(now.action) ?? { times: 0, statements: 0, milliseconds: 0 };
    sum.times += 1;
    sum.statements += now.statements;
    sum.milliseconds += performance.now() - now.from;
    acts.set(now.action, sum);
  });
}
