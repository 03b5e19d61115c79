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
  'Transfer of revenue collections': [
    'Transferencia de lo recaudado',
    'Transfert des recettes recouvrées',
    'Transferência da receita cobrada',
    'تحويل الإيرادات المحصلة',
  ],
  'Revenue accounts reconciliation': [
    'Conciliación de las cuentas de ingresos',
    'Rapprochement des comptes de recettes',
    'Reconciliação das contas de receita',
    'تسوية حسابات الإيرادات',
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
  'Cash forecasting and monitoring': [
    'Previsión y seguimiento de la caja',
    'Prévision et suivi de la trésorerie',
    'Previsão e acompanhamento da tesouraria',
    'توقع النقد ومتابعته',
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
};
