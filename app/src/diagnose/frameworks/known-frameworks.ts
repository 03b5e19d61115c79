import {
  type Framework,
  governanceBarometer,
  parseFramework,
  pefaFramework,
  pefaSubnational,
  procurementMatrix,
} from '@groundwork-gov/frameworks';
import { contentAddress, encode, type Plain } from '../../platform/db/codec.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import type { Tongue } from '../../platform/i18n/index.ts';
import { diagnoseProblems } from '../problems.ts';
import { keptFramework, keptFrameworks } from './framework-store.ts';
import { nameIn } from './tree.ts';

/** Those that come with the program. A place may keep others beside them. */
export const builtIn: readonly Framework[] = [
  pefaFramework,
  pefaSubnational,
  procurementMatrix,
  governanceBarometer,
];

/** A framework in one version, as addresses and choices name it: `pefa@2016`. */
export const frameworkKey = ({ id, version }: Pick<Framework, 'id' | 'version'>): string =>
  `${id}@${version}`;

/**
 * The address of a framework's content. Read anew, its parts stand in the order of the format: the same document has the
 * same address, whichever way it came and wherever it was kept.
 */
export const frameworkHash = (framework: Framework): string =>
  contentAddress(encode(parseFramework(framework) as unknown as Plain));

/** Tells whether a part is still as somebody saw it, by the fields in which they saw it. */
export const partHash = (values: Readonly<Record<string, string>>): string => contentAddress(encode(values));

export interface Choosable {
  key: string;
  title: string;
  /** Null for those that come with the program. */
  validFrom: string | null;
}

/** What an assessment may begin with: built in, or kept by the place; the newest version of each first. */
export async function choosable(tx: Transaction, tongue: Pick<Tongue, 'language'>): Promise<Choosable[]> {
  const kept = await keptFrameworks(tx);
  return [
    ...builtIn.map((each) => ({
      key: frameworkKey(each),
      title: `${nameIn(tongue, each.names)} (${each.version})`,
      validFrom: null,
    })),
    ...kept.map(({ framework, version, title, validFrom }) => ({
      key: `${framework}@${version}`,
      title: `${title} (${version})`,
      validFrom,
    })),
  ];
}

/** @throws Problem `diagnose.framework-unknown` */
export async function frameworkOf(tx: Transaction, key: string): Promise<Framework> {
  const [id = '', version = ''] = key.split('@');
  const own = builtIn.find((each) => each.id === id && each.version === version);
  if (own) return own;
  const kept = await keptFramework(tx, id, version);
  if (!kept) throw diagnoseProblems.problem('diagnose.framework-unknown', { framework: key });
  return kept.document;
}
