import assert from 'node:assert/strict';
import { test } from 'node:test';
import { english, html, text } from '../test-rendering.ts';
import { GradeBadge } from './grade-badge.tsx';

const steps = (shown: string) => shown.match(/class="on"/g)?.length ?? 0;

test('a better grade climbs more steps and has a better word', () => {
  const grades = (['A', 'B+', 'C', 'D'] as const).map((grade) =>
    html(<GradeBadge tongue={english} grade={grade} />),
  );
  assert.deepEqual(grades.map(steps), [4, 3, 2, 1]);
  assert.equal(text(<GradeBadge tongue={english} grade="B+" />), 'B+ Sound');
});

test('too little information is no grade, and shows no step', () => {
  assert.equal(text(<GradeBadge tongue={english} grade="D*" />), 'D* Not graded');
  assert.equal(text(<GradeBadge tongue={english} grade={null} />), '– Not graded');
  assert.equal(steps(html(<GradeBadge tongue={english} grade={null} />)), 0);
});
