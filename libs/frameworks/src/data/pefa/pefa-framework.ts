import { averagingTable } from '../../averaging-table.ts';
import type { Framework, Names, Scale, ScoringTable } from '../../format/types.ts';
import { gradesUpwards } from '../../grades.ts';
import { pefa2016 } from '../../pefa-2016.ts';
import { assetsAndStrategy } from './assets-strategy.ts';
import { controls } from './controls.ts';
import { reliabilityAndTransparency } from './reliability-transparency.ts';
import { reportingAndAudit } from './reporting-audit.ts';
import { revenueAndCash } from './revenue-execution.ts';
import { spoken } from './words/spoken.ts';

const grade = (value: string) => ({ value, names: { en: value } });

const notApplicable: Names = {
  en: 'Not applicable',
  es: 'No aplicable',
  fr: 'Sans objet',
  pt: 'Não aplicável',
  ar: 'لا ينطبق',
};
const notUsed: Names = {
  en: 'Not used',
  es: 'No utilizado',
  fr: 'Non utilisé',
  pt: 'Não utilizado',
  ar: 'غير مستخدم',
};
const noInformation: Names = {
  en: 'D for want of information',
  es: 'D por falta de información',
  fr: 'D faute d’information',
  pt: 'D por falta de informação',
  ar: 'د لغياب المعلومات',
};

const pefaScales: Scale[] = [
  {
    kind: 'steps',
    id: 'dimension',
    steps: ['A', 'B', 'C', 'D'].map(grade),
    countsAs: [{ value: 'D*', as: 'D', names: noInformation }],
    dropsOut: [
      { value: 'NA', names: notApplicable },
      { value: 'NU', names: notUsed },
    ],
  },
  { kind: 'steps', id: 'indicator', steps: gradesUpwards.toReversed().map(grade) },
];

/** The table that `averaged` reads, said in the format: one source for both. */
const pefaTable: ScoringTable = {
  id: 'm2',
  provenance: averagingTable.provenance,
  source: averagingTable.source,
  cells: Object.entries(averagingTable.cells).map(([scores, gives]) => {
    const doubt = averagingTable.doubtful.find((cell) => cell.scores === scores);
    return { scores, gives, ...(doubt ? { otherwise: doubt.otherwise } : {}) };
  }),
};

const pefaLevels: Framework['levels'] = [
  { id: 'pillar', names: { en: 'Pillar', es: 'Pilar', fr: 'Pilier', pt: 'Pilar', ar: 'ركيزة' } },
  {
    id: 'indicator',
    names: { en: 'Indicator', es: 'Indicador', fr: 'Indicateur', pt: 'Indicador', ar: 'مؤشر' },
  },
  {
    id: 'dimension',
    names: { en: 'Dimension', es: 'Dimensión', fr: 'Dimension', pt: 'Dimensão', ar: 'بُعد' },
  },
];

const pefaOverrides: NonNullable<Framework['overrides']> = [
  {
    id: 'suspense-share',
    names: { en: 'Balance of suspense accounts, as a share of all expenditure' },
    abovePercent: pefa2016.suspense.abovePercent,
    gives: 'D',
    nodes: ['pi-2', 'pi-2.1', 'pi-2.2'],
    provenance: pefa2016.suspense.provenance,
    source: pefa2016.suspense.source,
  },
];

/** PEFA 2016: 31 indicators and 94 dimensions. The second edition of 2018 scores alike. */
export const pefaFramework: Framework = spoken({
  format: 'groundwork.framework@1',
  id: 'pefa',
  version: pefa2016.edition,
  names: { en: 'PEFA framework for assessing public financial management, 2016' },
  provenance: 'unconfirmed',
  source: 'PEFA framework 2016 and pefa.org; each node says what of it was read and what is known alone',
  levels: pefaLevels,
  scales: pefaScales,
  tables: [pefaTable],
  nodes: [
    ...reliabilityAndTransparency,
    ...assetsAndStrategy,
    ...revenueAndCash,
    ...controls,
    ...reportingAndAudit,
  ],
  overrides: pefaOverrides,
});
