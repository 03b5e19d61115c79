import { shown } from '../finding.ts';
import { OcdsError } from '../problems.ts';

export interface IniEntry {
  value: string;
  line: number;
}

/** Sections of an INI file; what stands before the first is in the section `''`. Names keep their case. */
export type Ini = ReadonlyMap<string, ReadonlyMap<string, IniEntry>>;

/** @throws OcdsError `ocds.settings-syntax` with the line */
export function readIni(text: string): Ini {
  const sections = new Map<string, Map<string, IniEntry>>();
  let section = '';
  for (const [at, raw] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith(';') || line.startsWith('#')) continue;
    const head = /^\[([^\]]+)\]$/.exec(line)?.[1];
    if (head !== undefined) {
      section = head.trim();
      sections.set(section, sections.get(section) ?? new Map());
      continue;
    }
    const equals = line.indexOf('=');
    if (equals < 1)
      throw new OcdsError(
        'ocds.settings-syntax',
        `Line ${at + 1} of the settings is neither [section] nor name = value: ${shown(line)}`,
        {
          line: at + 1,
        },
      );
    const entries = sections.get(section) ?? new Map<string, IniEntry>();
    sections.set(section, entries);
    const value = line.slice(equals + 1).trim();
    entries.set(line.slice(0, equals).trim(), {
      value: value.replace(/^"(.*)"$|^'(.*)'$/, '$1$2'),
      line: at + 1,
    });
  }
  return sections;
}
