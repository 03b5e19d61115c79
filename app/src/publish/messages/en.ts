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
  'record.tab': 'The record',
  'record.title': 'What {place} put on record',
  'record.programme-title': 'The record over all records',
  'record.programme-lead':
    'Each municipality keeps a log of its own. This one notes, about once a minute, where each of them stands, so that none can be written anew unseen.',
  'record.programme-who': 'this programme',
  'record.says-1':
    'Every official act of {place} is written down as one line of a public log, in order, the moment it happens.',
  'record.says-2':
    'All lines together make one number, the checkpoint: change a single letter of a single line, and it is another number.',
  'record.says-3':
    'The checkpoint is signed with a key that does not lie in the database, and anybody may keep a copy of it.',
  'record.says-4':
    'Whoever kept one can prove later that a line before it was changed, removed or moved, whoever did it, even those who run the computer.',
  'record.says-5':
    'It does not prove that a line is true; it proves that it was said then, and has not been changed since.',
  'record.alarm-went-backwards':
    'This log has stopped: it is shorter than what was signed before. Somebody has put back an earlier copy of the database. Nothing more is signed until whoever runs Groundwork here has explained it.',
  'record.alarm-rewritten':
    'This log has stopped: its lines are not those that were signed before. Nothing more is signed until whoever runs Groundwork here has explained it.',
  'record.none-title': 'No checkpoint yet',
  'record.none': 'The first one is signed seconds after the first act. Open this page again in a moment.',
  'record.checkpoint': 'The newest checkpoint',
  'record.checkpoint-says': '{size, plural, one {# line} other {# lines}}, signed on {at}.',
  'record.root': 'Its number',
  'record.keep': 'Keep this checkpoint',
  'record.keep-says':
    'A small text file. Send it to yourself or print it: it is what you need to prove a later change.',
  'record.lines': 'The newest lines',
  'record.number': 'Line',
  'record.when': 'When',
  'record.what': 'What happened',
  'record.receipt': 'Receipt',
  'record.check-all': 'Check the whole log yourself',
  'record.check-all-says':
    'The program reads every line, works the number out anew and compares. It asks nothing of this server but files, and can be run from any computer:',
  'record.policy': 'The key to check with',
  'record.witness':
    'Keep the key from the first time: who swaps the log could swap the key beside it. An organisation that wants to watch for good can run a witness, which signs each checkpoint it has seen.',
  'record.witnesses': 'Who else has seen it',
  'record.witnessed':
    '{count, plural, one {One independent witness has} other {# independent witnesses have}} seen this log and signed that it only grew, last on {at}.',
  'record.witnesses-asked':
    '{count, plural, one {One independent witness is} other {# independent witnesses are}} asked to confirm this log, and none has yet.',
  'record.witnesses-none': 'No independent witness watches this log. Whoever keeps a checkpoint is one.',
  'record.witness-name': 'Witness',
  'record.witness-lines': 'Lines seen',
  'record.witness-at': 'Signed on',
  'record.ended-went-backwards':
    'On {at} this log went on under another name. {signed, plural, one {# line} other {# lines}} had been signed under the old one, and only {kept, plural, one {# line was} other {# lines were}} still there: the others are lost.',
  'record.ended-rewritten':
    'On {at} this log went on under another name: the lines that stood in it were not those that had been signed before, {signed, plural, one {# line} other {# lines}}.',
  'record.ended-reason': 'Whoever runs Groundwork here says: {reason}',
  'record.ended-name':
    'The old name: {name}. A checkpoint that you kept under it still counts: it shows what was promised then.',
  'record.check-title': 'Check this yourself',
  'record.check-lead':
    'What was published, where it stands in the public log, and what to take along to prove it without asking us.',
  'record.withdrawn':
    'Its content was withdrawn on {day}: {reason}. The line in the log stays, and says nothing of the content but its fingerprint.',
  'record.document': 'What it is',
  'record.published': 'Published',
  'record.fingerprint': 'Its fingerprint (SHA-256)',
  'record.not-yet': 'its line is being signed; open this page again in a moment',
  'record.step-document': 'The document itself.',
  'record.step-document-says': 'Its SHA-256 is the fingerprint above.',
  'record.step-entry': 'Its line of the log.',
  'record.step-entry-says': 'It names the fingerprint.',
  'record.step-receipt': 'The receipt.',
  'record.step-receipt-says': 'It proves that the line stands in the signed log. Check it with:',
  'log-act.programme.founded': 'The programme was set up',
  'log-act.programme.published': 'What the programme is was published',
  'log-act.place.added': 'The municipality was added',
  'log-act.place.published': 'The profile was published',
  'log-act.place.changed': 'A change of the municipality was recorded',
  'log-act.directory.published': 'Who is responsible was published',
  'log-act.directory.withdrawn': 'The directory was withdrawn',
  'log-act.budget.published': 'A budget was published',
  'log-act.budget.withdrawn': 'A budget was withdrawn',
  'log-act.diagnosis.published': 'A diagnosis was published',
  'log-act.diagnosis.withdrawn': 'The diagnosis was withdrawn',
  'log-act.outlier-year.marked': 'A year was set aside',
  'log-act.outlier-year.lifted': 'A year was taken back into account',
  'log-act.engagement.added': 'A partner’s engagement began',
  'log-act.organisation.added': 'An organisation was added',
  'log-act.standing.given': 'An organisation was given standing',
  'log-act.body.ended': 'A body ended',
  'log-act.record.sealed': 'Confidential acts were sealed',
  'log-act.log.renamed': 'The log went on under another name',
  'log-act.log.checkpoint': 'A municipality’s checkpoint was noted',
} as const;
