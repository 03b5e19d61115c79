import type { en } from './en.ts';

export const fr: Partial<Record<keyof typeof en, string>> = {
  'api.title': 'Pour les programmes',
  'api.lead':
    'Tout ce qui est public peut aussi être lu par un programme, sans rien demander. Le reste demande un jeton de quelqu’un qui peut le voir.',
  'api.openapi': 'Description en OpenAPI 3.1',
  'api.open-title': 'Ouvert à tous',
  'api.open-says':
    'Sans compte ni jeton. Les réponses peuvent aussi être lues depuis les pages d’autres sites.',
  'api.token-title': 'Avec un jeton',
  'api.token-says':
    'Qui travaille ici crée des jetons sur sa page de compte. Un jeton ouvre une commune, ne fait pas plus que ce que son titulaire peut faire aujourd’hui et prend fin à son jour.',
  'api.rules-title': 'Comment cela se comporte',
  'api.rule-pages': 'Les listes',
  'api.rule-pages-says':
    'viennent page par page : page et size, au plus {most} par page. L’en-tête Link mène aux autres.',
  'api.rule-amounts': 'Les montants',
  'api.rule-amounts-says':
    'sont des nombres avec tous leurs chiffres, dans l’unité courante : 12.50. Lisez-les comme des décimaux, non comme des fractions binaires.',
  'api.rule-problems': 'Les problèmes',
  'api.rule-problems-says':
    'viennent en application/problem+json avec un code stable et une phrase dans la langue d’Accept-Language.',
  'api.codes': 'Tous les codes de problème',
  'api.code': 'Code',
  'api.status': 'Statut HTTP',
  'api.rule-writes': 'Les changements',
  'api.rule-writes-says':
    'portent l’en-tête Idempotency-Key, un UUID que vous créez. La même clé envoyée de nouveau ne change rien et reçoit la première réponse.',
  'api.rule-limits': 'Les limites',
  'api.rule-limits-says':
    '{network} requêtes par minute depuis un réseau, {token} avec un jeton. Les en-têtes RateLimit disent ce qui reste.',
  'api.rule-cache': 'Le cache',
  'api.rule-cache-says':
    'Les réponses portent un ETag ; renvoyez-le comme If-None-Match et une réponse inchangée n’est pas renvoyée.',
  'api.address': 'Adresse',
  'api.what': 'Ce qu’elle donne',
  'api.who': 'Qui peut',
  'api.anyone': 'Tous',
  'api.needs': 'Demande un jeton dont le titulaire a la permission {permission}.',
  'api.answer': 'La réponse',
  'api.problem': 'Ce qui n’a pas marché, et que faire',
  'gallery.title': 'De quoi les pages sont faites',
  'gallery.lead':
    'Chaque composant et chaque graphique des pages, dans chacun de ses états, avec un contenu inventé.',
  'gallery.forms':
    'Choisissez une langue en haut de la page ; l’arabe les montre de droite à gauche. Le mode sombre suit votre appareil, et l’aperçu avant impression les montre sur papier.',
  'gallery.charts': 'Graphiques',
  'gallery.parts': 'Éléments d’une page',
  'gallery.examples': '{count, plural, one {# exemple} many {# d’exemples} other {# exemples}}',
  'gallery.made-up': 'Le contenu est inventé et les formulaires d’ici ne mènent nulle part.',
  'gallery.narrow': 'Comme sur un téléphone',
  'gallery.wide': 'Sur toute la largeur de l’écran',
  'publish.api-snapshots': 'Tout ce qu’une commune a publié, avec ce qui a été retiré et pourquoi',
  'publish.api-snapshot': 'Les octets mêmes d’un document publié, par leur empreinte',
  'record.tab': 'Le registre',
  'record.title': 'Ce que {place} a consigné',
  'record.programme-title': 'Le registre de tous les registres',
  'record.programme-lead':
    'Chaque commune tient son propre registre. Celui-ci note, environ une fois par minute, où en est chacun, afin qu’aucun ne puisse être réécrit à l’insu de tous.',
  'record.programme-who': 'ce programme',
  'record.says-1':
    'Chaque acte officiel de {place} est inscrit comme une ligne d’un registre public, dans l’ordre, au moment où il a lieu.',
  'record.says-2':
    'Toutes les lignes ensemble donnent un nombre, le point de contrôle : changez une seule lettre d’une seule ligne, et le nombre est autre.',
  'record.says-3':
    'Le point de contrôle est signé avec une clé qui n’est pas dans la base de données, et chacun peut en garder une copie.',
  'record.says-4':
    'Qui en a gardé un peut prouver plus tard qu’une ligne antérieure a été changée, retirée ou déplacée, par qui que ce soit, même par ceux qui gèrent l’ordinateur.',
  'record.says-5':
    'Il ne prouve pas qu’une ligne est vraie ; il prouve qu’elle a été dite alors, et qu’elle n’a pas changé depuis.',
  'record.alarm-went-backwards':
    'Ce registre s’est arrêté : il est plus court que ce qui avait été signé. Quelqu’un a remis une copie antérieure de la base de données. Plus rien n’est signé tant que qui gère Groundwork ici ne l’a pas expliqué.',
  'record.alarm-rewritten':
    'Ce registre s’est arrêté : ses lignes ne sont pas celles qui avaient été signées. Plus rien n’est signé tant que qui gère Groundwork ici ne l’a pas expliqué.',
  'record.none-title': 'Pas encore de point de contrôle',
  'record.none':
    'Le premier est signé quelques secondes après le premier acte. Rouvrez cette page dans un instant.',
  'record.checkpoint': 'Le dernier point de contrôle',
  'record.checkpoint-says': '{size, plural, one {# ligne} other {# lignes}}, signé le {at}.',
  'record.root': 'Son nombre',
  'record.keep': 'Garder ce point de contrôle',
  'record.keep-says':
    'Un petit fichier texte. Envoyez-le-vous ou imprimez-le : c’est ce qu’il faut pour prouver un changement ultérieur.',
  'record.lines': 'Les dernières lignes',
  'record.number': 'Ligne',
  'record.when': 'Quand',
  'record.what': 'Ce qui s’est passé',
  'record.receipt': 'Reçu',
  'record.check-all': 'Vérifiez vous-même tout le registre',
  'record.check-all-says':
    'Le programme lit chaque ligne, recalcule le nombre et compare. Il ne demande à ce serveur que des fichiers, et tourne sur n’importe quel ordinateur :',
  'record.policy': 'La clé de vérification',
  'record.witness':
    'Gardez la clé dès la première fois : qui échange le registre pourrait échanger la clé à côté. Une organisation qui veut veiller durablement peut tenir un témoin, qui signe chaque point de contrôle qu’il a vu.',
  'record.witnesses': 'Qui d’autre l’a vu',
  'record.witnessed':
    '{count, plural, one {Un témoin indépendant a vu ce journal et a signé} other {# témoins indépendants ont vu ce journal et ont signé}} qu’il n’a fait que grandir, en dernier le {at}.',
  'record.witnesses-asked':
    '{count, plural, one {Un témoin indépendant est invité} other {# témoins indépendants sont invités}} à confirmer ce journal, et aucun ne l’a encore fait.',
  'record.witnesses-none':
    'Aucun témoin indépendant ne surveille ce journal. Quiconque garde un point de contrôle en est un.',
  'record.witness-name': 'Témoin',
  'record.witness-lines': 'Lignes vues',
  'record.witness-at': 'Signé le',
  'record.ended-went-backwards':
    'Le {at}, ce journal a continué sous un autre nom. Sous l’ancien, {signed, plural, one {# ligne avait été signée} other {# lignes avaient été signées}}, et il n’en restait que {kept, plural, one {# ligne} other {# lignes}} : les autres sont perdues.',
  'record.ended-rewritten':
    'Le {at}, ce journal a continué sous un autre nom : les lignes qui s’y trouvaient n’étaient pas celles qui avaient été signées auparavant, {signed, plural, one {# ligne} other {# lignes}}.',
  'record.ended-reason': 'Qui gère Groundwork ici dit : {reason}',
  'record.ended-name':
    'L’ancien nom : {name}. Un point de contrôle que vous avez gardé sous ce nom compte toujours : il montre ce qui avait été promis alors.',
  'record.check-title': 'Vérifiez vous-même',
  'record.check-lead':
    'Ce qui a été publié, où cela se trouve dans le registre public, et quoi emporter pour le prouver sans nous demander.',
  'record.withdrawn':
    'Son contenu a été retiré le {day} : {reason}. La ligne du registre reste, et ne dit du contenu que son empreinte.',
  'record.document': 'Ce que c’est',
  'record.published': 'Publié',
  'record.fingerprint': 'Son empreinte (SHA-256)',
  'record.not-yet': 'sa ligne est en cours de signature ; rouvrez cette page dans un instant',
  'record.step-document': 'Le document lui-même.',
  'record.step-document-says': 'Son SHA-256 est l’empreinte ci-dessus.',
  'record.step-entry': 'Sa ligne du registre.',
  'record.step-entry-says': 'Elle nomme l’empreinte.',
  'record.step-receipt': 'Le reçu.',
  'record.step-receipt-says': 'Il prouve que la ligne est dans le registre signé. Vérifiez-le avec :',
  'log-act.programme.founded': 'Le programme a été créé',
  'log-act.programme.published': 'Ce qu’est le programme a été publié',
  'log-act.place.added': 'La commune a été ajoutée',
  'log-act.place.published': 'Le profil a été publié',
  'log-act.place.changed': 'Un changement de la commune a été consigné',
  'log-act.directory.published': 'Qui est responsable a été publié',
  'log-act.directory.withdrawn': 'L’annuaire a été retiré',
  'log-act.budget.published': 'Un budget a été publié',
  'log-act.budget.withdrawn': 'Un budget a été retiré',
  'log-act.diagnosis.published': 'Un diagnostic a été publié',
  'log-act.diagnosis.withdrawn': 'Le diagnostic a été retiré',
  'log-act.outlier-year.marked': 'Une année a été mise à part',
  'log-act.outlier-year.lifted': 'Une année est de nouveau prise en compte',
  'log-act.engagement.added': 'L’engagement d’un partenaire a commencé',
  'log-act.organisation.added': 'Une organisation a été ajoutée',
  'log-act.standing.given': 'Une organisation a été reconnue',
  'log-act.body.ended': 'Un organe a pris fin',
  'log-act.record.sealed': 'Des actes confidentiels ont été scellés',
  'log-act.log.renamed': 'Le journal a continué sous un autre nom',
  'log-act.log.checkpoint': 'Le point de contrôle d’une commune a été noté',
};
