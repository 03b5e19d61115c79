import type { Framework, FrameworkNode, Names } from '../format/types.ts';

const SOURCE =
  'Own barometer; only its shape (weighted, 0 to 100, with sub-criteria) follows local governance barometers';

const all = (en: string, es: string, fr: string, pt: string, ar: string): Names => ({ en, es, fr, pt, ar });
const common = { provenance: 'confirmed', source: SOURCE } as const;

const criterion = (id: string, weight: number, names: Names): FrameworkNode => ({
  id,
  parent: 'barometer',
  level: 'criterion',
  names,
  scale: 'points',
  rule: { kind: 'weighted-mean' },
  weight,
  ...common,
});

const rated = (parent: string, id: string, weight: number, names: Names): FrameworkNode => ({
  id,
  parent,
  level: 'sub-criterion',
  names,
  scale: 'rating',
  weight,
  ...common,
});

const measured = (parent: string, id: string, weight: number, names: Names): FrameworkNode => ({
  ...rated(parent, id, weight, names),
  scale: 'points',
});

const nodes: FrameworkNode[] = [
  {
    id: 'barometer',
    parent: null,
    level: 'whole',
    names: all(
      'Local governance',
      'Gobernanza local',
      'Gouvernance locale',
      'Governação local',
      'الحوكمة المحلية',
    ),
    scale: 'points',
    rule: { kind: 'weighted-mean' },
    ...common,
  },
  criterion('effectiveness', 30, all('Effectiveness', 'Eficacia', 'Efficacité', 'Eficácia', 'الفعالية')),
  measured(
    'effectiveness',
    'plans-carried-out',
    2,
    all(
      'Planned works carried out, per cent',
      'Obras previstas ejecutadas, por ciento',
      'Travaux prévus réalisés, pour cent',
      'Obras previstas executadas, por cento',
      'الأعمال المخططة المنفذة، بالمئة',
    ),
  ),
  rated(
    'effectiveness',
    'services-followed',
    1,
    all(
      'Services are followed by figures',
      'Los servicios se siguen con cifras',
      'Les services sont suivis par des chiffres',
      'Os serviços são seguidos com números',
      'الخدمات تُتابع بالأرقام',
    ),
  ),
  criterion(
    'participation',
    40,
    all('Participation', 'Participación', 'Participation', 'Participação', 'المشاركة'),
  ),
  rated(
    'participation',
    'residents-heard',
    1,
    all(
      'Residents are heard before the budget',
      'Se escucha a los residentes antes del presupuesto',
      'Les habitants sont entendus avant le budget',
      'Os residentes são ouvidos antes do orçamento',
      'يُستمع إلى السكان قبل الموازنة',
    ),
  ),
  rated(
    'participation',
    'answers-given',
    1,
    all(
      'Who proposes gets an answer',
      'Quien propone recibe respuesta',
      'Qui propose reçoit une réponse',
      'Quem propõe recebe resposta',
      'من يقترح يتلقى جواباً',
    ),
  ),
  criterion('openness', 30, all('Openness', 'Apertura', 'Ouverture', 'Abertura', 'الانفتاح')),
  rated(
    'openness',
    'budget-public',
    2,
    all(
      'Budget and outturn are public',
      'El presupuesto y su ejecución son públicos',
      'Le budget et son exécution sont publics',
      'O orçamento e a sua execução são públicos',
      'الموازنة وتنفيذها علنيان',
    ),
  ),
  measured(
    'openness',
    'questions-answered-in-time',
    1,
    all(
      'Questions answered in time, per cent',
      'Preguntas respondidas a tiempo, por ciento',
      'Questions traitées à temps, pour cent',
      'Perguntas respondidas a tempo, por cento',
      'الأسئلة المجابة في وقتها، بالمئة',
    ),
  ),
];

/** A small weighted barometer from 0 to 100. Its criteria and weights are our own, and an example of the shape. */
export const governanceBarometer: Framework = {
  format: 'groundwork.framework@1',
  id: 'local-governance-barometer',
  version: '1',
  names: all(
    'Local governance barometer (shape)',
    'Barómetro de gobernanza local (forma)',
    'Baromètre de gouvernance locale (forme)',
    'Barómetro de governação local (forma)',
    'مقياس الحوكمة المحلية (شكل)',
  ),
  provenance: 'confirmed',
  source: SOURCE,
  levels: [
    { id: 'whole', names: all('Whole', 'Conjunto', 'Ensemble', 'Conjunto', 'المجموع') },
    { id: 'criterion', names: all('Criterion', 'Criterio', 'Critère', 'Critério', 'معيار') },
    {
      id: 'sub-criterion',
      names: all('Sub-criterion', 'Subcriterio', 'Sous-critère', 'Subcritério', 'معيار فرعي'),
    },
  ],
  scales: [
    { kind: 'number', id: 'points', from: 0, to: 100, better: 'high' },
    {
      kind: 'steps',
      id: 'rating',
      steps: [
        { value: 'always', points: 100, names: all('Always', 'Siempre', 'Toujours', 'Sempre', 'دائماً') },
        {
          value: 'mostly',
          points: 67,
          names: all('Mostly', 'Casi siempre', 'Le plus souvent', 'Quase sempre', 'غالباً'),
        },
        { value: 'seldom', points: 33, names: all('Seldom', 'Rara vez', 'Rarement', 'Raramente', 'نادراً') },
        { value: 'never', points: 0, names: all('Never', 'Nunca', 'Jamais', 'Nunca', 'أبداً') },
      ],
      dropsOut: [
        {
          value: 'NA',
          names: all('Not applicable', 'No aplicable', 'Sans objet', 'Não aplicável', 'لا ينطبق'),
        },
      ],
    },
  ],
  nodes,
};
