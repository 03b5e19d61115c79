import type { Words } from './words.ts';

/** Pillar V, first part. */
export const revenueAndCashWords: Words = {
  'Predictability and control in budget execution': [
    'Previsibilidad y control de la ejecución del presupuesto',
    'Prévisibilité et contrôle de l’exécution du budget',
    'Previsibilidade e controlo da execução do orçamento',
    'إمكانية التنبؤ والرقابة في تنفيذ الميزانية',
  ],
  'Revenue administration': [
    'Administración de los ingresos',
    'Administration des recettes',
    'Administração da receita',
    'إدارة الإيرادات',
  ],
  'Rights and obligations for revenue measures': [
    'Derechos y obligaciones en materia de ingresos',
    'Droits et obligations en matière de recettes',
    'Direitos e obrigações em matéria de receita',
    'الحقوق والواجبات المتعلقة بالإيرادات',
  ],
  'Revenue risk management': [
    'Gestión de riesgos de los ingresos',
    'Gestion des risques liés aux recettes',
    'Gestão dos riscos da receita',
    'إدارة مخاطر الإيرادات',
  ],
  'Revenue audit and investigation': [
    'Auditoría e investigación de los ingresos',
    'Audit des recettes et enquêtes',
    'Auditoria e investigação da receita',
    'تدقيق الإيرادات والتحقيق فيها',
  ],
  'Revenue arrears monitoring': [
    'Seguimiento de los ingresos atrasados',
    'Suivi des arriérés de recettes',
    'Acompanhamento da receita em atraso',
    'متابعة متأخرات الإيرادات',
  ],
  'Revenue arrears at year end, as a share of collections': [
    'Ingresos atrasados al cierre, como parte de lo recaudado',
    'Arriérés de recettes en fin d’exercice, en part des recouvrements',
    'Receita em atraso no fim do ano, em parte da cobrança',
    'متأخرات الإيرادات في نهاية السنة كنسبة من المحصل',
  ],
  'Arrears older than twelve months, as a share of arrears': [
    'Atrasos de más de doce meses, como parte de los atrasos',
    'Arriérés de plus de douze mois, en part des arriérés',
    'Atrasos com mais de doze meses, em parte dos atrasos',
    'المتأخرات الأقدم من اثني عشر شهرا كنسبة من المتأخرات',
  ],
  'Accounting for revenue': [
    'Contabilidad de los ingresos',
    'Comptabilisation des recettes',
    'Contabilização da receita',
    'محاسبة الإيرادات',
  ],
  'Information on revenue collections': [
    'Información sobre la recaudación',
    'Information sur le recouvrement',
    'Informação sobre a cobrança',
    'المعلومات عن تحصيل الإيرادات',
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
  'Transfer of revenue collections': [
    'Transferencia de lo recaudado',
    'Transfert des recettes recouvrées',
    'Transferência da receita cobrada',
    'تحويل الإيرادات المحصلة',
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
  'Revenue accounts reconciliation': [
    'Conciliación de las cuentas de ingresos',
    'Rapprochement des comptes de recettes',
    'Reconciliação das contas de receita',
    'تسوية حسابات الإيرادات',
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
  'Predictability of in-year resource allocation': [
    'Previsibilidad de la asignación de recursos durante el año',
    'Prévisibilité de l’affectation des ressources en cours d’exercice',
    'Previsibilidade da atribuição de recursos durante o ano',
    'إمكانية التنبؤ بتوزيع الموارد خلال السنة',
  ],
  'Consolidation of cash balances': [
    'Consolidación de los saldos de caja',
    'Consolidation des soldes de trésorerie',
    'Consolidação dos saldos de tesouraria',
    'تجميع الأرصدة النقدية',
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
  'Cash forecasting and monitoring': [
    'Previsión y seguimiento de la caja',
    'Prévision et suivi de la trésorerie',
    'Previsão e acompanhamento da tesouraria',
    'توقع النقد ومتابعته',
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
  'Information on commitment ceilings': [
    'Información sobre los techos de compromiso',
    'Information sur les plafonds d’engagement',
    'Informação sobre os limites de compromisso',
    'المعلومات عن سقوف الارتباط',
  ],
  'Months ahead for which units know what they may commit': [
    'Meses para los que las unidades saben de antemano cuánto pueden comprometer',
    'Mois pour lesquels les unités savent à l’avance ce qu’elles peuvent engager',
    'Meses para os quais as unidades sabem de antemão quanto podem comprometer',
    'الأشهر التي تعرف الوحدات مسبقا ما يمكنها الارتباط به فيها',
  ],
  'Significance of in-year budget adjustments': [
    'Importancia de los ajustes del presupuesto durante el año',
    'Ampleur des ajustements budgétaires en cours d’exercice',
    'Importância dos ajustamentos do orçamento durante o ano',
    'حجم تعديلات الميزانية خلال السنة',
  ],
  'Significant adjustments happen at most twice a year and are transparent': [
    'Hay ajustes importantes a lo sumo dos veces al año, y son transparentes',
    'Les ajustements importants ont lieu au plus deux fois par an et sont transparents',
    'Há ajustamentos importantes no máximo duas vezes por ano, e são transparentes',
    'تجرى التعديلات المهمة مرتين في السنة على الأكثر وبشفافية',
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
  'Expenditure arrears': [
    'Atrasos en los pagos',
    'Arriérés de dépenses',
    'Despesa em atraso',
    'متأخرات الإنفاق',
  ],
  'Stock of expenditure arrears': [
    'Monto de los atrasos en los pagos',
    'Stock des arriérés de dépenses',
    'Montante da despesa em atraso',
    'رصيد متأخرات الإنفاق',
  ],
  'Stock of arrears, as a share of all expenditure': [
    'Monto de los atrasos, como parte de todo el gasto',
    'Stock des arriérés, en part de toutes les dépenses',
    'Montante em atraso, em parte de toda a despesa',
    'رصيد المتأخرات كنسبة من مجموع الإنفاق',
  ],
  'Expenditure arrears monitoring': [
    'Seguimiento de los atrasos en los pagos',
    'Suivi des arriérés de dépenses',
    'Acompanhamento da despesa em atraso',
    'متابعة متأخرات الإنفاق',
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
};
