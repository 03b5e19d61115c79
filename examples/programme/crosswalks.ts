import type { Crosswalk } from '@groundwork-gov/fiscal';
import { codesOf } from './budget-files.ts';
import { heads } from './chart.ts';
import { isPlanted } from './planted.ts';
import { type Town, YEARS } from './towns.ts';

interface ExampleCrosswalk {
  reason: string;
  document: Omit<Crosswalk, 'note'> & { note?: string };
}

/** What the programmes of the chart are for, in COFOG (UN, 1999). */
const COFOG: Readonly<Record<string, string>> = {
  '1101': '01.1',
  '1102': '01.3',
  '1201': '01.1',
  '1202': '01.7',
  '1203': '01.1',
  '4101': '04.5',
  '4102': '06.4',
  '5101': '06.3',
  '5102': '05.2',
  '5103': '05.1',
  '6101': '07.2',
  '6102': '09.1',
  '7101': '04.7',
};

/** Of a town that was reorganised, in its own words; none, elsewhere. */
export function crosswalksOf(town: Town): Record<string, ExampleCrosswalk> {
  const year = YEARS.find((each) => isPlanted('reorganisation', town.code, each));
  if (year === undefined) return {};
  const reason = `Ordenanza de organización de ${year}: Obras y Comercio forman un solo órgano`;
  const valid = { from: `${YEARS[0]}-01-01`, until: `${year - 1}-12-31` };
  const before = new Map<string, string>();
  for (const head of heads) {
    const after = codesOf(town, year, head);
    if (after.isMerged) before.set(head.department, after.department);
  }
  return {
    departments: {
      reason,
      document: {
        crosswalk: 'groundwork.crosswalk@1',
        title: `${town.name}: órganos de antes de ${year} en los de ahora`,
        classification: 'administrative',
        scheme: 'own',
        rows: [...before].map(([from, to]) => ({ from: [from], to, valid, reason })),
      },
    },
    functions: {
      reason: 'Clasificación de las funciones de las administraciones públicas (CFAP), Naciones Unidas, 1999',
      document: {
        crosswalk: 'groundwork.crosswalk@1',
        title: `${town.name}: programas en la CFAP`,
        classification: 'programme',
        scheme: 'cofog',
        rows: heads.map((head) => ({
          from: [...new Set([head.programme, codesOf(town, year, head).programme])],
          to: COFOG[head.programme] ?? '01.3',
          reason: head.names[town.language],
        })),
      },
    },
  };
}
