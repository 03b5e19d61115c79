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
};
