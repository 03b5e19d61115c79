export const fr = {
  'problem.budget.crosswalk-gone':
    'Il n’y a pas de telle table de correspondance ici. Consultez la liste, où figurent celles qui existent.',
  'problem.budget.crosswalk-in-force':
    '{title} est en vigueur pour les mêmes codes, et un code ne peut aller à deux endroits. Ajoutez-y vos lignes comme version nouvelle, ou retirez-la d’abord.',
  'problem.budget.crosswalk-other':
    'Ce fichier porte sur d’autres codes que {title}. Une version nouvelle parle des mêmes codes ; gardez celle-ci comme une table à part.',
  'problem.budget.crosswalk-unnamed':
    'Une table de codes ne dit pas de quoi elle traite. Donnez-lui un nom, choisissez quels codes sont dans sa première colonne et ce qu’ils deviennent.',
  'problem.budget.crosswalk-too-large':
    '{file} dépasse 8 Mo. Une table de correspondance a au plus 20 000 lignes : envoyez ses lignes seules.',
  'act.crosswalk.kept': '{person} a gardé la table de correspondance {title}, version {no}',
  'act.crosswalk.published': '{person} a mis en vigueur la table de correspondance {title}, version {no}',
  'act.crosswalk.withdrawn': '{person} a retiré la table de correspondance {title} : {reason}',
  'budget.by.cofog': 'Fonction (CFAP)',
  'budget.cofog.none': 'Sans correspondance',
  'budget.cofog.own':
    'Les fonctions sont celles de la CFAP, la classification des Nations unies. Le fichier lui-même porte ces codes.',
  'budget.cofog.crossed':
    'Les fonctions sont celles de la CFAP, la classification des Nations unies. Les codes de la commune y ont été portés par la table de correspondance <a>{title}</a>.',
  'budget.crosswalk.used':
    'Les codes qui ont changé ont été rapprochés par la table de correspondance <a>{title}</a>, afin que chaque année soit comparée avec le même service de l’autre.',
  'budget.crosswalk.title': 'Tables de correspondance',
  'budget.crosswalk.says':
    'Quand les services sont réorganisés ou les codes renumérotés, une table de correspondance dit quel ancien code est devenu quel nouveau, pour comparer les années. Les chiffres qui s’en servent le disent.',
  'budget.crosswalk.none-title': 'Aucune table pour l’instant',
  'budget.crosswalk.none': 'Tous les chiffres sont calculés avec les codes des fichiers tels quels.',
  'budget.crosswalk.kind.own': '{what} : codes d’une année dans ceux d’une autre',
  'budget.crosswalk.kind.cofog': '{what} : codes de la commune dans la CFAP, les fonctions des Nations unies',
  'budget.crosswalk.kind.gfsm':
    '{what} : codes de la commune dans le MSFP 2014, les types de recettes et de dépenses du FMI',
  'budget.crosswalk.since': 'En vigueur depuis le {day}',
  'budget.crosswalk.version': 'Version {no}, en vigueur depuis le {day}.',
  'budget.crosswalk.to': 'Devient',
  'budget.crosswalk.when': 'seulement les lignes dont {what} commence par {codes}',
  'budget.crosswalk.share': '{n, plural, one {# part du tout} other {# parts du tout}}',
  'budget.crosswalk.lines': 'Lignes',
  'budget.crosswalk.valid': 'Quand',
  'budget.crosswalk.always': 'Toujours',
  'budget.crosswalk.from-on': 'À partir du {from}',
  'budget.crosswalk.between': 'Du {from} au {until}',
  'budget.crosswalk.reason': 'Pourquoi',
  'budget.crosswalk.rows': '{n, plural, one {# ligne} other {# lignes}} de la table',
  'budget.crosswalk.more-rows': '{n, plural, one {# ligne de plus} other {# lignes de plus}}',
  'budget.crosswalk.withdrawn-title': 'Cette table de correspondance a été retirée',
  'budget.crosswalk.name': 'Nom',
  'budget.crosswalk.what': 'Ce qu’elle fait',
  'budget.crosswalk.state.draft': 'Projet, pas en vigueur',
  'budget.crosswalk.state.in-force': 'En vigueur, publique',
  'budget.crosswalk.state.changed': 'En vigueur ; une version nouvelle attend',
  'budget.crosswalk.state.withdrawn': 'Retirée',
  'budget.crosswalk.add': 'Ajouter une table',
  'budget.crosswalk.add-says':
    'Envoyez une table avec l’ancien code et le nouveau dans chaque ligne, ou saisissez les lignes. Elle ne déplace rien avant d’être mise en vigueur, et vous voyez d’abord ce qu’elle déplacerait.',
  'budget.crosswalk.change': 'Modifier les lignes',
  'budget.crosswalk.name-hint':
    'Un document JSON porte son nom : laissez ceci et les deux suivants en blanc.',
  'budget.crosswalk.classification': 'Quels codes sont dans la première colonne',
  'budget.crosswalk.into': 'Ce qu’ils deviennent',
  'budget.crosswalk.into.own': 'Nos codes, d’une autre année',
  'budget.crosswalk.into.cofog': 'Fonctions de la CFAP',
  'budget.crosswalk.file': 'La table comme fichier',
  'budget.crosswalk.file-hint':
    'CSV, XLSX, ODS ou JSON. Si vous en choisissez un, il prend la place des lignes ci-dessous.',
  'budget.crosswalk.rows-typed': 'Lignes',
  'budget.crosswalk.rows-hint':
    'Une ligne par code : from;to;valid_from;valid_until;reason. Un * à la fin vaut pour tous ceux qui commencent ainsi. Dates comme 2026-12-31.',
  'budget.crosswalk.reason-why': 'Pourquoi, à lire par les habitants',
  'budget.crosswalk.keep': 'Garder, et voir ce qu’elle déplacerait',
  'budget.crosswalk.kept-said':
    'La table est gardée. Elle ne déplace rien avant d’être en vigueur : voyez ci-dessous ce qu’elle déplacerait.',
  'budget.crosswalk.published-said':
    'La table est en vigueur et publique. Publiez de nouveau le diagnostic si ses chiffres doivent s’en servir.',
  'budget.crosswalk.withdrawn-said': 'La table est retirée.',
  'budget.crosswalk.publish': 'Mettre en vigueur',
  'budget.crosswalk.withdraw': 'Retirer',
  'budget.crosswalk.withdraw-title': 'Retirer la table {title} ?',
  'budget.crosswalk.withdraw-says':
    'Les pages cessent aussitôt de s’en servir. Les habitants lisent le motif ; ce que le registre en dit reste.',
  'budget.crosswalk.would-move': 'Ce qu’elle déplacerait',
  'budget.crosswalk.no-budgets': 'Aucun budget n’est encore chargé : il n’y a rien à déplacer.',
  'budget.crosswalk.unused':
    '{n, plural, one {# code n’est} other {# codes ne sont}} dans aucun fichier : {codes}',
  'budget.crosswalk.unknown':
    '{n, plural, one {# code obtenu n’est nommé} other {# codes obtenus ne sont nommés}} dans aucun fichier : {codes}',
  'budget.crosswalk.nowhere': 'Aucune ligne n’en parle',
  'budget.crosswalk.year-moves':
    '{budget} : déplace {lines, number} de {all, plural, one {# ligne} other {# lignes}}{unmatched, plural, =0 {} one {, et # code n’est dans aucune ligne} other {, et # codes ne sont dans aucune ligne}}',
  'budget.towns.title.function': '{what} : dépenses des communes en {year}',
  'budget.towns.how': 'Fonctions selon',
  'budget.towns.how.file': 'Son fichier',
  'budget.towns.how.crosswalk': 'Sa table de correspondance',
  'budget.towns.all-functions': 'Toutes les dépenses',
  'budget.towns.function-limits':
    'Seules les communes dont le fichier porte les fonctions de la CFAP, ou dont la table de correspondance les donne, se comparent ici. Les compétences diffèrent selon les pays et les niveaux.',
};
