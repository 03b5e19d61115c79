import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { againstPeers } from './peers.ts';
import { betaI, betaIUpper, gammaQ, logGamma } from './special.ts';
import { betaBinomialTail, binomialTail, chiSquareTail, likeOthersTail } from './tails.ts';

const near = (found: number, expected: number, within = 1e-12): void =>
  assert.ok(Math.abs(found - expected) <= within * Math.abs(expected), `${found} is not ${expected}`);

test('gamma and beta functions are right where they are known in closed form', () => {
  near(logGamma(0.5), Math.log(Math.sqrt(Math.PI)));
  near(logGamma(11), Math.log(3_628_800));
  near(gammaQ(1, 3), Math.exp(-3));
  near(gammaQ(3, 20), Math.exp(-20) * (1 + 20 + 200));
  near(gammaQ(3, 0.5), Math.exp(-0.5) * (1 + 0.5 + 0.125));
  near(betaI(0.3, 1, 4), 1 - 0.7 ** 4);
  near(betaIUpper(0.3, 1, 4), 0.7 ** 4);
  near(betaI(0.25, 2, 2), 3 * 0.25 ** 2 - 2 * 0.25 ** 3);
  near(chiSquareTail(10, 2), Math.exp(-5));
});

test('a binomial tail is the sum of its terms, down to the smallest', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 60 }),
      fc.nat(60),
      fc.double({ min: 0.01, max: 0.99, noNaN: true }),
      (n, k, p) => {
        let sum = 0;
        let term = (1 - p) ** n;
        for (let i = 0; i <= n; i++) {
          if (i >= k) sum += term;
          term *= ((n - i) / (i + 1)) * (p / (1 - p));
        }
        near(binomialTail(k, n, p), sum, 1e-9);
      },
    ),
  );
});

test('a beta-binomial of Beta(1, 1) gives every count the same chance', () => {
  for (const k of [0, 1, 4, 10]) near(betaBinomialTail(k, 10, 1, 1), (11 - k) / 11);
  assert.equal(betaBinomialTail(11, 10, 1, 1), 0);
  near(likeOthersTail(1, 3, 4), 1 - (4 / 5) ** 3.5);
});

test('the one subject that differs is found among its peers, and does not hide by being part of them', () => {
  const peers = Array.from({ length: 30 }, (_, at) => ({ hits: 4 + (at % 3), tries: 100 }));
  const found = againstPeers([...peers, { hits: 40, tries: 100 }]);
  assert.ok((found.at(-1)?.p ?? 1) < 1e-6);
  assert.ok(found.slice(0, -1).every(({ p }) => p > 0.05));
});

test('where peers differ much among themselves, the same count is less of a surprise', () => {
  const alike = Array.from({ length: 20 }, () => ({ hits: 10, tries: 100 }));
  const apart = Array.from({ length: 20 }, (_, at) => ({ hits: at % 2 === 0 ? 1 : 19, tries: 100 }));
  const one = { hits: 25, tries: 100 };
  const p = (peers: typeof alike): number => againstPeers([...peers, one]).at(-1)?.p ?? 0;
  assert.ok(p(apart) > 20 * p(alike));
});

test('chances are chances whatever the tallies', () => {
  const tally = fc.nat(50).chain((tries) => fc.record({ hits: fc.nat(tries), tries: fc.constant(tries) }));
  fc.assert(
    fc.property(fc.array(tally, { maxLength: 20 }), (subjects) => {
      for (const { p, usual } of againstPeers(subjects))
        assert.ok(p >= 0 && p <= 1 && usual >= 0 && usual <= 1);
    }),
  );
});
