export const fr = {
  'voices.title': 'Voix par groupe',
  'voices.says':
    'Qui a été entendu face à qui habite ici. Une voix est un entretien ; qui a été entendu deux fois compte deux fois, et les groupes peuvent se recouvrir.',
  'voices.none-title': 'Personne n’a encore été entendu',
  'voices.none': 'Les voix se comptent dans les entretiens. Il n’y en a aucun.',
  'voices.heard':
    '{count, plural, one {Une personne a été entendue.} other {# personnes ont été entendues.}}',
  'voices.unsaid':
    '{count, plural, one {Le groupe de l’une d’elles n’est pas dit ici.} other {Les groupes de # d’entre elles ne sont pas dits ici.}}',
  'voices.by-group': 'Par groupe',
  'voices.by-leaf': 'Par dimension',
  'voices.shares': 'Part de chaque groupe parmi les personnes entendues',
  'voices.shares-says':
    'La part de chaque groupe parmi les personnes entendues, avec la marge où le hasard seul la laisserait.',
  'voices.interval': 'Intervalle à 95 %',
  'voices.speakers': 'Entendus',
  'voices.problem': 'Y voient un problème',
  'voices.share': '{share} ({low} à {high})',
  'voices.share-heard': 'Part des personnes entendues',
  'voices.share-lives': 'Part des habitants',
  'voices.not-counted': 'Non indiqué',
  'voices.weight': 'Entendus face aux habitants',
  'voices.against.fewer': 'Moins qu’il n’en habite ici, au-delà du hasard',
  'voices.against.as-many': 'Autant que le hasard en amènerait',
  'voices.against.more': 'Plus qu’il n’en habite ici, au-delà du hasard',
  'voices.against.unknown': 'Personne n’a dit combien habitent ici',
  'voices.not-heard': 'Personne n’est compté comme entendu parmi : {groups}.',
  'voices.of-group': '{group} : {problem} sur {speakers}',
  'voices.no-codes': 'Aucun passage que vous pouvez lire n’est encore codé dans une dimension.',
  'voices.few': 'Peu',
  'voices.few-says':
    'Les nombres en dessous de cinq ne sont pas dits, pour que personne n’y soit reconnu ; ni ceux dont on pourrait les déduire. Les marges sont l’intervalle de Wilson (1927) à 95 %.',
  'voices.groups': 'Groupes',
  'voices.groups-says':
    'La liste où un entretien choisit. Combien d’habitants compte chacun est indiqué avec sa source.',
  'voices.counted': '{people, number} sur {of, number}, {year} ({source})',
  'voices.group-new': 'Ajouter un groupe',
  'voices.group-says':
    'Comment le groupe s’appelle dans cette évaluation, et combien d’habitants en sont. C’est publié avec les voix.',
  'voices.group-name': 'Nom du groupe',
  'voices.group-name-hint': 'Laissez vide pour garder celui qu’il a.',
  'voices.group-new-hint': 'Comme ses membres l’appellent.',
  'voices.people': 'Personnes du groupe',
  'voices.out-of': 'Sur tant d’habitants',
  'voices.year': 'Année du compte',
  'voices.source': 'Source',
  'voices.source-hint': 'Recensement, registre ou enquête, avec sa page.',
  'voices.group-said': 'Le groupe est gardé.',
  'voices.group.women': 'Groupes de femmes',
  'voices.group.youth': 'Jeunes',
  'voices.group.older-people': 'Personnes âgées',
  'voices.group.disabilities': 'Personnes handicapées',
  'voices.group.minorities': 'Minorités',
  'voices.group.civil-society': 'Associations et société civile',
  'voices.group.business': 'Entreprises et commerçants',
  'voices.group.council': 'Membres du conseil',
  'voices.group.staff': 'Agents de la commune',
  'voices.group.residents': 'Autres habitants',
  'saturation.title': 'D’autres entretiens apportent-ils du nouveau ?',
  'saturation.says':
    'Thèmes qu’aucun entretien n’avait encore nommés. Les {base} premiers entretiens sont la base ; il y a saturation quand {run} de plus apportent ensemble au plus {threshold} de ses thèmes.',
  'saturation.none-title': 'Personne n’a encore été entendu',
  'saturation.none': 'Les thèmes nouveaux se comptent entretien par entretien, dans l’ordre des jours.',
  'saturation.too-few':
    '{count, plural, one {Un entretien est trop peu} other {# entretiens sont trop peu}} pour le dire : il en faut au moins {needed}.',
  'saturation.no-themes':
    'Les premiers entretiens ne nomment aucun thème : il n’y a rien à quoi comparer les nouveaux.',
  'saturation.still-new':
    'Oui : les derniers entretiens apportaient encore des thèmes nouveaux. Entendez d’autres personnes.',
  'saturation.reached': 'Après l’entretien {at}, {run} de plus n’ont presque rien apporté de nouveau.',
  'saturation.since':
    'Depuis, {more, plural, one {un entretien de plus a apporté} other {# entretiens de plus ont apporté}} {count, plural, =0 {aucun thème nouveau} one {un thème nouveau} other {# thèmes nouveaux}}.',
  'saturation.by-interview': 'Thèmes par entretien',
  'saturation.interview': 'Entretien, par jour',
  'saturation.fresh': 'Thèmes nouveaux',
  'saturation.known': 'Thèmes jusque-là',
  'saturation.known-says': 'Combien de thèmes différents ont été nommés jusqu’à chaque entretien.',
  'saturation.ratio': 'Nouveaux face à la base',
  'saturation.source': 'D’après Guest, Namey et Chen (2020).',
  'act.assessment.group-stated': '{person} a indiqué un groupe de {title}',
  'problem.diagnose.group-unknown':
    'Cette évaluation n’a pas ce groupe. Choisissez-en un dans la liste, ou ajoutez-le d’abord.',
  'problem.diagnose.group-unnamed': 'Donnez un nom au nouveau groupe.',
  'problem.diagnose.enough-groups':
    'Il y a {most} groupes, c’est tout ce qui est pris. Renommez-en un dont personne n’a besoin.',
  'problem.diagnose.count-incomplete':
    'Dites combien de personnes, sur combien, en quelle année et d’après quelle source ; ou laissez les quatre vides.',
  'problem.diagnose.more-than-all':
    'Le groupe compte plus de personnes que d’habitants. Vérifiez les deux nombres.',
};
