export { type Coverage, coverageOf } from './coverage/coverage.ts';
export {
  explainFinding,
  findingPlace,
  type Listener,
  MEANING_CODES,
  type OcdsCode,
  type OcdsFinding,
} from './finding.ts';
export { CardinalProfile, seeLines } from './indicators/cardinal.ts';
export type { CardinalResult } from './indicators/results.ts';
export type { Json, JsonObject } from './json/json.ts';
export { writeJson } from './json/write.ts';
export { Together } from './meaning/together.ts';
export { type Merged, mergeAll } from './merge/merge.ts';
export { redflagsOfFile } from './node/redflags-of-file.ts';
export { seeFile } from './node/see-file.ts';
export { Spill } from './node/spill.ts';
export { type Prepared, prepareLines, qualityCsv } from './prepare/prepare.ts';
export { prepareRelease } from './prepare/prepare-release.ts';
export { OcdsError, type OcdsProblemCode } from './problems.ts';
export type { Answer, Counts } from './profile/answers.ts';
export { CODE_PATHS, CODES } from './profile/codes.ts';
export { type DataFinding, explainData } from './profile/data-finding.ts';
export { explainFlag, prevalenceOf, withoutPersonal } from './profile/explain.ts';
export type { Flag, Group, Indicator, Population, Values } from './profile/indicator.ts';
export { INDICATORS } from './profile/indicators.ts';
export { organisationOf } from './profile/organisations.ts';
export { GroundworkProfile, type Parties } from './profile/profile.ts';
export { readRedflagSettings, STANDARD_SETTINGS } from './profile/read-settings.ts';
export { type Looked, type LookOptions, redflagsOf } from './profile/redflags-of.ts';
export type { IndicatorResult, Prevalence, ProfileResult, UnknownCode } from './profile/result.ts';
export type { RedflagSettings } from './profile/settings.ts';
export { withCardinalSettings } from './profile/with-cardinal.ts';
export type { Bytes } from './read/bytes.ts';
export { type OcdsItem, releasesIn, type Version } from './read/items.ts';
export { readOcds } from './read/read-ocds.ts';
export { type Doubt, type DoubtReason, Doubts } from './scan/doubts.ts';
export { CARDINAL_CODES, type CardinalSettings, readCardinalSettings } from './settings/cardinal-settings.ts';
export { type Validated, validateFile } from './validate/validate-file.ts';
