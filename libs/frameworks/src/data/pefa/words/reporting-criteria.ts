import type { Words } from './words.ts';

/** What the rows of pillars VI and VII ask. */
export const reportingCriteriaWords: Words = {
  'Access to records and changes to them are restricted and recorded, an audit trail is left, and a unit verifies that the data are sound':
    [
      'El acceso a los registros y sus cambios se restringen y quedan anotados, hay rastro de auditoría, y una unidad verifica la integridad de los datos',
      'L’accès aux enregistrements et leurs modifications sont restreints et consignés, une piste d’audit subsiste, et une unité vérifie l’intégrité des données',
      'O acesso aos registos e as suas alterações são restringidos e anotados, fica um rasto de auditoria, e uma unidade verifica a integridade dos dados',
      'يقيد الاطلاع على السجلات وتغييرها ويدون، ويبقى مسار للتدقيق، وتتحقق وحدة من سلامة البيانات',
    ],
  'Access to records and changes to them are restricted and recorded, and an audit trail is left': [
    'El acceso a los registros y sus cambios se restringen y quedan anotados, y hay rastro de auditoría',
    'L’accès aux enregistrements et leurs modifications sont restreints et consignés, et une piste d’audit subsiste',
    'O acesso aos registos e as suas alterações são restringidos e anotados, e fica um rasto de auditoria',
    'يقيد الاطلاع على السجلات وتغييرها ويدون، ويبقى مسار للتدقيق',
  ],
  'Access to records and changes to them are restricted and recorded': [
    'El acceso a los registros y sus cambios se restringen y quedan anotados',
    'L’accès aux enregistrements et leurs modifications sont restreints et consignés',
    'O acesso aos registos e as suas alterações são restringidos e anotados',
    'يقيد الاطلاع على السجلات وتغييرها ويدون',
  ],
  'Reports can be compared with the original budget in all its items, and include what deconcentrated units spent from transfers':
    [
      'Los informes se pueden comparar con el presupuesto original en todas sus partidas, e incluyen lo que gastaron con transferencias las unidades desconcentradas',
      'Les rapports peuvent être comparés au budget initial dans tous ses postes, et comprennent ce que les unités déconcentrées ont dépensé sur transferts',
      'Os relatórios podem ser comparados com o orçamento inicial em todas as rubricas, e incluem o que as unidades desconcentradas gastaram com transferências',
      'يمكن مقارنة التقارير بالميزانية الأصلية في جميع بنودها، وهي تشمل ما أنفقته الوحدات اللاممركزة من التحويلات',
    ],
  'Reports can be compared with the original budget, in part by larger sums, and include what deconcentrated units spent from transfers':
    [
      'Los informes se pueden comparar con el presupuesto original, en parte por sumas mayores, e incluyen lo que gastaron con transferencias las unidades desconcentradas',
      'Les rapports peuvent être comparés au budget initial, en partie par agrégats, et comprennent ce que les unités déconcentrées ont dépensé sur transferts',
      'Os relatórios podem ser comparados com o orçamento inicial, em parte por somas maiores, e incluem o que as unidades desconcentradas gastaram com transferências',
      'يمكن مقارنة التقارير بالميزانية الأصلية، جزئيا على مستوى مجاميع أكبر، وهي تشمل ما أنفقته الوحدات اللاممركزة من التحويلات',
    ],
  'Reports can be compared with the original budget by its main administrative headings': [
    'Los informes se pueden comparar con el presupuesto original en sus principales rubros administrativos',
    'Les rapports peuvent être comparés au budget initial par ses grands chapitres administratifs',
    'Os relatórios podem ser comparados com o orçamento inicial nas suas principais rubricas administrativas',
    'يمكن مقارنة التقارير بالميزانية الأصلية حسب أبوابها الإدارية الرئيسية',
  ],
  'The data raise no material doubts, execution is analysed at least half-yearly, and spending is shown both when committed and when paid':
    [
      'Los datos no suscitan dudas importantes, la ejecución se analiza al menos cada semestre, y el gasto se muestra tanto al comprometerse como al pagarse',
      'Les données n’appellent pas de doutes importants, l’exécution est analysée au moins chaque semestre, et la dépense est présentée à l’engagement et au paiement',
      'Os dados não suscitam dúvidas importantes, a execução é analisada pelo menos todos os semestres, e a despesa é mostrada tanto no compromisso como no pagamento',
      'لا تثير البيانات شكوكا جوهرية، ويحلل التنفيذ كل نصف سنة على الأقل، ويعرض الإنفاق عند الارتباط وعند الدفع',
    ],
  'Doubts about the data are named in the report, and the data are consistent and useful; execution is analysed at least half-yearly, and spending is shown at least when paid':
    [
      'El informe señala las dudas sobre los datos, que son coherentes y útiles; la ejecución se analiza al menos cada semestre, y el gasto se muestra al menos al pagarse',
      'Le rapport signale les doutes sur les données, qui sont cohérentes et utiles ; l’exécution est analysée au moins chaque semestre, et la dépense est présentée au moins au paiement',
      'O relatório assinala as dúvidas sobre os dados, que são coerentes e úteis; a execução é analisada pelo menos todos os semestres, e a despesa é mostrada pelo menos no pagamento',
      'يذكر التقرير الشكوك في البيانات، وهي متسقة ومفيدة؛ ويحلل التنفيذ كل نصف سنة على الأقل، ويعرض الإنفاق عند الدفع على الأقل',
    ],
  'The data may be in doubt but are useful for analysing execution, and spending is shown at least when paid':
    [
      'Los datos pueden ser dudosos pero sirven para analizar la ejecución, y el gasto se muestra al menos al pagarse',
      'Les données peuvent être douteuses mais servent à analyser l’exécution, et la dépense est présentée au moins au paiement',
      'Os dados podem ser duvidosos mas servem para analisar a execução, e a despesa é mostrada pelo menos no pagamento',
      'قد تكون البيانات محل شك لكنها تفيد في تحليل التنفيذ، ويعرض الإنفاق عند الدفع على الأقل',
    ],
  'Yearly reports can be compared with the budget and are full on revenue, expenditure, financial and tangible assets, liabilities, guarantees and long-term obligations, with a reconciled cash flow statement':
    [
      'Los informes anuales se pueden comparar con el presupuesto y son completos en ingresos, gasto, activos financieros y tangibles, pasivos, garantías y obligaciones de largo plazo, con un estado de flujos de caja conciliado',
      'Les rapports annuels peuvent être comparés au budget et sont complets sur recettes, dépenses, actifs financiers et corporels, passifs, garanties et engagements à long terme, avec un tableau de flux de trésorerie rapproché',
      'Os relatórios anuais podem ser comparados com o orçamento e são completos em receita, despesa, ativos financeiros e tangíveis, passivos, garantias e obrigações de longo prazo, com uma demonstração de fluxos de caixa reconciliada',
      'يمكن مقارنة التقارير السنوية بالميزانية وهي كاملة عن الإيرادات والإنفاق والأصول المالية والملموسة والخصوم والضمانات والالتزامات طويلة الأجل، ومعها بيان تدفقات نقدية مسوى',
    ],
  'Yearly reports can be compared with the budget and show at least revenue, expenditure, financial assets and liabilities, guarantees and long-term obligations':
    [
      'Los informes anuales se pueden comparar con el presupuesto y muestran al menos ingresos, gasto, activos y pasivos financieros, garantías y obligaciones de largo plazo',
      'Les rapports annuels peuvent être comparés au budget et présentent au moins recettes, dépenses, actifs et passifs financiers, garanties et engagements à long terme',
      'Os relatórios anuais podem ser comparados com o orçamento e mostram pelo menos receita, despesa, ativos e passivos financeiros, garantias e obrigações de longo prazo',
      'يمكن مقارنة التقارير السنوية بالميزانية وهي تعرض على الأقل الإيرادات والإنفاق والأصول والخصوم المالية والضمانات والالتزامات طويلة الأجل',
    ],
  'Yearly reports can be compared with the budget and show revenue, expenditure and cash balances': [
    'Los informes anuales se pueden comparar con el presupuesto y muestran ingresos, gasto y saldos de caja',
    'Les rapports annuels peuvent être comparés au budget et présentent recettes, dépenses et soldes de trésorerie',
    'Os relatórios anuais podem ser comparados com o orçamento e mostram receita, despesa e saldos de tesouraria',
    'يمكن مقارنة التقارير السنوية بالميزانية وهي تعرض الإيرادات والإنفاق والأرصدة النقدية',
  ],
  'In the last three years the reports of all units, with assets and liabilities, were audited by ISSAIs or national standards that agree with them, and material issues and systemic risks were brought out':
    [
      'En los tres últimos años los informes de todas las unidades, con activos y pasivos, se auditaron según las ISSAI o normas nacionales acordes, y se señalaron asuntos importantes y riesgos sistémicos',
      'Dans les trois derniers exercices, les rapports de toutes les unités, actifs et passifs compris, ont été audités selon les ISSAI ou des normes nationales qui y répondent, et points importants et risques systémiques ont été relevés',
      'Nos últimos três anos os relatórios de todas as unidades, com ativos e passivos, foram auditados segundo as ISSAI ou normas nacionais conformes, e foram apontados assuntos importantes e riscos sistémicos',
      'دققت في السنوات الثلاث الأخيرة تقارير جميع الوحدات، بأصولها وخصومها، وفق معايير ISSAI أو معايير وطنية متوافقة معها، وأبرزت المسائل الجوهرية والمخاطر النظامية',
    ],
  'In the last three years the reports of units with most expenditure and revenue were audited by ISSAIs or national standards, and material issues and systemic risks were brought out':
    [
      'En los tres últimos años los informes de unidades con la gran mayoría del gasto y los ingresos se auditaron según las ISSAI o normas nacionales, y se señalaron asuntos importantes y riesgos sistémicos',
      'Dans les trois derniers exercices, les rapports d’unités représentant la plupart des dépenses et des recettes ont été audités selon les ISSAI ou des normes nationales, et points importants et risques systémiques ont été relevés',
      'Nos últimos três anos os relatórios de unidades com a grande maioria da despesa e da receita foram auditados segundo as ISSAI ou normas nacionais, e foram apontados assuntos importantes e riscos sistémicos',
      'دققت في السنوات الثلاث الأخيرة تقارير وحدات لها معظم الإنفاق والإيرادات وفق معايير ISSAI أو معايير وطنية، وأبرزت المسائل الجوهرية والمخاطر النظامية',
    ],
  'In the last three years the reports of units with the majority of expenditure and revenue were audited by ISSAIs or national standards, and significant issues were brought out':
    [
      'En los tres últimos años los informes de unidades con la mayoría del gasto y los ingresos se auditaron según las ISSAI o normas nacionales, y se señalaron asuntos significativos',
      'Dans les trois derniers exercices, les rapports d’unités représentant la majorité des dépenses et des recettes ont été audités selon les ISSAI ou des normes nationales, et des points significatifs ont été relevés',
      'Nos últimos três anos os relatórios de unidades com a maioria da despesa e da receita foram auditados segundo as ISSAI ou normas nacionais, e foram apontados assuntos significativos',
      'دققت في السنوات الثلاث الأخيرة تقارير وحدات لها أكثر من نصف الإنفاق والإيرادات وفق معايير ISSAI أو معايير وطنية، وأبرزت المسائل المهمة',
    ],
  'In the last three years audits that called for it were clearly followed up, effectively and in time': [
    'En los tres últimos años se dio claramente un seguimiento eficaz y puntual a las auditorías que lo pedían',
    'Dans les trois derniers exercices, les audits qui l’appelaient ont manifestement reçu des suites efficaces et à temps',
    'Nos últimos três anos houve claramente um seguimento eficaz e atempado das auditorias que o pediam',
    'توبعت بوضوح في السنوات الثلاث الأخيرة عمليات التدقيق التي تستدعي ذلك متابعة فعالة وفي الوقت المناسب',
  ],
  'In the last three years audits that called for follow-up got a formal, full and timely answer': [
    'En los tres últimos años las auditorías que pedían seguimiento tuvieron una respuesta formal, completa y puntual',
    'Dans les trois derniers exercices, les audits appelant des suites ont reçu une réponse formelle, complète et à temps',
    'Nos últimos três anos as auditorias que pediam seguimento tiveram uma resposta formal, completa e atempada',
    'حظيت في السنوات الثلاث الأخيرة عمليات التدقيق التي تستدعي المتابعة برد رسمي وكامل وفي وقته',
  ],
  'In the last three years audits that called for follow-up got a formal answer': [
    'En los tres últimos años las auditorías que pedían seguimiento tuvieron una respuesta formal',
    'Dans les trois derniers exercices, les audits appelant des suites ont reçu une réponse formelle',
    'Nos últimos três anos as auditorias que pediam seguimento tiveram uma resposta formal',
    'حظيت في السنوات الثلاث الأخيرة عمليات التدقيق التي تستدعي المتابعة برد رسمي',
  ],
  'By law the auditor is free of the executive in the naming and removal of its head, planning, publishing and its budget, and sees all records without limit and in time':
    [
      'Por ley la entidad auditora es independiente del ejecutivo en el nombramiento y cese de su titular, la planificación, la publicación y su presupuesto, y ve todos los registros sin límite y a tiempo',
      'La loi rend l’auditeur indépendant de l’exécutif pour la nomination et la révocation de son chef, la planification, la publication et son budget, et il voit tous les documents sans limite et à temps',
      'Por lei o auditor é independente do executivo na nomeação e exoneração do seu titular, no planeamento, na publicação e no seu orçamento, e vê todos os registos sem limite e a tempo',
      'الجهاز مستقل بحكم القانون عن السلطة التنفيذية في تعيين رئيسه وعزله والتخطيط والنشر وميزانيته، ويطلع على جميع السجلات بلا قيد وفي الوقت المناسب',
    ],
  'The auditor is free of the executive in the naming and removal of its head, planning and its budget, and sees the records of most units without limit and in time':
    [
      'La entidad auditora es independiente del ejecutivo en el nombramiento y cese de su titular, la planificación y su presupuesto, y ve los registros de la gran mayoría de las unidades sin límite y a tiempo',
      'L’auditeur est indépendant de l’exécutif pour la nomination et la révocation de son chef, la planification et son budget, et voit les documents de la plupart des unités sans limite et à temps',
      'O auditor é independente do executivo na nomeação e exoneração do seu titular, no planeamento e no seu orçamento, e vê os registos da grande maioria das unidades sem limite e a tempo',
      'الجهاز مستقل عن السلطة التنفيذية في تعيين رئيسه وعزله والتخطيط وميزانيته، ويطلع على سجلات معظم الوحدات بلا قيد وفي الوقت المناسب',
    ],
  'The auditor is free of the executive in the naming and removal of its head and in spending its budget, and sees the majority of the records it asks for without limit and in time':
    [
      'La entidad auditora es independiente del ejecutivo en el nombramiento y cese de su titular y en la ejecución de su presupuesto, y ve la mayoría de los registros que pide sin límite y a tiempo',
      'L’auditeur est indépendant de l’exécutif pour la nomination et la révocation de son chef et l’exécution de son budget, et voit la majorité des documents qu’il demande sans limite et à temps',
      'O auditor é independente do executivo na nomeação e exoneração do seu titular e na execução do seu orçamento, e vê a maioria dos registos que pede sem limite e a tempo',
      'الجهاز مستقل عن السلطة التنفيذية في تعيين رئيسه وعزله وفي تنفيذ ميزانيته، ويطلع على أكثر من نصف السجلات التي يطلبها بلا قيد وفي الوقت المناسب',
    ],
  'In-depth hearings are held regularly with those responsible in all units whose audit opinion was qualified, adverse or disclaimed':
    [
      'Se celebran con regularidad audiencias a fondo con los responsables de todas las unidades con opinión de auditoría con salvedades, adversa o denegada',
      'Des auditions approfondies ont lieu régulièrement avec les responsables de toutes les unités dont l’audit a conclu par une opinion avec réserve, défavorable ou une impossibilité de conclure',
      'Realizam-se regularmente audições aprofundadas com os responsáveis de todas as unidades com opinião de auditoria com reservas, adversa ou escusa',
      'تعقد بانتظام جلسات استماع معمقة مع المسؤولين في جميع الوحدات التي صدر بشأنها رأي تدقيق متحفظ أو سلبي أو امتناع عن الرأي',
    ],
  'In-depth hearings are held with those responsible in most units whose audit opinion was qualified, adverse or disclaimed':
    [
      'Se celebran audiencias a fondo con los responsables de la gran mayoría de las unidades con opinión de auditoría con salvedades, adversa o denegada',
      'Des auditions approfondies ont lieu avec les responsables de la plupart des unités dont l’audit a conclu par une opinion avec réserve, défavorable ou une impossibilité de conclure',
      'Realizam-se audições aprofundadas com os responsáveis da grande maioria das unidades com opinião de auditoria com reservas, adversa ou escusa',
      'تعقد جلسات استماع معمقة مع المسؤولين في معظم الوحدات التي صدر بشأنها رأي تدقيق متحفظ أو سلبي أو امتناع عن الرأي',
    ],
  'In-depth hearings are held now and then, with a few audited units or with the finance ministry alone': [
    'De vez en cuando se celebran audiencias a fondo, con unas pocas unidades auditadas o solo con el ministerio de hacienda',
    'Des auditions approfondies ont lieu de temps à autre, avec quelques unités auditées ou avec le seul ministère des finances',
    'Realizam-se de vez em quando audições aprofundadas, com algumas unidades auditadas ou só com o ministério das finanças',
    'تعقد من حين إلى آخر جلسات استماع معمقة، مع عدد قليل من الوحدات المدققة أو مع وزارة المالية وحدها',
  ],
  'All hearings are public but for narrow cases such as national security; committee reports are debated in the full chamber and published for anyone to read':
    [
      'Todas las audiencias son públicas salvo casos estrictos como la seguridad nacional; los informes de la comisión se debaten en el pleno y se publican para quien quiera leerlos',
      'Toutes les auditions sont publiques, sauf cas étroits tels que la sécurité nationale ; les rapports de commission sont débattus en séance plénière et publiés à la portée de tous',
      'Todas as audições são públicas salvo casos restritos como a segurança nacional; os relatórios da comissão são debatidos no plenário e publicados para quem os quiser ler',
      'جميع الجلسات علنية إلا في حالات ضيقة مثل الأمن الوطني؛ وتناقش تقارير اللجنة في الجلسة العامة وتنشر ليقرأها الجميع',
    ],
  'Hearings are public but for a few more cases than national security and the like; committee reports go to the full chamber and are published for anyone to read':
    [
      'Las audiencias son públicas salvo unos pocos casos más que la seguridad nacional y similares; los informes de la comisión van al pleno y se publican para quien quiera leerlos',
      'Les auditions sont publiques, sauf quelques cas de plus que la sécurité nationale et semblables ; les rapports de commission vont à la séance plénière et sont publiés à la portée de tous',
      'As audições são públicas salvo mais alguns casos além da segurança nacional e semelhantes; os relatórios da comissão vão ao plenário e são publicados para quem os quiser ler',
      'الجلسات علنية إلا في حالات قليلة أخرى غير الأمن الوطني وما شابهه؛ وترفع تقارير اللجنة إلى الجلسة العامة وتنشر ليقرأها الجميع',
    ],
  'Committee reports are published for anyone to read': [
    'Los informes de la comisión se publican para quien quiera leerlos',
    'Les rapports de commission sont publiés à la portée de tous',
    'Os relatórios da comissão são publicados para quem os quiser ler',
    'تنشر تقارير اللجنة ليقرأها الجميع',
  ],
  'The legislature recommends what the executive is to do, and follows up systematically whether it is done':
    [
      'El poder legislativo recomienda qué debe hacer el ejecutivo y comprueba de forma sistemática si se hace',
      'Le pouvoir législatif recommande ce que l’exécutif doit faire et vérifie systématiquement si c’est fait',
      'O poder legislativo recomenda o que o executivo deve fazer e verifica de forma sistemática se é feito',
      'توصي السلطة التشريعية بما على السلطة التنفيذية فعله، وتتابع بانتظام هل نفذ',
    ],
  'The legislature recommends what the executive is to do, and follows up whether it is done': [
    'El poder legislativo recomienda qué debe hacer el ejecutivo y comprueba si se hace',
    'Le pouvoir législatif recommande ce que l’exécutif doit faire et vérifie si c’est fait',
    'O poder legislativo recomenda o que o executivo deve fazer e verifica se é feito',
    'توصي السلطة التشريعية بما على السلطة التنفيذية فعله، وتتابع هل نفذ',
  ],
  'All reports follow standards that agree with international ones; most of those are part of the national standards, what differs is told and explained, and notes to the reports say by which standards they were made':
    [
      'Todos los informes siguen normas que concuerdan con las internacionales; la gran mayoría de estas forma parte de las normas nacionales, lo que difiere se declara y se explica, y las notas dicen según qué normas se hicieron los informes',
      'Tous les rapports suivent des normes conformes aux normes internationales ; la plupart de celles-ci font partie des normes nationales, les écarts sont indiqués et expliqués, et les notes disent selon quelles normes les rapports sont établis',
      'Todos os relatórios seguem normas conformes às internacionais; a grande maioria destas faz parte das normas nacionais, o que difere é dito e explicado, e as notas dizem segundo que normas os relatórios foram feitos',
      'تتبع جميع التقارير معايير تتفق مع المعايير الدولية؛ ومعظم هذه جزء من المعايير الوطنية، وتذكر الفروق وتفسر، وتبين الإيضاحات المعايير التي أعدت بها التقارير',
    ],
  'All reports follow standards that agree with the law of the country; the majority of international ones are part of the national standards, what differs is told and explained, and it is told by which standards the reports were made':
    [
      'Todos los informes siguen normas que concuerdan con la ley del país; más de la mitad de las internacionales forma parte de las normas nacionales, lo que difiere se declara y se explica, y se dice según qué normas se hicieron los informes',
      'Tous les rapports suivent des normes conformes au droit du pays ; la majorité des normes internationales font partie des normes nationales, les écarts sont indiqués et expliqués, et il est dit selon quelles normes les rapports sont établis',
      'Todos os relatórios seguem normas conformes à lei do país; mais de metade das internacionais faz parte das normas nacionais, o que difere é dito e explicado, e diz-se segundo que normas os relatórios foram feitos',
      'تتبع جميع التقارير معايير تتفق مع قانون البلد؛ وأكثر من نصف المعايير الدولية جزء من المعايير الوطنية، وتذكر الفروق وتفسر، وتبين المعايير التي أعدت بها التقارير',
    ],
};
