import { cofogCodes, type NamedCode } from './cofog-codes.ts';
import { gfsmCodes } from './gfsm-codes.ts';

export const standards = ['cofog', 'gfsm'] as const;
/** `cofog`: what for. `gfsm`: what kind of income, cost or asset. */
export type Standard = (typeof standards)[number];

export interface StandardCode {
  readonly code: string;
  /** The code it is part of, or null at the top. */
  readonly parent: string | null;
  /** Official names. There are no official ones in other languages of ours. */
  readonly names: { readonly en: string; readonly fr: string; readonly es: string };
}

const tables: Readonly<Record<Standard, ReadonlyMap<string, StandardCode>>> = {
  cofog: tableOf(cofogCodes, (code) => (code.includes('.') ? code.slice(0, code.lastIndexOf('.')) : null)),
  gfsm: tableOf(gfsmCodes, (code) =>
    code.length > 1 && code[0] !== '3' ? code.slice(0, -1) : code.length > 2 ? code.slice(0, -1) : null,
  ),
};

function tableOf(
  codes: readonly NamedCode[],
  parentOf: (code: string) => string | null,
): Map<string, StandardCode> {
  return new Map(
    codes.map(([code, en, fr, es]) => [code, { code, parent: parentOf(code), names: { en, fr, es } }]),
  );
}

/** A code of COFOG (`01.1.1`) or GFSM 2014 (`111`), or null where the standard has no such code. */
export const standardCode = (standard: Standard, code: string): StandardCode | null =>
  tables[standard].get(code) ?? null;

/** All codes of a standard, in its order. */
export const standardCodes = (standard: Standard): readonly StandardCode[] => [...tables[standard].values()];

/** The name of a code in a language; in English where the standard has none in that one. */
export function standardName(standard: Standard, code: string, language: string): string | null {
  const names = standardCode(standard, code)?.names;
  if (!names) return null;
  return language === 'fr' || language === 'es' ? names[language] : names.en;
}
