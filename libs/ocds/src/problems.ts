export type OcdsProblemCode =
  | 'ocds.settings-syntax'
  | 'ocds.settings-unknown'
  | 'ocds.settings-value'
  | 'ocds.redflag-settings'
  | 'ocds.not-compiled';

/** What keeps a file from being looked at as it was asked: settings that say what nobody understands. */
export class OcdsError extends Error {
  readonly code: OcdsProblemCode;
  readonly details: Readonly<Record<string, string | number>>;

  constructor(code: OcdsProblemCode, message: string, details: Readonly<Record<string, string | number>>) {
    super(message);
    this.code = code;
    this.details = details;
  }
}
