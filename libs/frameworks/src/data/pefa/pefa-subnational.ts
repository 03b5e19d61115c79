import type { Framework, FrameworkNode, Question } from '../../format/types.ts';
import { figure, rowsOf } from '../limits.ts';
import { indicator, pillar } from './node.ts';
import { pefaFramework } from './pefa-framework.ts';
import { spoken } from './words/spoken.ts';

const SNG = 'PEFA guidance for subnational governments, from knowledge';

const shortfall = rowsOf(
  [figure('transfers-outturn', 'percent', 'Transfers received, as a share of those estimated')],
  [[{ from: 95 }], [{ from: 90 }], [{ from: 85 }]],
  {
    rule: 'two-of-three-years',
    provenance: 'unconfirmed',
    source: 'PEFA guidance for subnational governments of 2013, HLG-1 dimension 1, from knowledge',
  },
);

const module: readonly FrameworkNode[] = [
  {
    ...pillar('intergovernmental', 'HLG', 'Intergovernmental fiscal relations'),
    provenance: 'unconfirmed',
    source: SNG,
  },
  ...indicator(
    'intergovernmental',
    'HLG-1',
    'Transfers from higher levels of government',
    'M1',
    null,
    [
      ['Outturn of transfers', { numeric: shortfall }],
      ['Composition outturn of transfers'],
      ['Timeliness of transfers'],
      ['Predictability of transfers'],
    ],
    SNG,
  ),
  ...indicator(
    'intergovernmental',
    'HLG-2',
    'Fiscal rules and monitoring of fiscal position',
    'M2',
    null,
    [['Fiscal rules'], ['Debt rules'], ['Monitoring of fiscal position']],
    SNG,
  ),
];

const consultation = indicator(
  'transparency',
  'PI-9bis',
  'Public consultation',
  'M2',
  null,
  [
    ['Consultation in budget preparation'],
    ['Consultation in service design'],
    ['Consultation in investment planning'],
  ],
  SNG,
);

/** What a place answers first. The questions are our own; which dimensions they concern must be checked by an assessor. */
const screening: Question[] = [
  ask(
    'lower-governments',
    'Are there governments below this one that it transfers money to or watches over?',
    ['pi-7', 'pi-10.2'],
  ),
  ask('extrabudgetary-units', 'Has it units or funds outside its budget?', ['pi-6']),
  ask('public-corporations', 'Does it own or control corporations?', ['pi-10.1']),
  ask('may-borrow', 'May it borrow or guarantee?', ['pi-13', 'hlg-2.2']),
  ask('collects-revenue', 'Does it assess or collect revenue itself?', ['pi-19', 'pi-20']),
  ask('pays-staff', 'Does it keep the payroll of its staff?', ['pi-23']),
  ask('receives-transfers', 'Does it receive transfers from a higher level of government?', ['hlg-1']),
  ask('earmarked-transfers', 'Are some of these transfers earmarked?', ['hlg-1.2']),
];

function ask(id: string, en: string, offWhenNo: string[]): Question {
  return {
    id,
    names: { en },
    answers: [
      { value: 'yes', names: { en: 'Yes', es: 'Sí', fr: 'Oui', pt: 'Sim', ar: 'نعم' } },
      { value: 'no', names: { en: 'No', es: 'No', fr: 'Non', pt: 'Não', ar: 'لا' }, switchesOff: offWhenNo },
    ],
    provenance: 'unconfirmed',
    source: 'Own question, after the screening of the PEFA guidance for subnational governments',
  };
}

function withConsultation(nodes: readonly FrameworkNode[]): FrameworkNode[] {
  const after = nodes.findIndex(({ id }) => id === 'pi-9.1');
  return [...nodes.slice(0, after + 1), ...consultation, ...nodes.slice(after + 1)];
}

/** PEFA with the module for subnational governments, and the questions that say which dimensions apply. */
export const pefaSubnational: Framework = spoken({
  ...pefaFramework,
  id: 'pefa-subnational',
  version: '2020',
  names: { en: 'PEFA 2016 with the module for subnational governments, 2020' },
  source: `${pefaFramework.source}; ${SNG}`,
  nodes: [...module, ...withConsultation(pefaFramework.nodes)],
  screening,
  replaces: {
    id: pefaFramework.id,
    version: pefaFramework.version,
    nodes: [...module, ...consultation].map(({ id }) => ({ new: id, change: 'subject' })),
  },
});
