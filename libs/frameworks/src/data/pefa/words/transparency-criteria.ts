import type { Words } from './words.ts';

/** What the rows of pillar II ask. */
export const transparencyCriteriaWords: Words = {
  'Budgets, execution and reports use every level of administrative, economic and functional classes, as in GFS and COFOG; programmes as detailed may stand for subfunctions':
    [
      'Presupuesto, ejecución e informes usan todos los niveles de la clasificación administrativa, económica y funcional, como en EFP y CFG; programas igual de detallados pueden sustituir a las subfunciones',
      'Le budget, son exécution et les rapports suivent tous les niveaux de la classification administrative, économique et fonctionnelle, comme SFP et CFAP ; des programmes aussi détaillés peuvent remplacer les sous-fonctions',
      'Orçamento, execução e relatórios usam todos os níveis da classificação administrativa, económica e funcional, como em GFS e COFOG; programas igualmente detalhados podem substituir as subfunções',
      'تستخدم الميزانية وتنفيذها وتقاريرها كل مستويات التصنيف الإداري والاقتصادي والوظيفي كما في GFS وCOFOG؛ ويجوز أن تحل برامج بالتفصيل نفسه محل الوظائف الفرعية',
    ],
  'Budgets, execution and reports use administrative, economic (at least three digits of GFS) and functional or subfunctional classes, as in GFS and COFOG':
    [
      'Presupuesto, ejecución e informes usan la clasificación administrativa, la económica (al menos tres dígitos de EFP) y la funcional o subfuncional, como en EFP y CFG',
      'Le budget, son exécution et les rapports suivent les classifications administrative, économique (au moins trois chiffres de SFP) et fonctionnelle ou sous-fonctionnelle, comme SFP et CFAP',
      'Orçamento, execução e relatórios usam a classificação administrativa, a económica (pelo menos três dígitos de GFS) e a funcional ou subfuncional, como em GFS e COFOG',
      'تستخدم الميزانية وتنفيذها وتقاريرها التصنيف الإداري والاقتصادي (ثلاث خانات من GFS على الأقل) والوظيفي أو الوظيفي الفرعي كما في GFS وCOFOG',
    ],
  'Budgets, execution and reports use administrative and economic classes (at least two digits of GFS)': [
    'Presupuesto, ejecución e informes usan la clasificación administrativa y la económica (al menos dos dígitos de EFP)',
    'Le budget, son exécution et les rapports suivent les classifications administrative et économique (au moins deux chiffres de SFP)',
    'Orçamento, execução e relatórios usam a classificação administrativa e a económica (pelo menos dois dígitos de GFS)',
    'تستخدم الميزانية وتنفيذها وتقاريرها التصنيف الإداري والاقتصادي (خانتان من GFS على الأقل)',
  ],
  'All units outside the budget hand detailed yearly reports to government within three months of the year end':
    [
      'Todas las unidades extrapresupuestarias entregan al gobierno informes anuales detallados en los tres meses siguientes al cierre',
      'Toutes les unités extrabudgétaires remettent à l’État des rapports annuels détaillés dans les trois mois de la clôture',
      'Todas as unidades extraorçamentais entregam ao governo relatórios anuais detalhados nos três meses após o fim do ano',
      'تسلم جميع الوحدات خارج الميزانية إلى الحكومة تقارير سنوية مفصلة خلال ثلاثة أشهر من نهاية السنة',
    ],
  'Most units outside the budget hand detailed yearly reports to government within six months of the year end':
    [
      'La gran mayoría de las unidades extrapresupuestarias entrega al gobierno informes anuales detallados en los seis meses siguientes al cierre',
      'La plupart des unités extrabudgétaires remettent à l’État des rapports annuels détaillés dans les six mois de la clôture',
      'A grande maioria das unidades extraorçamentais entrega ao governo relatórios anuais detalhados nos seis meses após o fim do ano',
      'يسلم معظم الوحدات خارج الميزانية إلى الحكومة تقارير سنوية مفصلة خلال ستة أشهر من نهاية السنة',
    ],
  'The majority of units outside the budget hand detailed yearly reports to government within nine months of the year end':
    [
      'La mayoría de las unidades extrapresupuestarias entrega al gobierno informes anuales detallados en los nueve meses siguientes al cierre',
      'La majorité des unités extrabudgétaires remettent à l’État des rapports annuels détaillés dans les neuf mois de la clôture',
      'A maioria das unidades extraorçamentais entrega ao governo relatórios anuais detalhados nos nove meses após o fim do ano',
      'يسلم أكثر من نصف الوحدات خارج الميزانية إلى الحكومة تقارير سنوية مفصلة خلال تسعة أشهر من نهاية السنة',
    ],
  'All transfers are shared out among subnational governments by transparent rules': [
    'Todas las transferencias se reparten entre los gobiernos subnacionales con reglas transparentes',
    'Tous les transferts sont répartis entre les administrations infranationales selon des règles transparentes',
    'Todas as transferências são repartidas entre os governos subnacionais segundo regras transparentes',
    'توزع جميع التحويلات بين الحكومات دون الوطنية وفق قواعد شفافة',
  ],
  'Most transfers are shared out among subnational governments by transparent rules': [
    'La gran mayoría de las transferencias se reparte entre los gobiernos subnacionales con reglas transparentes',
    'La plupart des transferts sont répartis entre les administrations infranationales selon des règles transparentes',
    'A grande maioria das transferências é repartida entre os governos subnacionais segundo regras transparentes',
    'يوزع معظم التحويلات بين الحكومات دون الوطنية وفق قواعد شفافة',
  ],
  'Some transfers are shared out among subnational governments by transparent rules': [
    'Algunas transferencias se reparten entre los gobiernos subnacionales con reglas transparentes',
    'Certains transferts sont répartis entre les administrations infranationales selon des règles transparentes',
    'Algumas transferências são repartidas entre os governos subnacionais segundo regras transparentes',
    'توزع بعض التحويلات بين الحكومات دون الوطنية وفق قواعد شفافة',
  ],
  'Transfers are announced by a regular calendar, which is generally kept, in enough detail and at least six weeks before budgets must be complete':
    [
      'Las transferencias se anuncian según un calendario regular, que en general se cumple, con detalle suficiente y al menos seis semanas antes de que deban estar listos los presupuestos',
      'Les transferts sont annoncés selon un calendrier régulier, généralement respecté, avec assez de détail et au moins six semaines avant l’achèvement des budgets',
      'As transferências são anunciadas segundo um calendário regular, em geral cumprido, com detalhe suficiente e pelo menos seis semanas antes da conclusão dos orçamentos',
      'تعلن التحويلات وفق جدول منتظم يلتزم به عموما، بتفصيل كاف وقبل موعد إنجاز الميزانيات بستة أسابيع على الأقل',
    ],
  'Transfers are announced by a regular calendar, in enough detail and at least four weeks before budgets must be complete':
    [
      'Las transferencias se anuncian según un calendario regular, con detalle suficiente y al menos cuatro semanas antes de que deban estar listos los presupuestos',
      'Les transferts sont annoncés selon un calendrier régulier, avec assez de détail et au moins quatre semaines avant l’achèvement des budgets',
      'As transferências são anunciadas segundo um calendário regular, com detalhe suficiente e pelo menos quatro semanas antes da conclusão dos orçamentos',
      'تعلن التحويلات وفق جدول منتظم، بتفصيل كاف وقبل موعد إنجاز الميزانيات بأربعة أسابيع على الأقل',
    ],
  'Transfers are announced before the subnational year begins, perhaps after its budgets are decided': [
    'Las transferencias se anuncian antes de que empiece el año subnacional, quizá cuando sus presupuestos ya están decididos',
    'Les transferts sont annoncés avant le début de l’exercice infranational, peut-être une fois ses budgets arrêtés',
    'As transferências são anunciadas antes de começar o ano subnacional, talvez já depois de decididos os seus orçamentos',
    'تعلن التحويلات قبل بدء السنة دون الوطنية، وربما بعد البت في ميزانياتها',
  ],
  'Objectives, indicators, planned outputs and planned outcomes of most ministries are published yearly, by programme or function':
    [
      'Cada año se publican objetivos, indicadores, productos previstos y resultados previstos de la gran mayoría de los ministerios, por programa o función',
      'Objectifs, indicateurs, produits prévus et résultats prévus de la plupart des ministères sont publiés chaque année, par programme ou fonction',
      'Todos os anos se publicam objetivos, indicadores, produtos previstos e resultados previstos da grande maioria dos ministérios, por programa ou função',
      'تنشر كل سنة أهداف معظم الوزارات ومؤشراتها ومخرجاتها ونتائجها المخططة، حسب البرنامج أو الوظيفة',
    ],
  'Objectives, indicators and either planned outputs or planned outcomes of most ministries are published yearly':
    [
      'Cada año se publican objetivos, indicadores y productos previstos o resultados previstos de la gran mayoría de los ministerios',
      'Objectifs, indicateurs et soit produits prévus, soit résultats prévus de la plupart des ministères sont publiés chaque année',
      'Todos os anos se publicam objetivos, indicadores e produtos previstos ou resultados previstos da grande maioria dos ministérios',
      'تنشر كل سنة أهداف معظم الوزارات ومؤشراتها، ومعها مخرجاتها أو نتائجها المخططة',
    ],
  'Planned activities of the majority of ministries are published yearly, or there are indicators of their outputs or outcomes':
    [
      'Cada año se publican las actividades previstas de la mayoría de los ministerios, o hay indicadores de sus productos o resultados',
      'Les activités prévues de la majorité des ministères sont publiées chaque année, ou il y a des indicateurs de leurs produits ou résultats',
      'Todos os anos se publicam as atividades previstas da maioria dos ministérios, ou há indicadores dos seus produtos ou resultados',
      'تنشر كل سنة الأنشطة المخططة لأكثر من نصف الوزارات، أو توجد مؤشرات لمخرجاتها أو نتائجها',
    ],
  'What most ministries delivered and what came of it is published yearly, by programme or function': [
    'Cada año se publica lo que entregó la gran mayoría de los ministerios y lo que se logró con ello, por programa o función',
    'Ce que la plupart des ministères ont fourni et ce qui en est résulté est publié chaque année, par programme ou fonction',
    'Todos os anos se publica o que a grande maioria dos ministérios entregou e o que daí resultou, por programa ou função',
    'ينشر كل سنة ما قدمه معظم الوزارات وما نتج عنه، حسب البرنامج أو الوظيفة',
  ],
  'What most ministries delivered or what came of it is published yearly': [
    'Cada año se publica lo que entregó la gran mayoría de los ministerios o lo que se logró con ello',
    'Ce que la plupart des ministères ont fourni ou ce qui en est résulté est publié chaque année',
    'Todos os anos se publica o que a grande maioria dos ministérios entregou ou o que daí resultou',
    'ينشر كل سنة ما قدمه معظم الوزارات أو ما نتج عنه',
  ],
  'What the majority of ministries did is published yearly': [
    'Cada año se publica lo que hizo la mayoría de los ministerios',
    'Ce que la majorité des ministères ont fait est publié chaque année',
    'Todos os anos se publica o que fez a maioria dos ministérios',
    'ينشر كل سنة ما قام به أكثر من نصف الوزارات',
  ],
  'What frontline units receive is recorded for at least two large ministries, by source of funds, and reported yearly':
    [
      'Lo que reciben las unidades que atienden al público se registra en al menos dos ministerios grandes, por fuente de fondos, y se informa cada año',
      'Ce que reçoivent les unités de première ligne est enregistré pour au moins deux grands ministères, par source de fonds, et présenté chaque année',
      'O que recebem as unidades que atendem o público é registado em pelo menos dois grandes ministérios, por fonte de fundos, e relatado todos os anos',
      'يسجل ما تتلقاه وحدات الخط الأول في وزارتين كبيرتين على الأقل حسب مصدر الأموال، ويبلغ عنه كل سنة',
    ],
  'What frontline units receive is recorded for at least one large ministry, and reported yearly': [
    'Lo que reciben las unidades que atienden al público se registra en al menos un ministerio grande, y se informa cada año',
    'Ce que reçoivent les unités de première ligne est enregistré pour au moins un grand ministère, et présenté chaque année',
    'O que recebem as unidades que atendem o público é registado em pelo menos um grande ministério, e relatado todos os anos',
    'يسجل ما تتلقاه وحدات الخط الأول في وزارة كبيرة واحدة على الأقل، ويبلغ عنه كل سنة',
  ],
  'A survey of the last three years estimates what units receive in at least one large ministry': [
    'Una encuesta de los tres últimos años estima lo que reciben las unidades de al menos un ministerio grande',
    'Une enquête des trois dernières années estime ce que reçoivent les unités d’au moins un grand ministère',
    'Um inquérito dos últimos três anos estima o que recebem as unidades de pelo menos um grande ministério',
    'يقدر مسح أجري في السنوات الثلاث الأخيرة ما تتلقاه وحدات وزارة كبيرة واحدة على الأقل',
  ],
};
