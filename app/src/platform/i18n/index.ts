export { checkMessages, type MessageFault, type MessageReport } from './check-messages.ts';
export { type Direction, isLanguage, type Language, languageFacts, languages } from './languages.ts';
export { type PlatformKey, platformMessages } from './messages/index.ts';
export { defineMessages, type MessageKey, type Messages, type TranslationStatus } from './messages.ts';
export type { CurrencyUnit, MoneyStyle } from './numbers.ts';
export type { Params, Tags, Tongue } from './tongue.ts';
export { createTongues, type Tongues } from './tongues.ts';
