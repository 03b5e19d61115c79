import type { Found, Wanted } from '@groundwork-gov/frameworks';
import type { Saying } from '../../platform/problems/problem.ts';

/** What the library wants in a place of a framework, and what it found there: kept until it is known who reads. */
export const sayingWanted = ({ code, values }: Wanted): Saying => ({
  message: `framework.wanted.${code}`,
  params: values,
});

export const sayingFound = ({ code, values }: Found): Saying => ({
  message: `framework.found.${code}`,
  params: values,
});
