export const fr = {
  'procure.settings': 'À quoi obéissent les signes',
  'procure.settings-lead':
    'Les lois, mots et limites avec lesquels on regarde les achats. Deux personnes en conviennent ; les précédents restent ici.',
  'procure.settings-none':
    'Aucun réglage n’a été convenu : les limites habituelles de chaque question servent.',
  'procure.settings-used': 'Les réglages qui ont servi',
  'procure.settings-since': 'À partir du {day} : {reason}',
  'procure.settings-zone': 'Fuseau horaire des dates qui n’en disent pas',
  'procure.settings-limits': 'Limites de la loi',
  'procure.settings-submissionperiods': 'Délai des offres',
  'procure.settings-thresholds': 'Seuils à partir desquels une procédure plus stricte est due',
  'procure.settings-standstills': 'Attente entre attribution et signature',
  'procure.settings-rule-none': 'Aucun n’est fixé.',
  'procure.settings-words': 'Mots et ce qu’ils veulent dire',
  'procure.settings-word-in': '{field} : {word} veut dire {code}',
  'procure.settings-missing-is': '{field} : {code}',
  'procure.settings-missing': 'Là où rien n’est dit',
  'procure.settings-missing-of': 'Là où rien n’en est dit : {field}',
  'procure.settings-procedures': 'Procédures locales',
  'procure.settings-excluded': 'Procédures qui ne sont pas regardées',
  'procure.settings-excluded-is': '{name} : pas regardée',
  'procure.settings-notbyprice': 'Procédures où le prix ne décide pas seul',
  'procure.settings-notbyprice-is': '{name} : le prix ne décide pas seul',
  'procure.settings-indicators': 'Limites de questions particulières',
  'procure.settings-off': '{title} : pas demandé',
  'procure.settings-days': 'Au moins {n, plural, one {# jour} other {# jours}}',
  'procure.settings-amount': '{name} : {amount}',
  'procure.settings-and-then': '{said}, {more}',
  'procure.settings-from': 'à partir du {day}',
  'procure.settings-until': 'jusqu’au {day}',
  'procure.category.goods': 'biens',
  'procure.category.works': 'travaux',
  'procure.category.services': 'services',
  'procure.draft-flags-say':
    'Ce que les questions diraient de tout ce qui est ici, publié ou non, chaque source à part. Personne au dehors ne le voit.',
  'procure.draft-too-many':
    'Il y a {processes} processus, et une page en regarde {most} au plus. Ils seront regardés à la publication.',
  'procure.settings-waiting':
    'Une proposition (numéro {no}, à partir du {day}) attend une deuxième personne.',
  'procure.settings-propose': 'Proposer des réglages',
  'procure.settings-begins-with':
    'La proposition {no} attend une deuxième personne. Le formulaire la contient, pour qu’on puisse la corriger : ce que vous envoyez prend sa place.',
  'procure.settings-propose-do': 'Proposer',
  'procure.settings-propose-says':
    'Les champs contiennent ce qui est en vigueur, les limites de la loi du lieu et, pour les mots inconnus, ce qu’ils peuvent vouloir dire. Relisez-les. Ils comptent quand une autre personne a consenti.',
  'procure.settings-law-says':
    'Chaque limite nomme sa loi et les jours où elle vaut. Elles viennent de la loi que gardent les réglages de la municipalité, s’ils en gardent une.',
  'procure.settings-days-line':
    'Une ligne chacun : jours | méthodes | catégories | procédures locales | du | au | loi | article | adresse. Plusieurs au même endroit : un point-virgule entre eux. Jours comme 2026-01-31.',
  'procure.settings-amount-line':
    'Une ligne chacun : nom | montant | monnaie | méthodes | catégories | procédures locales | du | au | loi | article | adresse. Montants comme 50000.00.',
  'procure.settings-words-line':
    'Une ligne chacun : mot = code. Un mot sans code reste indécis. Codes : {codes}.',
  'procure.settings-name-line': 'Un nom par ligne, comme l’écrit le registre.',
  'procure.settings-indicator-line': 'Une ligne chacun : R018 off, ou R031 over 0.25.',
  'procure.settings-more': 'Autres',
  'procure.settings-founded': 'Où se trouve le jour de fondation d’une organisation',
  'procure.settings-founded-hint': 'Un chemin dans une organisation, comme details/foundedOn.',
  'procure.settings-valid-from': 'À partir de quel jour',
  'procure.settings-reason': 'Pourquoi',
  'procure.settings-agree-link': 'Relire et consentir',
  'procure.settings-agree': 'Consentir',
  'procure.settings-agree-title': 'Consentir à ce à quoi obéissent les signes de {source} ?',
  'procure.settings-agree-says':
    'Ils deviennent publics, et les signes de ce qui est publié sont recalculés. Qui les a proposés ne consent pas.',
  'procure.settings-history': 'Tout ce qui a été proposé',
  'procure.settings-no': 'Numéro',
  'procure.settings-state': 'Où cela en est',
  'procure.settings-state.agreed': 'Convenue le {day}',
  'procure.settings-state.waits': 'Attend une deuxième personne',
  'procure.settings-state.replaced': 'Jamais convenue : une proposition plus récente a pris sa place',
  'procure.settings-proposed-said': 'La proposition est faite. Une autre personne doit consentir.',
  'procure.settings-agreed-said': 'Les réglages sont publics, et les signes y obéissent.',
  'procure.settings-procedures-in': 'Procédures que nomme le registre',
  'procure.settings-currencies-in': 'Monnaies du registre',
  'procure.word': 'Mot',
  'procure.word-where': 'Où',
  'procure.word-count': 'Combien de fois',
  'procure.word-means': 'Il peut vouloir dire',
  'problem.procure.settings-wrong':
    'Dans les réglages, {where}{line, select, none {} other { (ligne {line})}} : attendu {expected} ; reçu {came}. Corrigez cette ligne et renvoyez le formulaire.',
  'problem.procure.own-settings': 'Vous avez proposé ces réglages. Une autre personne doit consentir.',
  'permission.procure.settings': 'Proposer à quoi obéissent les signes des marchés',
  'act.procure.settings-proposed':
    '{person} a proposé les réglages {no} pour les signes de {source}, à partir de {from}',
  'act.procure.settings-agreed':
    '{person} a consenti aux réglages {no} pour les signes de {source}, à partir de {from}',
};
