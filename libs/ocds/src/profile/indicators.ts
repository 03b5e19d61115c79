import type { Indicator } from './indicator.ts';
import { g001 } from './indicators/g001.ts';
import { g002 } from './indicators/g002.ts';
import { g003 } from './indicators/g003.ts';
import { r003 } from './indicators/r003.ts';
import { r011 } from './indicators/r011.ts';
import { r013 } from './indicators/r013.ts';
import { r018 } from './indicators/r018.ts';
import { r024 } from './indicators/r024.ts';
import { r025 } from './indicators/r025.ts';
import { r028 } from './indicators/r028.ts';
import { r030 } from './indicators/r030.ts';
import { r031 } from './indicators/r031.ts';
import { r035 } from './indicators/r035.ts';
import { r036 } from './indicators/r036.ts';
import { r038 } from './indicators/r038.ts';
import { r040 } from './indicators/r040.ts';
import { r044 } from './indicators/r044.ts';
import { r048 } from './indicators/r048.ts';
import { r057 } from './indicators/r057.ts';
import { r058 } from './indicators/r058.ts';
import { r059 } from './indicators/r059.ts';
import { r067 } from './indicators/r067.ts';

/**
 * All indicators of the profile `groundwork`. Codes with R are those of the Open Contracting Partnership's guide (*Red flags in public procurement*,
 * 2024), whose names ocdscardinal uses as well; those with G are ours, where the guide has none.
 */
export const INDICATORS: readonly Indicator[] = [
  r003,
  r011,
  r013,
  r018,
  r024,
  r025,
  r028,
  r030,
  r031,
  r035,
  r036,
  r038,
  r040,
  r044,
  r048,
  r057,
  r058,
  r059,
  r067,
  g001,
  g002,
  g003,
];
