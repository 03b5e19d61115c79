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
  'voices.problem-mixed': '{problem, number} (dont {mixed, number} aux réponses partagées)',
  'voices.of-group-mixed': '{group} : {problem} sur {speakers} (dont {mixed} aux réponses partagées)',
  'voices.mixed-says':
    'Quand plusieurs questions parlent d’une dimension, chaque personne compte une fois : comme signalant un problème si l’une de ses réponses en signifie un, et comme partagée si elle a répondu à une autre de ces questions sans en signaler.',
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
  'voices.interviews': 'Entretiens',
  'voices.surveys': 'Enquêtes',
  'voices.survey': 'Enquête :',
  'voices.surveys-says':
    'Ce que les réponses aux enquêtes disent des dimensions. Une enquête est prise en compte une fois terminée et reste telle qu’elle a été prise : ce qui est signé ne change pas quand les réponses changent.',
  'voices.surveys-told':
    'Les enquêtes ont été comptées une fois terminées, à partir des seules questions ouvertes à la lecture, chaque personne une fois. Qui a été entendu en entretien et dont on sait qu’il a aussi répondu à une enquête ne compte que dans l’enquête, pour les dimensions dont elle parle.',
  'voices.elsewhere':
    '{count, plural, one {Une des personnes entendues a aussi répondu à une enquête et y est comptée.} other {# des personnes entendues ont aussi répondu à une enquête et y sont comptées.}}',
  'voices.elsewhere-few':
    'Quelques-unes des personnes entendues ont aussi répondu à une enquête et y sont comptées.',
  'voices.twice':
    'Les enquêtes ne demandent le nom de personne. Des personnes peuvent donc être comptées deux fois, dans un entretien et une enquête ou dans deux enquêtes. Au plus : {dimensions}.',
  'voices.twice-in': '{dimension}, {most, number}',
  'voices.answered':
    '{count, plural, one {Une personne a répondu} other {# personnes ont répondu}}, selon la version {form} du formulaire. Prise en compte le {day}.',
  'voices.group-of-survey': 'Groupe dans l’enquête',
  'voices.group-unsaid': 'N’ont pas dit',
  'voices.counted-as': 'Compté comme',
  'voices.by-itself': 'À part',
  'voices.share-answered': 'Part de ceux qui ont répondu',
  'voices.spoke': 'En ont parlé',
  'voices.unmatched':
    'Ces groupes de l’enquête ne correspondent à aucun groupe de l’évaluation et sont à part : {groups}.',
  'voices.quiet':
    'Si peu de personnes ont parlé de celles-ci, ou y ont vu un problème, que rien n’en est dit : {dimensions}.',
  'voices.match': 'Rapprocher les groupes de {survey}',
  'voices.match-says':
    'Pour chaque groupe de l’enquête, le groupe de l’évaluation qu’il est. Laissez vide si aucun n’est le même : il reste alors à part, et les pages le disent.',
  'voices.matched-said': 'Les groupes sont rapprochés.',
  'voices.unheard.not-ended':
    '{survey} n’est pas terminée. Elle est prise en compte quand plus personne n’est interrogé.',
  'voices.unheard.not-joined':
    '{survey} : aucune question ouverte à la lecture n’est reliée à une dimension avec un choix qui signifie un problème. Cela se dit là où ses questions sont marquées.',
  'voices.unheard.too-few': '{survey} : moins de cinq personnes ont répondu, rien n’en est dit.',
  'voices.surveys-behind': 'Les enquêtes disent maintenant autre chose que ce qui a été pris en compte.',
  'voices.surveys-waiting': 'Une enquête est terminée et n’est pas encore prise en compte.',
  'voices.surveys-take': 'Prendre en compte ce que disent les enquêtes',
  'voices.surveys-taken-said':
    '{count, plural, =0 {Aucune enquête n’en dit rien.} one {Une enquête est prise en compte.} other {# enquêtes sont prises en compte.}}',
  'voices.in-interviews': 'entretiens, {problem} sur {speakers}',
  'voices.in-survey': 'enquête {survey}, {problem} sur {speakers}',
  'voices.sheet': 'Voix',
  'voices.column.heard-in': 'Entendu dans',
  'voices.column.dimension': 'Dimension',
  'voices.column.group': 'Groupe',
  'voices.column.counted-as': 'Compté comme',
  'voices.column.speakers': 'Entendus',
  'voices.column.problem': 'Y voient un problème',
  'voices.column.mixed': 'Dont partagées',
  'act.assessment.surveys-taken':
    '{person} a pris en compte {count, plural, one {une enquête} other {# enquêtes}} pour {title}',
  'act.assessment.groups-matched': '{person} a rapproché les groupes de {survey} dans {title}',
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
