import type { Framework, Names } from '../../../format/types.ts';
import { assetsWords } from './assets.ts';
import { assetsCriteriaWords } from './assets-criteria.ts';
import { controlsWords } from './controls.ts';
import { controlsCriteriaWords } from './controls-criteria.ts';
import { reliabilityAndTransparencyWords } from './reliability-transparency.ts';
import { reportingAndAuditWords } from './reporting-audit.ts';
import { reportingCriteriaWords } from './reporting-criteria.ts';
import { revenueCriteriaWords } from './revenue-criteria.ts';
import { revenueAndCashWords } from './revenue-execution.ts';
import { strategyWords } from './strategy.ts';
import { strategyCriteriaWords } from './strategy-criteria.ts';
import { subnationalWords } from './subnational.ts';
import { transparencyCriteriaWords } from './transparency-criteria.ts';
import type { Words } from './words.ts';

/** Our own translations: the editions of PEFA in these languages may call a thing otherwise. */
const words = new Map(
  [
    reliabilityAndTransparencyWords,
    transparencyCriteriaWords,
    assetsWords,
    assetsCriteriaWords,
    strategyWords,
    strategyCriteriaWords,
    revenueAndCashWords,
    revenueCriteriaWords,
    controlsWords,
    controlsCriteriaWords,
    reportingAndAuditWords,
    reportingCriteriaWords,
    subnationalWords,
  ].flatMap((each: Words) => Object.entries(each)),
);

/** What has a name in English alone is called so in the other languages as well. */
export const spoken = (framework: Framework): Framework => within(framework) as Framework;

function within(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(within);
  if (typeof value !== 'object' || value === null) return value;
  if (isEnglishAlone(value)) return inAllLanguages(value.en);
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, within(part)]));
}

const isEnglishAlone = (value: object): value is Names => Object.keys(value).join() === 'en';

function inAllLanguages(en: string): Names {
  const [es, fr, pt, ar] = words.get(en) ?? [];
  return es && fr && pt && ar ? { en, es, fr, pt, ar } : { en };
}
