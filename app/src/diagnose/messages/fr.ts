import type { en } from './en.ts';

export const fr: Partial<Record<keyof typeof en, string>> = {
  'diagnose.tab': 'Fiabilité',
  'diagnose.title': 'Les budgets de {place} sont-ils fiables ?',
  'diagnose.lead':
    'Un budget est une promesse. Cette page compare ce qui a été promis à ce qui s’est passé de {from} à {to}, selon les règles de PEFA, une méthode internationale d’évaluation des finances publiques. Chaque chiffre vient des fichiers budgétaires de la commune et s’ouvre jusqu’à sa formule et à ses lignes.',
  'diagnose.none-title': 'Aucun diagnostic n’a encore été publié',
  'diagnose.none-says':
    'Quand la commune en publiera un, il paraîtra ici avec chaque chiffre et les lignes qui le fondent.',
  'diagnose.published-on': 'Calculé d’après les registres du {day}. Adresse du contenu : {hash}',
  'diagnose.withdrawn-title': 'Ce diagnostic a été retiré',
  'diagnose.withdrawn-says': 'Il a été retiré le {day}. Motif donné : {reason}',
  'diagnose.grades-say':
    'A est la meilleure note et D la plus faible. La note regarde les trois dernières années, de {from} à {to}, et admet que l’une d’elles manque.',
  'diagnose.band.between': 'Note A : de {from} à {to}',
  'diagnose.band.below': 'Note A : moins de {to}',
  'diagnose.why': 'Pourquoi cette note',
  'diagnose.fact-about': 'Fiabilité du budget',
  'diagnose.fact-none': 'On ne sait pas si le budget est fiable : aucun diagnostic n’a été publié.',
  'diagnose.fact-withdrawn': 'Le diagnostic a été retiré le {day}.',
  'diagnose.fact-why': 'Lire pourquoi',
  'diagnose.newest-missing': 'Ce qui s’est passé en {year} n’est pas encore connu.',
  'diagnose.outliers':
    '{n, plural, one {Une année est mise à part} other {# années sont mises à part}} comme inhabituelles : {years}.',
  'diagnose.outlier': '{year} : {reason}',
  'diagnose.outlier-mark': 'mise à part',
  'diagnose.indicator.pi-1': 'Dépense-t-on autant que prévu ?',
  'diagnose.indicator.pi-2': 'Dépense-t-on pour ce qui était prévu ?',
  'diagnose.indicator.pi-3': 'L’argent rentre-t-il comme attendu ?',
  'diagnose.indicator-name': 'PEFA {id}',
  'diagnose.year': 'Année',
  'diagnose.value': 'Pour cent',
  'diagnose.open-year': 'Comment nous le savons : {year}',
  'diagnose.chart-says': '{title}, pour cent, par année.',
  'diagnose.year-before': '{n} l’année précédente',
  'diagnose.years-caption': '{title} : toutes les années',
  'diagnose.grade-of': 'Note',
  'diagnose.reason.pefa.met-in-two-of-three-years':
    'Les limites de cette note ont été tenues au moins deux années sur trois.',
  'diagnose.reason.pefa.met-in-both-remaining-years':
    'Une année est mise à part, et les limites de cette note ont été tenues les deux autres.',
  'diagnose.reason.pefa.mean-of-three-years': 'La moyenne des trois années tient les limites de cette note.',
  'diagnose.reason.pefa.fewer-than-three-years':
    'Il y a moins de trois années de registres, donc pas encore de note.',
  'diagnose.reason.pefa.years-not-consecutive':
    'Les trois dernières années connues ne se suivent pas, donc pas de note.',
  'diagnose.reason.pefa.two-years-set-aside':
    'Deux des trois années ne peuvent être comptées, donc pas de note.',
  'diagnose.reason.pefa.year-not-computable':
    'L’une des trois années ne peut être calculée, donc pas de note.',
  'diagnose.missing.no-budget': 'Pour {year}, aucun fichier de {side} n’a été chargé.',
  'diagnose.missing.no-original': 'Pour {year}, la prévision de départ manque.',
  'diagnose.missing.no-outturn': 'Pour {year}, les chiffres réalisés manquent.',
  'diagnose.missing.year-open':
    'Pour {year}, l’année n’est pas complète : ce qui s’est passé est connu jusqu’au {upTo}.',
  'diagnose.missing.no-heads': 'Pour {year}, le fichier a été lu sans dire comment ses lignes se groupent.',
  'diagnose.missing.no-lines': 'Pour {year}, aucune ligne ne compte ici.',
  'diagnose.missing.nothing-planned': 'Pour {year}, rien n’était prévu, il n’y a donc rien à comparer.',
  'measure.pefa.pi-1.title': 'Dépensé par rapport au prévu',
  'measure.pefa.pi-1.say': '<b>{n}</b> sur 100 prévus ont été dépensés en {year}',
  'measure.pefa.pi-1.formula':
    'Toutes les dépenses de l’année, divisées par toutes les dépenses du budget tel qu’il a d’abord été voté, fois 100. Les modifications en cours d’année ne déplacent pas la prévision.',
  'measure.pefa.pi-1.limits': 'A : de 95 à 105, B : de 90 à 110, C : de 85 à 115, deux années sur trois.',
  'measure.pefa.pi-2.1.title': 'Dépenses par fonction : écart à la prévision',
  'measure.pefa.pi-2.1.say':
    '<b>{n}</b> sur 100 dépensés en {year} s’écartaient de la prévision de leur fonction, en plus ou en moins',
  'measure.pefa.pi-2.1.formula':
    'La prévision de départ de chaque fonction est ajustée pour que leur somme égale ce qui a été dépensé. L’écart de chaque fonction à sa prévision ajustée, en plus ou en moins, est additionné puis divisé par les dépenses, fois 100. La réserve et les intérêts sont exclus.',
  'measure.pefa.pi-2.1.limits': 'A : moins de 5, B : moins de 10, C : moins de 15, deux années sur trois.',
  'measure.pefa.pi-2.2.title': 'Dépenses par nature : écart à la prévision',
  'measure.pefa.pi-2.2.say':
    '<b>{n}</b> sur 100 dépensés en {year} s’écartaient de la prévision de leur nature, en plus ou en moins',
  'measure.pefa.pi-2.2.formula':
    'Comme par fonction, avec des natures telles que salaires, biens et travaux. Les intérêts comptent ; la réserve est exclue.',
  'measure.pefa.pi-2.2.limits': 'A : moins de 5, B : moins de 10, C : moins de 15, deux années sur trois.',
  'measure.pefa.pi-2.3.title': 'Imputé à la réserve',
  'measure.pefa.pi-2.3.say': '<b>{n}</b> sur 100 prévus ont été imputés à la réserve en {year}',
  'measure.pefa.pi-2.3.formula':
    'Dépenses imputées à la réserve elle-même, divisées par tout le budget tel qu’il a d’abord été voté, fois 100. Ce qui est passé de la réserve à un autre chapitre et y a été dépensé ne compte pas.',
  'measure.pefa.pi-2.3.limits':
    'Moyenne de trois années. A : moins de 3, B : de 3 à 6, C : plus de 6 et moins de 10.',
  'measure.pefa.pi-3.1.title': 'Reçu par rapport à l’attendu',
  'measure.pefa.pi-3.1.say': '<b>{n}</b> sur 100 attendus ont été reçus en {year}',
  'measure.pefa.pi-3.1.formula':
    'Toutes les recettes de l’année, divisées par toutes les recettes attendues dans le budget tel qu’il a d’abord été voté, fois 100.',
  'measure.pefa.pi-3.1.limits': 'A : de 97 à 106, B : de 94 à 112, C : de 92 à 116, deux années sur trois.',
  'measure.pefa.pi-3.2.title': 'Recettes par nature : écart à la prévision',
  'measure.pefa.pi-3.2.say':
    '<b>{n}</b> sur 100 reçus en {year} s’écartaient de la prévision de leur nature, en plus ou en moins',
  'measure.pefa.pi-3.2.formula':
    'Le montant attendu de chaque nature de recette est ajusté pour que leur somme égale ce qui a été reçu. L’écart de chacune à sa prévision ajustée, en plus ou en moins, est additionné puis divisé par les recettes, fois 100.',
  'measure.pefa.pi-3.2.limits': 'A : moins de 5, B : moins de 10, C : moins de 15, deux années sur trois.',
  'figure.title': '{title}, {year}',
  'figure.not-computable': 'Cela ne peut être calculé pour {year}.',
  'figure.step.aggregate': 'Réalisé ÷ prévu au départ × 100',
  'figure.step.composition': 'Somme des écarts ÷ réalisé × 100',
  'figure.step.contingency': 'Imputé à la réserve ÷ prévu au départ × 100',
  'figure.rows': 'Ce qui a été additionné, en {currency}',
  'figure.head': 'Chapitre',
  'figure.rest': 'Tous les autres chapitres ensemble',
  'figure.planned': 'Prévu au départ',
  'figure.actual': 'Réalisé',
  'figure.adjusted': 'Prévision ajustée',
  'figure.distance': 'En plus ou en moins',
  'figure.distance-says':
    '« En plus ou en moins » dit de combien un chapitre s’est écarté de sa prévision ajustée, c’est-à-dire de ce qu’il aurait eu si tous les chapitres avaient évolué exactement comme l’ensemble.',
  'figure.furthest-above': 'Le plus au-dessus : {head}, de {amount}.',
  'figure.furthest-below': 'Le plus au-dessous : {head}, de {amount}.',
  'figure.in-all': 'En tout',
  'figure.without-code': 'Lignes sans un tel code',
  'figure.added-up': 'Additionné, en plus comme en moins',
  'figure.proof': 'Pour vérifier',
  'figure.lines': 'Lignes',
  'figure.no-rows': 'Aucune ligne n’a été imputée à la réserve.',
  'figure.limits': 'Limites des notes',
  'figure.all-lines': 'Toutes les lignes derrière ce chiffre',
  'figure.lines-closed':
    'Le budget lui-même n’est pas publié, ses lignes ne peuvent donc pas être ouvertes ici.',
  'figure.crosswalk':
    'Les lignes qui ont changé de code ont été placées ici par la table de correspondance <a>{title}</a>, afin que prévision et réalisation d’un même service se rencontrent.',
  'figure.lines-newer':
    'Le budget a été publié de nouveau depuis ce calcul. Les lignes montrées sont celles du plus récent.',
  'figure.coverage': '{share} des lignes comptées ici portent le code selon lequel elles sont groupées.',
  'figure.left-out': 'Écarté : {reasons}.',
  'figure.thread-title': 'D’où cela vient',
  'figure.thread.figure': 'Ce chiffre, calculé et publié',
  'figure.thread.budget': 'Le budget dont il a été tiré',
  'figure.thread.file': 'Fichier {file}',
  'figure.thread.lines': 'Chacune de ses lignes',
  'figure.run': 'Calcul {run}, gardé tel quel ; empreinte de ses lignes : {hash}',
  'figure.other-years': 'Autres années',
  'diagnose.desk.title': 'Diagnostic',
  'diagnose.desk.says':
    'Les six dimensions de PEFA auxquelles les budgets répondent sont calculées d’après ce qui est chargé maintenant. Publier fige le calcul et le montre aux habitants.',
  'diagnose.desk.none-title': 'Il n’y a encore rien à calculer',
  'diagnose.desk.none-says':
    'Le diagnostic est calculé d’après les budgets des dernières années. Chargez-les d’abord.',
  'diagnose.desk.never-published': 'Les habitants ne voient encore aucun diagnostic.',
  'diagnose.desk.published-on': 'Les habitants voient <link>le diagnostic publié le {date}</link>.',
  'diagnose.desk.withdrawn-on': 'Les habitants ne voient aucun diagnostic : il a été retiré le {date}.',
  'diagnose.desk.published': 'Publié le',
  'diagnose.desk.withdraw-title': 'Retirer le diagnostic',
  'diagnose.desk.published-said': 'Le diagnostic est publié. Les habitants peuvent le lire dès maintenant.',
  'diagnose.desk.withdrawn-said': 'Le diagnostic est retiré. Les habitants voient le jour et le motif.',
  'diagnose.desk.marked-said':
    'L’année {year} est mise à part. Publiez de nouveau le diagnostic pour le montrer.',
  'diagnose.desk.lifted-said': 'L’année {year} compte de nouveau.',
  'diagnose.desk.publish': 'Calculer et publier',
  'diagnose.desk.withdraw': 'Retirer',
  'diagnose.desk.withdraw-says':
    'Les habitants ne verront plus le diagnostic. L’adresse de son contenu, la date et votre motif restent publics.',
  'diagnose.desk.reason': 'Motif',
  'diagnose.desk.preview': 'Selon les registres actuels',
  'diagnose.desk.measure': 'Dimension',
  'diagnose.desk.outliers': 'Années inhabituelles',
  'diagnose.desk.outliers-say':
    'Sur trois années, PEFA admet qu’une année inhabituelle soit mise à part. Dites laquelle et pourquoi ; cela est montré à côté de la note.',
  'diagnose.desk.mark': 'Mettre à part',
  'diagnose.desk.lift': 'La compter de nouveau',
  'diagnose.desk.year': 'Année',
  'problem.diagnose.no-budgets':
    'Aucun budget n’a été chargé, il n’y a donc rien à calculer. Chargez d’abord des fichiers budgétaires.',
  'problem.diagnose.year-unknown': 'Aucun budget de {year} n’a été chargé. Choisissez une année qui en a un.',
  'problem.diagnose.not-marked': '{year} n’est pas mise à part. Quelqu’un a peut-être déjà levé la marque.',
  'problem.diagnose.already-marked': '{year} est déjà mise à part.',
  'permission.diagnose.publish': 'Publier et retirer le diagnostic',
  'permission.diagnose.mark-outlier': 'Mettre des années à part',
  'thread.kind.measure-run': 'Chiffre calculé',
  'thread.relation.computed-from': 'calculé d’après',
  'act.diagnosis.published': '{person} a publié le diagnostic de {from} à {to}',
  'act.diagnosis.withdrawn': '{person} a retiré le diagnostic : {reason}',
  'act.outlier-year.marked': '{person} a mis l’année {year} à part : {reason}',
  'act.outlier-year.lifted': '{person} a repris l’année {year} en compte',
  'diagnose.waiting.publish':
    'Des budgets sont chargés et aucun diagnostic n’est publié : regardez les chiffres et publiez-les',
  'thread.title.measure-run': '{measure}, {from} à {to}',
  'diagnose.api-measures': 'Les mesures calculées, avec leurs formules en mots',
  'diagnose.api-one': 'La fiabilité des budgets d’une commune, chiffre par chiffre',
  'diagnose.api-mark': 'Met à part une année inhabituelle, avec le motif',
};
