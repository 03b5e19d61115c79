import type { en } from './en.ts';

export const fr: Record<keyof typeof en, string> = {
  'sheet.municipalities': 'Communes',
  'sheet.bodies': 'Organes',
  'sheet.posts': 'Postes',
  'sheet.people': 'Personnes',
  'sheet.municipalities.title': 'Communes depuis un classeur',
  'sheet.municipalities.lead':
    'Ajoutez de nombreuses communes à la fois : téléchargez le modèle, remplissez-le dans un tableur et renvoyez-le. Rien n’est ajouté avant que vous ayez vu ce qui a été lu.',
  'sheet.people.title': 'Organes, postes et personnes depuis un classeur',
  'sheet.people.lead':
    'Apportez ou changez de nombreux organes, postes et personnes à la fois : téléchargez le modèle, remplissez-le dans un tableur et renvoyez-le. Rien n’est changé avant que vous ayez vu ce qui a été lu.',
  'sheet.people.note':
    'Les postes ajoutés ainsi ne permettent d’abord rien : ce qu’un poste peut faire se fixe sur sa page. Personne ne peut se connecter par cela seul.',
  'sheet.step-download': 'Télécharger le modèle',
  'sheet.template-empty': 'Modèle vide',
  'sheet.template-filled': 'Modèle avec ce qui est là',
  'sheet.step-send': 'Le renvoyer rempli',
  'sheet.file': 'Classeur',
  'sheet.file-hint':
    'Un classeur Excel (.xlsx) de 20 Mo au plus. LibreOffice et Google Sheets l’enregistrent aussi.',
  'sheet.read': 'Lire le classeur',
  'sheet.review': 'Ce qui a été lu',
  'sheet.nothing-yet': 'Rien n’a encore été changé.',
  'sheet.added': 'Nouvelles',
  'sheet.changed': 'Changées',
  'sheet.same': 'Inchangées',
  'sheet.faulty': 'Avec fautes',
  'sheet.summary': 'Ce que le classeur changerait',
  'sheet.faults-title':
    '{count, plural, one {# ligne a une faute} many {# de lignes ont des fautes} other {# lignes ont des fautes}}',
  'sheet.faults-lead':
    'Corrigez-les dans votre classeur et renvoyez-le, ou prenez les autres lignes seules. Le classeur annoté est le vôtre, avec une colonne de plus qui dit quoi corriger.',
  'sheet.marked': 'Votre classeur, annoté',
  'sheet.remarks-title': 'Bon à savoir',
  'sheet.refused-title': 'Rien de ce classeur ne peut être pris',
  'sheet.take-good': 'Prendre seulement les lignes sans faute : {count, number}',
  'sheet.take-all': 'Prendre toutes les lignes',
  'sheet.again': 'Envoyer un autre classeur',
  'sheet.no-change': 'Le classeur dit ce qui est déjà là : il n’y a rien à prendre.',
  'sheet.done-title': 'C’est fait',
  'sheet.done': 'Les lignes de ce classeur ont été prises.',
  'sheet.working.municipalities':
    '{done, number} communes sur {total, number} sont ajoutées. Vous pouvez quitter la page ; le travail continue.',
  'sheet.working.people':
    'Les lignes sont en train d’être prises : {total, plural, one {# ligne} many {# de lignes} other {# lignes}}. Vous pouvez quitter la page ; le travail continue.',
  'sheet.failed.people': 'Rien du classeur n’a été pris. Renvoyez-le et regardez le résumé.',
  'sheet.look-again': 'Regarder à nouveau',
  'sheet.failed.municipalities':
    'Le travail s’est arrêté avant la fin. {done, number} communes sur {total, number} ont été ajoutées. Recommencez avec le même classeur : celles qui sont déjà là sont passées.',
  'sheet.finished':
    '{count, plural, one {# commune a été ajoutée} many {# de communes ont été ajoutées} other {# communes ont été ajoutées}}.',
  'sheet.expires': 'Ce qui a été lu est gardé jusqu’au {when}.',
  'sheet.notice-filled': 'Un poste vous a été donné à {place}',
  'notice-kind.sheet.notice-filled': 'Un poste m’est donné par un classeur',
  'sheet.head.code': 'Code',
  'sheet.head.name': 'Nom',
  'sheet.head.name-en': 'Nom en anglais',
  'sheet.head.name-es': 'Nom en espagnol',
  'sheet.head.name-fr': 'Nom en français',
  'sheet.head.name-pt': 'Nom en portugais',
  'sheet.head.name-ar': 'Nom en arabe',
  'sheet.head.country': 'Pays',
  'sheet.head.currency': 'Monnaie',
  'sheet.head.time-zone': 'Fuseau horaire',
  'sheet.head.fiscal-year-start': 'Début de l’exercice',
  'sheet.head.fiscal-year-named': 'L’exercice porte le nom de',
  'sheet.head.official-scheme': 'Système du code officiel',
  'sheet.head.official-code': 'Code officiel',
  'sheet.head.population': 'Population',
  'sheet.head.population-year': 'Année de la population',
  'sheet.head.population-source': 'Source de la population',
  'sheet.head.area': 'Superficie en kilomètres carrés',
  'sheet.head.kind': 'Genre',
  'sheet.head.parent': 'Sous l’organe',
  'sheet.head.legal-basis': 'Base légale',
  'sheet.head.from': 'Du',
  'sheet.head.to': 'Au',
  'sheet.head.title': 'Intitulé',
  'sheet.head.body': 'Organe',
  'sheet.head.role': 'Rôle',
  'sheet.head.seats': 'Sièges',
  'sheet.head.official': 'Répond devant les habitants',
  'sheet.head.public-mail': 'Courriel public',
  'sheet.head.public-phone': 'Téléphone public',
  'sheet.head.email': 'Courriel',
  'sheet.head.phone': 'Téléphone',
  'sheet.head.language': 'Langue',
  'sheet.head.post': 'Poste',
  'sheet.head.post-body': 'Organe du poste',
  'sheet.head.post-from': 'L’occupe du',
  'sheet.head.post-to': 'L’occupe au',
  'sheet.hint.code': '1 à 20 lettres, chiffres ou tirets, comme MAD ; il figure dans les adresses',
  'sheet.hint.country': 'Deux lettres, comme ES',
  'sheet.hint.currency': 'Trois lettres, comme EUR',
  'sheet.hint.time-zone': 'Comme Africa/Blantyre ; peut être omis si le pays n’en a qu’un',
  'sheet.hint.fiscal-year-start': 'Mois et jour, comme 07-01 ; le premier janvier si omis',
  'sheet.hint.official-scheme': 'Comme national-statistics ; celui-là si omis',
  'sheet.hint.parent': 'Le nom d’un organe de ce classeur ou du lieu',
  'sheet.hint.body': 'Le nom d’un organe de ce classeur ou du lieu',
  'sheet.hint.post-body': 'Si deux postes ont le même intitulé',
  'sheet.hint.seats': 'Combien de personnes l’occupent à la fois ; une si omis',
  'sheet.hint.post': 'L’intitulé d’un poste de ce classeur ou du lieu, pour y placer cette personne',
  'sheet.named.start': 'L’année où il commence',
  'sheet.named.end': 'L’année où il finit',
  'sheet.named.both': 'Les deux années',
  'finding.place.code-form': '« {value} » n’est pas un code : 1 à 20 lettres, chiffres ou tirets, comme MAD.',
  'finding.place.there':
    '« {value} » est déjà dans le programme. Son nom et ce qu’elle est, elle les change elle-même.',
  'finding.place.code-taken':
    'Le code « {value} » est, ou fut, celui d’une autre commune. Choisissez-en un autre.',
  'finding.place.currency': '« {value} » n’est pas une monnaie. Écrivez trois lettres d’ISO 4217, comme EUR.',
  'finding.place.country': '« {value} » n’est pas un pays. Écrivez deux lettres d’ISO 3166-1, comme ES.',
  'finding.place.zone': '« {value} » n’est pas un fuseau horaire. Écrivez un nom comme Africa/Blantyre.',
  'finding.place.zone-needed': 'Ce pays a plusieurs fuseaux horaires. Écrivez l’un de : {expected}.',
  'finding.place.fiscal-start':
    '« {value} » n’est pas un jour de l’année. Écrivez mois et jour, comme 07-01.',
  'finding.place.official-code':
    '« {value} » ne ressemble pas à un code de ce système. Vérifiez le code et son système.',
  'finding.place.scheme': '« {value} » n’est pas un système : minuscules, chiffres et tirets.',
  'finding.place.population-needs': 'Une population a besoin de son année et de sa source. Remplissez-les.',
  'finding.place.area': '« {value} » est trop précis : deux décimales au plus. Arrondissez.',
  'finding.people.id-unknown': 'Le #id « {value} » n’est pas de ce lieu. Videz-le pour une nouvelle entrée.',
  'finding.people.body-unknown':
    'Il n’y a pas d’organe « {value} », ni ici ni dans le classeur. Corrigez le nom, ou ajoutez l’organe.',
  'finding.people.body-ambiguous':
    'Plusieurs organes s’appellent « {value} ». Renommez d’abord l’un d’eux, sur sa page.',
  'finding.people.post-unknown':
    'Il n’y a pas de poste « {value} », ni ici ni dans le classeur. Corrigez l’intitulé, ou ajoutez le poste.',
  'finding.people.post-ambiguous': 'Plusieurs postes s’appellent « {value} ». Nommez aussi l’organe.',
  'finding.people.to-before-from': 'Le dernier jour est avant le premier. Corrigez l’un des deux.',
  'finding.people.mail':
    '« {value} » n’est pas une adresse de courriel. Écrivez-en une comme nom@commune.example.',
  'finding.people.under-itself': 'Un organe ne peut être sous lui-même. Nommez-en un autre, ou aucun.',
  'finding.people.from-needed': 'Dites à partir de quel jour la personne occupe le poste.',
  'finding.people.no-seat':
    'Tous les sièges de ce poste sont pris le {value}. Choisissez un autre jour, ou donnez plus de sièges au poste.',
  'finding.people.post-ends': 'Le poste finit le {value}, avant cela. Donnez un dernier jour plus tôt.',
  'finding.people.engagement':
    'Ce poste est pour les gens d’un partenaire : pourvoyez-le sur sa page, où l’engagement est nommé.',
  'finding.people.beyond':
    'Ce poste permet ce que vous ne pouvez pas faire vous-même ; vous ne pouvez donc pas le pourvoir.',
  'finding.people.oneself': 'Personne ne se donne un poste par un classeur. Faites-le sur la page du poste.',
  'finding.people.holding-stays':
    'Cette personne occupe déjà le poste, à d’autres jours. Changez-le sur la page du poste.',
  'finding.people.seats-taken':
    'Plus de personnes occupent ce poste qu’il n’aurait de sièges. Gardez les sièges, ou mettez d’abord fin à une occupation sur sa page.',
  'finding.people.ends-elsewhere':
    'Un organe ou un poste qui est là se termine sur sa page, où l’on voit ce qui en dépend.',
  'finding.people.needs-organise':
    'Vous ne pouvez pas changer les organes et les postes. Laissez ces feuilles, ou demandez à qui le peut.',
  'finding.people.needs-appoint':
    'Vous ne pouvez pas pourvoir des postes. Laissez le poste, ou demandez à qui le peut.',
  'problem.sheet.refused': 'Le classeur n’a pas pu être pris : {findings}',
  'problem.sheet.no-file': 'Choisissez d’abord un classeur.',
  'problem.sheet.gone': 'Ce qui a été lu de ce classeur n’est plus gardé. Renvoyez le classeur.',
  'problem.sheet.has-faults':
    'Certaines lignes ont des fautes. Corrigez-les, ou prenez les bonnes lignes seules.',
  'problem.sheet.moved-on':
    'Ce qui est là a changé depuis que vous avez regardé. Regardez à nouveau le résumé.',
  'problem.sheet.taken': 'Ce classeur a déjà été pris.',
  'problem.sheet.nothing': 'Il n’y a rien à prendre dans ce classeur.',
  'act.workbook.received': '{person} a envoyé un classeur à regarder : {file}',
  'act.people.imported':
    '{person} a pris un classeur : {bodies, number} organes, {posts, number} postes, {people, number} personnes, {filled, number} postes pourvus',
  'act.people.import-begun':
    '{person} a commencé à prendre un classeur de {count, plural, one {# ligne} many {# de lignes} other {# lignes}}',
  'act.municipalities.import-begun':
    '{person} a commencé à ajouter {count, plural, one {# commune} many {# de communes} other {# communes}} depuis un classeur',
  'job.places.add-municipalities': 'Ajouter des communes depuis un classeur',
  'job.places.take-people': 'Prendre organes, postes et personnes depuis un classeur',
  'job.places.clear-workbooks': 'Retirer les classeurs lus et non pris',
};
