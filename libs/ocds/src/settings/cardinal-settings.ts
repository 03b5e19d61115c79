import { shown } from '../finding.ts';
import { OcdsError } from '../problems.ts';
import { type Ini, type IniEntry, readIni } from './ini.ts';

/** The codes of the indicators that the profile `cardinal` knows, in the order in which they are worked out. */
export const CARDINAL_CODES = [
  'R003',
  'R018',
  'R024',
  'R025',
  'R028',
  'R030',
  'R035',
  'R036',
  'R038',
  'R048',
  'R058',
] as const;
export type CardinalCode = (typeof CARDINAL_CODES)[number];

/** What may be set for an indicator. Which of them have a meaning for which is in `ALLOWED`. */
export interface IndicatorSettings {
  threshold?: number;
  percentile?: number;
  digits?: number;
  minimum_submitted_bids?: number;
  minimum_contracting_processes?: number;
  procurement_methods?: readonly string[];
  procurement_method_details?: ReadonlyMap<string, number>;
}

/** The settings file of ocdscardinal 0.0.8, read. An indicator is worked out only where its section is there. */
export interface CardinalSettings {
  currency?: string;
  price_comparison_procurement_methods: ReadonlySet<string>;
  no_price_comparison_procurement_methods: ReadonlySet<string>;
  excluded_procurement_method_details: ReadonlySet<string>;
  defaults: {
    currency?: string;
    item_classification_scheme?: string;
    bid_status?: string;
    award_status?: string;
    party_roles: boolean;
  };
  redactions: { amounts: ReadonlySet<number>; organization_ids: ReadonlySet<string> };
  award_status_by_contract_status: boolean;
  modifications: {
    move_auctions: boolean;
    prefix_buyer_or_procuring_entity_id: string;
    prefix_tenderer_or_supplier_id: string;
    split_procurement_method_details?: string;
  };
  bid_status: ReadonlyMap<string, string>;
  award_status: ReadonlyMap<string, string>;
  indicators: Readonly<Partial<Record<CardinalCode, IndicatorSettings>>>;
}

type Allowed = Exclude<keyof IndicatorSettings, 'procurement_method_details'>;

const ALLOWED: Readonly<Record<CardinalCode, readonly Allowed[]>> = {
  R003: ['threshold', 'procurement_methods'],
  R018: ['procurement_methods'],
  R024: ['threshold'],
  R025: ['percentile', 'threshold'],
  R028: [],
  R030: [],
  R035: ['threshold'],
  R036: [],
  R038: ['threshold', 'minimum_submitted_bids', 'minimum_contracting_processes'],
  R048: ['digits', 'threshold', 'minimum_contracting_processes'],
  R058: ['threshold'],
};

const SECTIONS: Readonly<Record<string, readonly string[]>> = {
  '': ['currency', 'price_comparison_procurement_methods', 'no_price_comparison_procurement_methods'],
  defaults: ['currency', 'item_classification_scheme', 'bid_status', 'award_status', 'party_roles'],
  redactions: ['amount', 'organization_id'],
  corrections: ['award_status_by_contract_status'],
  modifications: [
    'move_auctions',
    'prefix_buyer_or_procuring_entity_id',
    'prefix_tenderer_or_supplier_id',
    'split_procurement_method_details',
  ],
  exclusions: ['procurement_method_details'],
  output: ['info_currency_mismatches'],
};

/** Sections whose names are the publisher's own words. */
const FREE = new Set(['codelists.bid_status', 'codelists.award_status', 'R003.procurement_method_details']);

const isCode = (name: string): name is CardinalCode => (CARDINAL_CODES as readonly string[]).includes(name);

/**
 * Reads the settings of ocdscardinal. An empty text sets nothing, and so works out no indicator.
 * @throws OcdsError for what it does not know: a word misspelt would else be a setting forgotten
 */
export function readCardinalSettings(text: string): CardinalSettings {
  const ini = readIni(text);
  refuseUnknown(ini);
  const said = (section: string, name: string): IniEntry | undefined => ini.get(section)?.get(name);
  const valueOf = (section: string, name: string): string | undefined => said(section, name)?.value;
  const set = (section: string, name: string): Set<string> => new Set(parts(valueOf(section, name)));
  const words = (section: string): Map<string, string> =>
    new Map([...(ini.get(section) ?? [])].map(([name, { value }]) => [name, value]));
  const some = <K extends string>(section: string, ...names: K[]): { [name in K]?: string } =>
    Object.fromEntries(
      names.flatMap((name) => (valueOf(section, name) === undefined ? [] : [[name, valueOf(section, name)]])),
    ) as { [name in K]?: string };
  return {
    ...some('', 'currency'),
    price_comparison_procurement_methods: set('', 'price_comparison_procurement_methods'),
    no_price_comparison_procurement_methods: set('', 'no_price_comparison_procurement_methods'),
    excluded_procurement_method_details: set('exclusions', 'procurement_method_details'),
    defaults: {
      ...some('defaults', 'currency', 'item_classification_scheme', 'bid_status', 'award_status'),
      party_roles: yes('party_roles', said('defaults', 'party_roles')),
    },
    redactions: {
      amounts: new Set(
        parts(valueOf('redactions', 'amount'))
          .map(Number)
          .filter((amount) => !Number.isNaN(amount)),
      ),
      organization_ids: set('redactions', 'organization_id'),
    },
    award_status_by_contract_status: yes(
      'award_status_by_contract_status',
      said('corrections', 'award_status_by_contract_status'),
    ),
    modifications: {
      move_auctions: yes('move_auctions', said('modifications', 'move_auctions')),
      prefix_buyer_or_procuring_entity_id:
        valueOf('modifications', 'prefix_buyer_or_procuring_entity_id') ?? '',
      prefix_tenderer_or_supplier_id: valueOf('modifications', 'prefix_tenderer_or_supplier_id') ?? '',
      ...some('modifications', 'split_procurement_method_details'),
    },
    bid_status: words('codelists.bid_status'),
    award_status: words('codelists.award_status'),
    indicators: Object.fromEntries(
      CARDINAL_CODES.filter(
        (code) => ini.has(code) || (code === 'R003' && ini.has(`${code}.procurement_method_details`)),
      ).map((code) => [code, indicatorSettings(ini, code)]),
    ),
  };
}

function indicatorSettings(ini: Ini, code: CardinalCode): IndicatorSettings {
  const settings: IndicatorSettings = {};
  for (const [name, entry] of ini.get(code) ?? []) {
    if (name === 'procurement_methods') settings.procurement_methods = parts(entry.value);
    else settings[name as Exclude<Allowed, 'procurement_methods'>] = number(name, entry);
  }
  const days = ini.get(`${code}.procurement_method_details`);
  if (days)
    settings.procurement_method_details = new Map(
      [...days].map(([name, entry]) => [name, number(name, entry)]),
    );
  return settings;
}

function refuseUnknown(ini: Ini): void {
  for (const [section, entries] of ini) {
    if (FREE.has(section)) continue;
    const known: readonly string[] | undefined = isCode(section) ? ALLOWED[section] : SECTIONS[section];
    if (!known)
      throw new OcdsError(
        'ocds.settings-unknown',
        `There is no section [${shown(section)}] in the settings`,
        {
          section,
        },
      );
    for (const [name, { line }] of entries)
      if (!known.includes(name))
        throw new OcdsError(
          'ocds.settings-unknown',
          `Line ${line} of the settings: [${section}] has no "${shown(name)}"; it may have ${known.join(', ') || 'nothing'}`,
          { section, name, line },
        );
  }
}

/** `a|b|` are two. */
const parts = (value: string | undefined): string[] => {
  const list = (value ?? '').split('|');
  if (list.at(-1) === '') list.pop();
  return list;
};

function yes(name: string, entry: IniEntry | undefined): boolean {
  if (!entry) return false;
  if (/^(true|yes|on|1)$/i.test(entry.value)) return true;
  if (/^(false|no|off|0)$/i.test(entry.value)) return false;
  throw wrong(name, entry, 'true or false');
}

function number(name: string, entry: IniEntry): number {
  const value = Number(entry.value);
  if (entry.value === '' || !Number.isFinite(value)) throw wrong(name, entry, 'a number');
  return value;
}

const wrong = (name: string, { value, line }: IniEntry, expected: string): OcdsError =>
  new OcdsError(
    'ocds.settings-value',
    `Line ${line} of the settings: "${name}" is ${expected}, not "${shown(value)}"`,
    { name, line },
  );
