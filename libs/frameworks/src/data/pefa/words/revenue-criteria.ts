import type { Words } from './words.ts';

/** What the rows of pillar V ask, first part. */
export const revenueCriteriaWords: Words = {
  'Those who collect most revenue give payers full and current information on their duties and rights, redress included, easily reached by several channels':
    [
      'Quienes recaudan la gran mayoría de los ingresos dan a los contribuyentes información completa y actual sobre sus obligaciones y derechos, incluido el de reclamar, de fácil acceso por varios canales',
      'Ceux qui recouvrent la plupart des recettes donnent aux redevables une information complète et à jour sur leurs obligations et leurs droits, recours compris, facile d’accès par plusieurs canaux',
      'Quem cobra a grande maioria da receita dá aos contribuintes informação completa e atual sobre as suas obrigações e direitos, incluindo o de reclamar, de fácil acesso por vários canais',
      'يقدم من يحصلون معظم الإيرادات إلى المكلفين معلومات كاملة ومحدثة عن واجباتهم وحقوقهم، ومنها التظلم، يسهل بلوغها بقنوات عدة',
    ],
  'Those who collect the majority of revenue give payers full and current information on their duties and rights, redress included':
    [
      'Quienes recaudan la mayoría de los ingresos dan a los contribuyentes información completa y actual sobre sus obligaciones y derechos, incluido el de reclamar',
      'Ceux qui recouvrent la majorité des recettes donnent aux redevables une information complète et à jour sur leurs obligations et leurs droits, recours compris',
      'Quem cobra a maioria da receita dá aos contribuintes informação completa e atual sobre as suas obrigações e direitos, incluindo o de reclamar',
      'يقدم من يحصلون أكثر من نصف الإيرادات إلى المكلفين معلومات كاملة ومحدثة عن واجباتهم وحقوقهم، ومنها التظلم',
    ],
  'Those who collect the majority of revenue give payers information on their duties and rights, redress included':
    [
      'Quienes recaudan la mayoría de los ingresos dan a los contribuyentes información sobre sus obligaciones y derechos, incluido el de reclamar',
      'Ceux qui recouvrent la majorité des recettes donnent aux redevables une information sur leurs obligations et leurs droits, recours compris',
      'Quem cobra a maioria da receita dá aos contribuintes informação sobre as suas obrigações e direitos, incluindo o de reclamar',
      'يقدم من يحصلون أكثر من نصف الإيرادات إلى المكلفين معلومات عن واجباتهم وحقوقهم، ومنها التظلم',
    ],
  'A central agency gets data at least monthly from those who collect all revenue, by type and consolidated in one report':
    [
      'Un órgano central recibe al menos cada mes los datos de quienes recaudan todos los ingresos, por tipo y consolidados en un informe',
      'Un organe central reçoit au moins chaque mois les données de ceux qui recouvrent toutes les recettes, par type et réunies dans un rapport',
      'Um órgão central recebe pelo menos todos os meses os dados de quem cobra toda a receita, por tipo e consolidados num relatório',
      'تتلقى جهة مركزية كل شهر على الأقل بيانات من يحصلون جميع الإيرادات، حسب النوع ومجمعة في تقرير واحد',
    ],
  'A central agency gets data at least monthly from those who collect most revenue, by type and consolidated in one report':
    [
      'Un órgano central recibe al menos cada mes los datos de quienes recaudan la gran mayoría de los ingresos, por tipo y consolidados en un informe',
      'Un organe central reçoit au moins chaque mois les données de ceux qui recouvrent la plupart des recettes, par type et réunies dans un rapport',
      'Um órgão central recebe pelo menos todos os meses os dados de quem cobra a grande maioria da receita, por tipo e consolidados num relatório',
      'تتلقى جهة مركزية كل شهر على الأقل بيانات من يحصلون معظم الإيرادات، حسب النوع ومجمعة في تقرير واحد',
    ],
  'A central agency gets data at least monthly from those who collect the majority of revenue, and consolidates them':
    [
      'Un órgano central recibe al menos cada mes los datos de quienes recaudan la mayoría de los ingresos, y los consolida',
      'Un organe central reçoit au moins chaque mois les données de ceux qui recouvrent la majorité des recettes, et les réunit',
      'Um órgão central recebe pelo menos todos os meses os dados de quem cobra a maioria da receita, e consolida-os',
      'تتلقى جهة مركزية كل شهر على الأقل بيانات من يحصلون أكثر من نصف الإيرادات وتجمعها',
    ],
  'Most collections go straight to treasury accounts, or daily': [
    'La gran mayoría de lo recaudado va directamente a las cuentas del tesoro, o cada día',
    'La plupart des recouvrements vont droit aux comptes du trésor, ou chaque jour',
    'A grande maioria da cobrança vai diretamente para as contas do tesouro, ou todos os dias',
    'يذهب معظم المحصل مباشرة إلى حسابات الخزانة أو يوميا',
  ],
  'Most collections reach treasury accounts at least weekly': [
    'La gran mayoría de lo recaudado llega a las cuentas del tesoro al menos cada semana',
    'La plupart des recouvrements arrivent aux comptes du trésor au moins chaque semaine',
    'A grande maioria da cobrança chega às contas do tesouro pelo menos todas as semanas',
    'يصل معظم المحصل إلى حسابات الخزانة كل أسبوع على الأقل',
  ],
  'Most collections reach treasury accounts at least every two weeks': [
    'La gran mayoría de lo recaudado llega a las cuentas del tesoro al menos cada dos semanas',
    'La plupart des recouvrements arrivent aux comptes du trésor au moins toutes les deux semaines',
    'A grande maioria da cobrança chega às contas do tesouro pelo menos de duas em duas semanas',
    'يصل معظم المحصل إلى حسابات الخزانة كل أسبوعين على الأقل',
  ],
  'Those who collect most revenue reconcile assessments, collections, arrears and transfers quarterly, within four weeks':
    [
      'Quienes recaudan la gran mayoría de los ingresos concilian liquidaciones, recaudación, atrasos y transferencias cada trimestre, en cuatro semanas',
      'Ceux qui recouvrent la plupart des recettes rapprochent émissions, recouvrements, arriérés et transferts chaque trimestre, en quatre semaines',
      'Quem cobra a grande maioria da receita reconcilia liquidações, cobrança, atrasos e transferências todos os trimestres, em quatro semanas',
      'من يحصلون معظم الإيرادات يسوون الربط والتحصيل والمتأخرات والتحويلات كل ربع سنة خلال أربعة أسابيع',
    ],
  'Those who collect most revenue reconcile assessments, collections, arrears and transfers half-yearly, within eight weeks':
    [
      'Quienes recaudan la gran mayoría de los ingresos concilian liquidaciones, recaudación, atrasos y transferencias cada semestre, en ocho semanas',
      'Ceux qui recouvrent la plupart des recettes rapprochent émissions, recouvrements, arriérés et transferts chaque semestre, en huit semaines',
      'Quem cobra a grande maioria da receita reconcilia liquidações, cobrança, atrasos e transferências todos os semestres, em oito semanas',
      'من يحصلون معظم الإيرادات يسوون الربط والتحصيل والمتأخرات والتحويلات كل نصف سنة خلال ثمانية أسابيع',
    ],
  'Those who collect most revenue reconcile at least collections and transfers yearly, within two months': [
    'Quienes recaudan la gran mayoría de los ingresos concilian al menos recaudación y transferencias cada año, en dos meses',
    'Ceux qui recouvrent la plupart des recettes rapprochent au moins recouvrements et transferts chaque année, en deux mois',
    'Quem cobra a grande maioria da receita reconcilia pelo menos cobrança e transferências todos os anos, em dois meses',
    'من يحصلون معظم الإيرادات يسوون التحصيل والتحويلات على الأقل كل سنة خلال شهرين',
  ],
  'All cash balances are consolidated daily': [
    'Todos los saldos de caja se consolidan cada día',
    'Tous les soldes de trésorerie sont réunis chaque jour',
    'Todos os saldos de tesouraria são consolidados todos os dias',
    'تجمع كل الأرصدة النقدية يوميا',
  ],
  'All cash balances are consolidated weekly': [
    'Todos los saldos de caja se consolidan cada semana',
    'Tous les soldes de trésorerie sont réunis chaque semaine',
    'Todos os saldos de tesouraria são consolidados todas as semanas',
    'تجمع كل الأرصدة النقدية أسبوعيا',
  ],
  'Most cash balances are consolidated monthly': [
    'La gran mayoría de los saldos de caja se consolida cada mes',
    'La plupart des soldes de trésorerie sont réunis chaque mois',
    'A grande maioria dos saldos de tesouraria é consolidada todos os meses',
    'يجمع معظم الأرصدة النقدية شهريا',
  ],
  'There is a cash forecast for the year, brought up to date monthly from actual flows': [
    'Hay una previsión de caja para el año, actualizada cada mes con los flujos reales',
    'Il y a une prévision de trésorerie pour l’année, mise à jour chaque mois d’après les flux réels',
    'Há uma previsão de tesouraria para o ano, atualizada todos os meses com os fluxos reais',
    'يوجد توقع نقدي للسنة يحدث شهريا من التدفقات الفعلية',
  ],
  'There is a cash forecast for the year, brought up to date at least quarterly': [
    'Hay una previsión de caja para el año, actualizada al menos cada trimestre',
    'Il y a une prévision de trésorerie pour l’année, mise à jour au moins chaque trimestre',
    'Há uma previsão de tesouraria para o ano, atualizada pelo menos todos os trimestres',
    'يوجد توقع نقدي للسنة يحدث كل ربع سنة على الأقل',
  ],
  'There is a cash forecast for the year': [
    'Hay una previsión de caja para el año',
    'Il y a une prévision de trésorerie pour l’année',
    'Há uma previsão de tesouraria para o ano',
    'يوجد توقع نقدي للسنة',
  ],
  'Significant adjustments happen at most twice a year and are transparent and predictable': [
    'Hay ajustes importantes a lo sumo dos veces al año, y son transparentes y previsibles',
    'Les ajustements importants ont lieu au plus deux fois par an et sont transparents et prévisibles',
    'Há ajustamentos importantes no máximo duas vezes por ano, e são transparentes e previsíveis',
    'تجرى التعديلات المهمة مرتين في السنة على الأكثر وبشفافية وعلى نحو يمكن توقعه',
  ],
  'Significant adjustments happen at most twice a year and are fairly transparent': [
    'Hay ajustes importantes a lo sumo dos veces al año, y son bastante transparentes',
    'Les ajustements importants ont lieu au plus deux fois par an et sont assez transparents',
    'Há ajustamentos importantes no máximo duas vezes por ano, e são bastante transparentes',
    'تجرى التعديلات المهمة مرتين في السنة على الأكثر وبشفافية لا بأس بها',
  ],
  'Significant adjustments are frequent and partly transparent': [
    'Los ajustes importantes son frecuentes y en parte transparentes',
    'Les ajustements importants sont fréquents et en partie transparents',
    'Os ajustamentos importantes são frequentes e em parte transparentes',
    'التعديلات المهمة كثيرة وشفافة جزئيا',
  ],
  'Stock, age and composition of arrears are known quarterly, within four weeks of the quarter': [
    'Se conocen monto, antigüedad y composición de los atrasos cada trimestre, en cuatro semanas',
    'Le stock, l’ancienneté et la composition des arriérés sont connus chaque trimestre, en quatre semaines',
    'Conhecem-se montante, antiguidade e composição dos atrasos todos os trimestres, em quatro semanas',
    'يعرف رصيد المتأخرات وعمرها وتكوينها كل ربع سنة خلال أربعة أسابيع من نهايته',
  ],
  'Stock and composition of arrears are known quarterly, within eight weeks of the quarter': [
    'Se conocen monto y composición de los atrasos cada trimestre, en ocho semanas',
    'Le stock et la composition des arriérés sont connus chaque trimestre, en huit semaines',
    'Conhecem-se montante e composição dos atrasos todos os trimestres, em oito semanas',
    'يعرف رصيد المتأخرات وتكوينها كل ربع سنة خلال ثمانية أسابيع من نهايته',
  ],
  'Stock and composition of arrears are known at the end of each year': [
    'Se conocen monto y composición de los atrasos al cierre de cada año',
    'Le stock et la composition des arriérés sont connus à la fin de chaque année',
    'Conhecem-se montante e composição dos atrasos no fim de cada ano',
    'يعرف رصيد المتأخرات وتكوينها في نهاية كل سنة',
  ],
  'Bodies that collect most revenue weigh and rank, by a structured method, the risks that payers do not comply, for all kinds of revenue and at least for their large and medium payers':
    [
      'Las entidades que recaudan la gran mayoría de los ingresos valoran y ordenan con un método estructurado los riesgos de incumplimiento, para todas las clases de ingresos y al menos para los contribuyentes grandes y medianos',
      'Les organes qui recouvrent la plupart des recettes évaluent et classent, par une méthode structurée, les risques de non-respect, pour toutes les catégories de recettes et au moins pour les grands et moyens redevables',
      'As entidades que cobram a grande maioria da receita avaliam e ordenam, por um método estruturado, os riscos de incumprimento, para todos os tipos de receita e pelo menos para os grandes e médios contribuintes',
      'تقدر الجهات التي تحصل معظم الإيرادات مخاطر عدم الامتثال وترتبها بطريقة منظمة، لجميع أنواع الإيرادات وللمكلفين الكبار والمتوسطين على الأقل',
    ],
  'Bodies that collect the majority of revenue weigh and rank, by a structured method, the risks that payers do not comply, for some kinds of revenue and at least for their large payers':
    [
      'Las entidades que recaudan más de la mitad de los ingresos valoran y ordenan con un método estructurado los riesgos de incumplimiento, para algunas clases de ingresos y al menos para los contribuyentes grandes',
      'Les organes qui recouvrent la majorité des recettes évaluent et classent, par une méthode structurée, les risques de non-respect, pour certaines catégories de recettes et au moins pour les grands redevables',
      'As entidades que cobram mais de metade da receita avaliam e ordenam, por um método estruturado, os riscos de incumprimento, para alguns tipos de receita e pelo menos para os grandes contribuintes',
      'تقدر الجهات التي تحصل أكثر من نصف الإيرادات مخاطر عدم الامتثال وترتبها بطريقة منظمة، لبعض أنواع الإيرادات وللمكلفين الكبار على الأقل',
    ],
};
