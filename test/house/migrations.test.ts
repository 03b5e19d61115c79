import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allMigrations } from '../../app/src/house.ts';
import { ENDS_OLDER_PROGRAMS } from '../../app/src/platform/db/upgrades.ts';
import { statementsOf } from '../support/statements.ts';

/** What a program of before may still use: docs/decisions/upgrades.md. */
const TAKES_AWAY =
  /^(?:drop (?!policy|index)|revoke )|\b(?:drop (?:column|constraint)|rename (?:to|column)|alter column \w+ (?:type|set not null))\b|\badd column \w+ [^,]*\bnot null\b(?![^,]*\bdefault\b)/i;

/** They ran before the rule, and no program of before them is in use. */
const BEFORE_THE_RULE = new Set(['003-sign-in-whole', '012-people']);

test('a migration that takes away what older programs use says that it ends them', async () => {
  const all = await allMigrations();
  assert.ok(all.length >= 16, `only ${all.length} migrations`);
  const silent = all.filter(
    ({ sql }) => !ENDS_OLDER_PROGRAMS.test(sql) && statementsOf(sql).some((each) => TAKES_AWAY.test(each)),
  );
  assert.deepEqual(
    silent.map((each) => each.name).filter((name) => !BEFORE_THE_RULE.has(name)),
    [],
  );
  for (const name of BEFORE_THE_RULE)
    assert.ok(
      silent.some((each) => each.name === name),
      `${name} needs its exemption no longer`,
    );
});

test('the rule is not blind', () => {
  for (const sql of [
    'drop table live.person',
    'alter table live.person drop column name',
    'alter table live.person rename column name to names',
    'alter table live.person add column rank integer not null',
    'alter table live.person alter column name type varchar(10)',
    'revoke select on live.person from groundwork_app',
  ])
    assert.match(sql, TAKES_AWAY);
  for (const sql of [
    'alter table live.person add column rank integer',
    "alter table live.person add column rank text not null default ''",
    'drop policy own_place on live.person',
    'create table live.rank (place_id uuid not null)',
  ])
    assert.doesNotMatch(sql, TAKES_AWAY);
});
