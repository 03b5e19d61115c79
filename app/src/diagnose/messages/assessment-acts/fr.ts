export const fr = {
  'framework.title': 'Cadres',
  'framework.says':
    'Ce à quoi les évaluations se réfèrent. Un cadre se modifie ici comme version à vous, ou s’emporte en classeur, s’y modifie et se rapporte.',
  'framework.about':
    '{count, plural, many {Version {version}, # dimensions} one {Version {version}, une dimension} other {Version {version}, # dimensions}}',
  'framework.valid-from': 'En vigueur depuis',
  'framework.built-in': 'Fourni avec le programme',
  'framework.rule': 'Règle',
  'framework.rule.weakest-link': 'La partie la plus faible',
  'framework.rule.table': 'Table de moyennes',
  'framework.rule.weighted-mean': 'Moyenne pondérée',
  'framework.rule.share': 'Part remplie',
  'framework.rule.none': 'Sans note',
  'framework.answers': 'Réponses',
  'framework.measure': 'Mesure qui propose',
  'framework.source': 'Source',
  'framework.export': 'L’emporter en classeur',
  'framework.import': 'Apporter un cadre',
  'framework.import-says':
    'D’un classeur de la forme dans laquelle les cadres s’emportent. Pris en entier, ou refusé avec feuille et ligne.',
  'framework.import-do': 'Apporter',
  'framework.file': 'Classeur (XLSX)',
  'framework.kept-said': 'Le cadre est gardé.',
  'framework.fault': '{at} : attendu {expected}, trouvé {value}.',
  'framework.fault-of-file': '{at} : {says}',
  'permission.diagnose.read': 'Voir les évaluations en cours',
  'permission.diagnose.lead': 'Commencer des évaluations, nommer les équipes, proposer d’après les données',
  'permission.diagnose.assess': 'Participer à une évaluation',
  'permission.diagnose.sign': 'Signer une évaluation',
  'permission.diagnose.keep-frameworks': 'Apporter des cadres',
  'thread.kind.assessment': 'Évaluation',
  'thread.relation.follows-on': 'fait suite à',
  'thread.relation.proposed-by': 'proposé par',
  'act.assessment.begun': '{person} a commencé l’évaluation {title} avec {framework}',
  'act.assessment.seat-named':
    '{person} a nommé {seat, select, one {le premier évaluateur} two {le second évaluateur} reviewer {le relecteur} other {qui parle pour la municipalité}} de {title}',
  'act.assessment.interests-declared': '{person} a déclaré ses intérêts pour {title}',
  'act.assessment.screened': '{person} a dit quelles parties s’appliquent dans {title}',
  'act.assessment.proposed':
    '{person} a fait proposer {count, plural, many {# notes} one {une note} other {# notes}} de {title} d’après les données',
  'act.assessment.scored': '{person} a travaillé à une note de {leaf} dans {title}',
  'act.assessment.score-locked': '{person} a verrouillé une note de {leaf} dans {title}',
  'act.assessment.reconciled': '{person} a concilié les notes de {leaf} dans {title}',
  'act.assessment.reviewed':
    '{person} a relu {count, plural, many {# dimensions} one {une dimension} other {# dimensions}} de {title}',
  'act.assessment.commented': '{person} a commenté {leaf} dans {title}',
  'act.assessment.evidence-added': '{person} a ajouté une preuve pour {leaf} dans {title}',
  'act.assessment.evidence-removed': '{person} a retiré une preuve de {leaf} dans {title}',
  'act.assessment.signed':
    '{person} a signé {title} pour {part, select, assessor {les évaluateurs} other {la municipalité}}',
  'act.assessment.published': '{person} a publié l’évaluation {title}',
  'act.assessment.withdrawn': '{person} a retiré l’évaluation {title} : {reason}',
  'act.framework.kept': '{person} a apporté le cadre {title}, version {version}',
  'problem.diagnose.framework-unknown': 'Il n’y a pas de cadre {framework} ici. Choisissez dans la liste.',
  'problem.diagnose.framework-refused':
    '{file} n’est pas accepté ; {count, plural, many {# erreurs} one {une erreur} other {# erreurs}}. Corrigez et renvoyez-le. {lines}',
  'problem.diagnose.framework-kept':
    '{framework} {version} est déjà gardé. Donnez une nouvelle version au cadre changé.',
  'problem.diagnose.framework-built-in':
    '{framework} est fourni avec le programme. Donnez au vôtre son propre identifiant.',
  'problem.diagnose.period-turned': 'La dernière année précède la première. Inversez-les.',
  'problem.diagnose.assessment-published':
    '{title} est publiée et ne peut changer. Retirez-la d’abord, avec une raison.',
  'problem.diagnose.one-person-one-seat':
    'Cette personne a déjà une autre place dans l’équipe, ou a noté depuis une autre. Nommez quelqu’un d’autre.',
  'problem.diagnose.may-not-assess':
    'Le poste de cette personne ne lui permet pas de participer aujourd’hui. Nommez quelqu’un dont le poste le permet.',
  'problem.diagnose.not-in-team':
    'Vous n’avez pas dans cette évaluation de place qui fasse cela. Qui la dirige nomme l’équipe.',
  'problem.diagnose.not-declared': 'Déclarez d’abord vos intérêts, ou que vous n’en avez pas.',
  'problem.diagnose.interests-unsaid':
    'Dites quels intérêts vous avez, ou choisissez que vous n’en avez pas et laissez ceci vide.',
  'problem.diagnose.score-locked':
    'La note de {leaf} est verrouillée et reste. Ce qui a changé se dit en conciliant.',
  'problem.diagnose.not-on-scale': '{given} n’est pas une réponse pour {leaf}. Sont admis : {expected}.',
  'problem.diagnose.reason-needed': 'Dites pourquoi.',
  'problem.diagnose.not-both-locked':
    'Les deux évaluateurs verrouillent leur note de {leaf} avant de concilier.',
  'problem.diagnose.agreed-already': 'Les deux ont donné à {leaf} la même note : rien à concilier.',
  'problem.diagnose.not-agreed': '{leaf} n’est pas encore convenu. Il est relu ensuite.',
  'problem.diagnose.switched-off':
    '{leaf} ne s’applique pas ici, d’après les réponses. Changez-les s’il s’applique.',
  'problem.diagnose.question-unknown':
    'La question {question} n’a pas cette réponse. Rouvrez la page et choisissez.',
  'problem.diagnose.no-run': 'Les données n’ont rien proposé ici. Proposez d’abord d’après les données.',
  'problem.diagnose.evidence-incomplete': 'Il faut un fichier, ou une adresse qui commence par https://.',
  'problem.diagnose.not-ready':
    '{count, plural, many {# choses empêchent} one {Une chose empêche} other {# choses empêchent}} la signature. Elles sont listées.',
  'problem.diagnose.signed-already': 'Cette partie est déjà signée.',
  'problem.diagnose.same-signer':
    'L’autre signature est la vôtre, ou celle de qui vous remplacez. Deux personnes signent.',
  'problem.diagnose.not-signed':
    'Elle n’est pas signée par les deux, ou a changé. Les deux signent ce qui est là, puis elle se publie.',
};
