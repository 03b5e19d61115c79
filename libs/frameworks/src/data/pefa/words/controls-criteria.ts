import type { Words } from './words.ts';

/** What the rows of pillar V ask, second part. */
export const controlsCriteriaWords: Words = {
  'Approved posts, personnel data and payroll are directly linked, so that the budget is kept, data agree and are reconciled monthly':
    [
      'Plazas aprobadas, datos de personal y nómina están enlazados directamente, de modo que se respeta el presupuesto, los datos concuerdan y se concilian cada mes',
      'Postes approuvés, données du personnel et paie sont liés directement, si bien que le budget est tenu, que les données concordent et sont rapprochées chaque mois',
      'Lugares aprovados, dados de pessoal e folha de salários estão ligados diretamente, de modo que o orçamento é respeitado, os dados concordam e são reconciliados todos os meses',
      'ترتبط الوظائف المعتمدة وبيانات الموظفين وكشوف الرواتب مباشرة، فتحفظ الميزانية وتتفق البيانات وتسوى كل شهر',
    ],
  'Every month all changes to personnel records are documented and checked against the last payroll; a list of approved posts governs hiring and promotion':
    [
      'Cada mes todos los cambios de los registros de personal se documentan y se cotejan con la nómina anterior; una lista de plazas aprobadas rige contrataciones y ascensos',
      'Chaque mois, tous les changements des fichiers du personnel sont documentés et comparés à la paie précédente ; une liste de postes approuvés régit recrutements et promotions',
      'Todos os meses todas as alterações aos registos de pessoal são documentadas e comparadas com a folha anterior; uma lista de lugares aprovados rege admissões e promoções',
      'توثق كل شهر جميع تغييرات سجلات الموظفين وتقارن بكشف الرواتب السابق؛ وتحكم التعيين والترقية قائمة وظائف معتمدة',
    ],
  'Payroll and personnel records are reconciled at least every six months; hiring and promotion are first checked against the approved budget':
    [
      'La nómina y los registros de personal se concilian al menos cada seis meses; contrataciones y ascensos se cotejan antes con el presupuesto aprobado',
      'La paie et les fichiers du personnel sont rapprochés au moins tous les six mois ; recrutements et promotions sont d’abord confrontés au budget approuvé',
      'A folha de salários e os registos de pessoal são reconciliados pelo menos de seis em seis meses; admissões e promoções são antes comparadas com o orçamento aprovado',
      'تسوى كشوف الرواتب مع سجلات الموظفين كل ستة أشهر على الأقل؛ ويقارن التعيين والترقية أولا بالميزانية المعتمدة',
    ],
  'Changes reach records and payroll at least monthly, generally in time for the next pay; corrections are rare, and at most 3 % of salary payments where data tell':
    [
      'Los cambios llegan a los registros y a la nómina al menos cada mes, en general a tiempo para el pago siguiente; las correcciones son raras, y a lo sumo el 3 % de los pagos donde hay datos',
      'Les changements parviennent aux fichiers et à la paie au moins chaque mois, en général à temps pour la paie suivante ; les corrections sont rares, et d’au plus 3 % des paiements là où des données existent',
      'As alterações chegam aos registos e à folha de salários pelo menos todos os meses, em geral a tempo do pagamento seguinte; as correções são raras, e no máximo 3 % dos pagamentos onde há dados',
      'تصل التغييرات إلى السجلات وكشوف الرواتب كل شهر على الأقل، وعموما قبل الدفع التالي؛ والتصحيحات نادرة، ولا تتجاوز 3 % من المدفوعات حيث توجد بيانات',
    ],
  'Records and payroll are brought up to date at least quarterly and need few corrections afterwards': [
    'Los registros y la nómina se actualizan al menos cada trimestre y necesitan pocas correcciones posteriores',
    'Les fichiers et la paie sont mis à jour au moins chaque trimestre et exigent peu de corrections après coup',
    'Os registos e a folha de salários são atualizados pelo menos todos os trimestres e precisam de poucas correções posteriores',
    'تحدث السجلات وكشوف الرواتب كل ربع سنة على الأقل ولا تحتاج إلا إلى تصحيحات لاحقة قليلة',
  ],
  'Records and payroll are brought up to date at least quarterly and need some corrections afterwards': [
    'Los registros y la nómina se actualizan al menos cada trimestre y necesitan algunas correcciones posteriores',
    'Les fichiers et la paie sont mis à jour au moins chaque trimestre et exigent certaines corrections après coup',
    'Os registos e a folha de salários são atualizados pelo menos todos os trimestres e precisam de algumas correções posteriores',
    'تحدث السجلات وكشوف الرواتب كل ربع سنة على الأقل وتحتاج إلى بعض التصحيحات اللاحقة',
  ],
  'Only some may change records and payroll, every change leaves an audit trail, and the data are fully sound':
    [
      'Solo algunos pueden cambiar los registros y la nómina, todo cambio deja rastro de auditoría, y los datos son plenamente íntegros',
      'Seuls certains peuvent modifier les fichiers et la paie, tout changement laisse une piste d’audit, et les données sont pleinement intègres',
      'Só alguns podem alterar os registos e a folha de salários, toda a alteração deixa rasto de auditoria, e os dados são plenamente íntegros',
      'لا يغير السجلات وكشوف الرواتب إلا من خول ذلك، ويترك كل تغيير مسارا للتدقيق، والبيانات سليمة تماما',
    ],
  'Who may change records and payroll, and on what grounds, is clear, and the data are sound to a high degree':
    [
      'Está claro quién puede cambiar los registros y la nómina y con qué fundamento, y los datos son íntegros en alto grado',
      'Il est clair qui peut modifier les fichiers et la paie et sur quel fondement, et les données sont intègres à un haut degré',
      'É claro quem pode alterar os registos e a folha de salários e com que fundamento, e os dados são íntegros em elevado grau',
      'من الواضح من يجوز له تغيير السجلات وكشوف الرواتب وعلى أي أساس، والبيانات سليمة بدرجة عالية',
    ],
  'Controls are enough to keep the most important payroll data sound': [
    'Los controles bastan para la integridad de los datos más importantes de la nómina',
    'Les contrôles suffisent à l’intégrité des données les plus importantes de la paie',
    'Os controlos bastam para a integridade dos dados mais importantes da folha de salários',
    'تكفي الضوابط لسلامة أهم بيانات كشوف الرواتب',
  ],
  'Strong payroll audits every year expose weak controls and ghost workers': [
    'Auditorías sólidas de la nómina, cada año, descubren controles débiles y empleados fantasma',
    'De solides audits annuels de la paie révèlent contrôles faibles et agents fictifs',
    'Auditorias sólidas da folha de salários, todos os anos, revelam controlos fracos e trabalhadores fantasma',
    'تكشف عمليات تدقيق سنوية متينة لكشوف الرواتب ضعف الضوابط والموظفين الوهميين',
  ],
  'The payroll of all units was audited in the last three years, at once or in stages': [
    'La nómina de todas las unidades se auditó en los tres últimos años, de una vez o por etapas',
    'La paie de toutes les unités a été auditée dans les trois derniers exercices, en une fois ou par étapes',
    'A folha de salários de todas as unidades foi auditada nos últimos três anos, de uma vez ou por etapas',
    'دققت كشوف رواتب جميع الوحدات في السنوات الثلاث الأخيرة دفعة واحدة أو على مراحل',
  ],
  'In the last three years there were partial payroll audits or surveys of staff': [
    'En los tres últimos años hubo auditorías parciales de la nómina o encuestas de personal',
    'Dans les trois derniers exercices, il y a eu des audits partiels de la paie ou des recensements du personnel',
    'Nos últimos três anos houve auditorias parciais da folha de salários ou levantamentos do pessoal',
    'أجري في السنوات الثلاث الأخيرة تدقيق جزئي لكشوف الرواتب أو مسح للموظفين',
  ],
  'Records say what was bought, for how much and from whom; they are accurate and complete for all methods': [
    'Los registros dicen qué se compró, por cuánto y a quién; son exactos y completos para todos los métodos',
    'Les registres disent ce qui a été acheté, à quel prix et à qui ; ils sont exacts et complets pour toutes les méthodes',
    'Os registos dizem o que se comprou, por quanto e a quem; são exatos e completos para todos os métodos',
    'تبين السجلات ما اشتري وبكم وممن، وهي دقيقة وكاملة لجميع الطرق',
  ],
  'Records say what was bought, for how much and from whom; they are accurate and complete for most methods':
    [
      'Los registros dicen qué se compró, por cuánto y a quién; son exactos y completos para la gran mayoría de los métodos',
      'Les registres disent ce qui a été acheté, à quel prix et à qui ; ils sont exacts et complets pour la plupart des méthodes',
      'Os registos dizem o que se comprou, por quanto e a quem; são exatos e completos para a grande maioria dos métodos',
      'تبين السجلات ما اشتري وبكم وممن، وهي دقيقة وكاملة لمعظم الطرق',
    ],
  'Records say what was bought, for how much and from whom; they are accurate and complete for the majority of methods':
    [
      'Los registros dicen qué se compró, por cuánto y a quién; son exactos y completos para la mayoría de los métodos',
      'Les registres disent ce qui a été acheté, à quel prix et à qui ; ils sont exacts et complets pour la majorité des méthodes',
      'Os registos dizem o que se comprou, por quanto e a quem; são exatos e completos para a maioria dos métodos',
      'تبين السجلات ما اشتري وبكم وممن، وهي دقيقة وكاملة لأكثر من نصف الطرق',
    ],
  'All six elements (legal framework, plans, opportunities, awards, resolutions of complaints, yearly statistics) are public in time, complete and reliable, for all procurement':
    [
      'Los seis elementos (marco legal, planes, oportunidades, adjudicaciones, resolución de reclamaciones, estadísticas anuales) son públicos a tiempo, completos y fiables para toda la contratación',
      'Les six éléments (cadre légal, plans, appels, attributions, règlement des recours, statistiques annuelles) sont publics à temps, complets et fiables pour tous les marchés',
      'Os seis elementos (quadro legal, planos, oportunidades, adjudicações, decisões sobre reclamações, estatísticas anuais) são públicos a tempo, completos e fiáveis para toda a contratação',
      'العناصر الستة (الإطار القانوني والخطط والفرص والترسيات والبت في الشكاوى والإحصاءات السنوية) متاحة للجمهور في وقتها وكاملة وموثوقة لجميع المشتريات',
    ],
  'At least four of the six elements are public in time, complete and reliable, for most procurement': [
    'Al menos cuatro de los seis elementos son públicos a tiempo, completos y fiables para la gran mayoría de la contratación',
    'Au moins quatre des six éléments sont publics à temps, complets et fiables pour la plupart des marchés',
    'Pelo menos quatro dos seis elementos são públicos a tempo, completos e fiáveis para a grande maioria da contratação',
    'أربعة على الأقل من العناصر الستة متاحة للجمهور في وقتها وكاملة وموثوقة لمعظم المشتريات',
  ],
  'At least three of the six elements are public, complete and reliable, for the majority of procurement': [
    'Al menos tres de los seis elementos son públicos, completos y fiables para la mayoría de la contratación',
    'Au moins trois des six éléments sont publics, complets et fiables pour la majorité des marchés',
    'Pelo menos três dos seis elementos são públicos, completos e fiáveis para a maioria da contratação',
    'ثلاثة على الأقل من العناصر الستة متاحة للجمهور وكاملة وموثوقة لأكثر من نصف المشتريات',
  ],
  'Duties are fittingly segregated throughout spending, and responsibilities clearly laid down': [
    'Las funciones están debidamente separadas en todo el proceso de gasto, y las responsabilidades claramente fijadas',
    'Les tâches sont dûment séparées tout au long de la dépense, et les responsabilités clairement fixées',
    'As funções estão devidamente separadas em todo o processo de despesa, e as responsabilidades claramente fixadas',
    'يفصل بين المهام على النحو المناسب في كل مراحل الإنفاق، والمسؤوليات محددة بوضوح',
  ],
  'Duties are segregated throughout spending; responsibilities are clear for most key steps, and details may be wanting in a few areas':
    [
      'Las funciones están separadas en todo el proceso de gasto; las responsabilidades son claras para la gran mayoría de los pasos clave, y pueden faltar detalles en unas pocas áreas',
      'Les tâches sont séparées tout au long de la dépense ; les responsabilités sont claires pour la plupart des étapes clés, et des précisions peuvent manquer dans quelques domaines',
      'As funções estão separadas em todo o processo de despesa; as responsabilidades são claras para a grande maioria dos passos principais, e podem faltar pormenores em algumas áreas',
      'يفصل بين المهام في كل مراحل الإنفاق؛ والمسؤوليات واضحة في معظم الخطوات الرئيسية، وقد تنقص التفاصيل في مجالات قليلة',
    ],
  'Duties are segregated throughout spending; important responsibilities may have to be defined more closely':
    [
      'Las funciones están separadas en todo el proceso de gasto; quizá haya que definir mejor responsabilidades importantes',
      'Les tâches sont séparées tout au long de la dépense ; des responsabilités importantes peuvent devoir être mieux définies',
      'As funções estão separadas em todo o processo de despesa; responsabilidades importantes podem ter de ser mais bem definidas',
      'يفصل بين المهام في كل مراحل الإنفاق؛ وقد يلزم تحديد مسؤوليات مهمة بدقة أكبر',
    ],
  'All payments follow the usual procedures; all exceptions are authorised beforehand and justified': [
    'Todos los pagos siguen los procedimientos habituales; todas las excepciones se autorizan antes y se justifican',
    'Tous les paiements suivent les procédures normales ; toutes les exceptions sont autorisées d’avance et justifiées',
    'Todos os pagamentos seguem os procedimentos normais; todas as exceções são autorizadas antes e justificadas',
    'تتبع جميع المدفوعات الإجراءات المعتادة؛ ويؤذن بجميع الاستثناءات مسبقا وتعلل',
  ],
  'Most payments follow the usual procedures; the majority of exceptions are authorised and justified': [
    'La gran mayoría de los pagos sigue los procedimientos habituales; la mayoría de las excepciones se autoriza y se justifica',
    'La plupart des paiements suivent les procédures normales ; la majorité des exceptions sont autorisées et justifiées',
    'A grande maioria dos pagamentos segue os procedimentos normais; a maioria das exceções é autorizada e justificada',
    'يتبع معظم المدفوعات الإجراءات المعتادة؛ ويؤذن بأكثر من نصف الاستثناءات ويعلل',
  ],
  'The majority of payments follow the usual procedures; the majority of exceptions are authorised and justified':
    [
      'La mayoría de los pagos sigue los procedimientos habituales; la mayoría de las excepciones se autoriza y se justifica',
      'La majorité des paiements suivent les procédures normales ; la majorité des exceptions sont autorisées et justifiées',
      'A maioria dos pagamentos segue os procedimentos normais; a maioria das exceções é autorizada e justificada',
      'يتبع أكثر من نصف المدفوعات الإجراءات المعتادة؛ ويؤذن بأكثر من نصف الاستثناءات ويعلل',
    ],
  'Controls cover all commitments and keep them within the cash that is expected and the budget that was approved':
    [
      'Los controles abarcan todos los compromisos y los mantienen dentro del efectivo previsto y del presupuesto aprobado',
      'Les contrôles couvrent tous les engagements et les maintiennent dans la limite de la trésorerie prévue et du budget approuvé',
      'Os controlos abrangem todos os compromissos e mantêm-nos dentro da tesouraria prevista e do orçamento aprovado',
      'تشمل الضوابط جميع الالتزامات وتبقيها في حدود النقد المتوقع والميزانية المعتمدة',
    ],
};
