import type { Framework, FrameworkNode, Names } from '../format/types.ts';

const SOURCE = 'Own matrix; only its shape (met, gap or red flag, and no score) follows MAPS 2018';

const all = (en: string, es: string, fr: string, pt: string, ar: string): Names => ({ en, es, fr, pt, ar });

const area = (id: string, code: string, names: Names): FrameworkNode => ({
  id,
  parent: null,
  level: 'area',
  code,
  names,
  rule: { kind: 'none' },
  provenance: 'confirmed',
  source: SOURCE,
});

const question = (parent: string, code: string, names: Names, record: Names): FrameworkNode => ({
  id: `lpm-${code}`,
  parent,
  level: 'question',
  code,
  names,
  scale: 'finding',
  evidence: [record],
  provenance: 'confirmed',
  source: SOURCE,
});

const rules = all(
  'The rule in force',
  'La norma vigente',
  'La règle en vigueur',
  'A norma em vigor',
  'القاعدة النافذة',
);
const files = all(
  'A sample of contract files',
  'Una muestra de expedientes de contratos',
  'Un échantillon de dossiers de marchés',
  'Uma amostra de processos de contratos',
  'عيّنة من ملفات العقود',
);
const published = all(
  'What is published, with its address',
  'Lo publicado, con su dirección',
  'Ce qui est publié, avec son adresse',
  'O que está publicado, com o endereço',
  'ما هو منشور مع عنوانه',
);

const nodes: FrameworkNode[] = [
  area('lpm-rules', '1', all('Rules', 'Normas', 'Règles', 'Normas', 'القواعد')),
  question(
    'lpm-rules',
    '1.1',
    all(
      'Open competition is the rule, and exceptions are listed',
      'La competencia abierta es la regla y las excepciones están enumeradas',
      'La concurrence ouverte est la règle et les exceptions sont énumérées',
      'A concorrência aberta é a regra e as exceções estão enumeradas',
      'المنافسة المفتوحة هي القاعدة والاستثناءات محددة',
    ),
    rules,
  ),
  question(
    'lpm-rules',
    '1.2',
    all(
      'Criteria of award are known before bids are made',
      'Los criterios de adjudicación se conocen antes de ofertar',
      'Les critères d’attribution sont connus avant les offres',
      'Os critérios de adjudicação são conhecidos antes das propostas',
      'معايير الترسية معروفة قبل تقديم العروض',
    ),
    rules,
  ),
  area(
    'lpm-institutions',
    '2',
    all('Institutions', 'Instituciones', 'Institutions', 'Instituições', 'المؤسسات'),
  ),
  question(
    'lpm-institutions',
    '2.1',
    all(
      'Who asks, who awards and who pays are different people',
      'Quien pide, quien adjudica y quien paga son personas distintas',
      'Qui demande, qui attribue et qui paie sont des personnes différentes',
      'Quem pede, quem adjudica e quem paga são pessoas diferentes',
      'من يطلب ومن يرسي ومن يدفع أشخاص مختلفون',
    ),
    files,
  ),
  question(
    'lpm-institutions',
    '2.2',
    all(
      'A yearly plan of purchases follows the budget',
      'Un plan anual de compras sigue al presupuesto',
      'Un plan annuel d’achats suit le budget',
      'Um plano anual de compras segue o orçamento',
      'خطة شراء سنوية تتبع الموازنة',
    ),
    published,
  ),
  area('lpm-practice', '3', all('Practice', 'Práctica', 'Pratique', 'Prática', 'الممارسة')),
  question(
    'lpm-practice',
    '3.1',
    all(
      'Contracts are awarded as their notice said',
      'Los contratos se adjudican como decía su anuncio',
      'Les marchés sont attribués comme l’avis le disait',
      'Os contratos são adjudicados como dizia o anúncio',
      'تُرسى العقود كما ورد في إعلانها',
    ),
    files,
  ),
  question(
    'lpm-practice',
    '3.2',
    all(
      'Changes to contracts are justified and approved',
      'Los cambios de contratos se justifican y aprueban',
      'Les modifications de marchés sont justifiées et approuvées',
      'As alterações de contratos são justificadas e aprovadas',
      'تعديلات العقود مبررة وموافق عليها',
    ),
    files,
  ),
  area(
    'lpm-integrity',
    '4',
    all(
      'Integrity and openness',
      'Integridad y apertura',
      'Intégrité et ouverture',
      'Integridade e abertura',
      'النزاهة والانفتاح',
    ),
  ),
  question(
    'lpm-integrity',
    '4.1',
    all(
      'A bidder can complain to a body that did not award',
      'Un licitador puede reclamar ante un órgano que no adjudicó',
      'Un soumissionnaire peut saisir un organe qui n’a pas attribué',
      'Um concorrente pode reclamar a um órgão que não adjudicou',
      'يمكن لمقدم العرض أن يشكو إلى جهة لم تُرسِ العقد',
    ),
    rules,
  ),
  question(
    'lpm-integrity',
    '4.2',
    all(
      'Notices, awards and contracts are public',
      'Los anuncios, las adjudicaciones y los contratos son públicos',
      'Les avis, les attributions et les marchés sont publics',
      'Os anúncios, as adjudicações e os contratos são públicos',
      'الإعلانات والترسيات والعقود علنية',
    ),
    published,
  ),
];

/** A small matrix without score, of the shape of MAPS (Methodology for Assessing Procurement Systems). It is not MAPS. */
export const procurementMatrix: Framework = {
  format: 'groundwork.framework@1',
  id: 'local-procurement-matrix',
  version: '1',
  names: all(
    'Local procurement matrix (shape of MAPS)',
    'Matriz de contratación local (forma de MAPS)',
    'Matrice des marchés locaux (forme de MAPS)',
    'Matriz de contratação local (forma do MAPS)',
    'مصفوفة المشتريات المحلية (على شكل MAPS)',
  ),
  provenance: 'confirmed',
  source: SOURCE,
  levels: [
    { id: 'area', names: all('Area', 'Área', 'Domaine', 'Área', 'مجال') },
    { id: 'question', names: all('Question', 'Pregunta', 'Question', 'Pergunta', 'سؤال') },
  ],
  scales: [
    {
      kind: 'steps',
      id: 'finding',
      steps: [
        { value: 'met', names: all('Met', 'Cumplido', 'Satisfait', 'Cumprido', 'مستوفى') },
        { value: 'gap', names: all('Gap', 'Brecha', 'Lacune', 'Lacuna', 'فجوة') },
        { value: 'red-flag', names: all('Red flag', 'Alerta', 'Alerte', 'Alerta', 'إنذار') },
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
