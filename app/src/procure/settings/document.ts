import { type RedflagSettings, readRedflagSettings } from '@groundwork-gov/ocds';

/** What was agreed for a source, as the public reads it: format 1. */
export const FORMAT = 1;
export const KIND = 'procurement-settings';

export interface SettingsDocument {
  format: 'groundwork.procurement-settings@1';
  place: { code: string; name: string; isExample: boolean };
  source: { no: number; name: string };
  no: number;
  validFrom: string;
  reason: string;
  /** `groundwork.redflags@1`, as it was proposed and checked. */
  settings: RedflagSettings;
}

export const settingsKey = (sourceNo: number, no: number): string => `${sourceNo}/${no}`;

/** Bytes of the public record; what an older program wrote is read by today's fields, and refused where one is gone. */
export function readSettingsDocument(bytes: Buffer): SettingsDocument {
  const document = JSON.parse(bytes.toString('utf8')) as SettingsDocument;
  if (document.format !== 'groundwork.procurement-settings@1')
    throw new Error(`no renderer for ${String(document.format)}`);
  return { ...document, settings: readRedflagSettings(document.settings) };
}
