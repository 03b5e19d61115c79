export { type Direction, type Language, languageFacts } from './languages.ts';
export { type PlatformKey, platformMessages } from './messages/index.ts';
export type { MessageKey, Messages, TranslationStatus } from './messages.ts';
export type { CurrencyUnit, MoneyStyle } from './numbers.ts';
export type { Params, Tags, Tongue } from './tongue.ts';
export { createTongues, type Tongues } from './tongues.ts';
