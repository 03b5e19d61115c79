export const en = {
  'act.subscription.asked': 'Somebody asked to hear of new contracts by mail',
  'act.subscription.confirmed': 'Somebody confirmed to hear of new contracts by mail',
  'act.subscription.stopped': 'Somebody wants no more mail about contracts',
  'job.procure.tell-subscribers': 'Tell subscribers of new contracts',
  'job.procure.forget-subscribers': 'Forget addresses that nobody confirmed',
  'subscription.link': 'Hear of new ones by mail',
  'subscription.title': 'New contracts by mail',
  'subscription.lead':
    'When {place} publishes contracts, awards or calls that this search finds and that were not public before, you get one mail that names them.',
  'subscription.search': 'What you hear of',
  'subscription.everything': 'All contracts, awards and calls',
  'subscription.email': 'Your e-mail address',
  'subscription.email-hint':
    'No account is needed. A mail asks whether the address is yours; if nobody says yes within {days, plural, one {# day} other {# days}}, it is deleted. It is used for nothing else, and every mail has a link that ends it.',
  'subscription.ask': 'Send me the mail to confirm',
  'subscription.sent-title': 'Look into your mailbox',
  'subscription.sent':
    'A mail is on its way to the address you typed. Its link leads to a page with one button; until you press it nothing else is sent. If no mail comes, the address was mistyped, or was asked for too often today.',
  'subscription.state.asked': 'Not confirmed yet',
  'subscription.state.confirmed': 'Mail comes',
  'subscription.state.stopped': 'Ended',
  'subscription.says-asked': 'Press the button, and you will hear of what becomes public from now on.',
  'subscription.says-confirmed':
    'You hear of what becomes public, once, and in one mail for each publication. Press the button to end it: your address is deleted at once.',
  'subscription.says-stopped': 'No more mail comes, and the address is deleted.',
  'subscription.confirm': 'Yes, send me these mails',
  'subscription.stop': 'No more mails',
  'subscription.see': 'See what the search finds now',
  'subscription.unknown':
    'This link leads nowhere. It may have been cut by your mail program: copy the whole line of the mail into the address field.',
  'subscription.news-line': '{title} ({facts})',
  'subscription.confirm-mail.subject': 'Confirm: new contracts of {place} by mail',
  'subscription.confirm-mail.body':
    'Somebody, probably you, asked {place} to tell this address of new contracts. To confirm it, open this page and press its button:',
  'subscription.confirm-mail.why':
    'If it was not you, do nothing: no other mail comes, and your address is deleted within a few days.',
  'subscription.news-mail.subject':
    '{place}: {count, plural, one {# new contract, award or call} other {# new contracts, awards and calls}}',
  'subscription.news-mail.body':
    '{place} published something new that you wanted to hear of: {search}\n\n{news}\n\n{more, plural, =0 {The whole list stands here:} one {And # more. The whole list stands here:} other {And # more. The whole list stands here:}}',
  'subscription.news-mail.why':
    'You get this because you confirmed this address for it. To get no more of these mails: {stop}',
  'problem.procure.subscription-over':
    'This subscription has ended and its address is deleted. To hear of new contracts again, ask for it on the page of contracts.',
  'problem.procure.subscription-confirmed': 'This address is confirmed already: nothing is left to do.',
};
