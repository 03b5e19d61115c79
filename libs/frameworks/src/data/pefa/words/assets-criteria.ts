import type { Words } from './words.ts';

/** What the rows of pillar III ask. */
export const assetsCriteriaWords: Words = {
  'Audited yearly statements of all public corporations are published within six months of the year end, and a consolidated report on them every year':
    [
      'Los estados anuales auditados de todas las empresas públicas se publican en los seis meses siguientes al cierre, y cada año un informe consolidado sobre ellas',
      'Les états annuels audités de toutes les entreprises publiques sont publiés dans les six mois de la clôture, et chaque année un rapport consolidé à leur sujet',
      'As contas anuais auditadas de todas as empresas públicas são publicadas nos seis meses após o fim do ano, e todos os anos um relatório consolidado sobre elas',
      'تنشر البيانات السنوية المدققة لجميع الشركات العامة خلال ستة أشهر من نهاية السنة، وينشر كل سنة تقرير موحد عنها',
    ],
  'Audited yearly statements of most public corporations are published within six months of the year end': [
    'Los estados anuales auditados de la gran mayoría de las empresas públicas se publican en los seis meses siguientes al cierre',
    'Les états annuels audités de la plupart des entreprises publiques sont publiés dans les six mois de la clôture',
    'As contas anuais auditadas da grande maioria das empresas públicas são publicadas nos seis meses após o fim do ano',
    'تنشر البيانات السنوية المدققة لمعظم الشركات العامة خلال ستة أشهر من نهاية السنة',
  ],
  'Government gets the financial reports of most public corporations within nine months of the year end': [
    'El gobierno recibe los informes financieros de la gran mayoría de las empresas públicas en los nueve meses siguientes al cierre',
    'L’État reçoit les rapports financiers de la plupart des entreprises publiques dans les neuf mois de la clôture',
    'O governo recebe os relatórios financeiros da grande maioria das empresas públicas nos nove meses após o fim do ano',
    'تتلقى الحكومة التقارير المالية لمعظم الشركات العامة خلال تسعة أشهر من نهاية السنة',
  ],
  'Audited yearly statements of all subnational governments are published within nine months of the year end, and a consolidated report on their position every year':
    [
      'Los estados anuales auditados de todos los gobiernos subnacionales se publican en los nueve meses siguientes al cierre, y cada año un informe consolidado sobre su situación',
      'Les états annuels audités de toutes les administrations infranationales sont publiés dans les neuf mois de la clôture, et chaque année un rapport consolidé sur leur situation',
      'As contas anuais auditadas de todos os governos subnacionais são publicadas nos nove meses após o fim do ano, e todos os anos um relatório consolidado sobre a sua situação',
      'تنشر البيانات السنوية المدققة لجميع الحكومات دون الوطنية خلال تسعة أشهر من نهاية السنة، وينشر كل سنة تقرير موحد عن وضعها المالي',
    ],
  'Audited yearly statements of most subnational governments are published within nine months of the year end':
    [
      'Los estados anuales auditados de la gran mayoría de los gobiernos subnacionales se publican en los nueve meses siguientes al cierre',
      'Les états annuels audités de la plupart des administrations infranationales sont publiés dans les neuf mois de la clôture',
      'As contas anuais auditadas da grande maioria dos governos subnacionais são publicadas nos nove meses após o fim do ano',
      'تنشر البيانات السنوية المدققة لمعظم الحكومات دون الوطنية خلال تسعة أشهر من نهاية السنة',
    ],
  'Unaudited yearly reports on position and performance of the majority are published within nine months of the year end':
    [
      'Los informes anuales no auditados sobre la situación y el desempeño de la mayoría se publican en los nueve meses siguientes al cierre',
      'Les rapports annuels non audités sur la situation et les résultats de la majorité sont publiés dans les neuf mois de la clôture',
      'Os relatórios anuais não auditados sobre a situação e o desempenho da maioria são publicados nos nove meses após o fim do ano',
      'تنشر التقارير السنوية غير المدققة عن وضع أكثر من النصف وأدائه خلال تسعة أشهر من نهاية السنة',
    ],
  'All major projects are analysed economically by national guidelines; a body other than the sponsor reviews the analyses, and the results are published':
    [
      'Todos los proyectos grandes se analizan económicamente según guías nacionales; un órgano distinto del promotor revisa los análisis, y los resultados se publican',
      'Tous les grands projets font l’objet d’une analyse économique selon des directives nationales ; un organe autre que le promoteur revoit les analyses, et les résultats sont publiés',
      'Todos os grandes projetos são analisados economicamente segundo orientações nacionais; um órgão diferente do promotor revê as análises, e os resultados são publicados',
      'تحلل جميع المشاريع الكبيرة اقتصاديا وفق إرشادات وطنية؛ وتراجع التحليلات جهة غير صاحبة المشروع، وتنشر النتائج',
    ],
  'Most major projects are analysed economically by national guidelines; a body other than the sponsor reviews the analyses, and some results are published':
    [
      'La gran mayoría de los proyectos grandes se analiza económicamente según guías nacionales; un órgano distinto del promotor revisa los análisis, y algunos resultados se publican',
      'La plupart des grands projets font l’objet d’une analyse économique selon des directives nationales ; un organe autre que le promoteur revoit les analyses, et certains résultats sont publiés',
      'A grande maioria dos grandes projetos é analisada economicamente segundo orientações nacionais; um órgão diferente do promotor revê as análises, e alguns resultados são publicados',
      'يحلل معظم المشاريع الكبيرة اقتصاديا وفق إرشادات وطنية؛ وتراجع التحليلات جهة غير صاحبة المشروع، وتنشر بعض النتائج',
    ],
  'Some major projects are analysed economically': [
    'Algunos proyectos grandes se analizan económicamente',
    'Certains grands projets font l’objet d’une analyse économique',
    'Alguns grandes projetos são analisados economicamente',
    'تحلل بعض المشاريع الكبيرة اقتصاديا',
  ],
  'A central body ranks all major projects by published standard criteria before they enter the budget': [
    'Un órgano central prioriza todos los proyectos grandes con criterios estándar publicados antes de que entren en el presupuesto',
    'Un organe central classe tous les grands projets selon des critères types publiés avant leur inscription au budget',
    'Um órgão central prioriza todos os grandes projetos segundo critérios padrão publicados antes de entrarem no orçamento',
    'ترتب جهة مركزية جميع المشاريع الكبيرة حسب الأولوية وفق معايير موحدة منشورة قبل إدراجها في الميزانية',
  ],
  'A central body ranks most major projects by standard criteria before they enter the budget': [
    'Un órgano central prioriza la gran mayoría de los proyectos grandes con criterios estándar antes de que entren en el presupuesto',
    'Un organe central classe la plupart des grands projets selon des critères types avant leur inscription au budget',
    'Um órgão central prioriza a grande maioria dos grandes projetos segundo critérios padrão antes de entrarem no orçamento',
    'ترتب جهة مركزية معظم المشاريع الكبيرة حسب الأولوية وفق معايير موحدة قبل إدراجها في الميزانية',
  ],
  'A central body ranks some of the major projects before they enter the budget': [
    'Un órgano central prioriza algunos de los proyectos grandes antes de que entren en el presupuesto',
    'Un organe central classe certains des grands projets avant leur inscription au budget',
    'Um órgão central prioriza alguns dos grandes projetos antes de entrarem no orçamento',
    'ترتب جهة مركزية بعض المشاريع الكبيرة حسب الأولوية قبل إدراجها في الميزانية',
  ],
  'The unit that carries out major projects follows total cost and progress, keeps closely to standard rules, and what happens is published every year':
    [
      'La unidad que ejecuta los proyectos grandes sigue el costo total y el avance, cumple en alto grado las reglas estándar, y cada año se publica cómo marchan',
      'L’unité qui exécute les grands projets suit le coût total et l’avancement, respecte de près les règles types, et leur marche est publiée chaque année',
      'A unidade que executa os grandes projetos acompanha o custo total e o progresso, cumpre em elevado grau as regras padrão, e todos os anos se publica o seu andamento',
      'تتابع الوحدة المنفذة للمشاريع الكبيرة التكلفة الكلية والتقدم، وتلتزم بالقواعد الموحدة التزاما كبيرا، وينشر سير المشاريع كل سنة',
    ],
  'The unit that carries out major projects follows total cost and progress, standard rules are in place, and what happens is published every year':
    [
      'La unidad que ejecuta los proyectos grandes sigue el costo total y el avance, hay reglas estándar, y cada año se publica cómo marchan',
      'L’unité qui exécute les grands projets suit le coût total et l’avancement, des règles types existent, et leur marche est publiée chaque année',
      'A unidade que executa os grandes projetos acompanha o custo total e o progresso, há regras padrão, e todos os anos se publica o seu andamento',
      'تتابع الوحدة المنفذة للمشاريع الكبيرة التكلفة الكلية والتقدم، وتوجد قواعد موحدة، وينشر سير المشاريع كل سنة',
    ],
  'The unit that carries out major projects follows total cost and progress, and what happens is written up every year':
    [
      'La unidad que ejecuta los proyectos grandes sigue el costo total y el avance, y cada año se prepara información sobre cómo marchan',
      'L’unité qui exécute les grands projets suit le coût total et l’avancement, et leur marche est consignée chaque année',
      'A unidade que executa os grandes projetos acompanha o custo total e o progresso, e todos os anos se prepara informação sobre o seu andamento',
      'تتابع الوحدة المنفذة للمشاريع الكبيرة التكلفة الكلية والتقدم، وتعد كل سنة معلومات عن سيرها',
    ],
  'All categories of financial assets are on record at fair or market value by international standards, and their performance is published every year':
    [
      'Todas las categorías de activos financieros constan a valor razonable o de mercado según normas internacionales, y su rendimiento se publica cada año',
      'Toutes les catégories d’actifs financiers sont enregistrées à la juste valeur ou à la valeur de marché selon les normes internationales, et leur rendement est publié chaque année',
      'Todas as categorias de ativos financeiros estão registadas ao justo valor ou valor de mercado segundo normas internacionais, e o seu desempenho é publicado todos os anos',
      'تسجل جميع فئات الأصول المالية بالقيمة العادلة أو السوقية وفق المعايير الدولية، وينشر أداؤها كل سنة',
    ],
  'Major categories of financial assets are on record at cost or fair value, and their performance is published every year':
    [
      'Las categorías principales de activos financieros constan al costo o a valor razonable, y su rendimiento se publica cada año',
      'Les principales catégories d’actifs financiers sont enregistrées au coût ou à la juste valeur, et leur rendement est publié chaque année',
      'As principais categorias de ativos financeiros estão registadas ao custo ou ao justo valor, e o seu desempenho é publicado todos os anos',
      'تسجل الفئات الرئيسية للأصول المالية بالتكلفة أو بالقيمة العادلة، وينشر أداؤها كل سنة',
    ],
  'Major categories of financial assets are on record': [
    'Constan las categorías principales de activos financieros',
    'Les principales catégories d’actifs financiers sont enregistrées',
    'As principais categorias de ativos financeiros estão registadas',
    'تسجل الفئات الرئيسية للأصول المالية',
  ],
  'A register of fixed assets, land and, where they matter, subsoil assets, with use and age, is published at least yearly':
    [
      'Un registro de activos fijos, tierras y, donde proceda, recursos del subsuelo, con uso y antigüedad, se publica al menos cada año',
      'Un registre des immobilisations, des terres et, s’il y a lieu, des richesses du sous-sol, avec usage et âge, est publié au moins chaque année',
      'Um registo de ativos fixos, terrenos e, quando pertinente, recursos do subsolo, com uso e idade, é publicado pelo menos todos os anos',
      'ينشر مرة في السنة على الأقل سجل بالأصول الثابتة والأراضي، وبثروات باطن الأرض حيث تهم، مع استخدامها وعمرها',
    ],
  'A register of fixed assets with use and age is published, and one of land and, where they matter, subsoil assets is kept':
    [
      'Se publica un registro de activos fijos con uso y antigüedad, y se lleva otro de tierras y, donde proceda, recursos del subsuelo',
      'Un registre des immobilisations avec usage et âge est publié, et un registre des terres et, s’il y a lieu, des richesses du sous-sol est tenu',
      'Publica-se um registo de ativos fixos com uso e idade, e mantém-se outro de terrenos e, quando pertinente, recursos do subsolo',
      'ينشر سجل بالأصول الثابتة مع استخدامها وعمرها، ويحفظ سجل بالأراضي وبثروات باطن الأرض حيث تهم',
    ],
  'A register of fixed assets is kept, with partial information on use and age': [
    'Se lleva un registro de activos fijos, con información parcial sobre uso y antigüedad',
    'Un registre des immobilisations est tenu, avec des informations partielles sur l’usage et l’âge',
    'Mantém-se um registo de ativos fixos, com informação parcial sobre uso e idade',
    'يحفظ سجل بالأصول الثابتة مع معلومات جزئية عن استخدامها وعمرها',
  ],
  'Rules stand for transferring and disposing of financial and other assets, with what goes to the legislature; what was transferred and disposed of is told in full in budget documents or reports':
    [
      'Hay reglas para transferir y enajenar activos financieros y no financieros, también sobre lo que se presenta al poder legislativo; lo transferido y enajenado se informa por completo en los documentos del presupuesto o en informes',
      'Il existe des règles pour le transfert et la cession des actifs financiers et non financiers, y compris ce qui est soumis au pouvoir législatif ; les transferts et cessions sont entièrement indiqués dans les documents budgétaires ou des rapports',
      'Há regras para transferir e alienar ativos financeiros e não financeiros, também sobre o que vai ao poder legislativo; o que foi transferido e alienado é dito por completo nos documentos do orçamento ou em relatórios',
      'توجد قواعد لنقل الأصول المالية وغير المالية والتصرف فيها، وفيها ما يعرض على السلطة التشريعية؛ ويذكر ما نقل وما تم التصرف فيه كاملا في وثائق الميزانية أو التقارير',
    ],
  'Rules stand for transferring and disposing of nonfinancial assets; what was transferred and disposed of is told in full in budget documents or reports':
    [
      'Hay reglas para transferir y enajenar activos no financieros; lo transferido y enajenado se informa por completo en los documentos del presupuesto o en informes',
      'Il existe des règles pour le transfert et la cession des actifs non financiers ; les transferts et cessions sont entièrement indiqués dans les documents budgétaires ou des rapports',
      'Há regras para transferir e alienar ativos não financeiros; o que foi transferido e alienado é dito por completo nos documentos do orçamento ou em relatórios',
      'توجد قواعد لنقل الأصول غير المالية والتصرف فيها؛ ويذكر ما نقل وما تم التصرف فيه كاملا في وثائق الميزانية أو التقارير',
    ],
  'The law lets one debt office alone borrow and guarantee for central government; written policies guide how it does so and monitors it; government or legislature approves the borrowing of each year':
    [
      'La ley autoriza a una sola entidad de deuda a endeudarse y avalar en nombre del gobierno central; políticas escritas guían cómo lo hace y lo vigila; el gobierno o el poder legislativo aprueba el endeudamiento de cada año',
      'La loi autorise un seul organe de la dette à emprunter et à garantir pour l’administration centrale ; des politiques écrites guident comment il le fait et le suit ; le gouvernement ou le pouvoir législatif approuve l’emprunt de chaque année',
      'A lei autoriza uma só entidade da dívida a contrair empréstimos e a dar garantias pelo governo central; políticas escritas orientam como o faz e acompanha; o governo ou o poder legislativo aprova o endividamento de cada ano',
      'يخول القانون جهة واحدة للدين الاقتراض والضمان باسم الحكومة المركزية؛ وترشدها سياسات مكتوبة في ذلك وفي متابعته؛ وتوافق الحكومة أو السلطة التشريعية على اقتراض كل سنة',
    ],
  'The law names the bodies that may borrow and guarantee for central government; written policies guide them, and one body gets their reports and monitors them; government or legislature approves the borrowing of each year':
    [
      'La ley nombra las entidades que pueden endeudarse y avalar en nombre del gobierno central; políticas escritas las guían, y una sola entidad recibe sus informes y las vigila; el gobierno o el poder legislativo aprueba el endeudamiento de cada año',
      'La loi nomme les organes qui peuvent emprunter et garantir pour l’administration centrale ; des politiques écrites les guident, et un seul organe reçoit leurs rapports et les suit ; le gouvernement ou le pouvoir législatif approuve l’emprunt de chaque année',
      'A lei nomeia as entidades que podem contrair empréstimos e dar garantias pelo governo central; políticas escritas orientam-nas, e uma só entidade recebe os seus relatórios e as acompanha; o governo ou o poder legislativo aprova o endividamento de cada ano',
      'يسمي القانون الجهات التي لها الاقتراض والضمان باسم الحكومة المركزية؛ وترشدها سياسات مكتوبة، وتتلقى جهة واحدة تقاريرها وتتابعها؛ وتوافق الحكومة أو السلطة التشريعية على اقتراض كل سنة',
    ],
  'Every year a report of central government is published that puts figures on all its significant contingent liabilities and other fiscal risks and brings them together':
    [
      'Cada año se publica un informe del gobierno central que cuantifica y reúne todos sus pasivos contingentes significativos y otros riesgos fiscales',
      'Chaque année est publié un rapport de l’administration centrale qui chiffre et réunit tous ses passifs éventuels importants et les autres risques budgétaires',
      'Todos os anos é publicado um relatório do governo central que quantifica e reúne todos os seus passivos contingentes significativos e outros riscos orçamentais',
      'ينشر كل سنة تقرير للحكومة المركزية يقدر جميع التزاماتها الاحتمالية المهمة وسائر المخاطر المالية ويجمعها',
    ],
  'Budget documents show what major projects cost over their whole life, capital and running costs, and year by year for at least the next three':
    [
      'Los documentos del presupuesto muestran cuánto cuestan los proyectos grandes durante toda su vida, en capital y funcionamiento, y año por año para al menos los tres siguientes',
      'Les documents budgétaires montrent ce que coûtent les grands projets sur toute leur durée de vie, en investissement et en fonctionnement, et année par année pour au moins les trois prochaines',
      'Os documentos do orçamento mostram quanto custam os grandes projetos em toda a sua vida, em capital e funcionamento, e ano a ano pelo menos para os três seguintes',
      'تبين وثائق الميزانية تكلفة المشاريع الكبيرة طوال عمرها، الرأسمالية والجارية، وسنة بسنة للسنوات الثلاث التالية على الأقل',
    ],
};
