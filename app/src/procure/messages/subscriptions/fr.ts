export const fr = {
  'act.subscription.asked': 'Quelqu’un a demandé à recevoir les nouveaux marchés par courriel',
  'act.subscription.confirmed': 'Quelqu’un a confirmé vouloir recevoir les nouveaux marchés par courriel',
  'act.subscription.stopped': 'Quelqu’un ne veut plus de courriels sur les marchés',
  'job.procure.tell-subscribers': 'Annoncer les nouveaux marchés aux abonnés',
  'job.procure.forget-subscribers': 'Oublier les adresses que personne n’a confirmées',
  'subscription.link': 'Recevoir les nouveaux par courriel',
  'subscription.title': 'Les nouveaux marchés par courriel',
  'subscription.lead':
    'Quand {place} publie des contrats, attributions ou appels que cette recherche trouve et qui n’étaient pas publics, vous recevez un courriel qui les nomme.',
  'subscription.search': 'Ce dont vous êtes informé',
  'subscription.everything': 'Tous les contrats, attributions et appels',
  'subscription.email': 'Votre adresse de courriel',
  'subscription.email-hint':
    'Aucun compte n’est nécessaire. Un courriel demande si l’adresse est la vôtre ; si personne ne dit oui dans {days, plural, one {# jour} other {les # jours}}, elle est effacée. Elle ne sert à rien d’autre, et chaque courriel porte un lien pour arrêter.',
  'subscription.ask': 'M’envoyer le courriel de confirmation',
  'subscription.sent-title': 'Regardez dans votre boîte',
  'subscription.sent':
    'Un courriel part vers l’adresse que vous avez saisie. Son lien mène à une page avec un seul bouton ; tant que vous n’appuyez pas, rien d’autre n’est envoyé. Si aucun courriel n’arrive, l’adresse était mal saisie ou a été demandée trop souvent aujourd’hui.',
  'subscription.state.asked': 'Pas encore confirmé',
  'subscription.state.confirmed': 'Les courriels arrivent',
  'subscription.state.stopped': 'Terminé',
  'subscription.says-asked':
    'Appuyez sur le bouton, et vous saurez ce qui devient public à partir de maintenant.',
  'subscription.says-confirmed':
    'Vous êtes informé de ce qui devient public, une seule fois, en un courriel par publication. Appuyez sur le bouton pour arrêter : votre adresse est effacée aussitôt.',
  'subscription.says-stopped': 'Plus aucun courriel ne vient, et l’adresse est effacée.',
  'subscription.confirm': 'Oui, envoyez-moi ces courriels',
  'subscription.stop': 'Plus de courriels',
  'subscription.see': 'Voir ce que la recherche trouve maintenant',
  'subscription.unknown':
    'Ce lien ne mène nulle part. Votre programme de courriel l’a peut-être coupé : copiez la ligne entière du courriel dans la barre d’adresse.',
  'subscription.news-line': '{title} ({facts})',
  'subscription.confirm-mail.subject': 'À confirmer : les nouveaux marchés de {place} par courriel',
  'subscription.confirm-mail.body':
    'Quelqu’un, sans doute vous, a demandé à {place} d’annoncer les nouveaux marchés à cette adresse. Pour confirmer, ouvrez cette page et appuyez sur son bouton :',
  'subscription.confirm-mail.why':
    'Si ce n’était pas vous, ne faites rien : aucun autre courriel ne viendra, et votre adresse sera effacée dans quelques jours.',
  'subscription.news-mail.subject':
    '{place} : {count, plural, one {# nouveau contrat, attribution ou appel} other {# nouveaux contrats, attributions et appels}}',
  'subscription.news-mail.body':
    '{place} a publié du nouveau que vous vouliez connaître : {search}\n\n{news}\n\n{more, plural, =0 {La liste entière se trouve ici :} one {Et # de plus. La liste entière se trouve ici :} other {Et # de plus. La liste entière se trouve ici :}}',
  'subscription.news-mail.why':
    'Vous recevez ceci parce que vous avez confirmé cette adresse pour cela. Pour ne plus recevoir ces courriels : {stop}',
  'problem.procure.subscription-over':
    'Cet abonnement est terminé et son adresse effacée. Pour être de nouveau informé des nouveaux marchés, demandez-le sur la page des marchés.',
  'problem.procure.subscription-confirmed': 'Cette adresse est déjà confirmée : il ne reste rien à faire.',
};
