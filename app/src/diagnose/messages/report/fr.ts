import type { en } from './en.ts';

export const fr: Record<keyof typeof en, string> = {
  'report.subtitle': '{place} : {about}',
  'report.foot': '{place}. {title}',
  'report.draft': 'Brouillon',
  'report.draft-says':
    'Ceci est un brouillon : il n’est ni signé ni publié, et tout peut encore changer. Ne le diffusez pas comme résultat.',
  'report.what': 'De quoi il s’agit',
  'report.what-says':
    'Ce rapport dit comment fonctionne {place}, et pourquoi. Deux personnes ont noté chaque dimension sans voir la note de l’autre ; là où elles différaient, elles ont dit pourquoi elles se sont accordées. Une troisième personne a relu, et la municipalité a pu commenter chacune.',
  'report.picture-row': '{part} : {counts}.',
  'report.picture-count': '{step} : {count}',
  'report.contents': 'Sommaire',
  'report.glance': 'Tous les résultats d’un coup d’œil',
  'report.glance-says': 'Chaque résultat, dans l’ordre du cadre',
  'report.parts': 'Partie par partie',
  'report.scored': '{score}. {reason}',
  'report.how': 'Comment l’évaluation a été faite',
  'report.how-says':
    'Le cadre dit ce qui est demandé et ce qu’exige chaque niveau. Les deux personnes qui évaluent répondent à chaque dimension ; la façon dont un résultat découle de ses parties est une règle du cadre et figure avec chaque résultat. Là où une information manque, c’est dit, et jamais deviné.',
  'report.how-proposed':
    '{count, plural, =0 {Aucune dimension n’a été proposée à partir des données de la municipalité elle-même.} one {Une dimension a été proposée à partir des données de la municipalité elle-même, par une formule énoncée.} many {# dimensions ont été proposées à partir des données de la municipalité elle-même, par des formules énoncées.} other {# dimensions ont été proposées à partir des données de la municipalité elle-même, par des formules énoncées.}}',
  'report.how-differ': 'Les personnes qui évaluent pouvaient s’en écarter, avec un motif.',
  'report.framework': '{framework}, version {version}',
  'report.framework-address': 'Adresse du cadre tel qu’il a été utilisé',
  'report.signed-content': 'Contenu signé : {content}',
  'report.check-says':
    'N’importe qui pourrait modifier ce papier. Pas ce qui a été publié : son contenu a l’adresse ci-dessous, faite de chacun de ses signes, et le registre public de {place} garde cette adresse avec son jour.',
  'report.content-address': 'Adresse du contenu',
  'report.record': 'Sa ligne dans le registre public, avec la preuve',
};
