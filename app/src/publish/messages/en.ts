export const en = {
  'api.title': 'For programs',
  'api.lead':
    'Everything that is public can be read by a program too, without asking anybody. What is not public takes a token of somebody who may see it.',
  'api.openapi': 'Description in OpenAPI 3.1',
  'api.open-title': 'Open to everyone',
  'api.open-says': 'No account and no token. The answers may be read from pages of other sites as well.',
  'api.token-title': 'With a token',
  'api.token-says':
    'People at work make tokens on their account page. A token opens one municipality, does no more than its owner may do today, and ends on its day.',
  'api.rules-title': 'How it behaves',
  'api.rule-pages': 'Lists',
  'api.rule-pages-says':
    'come page by page: page and size, at most {most} on a page. The header Link leads to the others.',
  'api.rule-amounts': 'Amounts',
  'api.rule-amounts-says':
    'are numbers with every digit, in the unit people say: 12.50. Read them as decimals, not as binary fractions.',
  'api.rule-problems': 'Problems',
  'api.rule-problems-says':
    'come as application/problem+json with a code that stays, and a sentence in the language of Accept-Language.',
  'api.codes': 'Every code of a problem',
  'api.code': 'Code',
  'api.status': 'HTTP status',
  'api.rule-writes': 'Changes',
  'api.rule-writes-says':
    'take the header Idempotency-Key, a UUID you make. The same key sent again changes nothing and gets the first answer.',
  'api.rule-limits': 'Limits',
  'api.rule-limits-says':
    '{network} requests a minute from one network, {token} with a token. The headers RateLimit say what is left.',
  'api.rule-cache': 'Caching',
  'api.rule-cache-says':
    'Answers carry an ETag; send it back as If-None-Match and an unchanged answer is not sent again.',
  'api.address': 'Address',
  'api.what': 'What it gives',
  'api.who': 'Who may',
  'api.anyone': 'Everyone',
  'api.needs': 'Takes a token whose owner holds the permission {permission}.',
  'api.answer': 'The answer',
  'api.problem': 'What went wrong, and what to do',
  'gallery.title': 'What pages are made of',
  'gallery.lead':
    'Each part and each chart that pages are made of, in each of its states, with made-up content.',
  'gallery.forms':
    'Choose a language in the head of the page; Arabic shows it from right to left. Dark follows your device, and the print preview shows it on paper.',
  'gallery.charts': 'Charts',
  'gallery.parts': 'Parts of a page',
  'gallery.examples': '{count, plural, one {# example} other {# examples}}',
  'gallery.made-up': 'The content is made up, and forms here lead nowhere.',
  'gallery.narrow': 'As on a phone',
  'gallery.wide': 'As wide as your screen',
  'publish.api-snapshots': 'Everything a municipality has published, with what was withdrawn and why',
  'publish.api-snapshot': 'The very bytes of one published document, by their hash',
} as const;
