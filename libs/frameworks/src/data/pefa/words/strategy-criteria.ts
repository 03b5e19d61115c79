import type { Words } from './words.ts';

/** What the rows of pillar IV ask. */
export const strategyCriteriaWords: Words = {
  'Macroeconomic forecasts for the budget year and two more go to the legislature with their assumptions, are updated at least yearly and reviewed by another body':
    [
      'Las previsiones macroeconómicas para el año del presupuesto y dos más van al órgano legislativo con sus supuestos, se actualizan al menos cada año y otro órgano las revisa',
      'Les prévisions macroéconomiques pour l’année du budget et deux de plus vont à l’assemblée avec leurs hypothèses, sont mises à jour au moins chaque année et revues par un autre organe',
      'As previsões macroeconómicas para o ano do orçamento e mais dois vão à assembleia com os seus pressupostos, são atualizadas pelo menos todos os anos e revistas por outro órgão',
      'ترفع توقعات الاقتصاد الكلي لسنة الميزانية وسنتين بعدها إلى المجلس التشريعي مع افتراضاتها، وتحدث كل سنة على الأقل وتراجعها جهة أخرى',
    ],
  'Macroeconomic forecasts for the budget year and two more go to the legislature with their assumptions': [
    'Las previsiones macroeconómicas para el año del presupuesto y dos más van al órgano legislativo con sus supuestos',
    'Les prévisions macroéconomiques pour l’année du budget et deux de plus vont à l’assemblée avec leurs hypothèses',
    'As previsões macroeconómicas para o ano do orçamento e mais dois vão à assembleia com os seus pressupostos',
    'ترفع توقعات الاقتصاد الكلي لسنة الميزانية وسنتين بعدها إلى المجلس التشريعي مع افتراضاتها',
  ],
  'Macroeconomic forecasts are made for the budget year and two more': [
    'Se hacen previsiones macroeconómicas para el año del presupuesto y dos más',
    'Des prévisions macroéconomiques sont faites pour l’année du budget et deux de plus',
    'Fazem-se previsões macroeconómicas para o ano do orçamento e mais dois',
    'تعد توقعات الاقتصاد الكلي لسنة الميزانية وسنتين بعدها',
  ],
  'Forecasts of revenue by type, expenditure and balance for the budget year and two more go to the legislature with their assumptions and what changed since last year':
    [
      'Las previsiones de ingresos por tipo, gasto y saldo para el año del presupuesto y dos más van al órgano legislativo con sus supuestos y lo que cambió desde el año anterior',
      'Les prévisions de recettes par nature, de dépenses et de solde pour l’année du budget et deux de plus vont à l’assemblée avec leurs hypothèses et ce qui a changé depuis l’année précédente',
      'As previsões de receita por tipo, despesa e saldo para o ano do orçamento e mais dois vão à assembleia com os seus pressupostos e o que mudou desde o ano anterior',
      'ترفع توقعات الإيرادات حسب النوع والإنفاق والرصيد لسنة الميزانية وسنتين بعدها إلى المجلس التشريعي مع افتراضاتها وما تغير منذ السنة السابقة',
    ],
  'Forecasts of revenue by type, expenditure and balance for the budget year and two more go to the legislature with their assumptions':
    [
      'Las previsiones de ingresos por tipo, gasto y saldo para el año del presupuesto y dos más van al órgano legislativo con sus supuestos',
      'Les prévisions de recettes par nature, de dépenses et de solde pour l’année du budget et deux de plus vont à l’assemblée avec leurs hypothèses',
      'As previsões de receita por tipo, despesa e saldo para o ano do orçamento e mais dois vão à assembleia com os seus pressupostos',
      'ترفع توقعات الإيرادات حسب النوع والإنفاق والرصيد لسنة الميزانية وسنتين بعدها إلى المجلس التشريعي مع افتراضاتها',
    ],
  'Forecasts of revenue, expenditure and balance are made for the budget year and two more': [
    'Se hacen previsiones de ingresos, gasto y saldo para el año del presupuesto y dos más',
    'Des prévisions de recettes, de dépenses et de solde sont faites pour l’année du budget et deux de plus',
    'Fazem-se previsões de receita, despesa e saldo para o ano do orçamento e mais dois',
    'تعد توقعات الإيرادات والإنفاق والرصيد لسنة الميزانية وسنتين بعدها',
  ],
  'A report to the legislature, published with the budget, tells how far the fiscal strategy has come, why targets were missed and what is planned about it, as the law prescribes':
    [
      'Un informe al órgano legislativo, publicado con el presupuesto, dice cuánto avanzó la estrategia fiscal, por qué no se cumplieron metas y qué se hará al respecto, como manda la ley',
      'Un rapport à l’assemblée, publié avec le budget, dit où en est la stratégie budgétaire, pourquoi des cibles ont été manquées et ce qui est prévu pour y remédier, comme la loi le prescrit',
      'Um relatório à assembleia, publicado com o orçamento, diz quanto avançou a estratégia orçamental, porque falharam metas e o que se fará a esse respeito, como a lei prescreve',
      'يبين تقرير مقدم إلى المجلس التشريعي ومنشور مع الميزانية ما تحقق من الاستراتيجية المالية وسبب عدم بلوغ أهدافها وما يخطط لمعالجة ذلك كما ينص القانون',
    ],
  'A report to the legislature with the budget tells how far the fiscal strategy has come and why targets were missed':
    [
      'Un informe al órgano legislativo junto con el presupuesto dice cuánto avanzó la estrategia fiscal y por qué no se cumplieron metas',
      'Un rapport à l’assemblée joint au budget dit où en est la stratégie budgétaire et pourquoi des cibles ont été manquées',
      'Um relatório à assembleia junto com o orçamento diz quanto avançou a estratégia orçamental e porque falharam metas',
      'يبين تقرير مقدم إلى المجلس التشريعي مع الميزانية ما تحقق من الاستراتيجية المالية وسبب عدم بلوغ أهدافها',
    ],
  'An internal report tells how far the fiscal strategy has come, at least for the last complete year': [
    'Un informe interno dice cuánto avanzó la estrategia fiscal, al menos para el último año completo',
    'Un rapport interne dit où en est la stratégie budgétaire, au moins pour le dernier exercice clos',
    'Um relatório interno diz quanto avançou a estratégia orçamental, pelo menos para o último ano completo',
    'يبين تقرير داخلي ما تحقق من الاستراتيجية المالية، لآخر سنة مكتملة على الأقل',
  ],
  'The budget shows expenditure for its year and two more by administrative, economic and programme or functional classes':
    [
      'El presupuesto muestra el gasto de su año y dos más por clasificación administrativa, económica y por programas o funciones',
      'Le budget présente les dépenses de son année et de deux de plus par classification administrative, économique et par programme ou fonction',
      'O orçamento mostra a despesa do seu ano e de mais dois por classificação administrativa, económica e por programas ou funções',
      'تعرض الميزانية إنفاق سنتها وسنتين بعدها حسب التصنيف الإداري والاقتصادي والبرنامجي أو الوظيفي',
    ],
  'The budget shows expenditure for its year and two more by administrative and economic classes': [
    'El presupuesto muestra el gasto de su año y dos más por clasificación administrativa y económica',
    'Le budget présente les dépenses de son année et de deux de plus par classification administrative et économique',
    'O orçamento mostra a despesa do seu ano e de mais dois por classificação administrativa e económica',
    'تعرض الميزانية إنفاق سنتها وسنتين بعدها حسب التصنيف الإداري والاقتصادي',
  ],
  'The budget shows expenditure for its year and two more by administrative or economic classes': [
    'El presupuesto muestra el gasto de su año y dos más por clasificación administrativa o económica',
    'Le budget présente les dépenses de son année et de deux de plus par classification administrative ou économique',
    'O orçamento mostra a despesa do seu ano e de mais dois por classificação administrativa ou económica',
    'تعرض الميزانية إنفاق سنتها وسنتين بعدها حسب التصنيف الإداري أو الاقتصادي',
  ],
  'Before the first circular goes out, ceilings in total and by ministry are approved for the budget year and two more':
    [
      'Antes de la primera circular se aprueban techos totales y por ministerio para el año del presupuesto y dos más',
      'Avant la première circulaire, des plafonds globaux et par ministère sont approuvés pour l’année du budget et deux de plus',
      'Antes da primeira circular aprovam-se limites totais e por ministério para o ano do orçamento e mais dois',
      'تقر قبل صدور التعميم الأول سقوف إجمالية وسقوف لكل وزارة لسنة الميزانية وسنتين بعدها',
    ],
  'Before the first circular goes out, ceilings in total are approved for the budget year and two more, and by ministry for the budget year':
    [
      'Antes de la primera circular se aprueban techos totales para el año del presupuesto y dos más, y por ministerio para el año del presupuesto',
      'Avant la première circulaire, des plafonds globaux sont approuvés pour l’année du budget et deux de plus, et par ministère pour l’année du budget',
      'Antes da primeira circular aprovam-se limites totais para o ano do orçamento e mais dois, e por ministério para o ano do orçamento',
      'تقر قبل صدور التعميم الأول سقوف إجمالية لسنة الميزانية وسنتين بعدها، وسقوف لكل وزارة لسنة الميزانية',
    ],
  'Before the first circular goes out, ceilings in total are approved for the budget year and two more': [
    'Antes de la primera circular se aprueban techos totales para el año del presupuesto y dos más',
    'Avant la première circulaire, des plafonds globaux sont approuvés pour l’année du budget et deux de plus',
    'Antes da primeira circular aprovam-se limites totais para o ano do orçamento e mais dois',
    'تقر قبل صدور التعميم الأول سقوف إجمالية لسنة الميزانية وسنتين بعدها',
  ],
  'A clear yearly calendar is generally kept and gives all units at least six weeks from the circular for their estimates':
    [
      'Un calendario anual claro se cumple en general y da a todas las unidades al menos seis semanas desde la circular para sus estimaciones',
      'Un calendrier annuel clair est généralement respecté et laisse à toutes les unités au moins six semaines après la circulaire pour leurs prévisions',
      'Um calendário anual claro é em geral cumprido e dá a todas as unidades pelo menos seis semanas desde a circular para as suas estimativas',
      'يلتزم عموما بجدول سنوي واضح يمنح جميع الوحدات ستة أسابيع على الأقل من استلام التعميم لإعداد تقديراتها',
    ],
  'A clear yearly calendar is largely kept and gives at least four weeks from the circular; most units finish their estimates in time':
    [
      'Un calendario anual claro se cumple en gran parte y da al menos cuatro semanas desde la circular; la gran mayoría de las unidades termina a tiempo sus estimaciones',
      'Un calendrier annuel clair est largement respecté et laisse au moins quatre semaines après la circulaire ; la plupart des unités achèvent leurs prévisions à temps',
      'Um calendário anual claro é em grande parte cumprido e dá pelo menos quatro semanas desde a circular; a grande maioria das unidades conclui a tempo as suas estimativas',
      'يلتزم إلى حد كبير بجدول سنوي واضح يمنح أربعة أسابيع على الأقل من استلام التعميم؛ وينجز معظم الوحدات تقديراته في الموعد',
    ],
  'There is a yearly calendar, and some units keep to it and to its deadlines': [
    'Hay un calendario anual, y algunas unidades lo cumplen con sus plazos',
    'Il y a un calendrier annuel, et certaines unités le respectent avec ses délais',
    'Há um calendário anual, e algumas unidades cumprem-no com os seus prazos',
    'يوجد جدول سنوي، وتلتزم به وبمواعيده بعض الوحدات',
  ],
  'The legislature reviews fiscal policies, medium-term forecasts and priorities, and the details of expenditure and revenue':
    [
      'El órgano legislativo examina políticas fiscales, previsiones y prioridades de mediano plazo, y los detalles de gasto e ingresos',
      'L’assemblée examine les politiques budgétaires, les prévisions et priorités à moyen terme, et le détail des dépenses et des recettes',
      'A assembleia aprecia políticas orçamentais, previsões e prioridades de médio prazo, e os pormenores da despesa e da receita',
      'يستعرض المجلس التشريعي السياسات المالية والتوقعات والأولويات متوسطة الأجل وتفاصيل الإنفاق والإيرادات',
    ],
  'The legislature reviews fiscal policies and totals of the coming year, and the details of expenditure and revenue':
    [
      'El órgano legislativo examina políticas fiscales y totales del año siguiente, y los detalles de gasto e ingresos',
      'L’assemblée examine les politiques budgétaires et les totaux de l’année à venir, et le détail des dépenses et des recettes',
      'A assembleia aprecia políticas orçamentais e totais do ano seguinte, e os pormenores da despesa e da receita',
      'يستعرض المجلس التشريعي السياسات المالية والمجاميع للسنة المقبلة وتفاصيل الإنفاق والإيرادات',
    ],
  'The legislature reviews the details of expenditure and revenue': [
    'El órgano legislativo examina los detalles de gasto e ingresos',
    'L’assemblée examine le détail des dépenses et des recettes',
    'A assembleia aprecia os pormenores da despesa e da receita',
    'يستعرض المجلس التشريعي تفاصيل الإنفاق والإيرادات',
  ],
  'The legislature approves its procedures before the hearings and keeps to them; they cover public consultation and matters such as committees, technical support and negotiation':
    [
      'El órgano legislativo aprueba sus procedimientos antes de las audiencias y los cumple; abarcan la consulta pública y asuntos como comisiones, apoyo técnico y negociación',
      'L’assemblée approuve ses procédures avant les auditions et les respecte ; elles couvrent la consultation du public et des points tels que commissions, appui technique et négociation',
      'A assembleia aprova os seus procedimentos antes das audições e cumpre-os; abrangem a consulta pública e assuntos como comissões, apoio técnico e negociação',
      'يقر المجلس التشريعي إجراءاته قبل جلسات الاستماع ويلتزم بها؛ وهي تشمل استشارة الجمهور وأمورا مثل اللجان والدعم الفني والتفاوض',
    ],
  'The legislature approves its procedures before the hearings and keeps to them; they cover matters such as committees, technical support and negotiation':
    [
      'El órgano legislativo aprueba sus procedimientos antes de las audiencias y los cumple; abarcan asuntos como comisiones, apoyo técnico y negociación',
      'L’assemblée approuve ses procédures avant les auditions et les respecte ; elles couvrent des points tels que commissions, appui technique et négociation',
      'A assembleia aprova os seus procedimentos antes das audições e cumpre-os; abrangem assuntos como comissões, apoio técnico e negociação',
      'يقر المجلس التشريعي إجراءاته قبل جلسات الاستماع ويلتزم بها؛ وهي تشمل أمورا مثل اللجان والدعم الفني والتفاوض',
    ],
  'The legislature approves its procedures before the hearings and keeps to them': [
    'El órgano legislativo aprueba sus procedimientos antes de las audiencias y los cumple',
    'L’assemblée approuve ses procédures avant les auditions et les respecte',
    'A assembleia aprova os seus procedimentos antes das audições e cumpre-os',
    'يقر المجلس التشريعي إجراءاته قبل جلسات الاستماع ويلتزم بها',
  ],
  'Clear rules set strict limits to what the executive may change during the year, and are always kept': [
    'Reglas claras fijan límites estrictos a lo que el ejecutivo puede cambiar durante el año, y siempre se cumplen',
    'Des règles claires limitent strictement ce que l’exécutif peut changer en cours d’exercice, et sont toujours respectées',
    'Regras claras fixam limites estritos ao que o executivo pode alterar durante o ano, e são sempre cumpridas',
    'تضع قواعد واضحة حدودا صارمة لما يجوز للسلطة التنفيذية تغييره خلال السنة، ويلتزم بها دائما',
  ],
  'Clear rules on changes by the executive are kept in most cases; they may allow extensive reallocation': [
    'Reglas claras sobre los cambios del ejecutivo se cumplen en la gran mayoría de los casos; pueden permitir amplias reasignaciones',
    'Des règles claires sur les changements par l’exécutif sont respectées dans la plupart des cas ; elles peuvent permettre d’amples réaffectations',
    'Regras claras sobre alterações pelo executivo são cumpridas na grande maioria dos casos; podem permitir amplas reafetações',
    'توجد قواعد واضحة لتعديلات السلطة التنفيذية ويلتزم بها في معظم الحالات؛ وقد تسمح بإعادة توزيع واسعة',
  ],
  'There are clear rules, which may be kept in some cases alone or allow extensive reallocation and a larger total':
    [
      'Hay reglas claras, que quizá solo se cumplen en algunos casos o permiten amplias reasignaciones y un total mayor',
      'Il y a des règles claires, qui peuvent n’être respectées que dans certains cas ou permettre d’amples réaffectations et un total accru',
      'Há regras claras, que podem ser cumpridas só em alguns casos ou permitir amplas reafetações e um total maior',
      'توجد قواعد واضحة، قد لا يلتزم بها إلا في بعض الحالات أو قد تسمح بإعادة توزيع واسعة وبزيادة المجموع',
    ],
  'A clear and complete circular goes to budgetary units for the expenditure of the whole year, with ceilings by ministry that the cabinet approved before it was sent':
    [
      'Una circular clara y completa llega a las unidades presupuestarias para el gasto de todo el año, con techos por ministerio que el gabinete aprobó antes de enviarla',
      'Une circulaire claire et complète est envoyée aux unités budgétaires pour les dépenses de toute l’année, avec des plafonds par ministère que le cabinet a approuvés avant son envoi',
      'Uma circular clara e completa chega às unidades orçamentais para a despesa de todo o ano, com tetos por ministério que o gabinete aprovou antes do envio',
      'يرسل إلى الوحدات المعنية بالميزانية منشور واضح وشامل عن نفقات السنة كلها، بسقوف لكل وزارة أقرها مجلس الوزراء قبل إرساله',
    ],
  'A clear and complete circular goes to budgetary units for the expenditure of the whole year, with ceilings by ministry that went to the cabinet; it may approve them later, but before units hand in their estimates':
    [
      'Una circular clara y completa llega a las unidades presupuestarias para el gasto de todo el año, con techos por ministerio presentados al gabinete, que puede aprobarlos después, pero antes de que las unidades entreguen sus estimaciones',
      'Une circulaire claire et complète est envoyée aux unités budgétaires pour les dépenses de toute l’année, avec des plafonds par ministère soumis au cabinet, qui peut les approuver plus tard mais avant que les unités remettent leurs estimations',
      'Uma circular clara e completa chega às unidades orçamentais para a despesa de todo o ano, com tetos por ministério apresentados ao gabinete, que os pode aprovar depois, mas antes de as unidades entregarem as suas estimativas',
      'يرسل إلى الوحدات المعنية بالميزانية منشور واضح وشامل عن نفقات السنة كلها، بسقوف لكل وزارة عرضت على مجلس الوزراء، وله أن يقرها لاحقا لكن قبل أن تسلم الوحدات تقديراتها',
    ],
  'A circular with ceilings by administrative or functional area goes to budgetary units for the expenditure of the whole year; the cabinet reviews and approves the estimates':
    [
      'Una circular con techos por área administrativa o funcional llega a las unidades presupuestarias para el gasto de todo el año; el gabinete revisa y aprueba las estimaciones',
      'Une circulaire avec des plafonds par domaine administratif ou fonctionnel est envoyée aux unités budgétaires pour les dépenses de toute l’année ; le cabinet examine et approuve les estimations',
      'Uma circular com tetos por área administrativa ou funcional chega às unidades orçamentais para a despesa de todo o ano; o gabinete revê e aprova as estimativas',
      'يرسل إلى الوحدات المعنية بالميزانية منشور بسقوف لكل مجال إداري أو وظيفي عن نفقات السنة كلها، ويراجع مجلس الوزراء التقديرات ويقرها',
    ],
};
