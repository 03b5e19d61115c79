export const fr = {
  'permission.procure.reply':
    'Lire et publier les réponses aux signes, en demander, et dire ce qui fut vérifié',
  'act.reply.invited': '{person} a demandé une réponse à quelqu’un que concerne un signe ({code})',
  'act.reply.came': 'Une réponse à un signe ({code}) est arrivée',
  'act.reply.published': '{person} a publié une réponse à un signe ({code})',
  'act.reply.declined':
    '{person} n’a pas publié une réponse à un signe ({code}) : {reason, select, personal {données personnelles} insult {une insulte} elsewhere {sur autre chose} double {déjà dit} retracted {reprise par son auteur} other {de quelqu’un qu’il ne concerne pas}}',
  'act.reply.withdrawn': '{person} a retiré une réponse publiée à un signe ({code}) : {reason}',
  'act.reply.erased': '{person} a effacé qui a répondu à un signe ({code})',
  'act.check.published':
    '{person} a noté d’un signe ({code}) : {outcome, select, explained {expliqué} errorindata {une erreur dans les données} other {examiné}}',
  'act.check.withdrawn': '{person} a retiré ce qui fut noté d’un signe : {reason}',
  'thread.kind.flag-reply': 'Réponse à un signe',
  'job.procure.forget-repliers': 'Oublier les adresses de qui a répondu',
  'reply.notice-came': 'Quelqu’un a répondu à un signe sur des marchés de {place}',
  'notice-kind.reply.notice-came': 'Quelqu’un répond à un signe sur des marchés',
  'reply.waiting':
    '{count, plural, one {Une réponse à un signe attend} other {# réponses à des signes attendent}} d’être lue',
  'reply.title': 'Réponses aux signes',
  'reply.lead':
    'Ce que disent acheteurs et fournisseurs des signes qui les concernent, et ce que {place} a trouvé. Une réponse reste, même si son signe disparaît.',
  'reply.none-title': 'Personne n’a encore répondu',
  'reply.none-says': 'À côté de chaque signe, un lien permet à ceux qu’il concerne de répondre.',
  'reply.feed': 'Suivre les réponses (flux)',
  'reply.of-received': 'Réponses reçues',
  'reply.of-published': 'Publiées',
  'reply.of-unread': 'Pas encore lues',
  'reply.of-withdrawn': 'Retirées plus tard',
  'reply.of-declined': 'Non publiées. {why}',
  'reply.of-checked': 'Signes que la commune a examinés : {why}',
  'reply.entry': '{sign} : {about}',
  'reply.about': 'Au sujet de',
  'reply.link': 'Cela vous concerne ? Répondez',
  'reply.by':
    '{named, select, yes {Réponse de {name}} other {Une réponse}}, comme {role, select, buyer {acheteur} other {fournisseur}}, {day}',
  'reply.from':
    '{named, select, yes {{name}} other {Quelqu’un}}, comme {role, select, buyer {acheteur} other {fournisseur}}, {day}',
  'reply.checked-by': '{outcome} ({who}, {day})',
  'reply.post-of': '{post}, {place}',
  'reply.shortened': 'La commune a raccourci cette réponse avant de la publier.',
  'reply.was-invited': 'Elle est venue par un lien que la commune avait envoyé.',
  'reply.by-itself': 'Elle est venue de cette page : de qui elle est, c’est son auteur qui le dit.',
  'reply.gone-title': 'Réponses à des signes qui ne tiennent plus',
  'reply.gone-says':
    'Ce que disent maintenant les dossiers ne lève plus ces signes. Ce qui en fut dit reste.',
  'reply.form-title': 'Répondre à un signe',
  'reply.form-says':
    'Si vous êtes l’acheteur ou le fournisseur concerné, dites ici ce qu’il faut savoir. Aucun compte n’est nécessaire. Quelqu’un de {place} lit la réponse avant qu’elle figure à côté du signe, avec votre nom et le jour.',
  'reply.form-invited': '{place} vous a envoyé ce lien. Il sert pour une réponse.',
  'reply.role': 'Vous parlez comme',
  'reply.role.buyer': 'acheteur',
  'reply.role.supplier': 'fournisseur ou soumissionnaire',
  'reply.name': 'Nom',
  'reply.name-hint':
    'Celui de l’organisation, ou le vôtre avec celui de l’organisation. Tout le monde peut le lire.',
  'reply.text': 'Votre réponse',
  'reply.text-hint': 'Ce qui l’explique, ou ce qui est faux dans les données. Ne nommez pas de tiers.',
  'reply.email': 'Adresse de courriel',
  'reply.email-hint':
    'Seulement pour vous dire ce qu’elle devient, une fois. Elle n’est jamais montrée, et effacée quand vous êtes averti ou après {days} jours.',
  'reply.send': 'Envoyer la réponse',
  'reply.follow-title': 'Suivre votre réponse',
  'reply.thanks': 'Votre réponse est arrivée',
  'reply.reference': 'Référence',
  'reply.reference-hint': 'Seize lettres et chiffres, comme vous les avez notés.',
  'reply.follow': 'Ouvrir',
  'reply.see-public': 'La voir sur la page publique',
  'reply.reference-says':
    'Notez cette référence, ou gardez l’adresse de cette page : avec elle vous verrez ici ce que devient votre réponse. Personne d’autre ne l’a.',
  'reply.follow-received': 'Elle est arrivée le {day}. Un agent doit encore la lire.',
  'reply.follow-published': 'Vous avez répondu le {day}. Elle est publiée.',
  'reply.follow-declined': 'Vous avez répondu le {day}. Elle n’a pas été publiée.',
  'reply.follow-withdrawn': 'Vous avez répondu le {day}. Elle fut publiée puis retirée.',
  'reply.follow-unknown':
    'Aucune réponse n’a ici cette référence. Vérifiez chaque lettre ; I, L et O n’y figurent pas.',
  'reply.erased': 'La réponse telle qu’elle est venue est effacée.',
  'reply.state': 'État',
  'reply.state.received': 'Pas encore lue',
  'reply.state.published': 'Publiée',
  'reply.state.declined': 'Non publiée',
  'reply.state.withdrawn': 'Retirée',
  'reply.reason.personal': 'Elle contient des données personnelles.',
  'reply.reason.insult': 'Elle insulte quelqu’un.',
  'reply.reason.elsewhere': 'Elle ne parle pas du signe.',
  'reply.reason.double': 'La même chose fut déjà dite.',
  'reply.reason.not-concerned': 'Elle vient de quelqu’un que le signe ne concerne pas.',
  'reply.reason.retracted': 'Son auteur l’a reprise.',
  'reply.outcome': 'Ce qu’il en est',
  'reply.outcome.explained': 'Il y a une explication',
  'reply.outcome.error-in-data': 'C’est une erreur dans les données',
  'reply.outcome.looked-into': 'Quelqu’un l’examine, ou l’a fait',
  'reply.desk-title': 'Réponses aux signes',
  'reply.desk-says':
    'Ce que disent acheteurs et fournisseurs des signes qui les concernent. On le lit ici avant tout le monde.',
  'reply.desk-none':
    'Ceux qu’un signe publié concerne répondent sur les pages publiques. Ce qu’ils disent vient d’abord ici.',
  'reply.search': 'Mots de la réponse, nom ou objet',
  'reply.one': 'Réponse',
  'reply.came': 'Venue le',
  'reply.age': 'Attend, en jours ouvrés',
  'reply.how': 'Comment elle est venue',
  'reply.has-email': 'Qui a répondu est averti par courriel de la suite',
  'reply.no-email': 'Aucune, ou déjà averti',
  'reply.as-published': 'Telle que publiée',
  'reply.item': 'Remarques de collègues et historique',
  'reply.to-sign': 'Le signe, et tout ce qui en fut dit',
  'reply.publish': 'Publier la réponse',
  'reply.publish-says':
    'Tout le monde peut alors la lire, à côté du signe, avec le nom et le jour. N’ôtez que ce qui nomme un tiers ou insulte : si vous raccourcissez, la page le dit.',
  'reply.shown': 'La réponse telle qu’on la lira',
  'reply.shown-hint': 'Raccourcissez, et ne changez rien d’autre.',
  'reply.decline': 'Ne pas publier',
  'reply.decline-says':
    'Qui a répondu lit le motif avec sa référence. Combien de réponses ne furent pas publiées, et pour quel motif, est public.',
  'reply.why-not': 'Motif',
  'reply.why-says': 'Une phrase à qui a répondu',
  'reply.why-says-hint': 'Ce qu’il pourrait faire : répondre sans le nom, ou où cela a sa place.',
  'reply.withdraw': 'Retirer la réponse',
  'reply.withdraw-says':
    'Elle disparaît de toute page publique, avec tous ses états. Le jour et votre motif restent publics.',
  'reply.erase': 'Effacer qui a répondu',
  'reply.erase-says':
    'Nom, adresse et la réponse telle qu’elle est venue sont effacés pour de bon. Une réponse publiée reste, sans le nom.',
  'reply.reason': 'Motif',
  'reply.reason-public': 'Tout le monde peut le lire : ne nommez personne.',
  'reply.published-said': 'La réponse est publiée.',
  'reply.declined-said': 'La réponse n’est pas publiée. Qui a répondu peut lire pourquoi.',
  'reply.withdrawn-said': 'La réponse est retirée.',
  'reply.erased-said': 'Qui a répondu est effacé.',
  'reply.signs': 'Les signes qui tiennent',
  'reply.signs-say':
    'D’ici on demande une réponse à ceux qu’un signe concerne, et on dit en public ce qui fut vérifié. Un signe reste tant que les dossiers le lèvent.',
  'reply.signs-search': 'Processus ou organisation',
  'reply.signs-none-title': 'Aucun signe ne tient',
  'reply.signs-none': 'Les signes se font de ce qui est publié des marchés.',
  'reply.sign-says': 'Ce qu’il dit',
  'reply.sign-key': 'Clé du signe',
  'reply.invite': 'Demander une réponse',
  'reply.invite-says':
    'Un courriel part à l’adresse avec un lien pour écrire une réponse. Ce qui vient est lu ici avant d’être public, et la page dit que c’est venu par votre lien.',
  'reply.invite-name': 'Qui est interrogé',
  'reply.invite-email': 'Adresse',
  'reply.invite-email-hint': 'Elle est effacée quand la réponse vient, ou après 90 jours.',
  'reply.invite-language': 'Langue du courriel',
  'reply.invitations': 'Qui fut interrogé',
  'reply.invited-forgotten': 'quelqu’un qui est oublié',
  'reply.invited-on':
    '{name}, comme {role, select, buyer {acheteur} other {fournisseur}}, le {day} : {used, select, yes {a répondu} other {pas encore de réponse}}',
  'reply.invited-said': 'Le courriel est parti.',
  'reply.check': 'Dire ce qui fut vérifié',
  'reply.check-says':
    'C’est public, à côté du signe, sous votre poste. Le signe reste. Ce qui fut dit avant reste au registre public.',
  'reply.checks': 'Ce qui fut vérifié',
  'reply.note': 'Ce qui fut trouvé',
  'reply.note-hint': 'Ce que vous avez regardé et ce que cela montre. Ne nommez personne.',
  'reply.checked-said': 'Ce qui fut vérifié est publié.',
  'reply.withdraw-check': 'Retirer ce qui fut dit',
  'reply.withdraw-check-says':
    'Ce que la commune a dit de ce signe disparaît de toute page publique, avec tout ce qu’elle en avait dit. Le signe, le jour et votre motif restent.',
  'reply.check-withdrawn-said': 'C’est retiré.',
  'reply.api':
    'Ce qui fut dit à côté des signes : réponses de ceux qu’ils concernent, et ce que la commune a vérifié',
  'reply.invitation.subject': '{place} vous demande une réponse',
  'reply.invitation.body':
    '{place} publie ses marchés, et avec eux des signes que quelque chose est inhabituel. Un signe est une question, pas une accusation. L’un d’eux vous concerne : {about}\n\nCe que vous répondez est lu par quelqu’un de {place}, puis figure à côté pour que tous le lisent. Le lien sert pour une réponse :',
  'reply.invitation.why':
    'Vous recevez ceci parce que quelqu’un de la commune a saisi cette adresse. Elle est effacée quand vous répondez, ou après 90 jours.',
  'reply.told-published.subject': 'Votre réponse à {place} est publiée',
  'reply.told-published.body':
    'Vous avez répondu à un signe sur un marché de {place}. Votre réponse est publique et se trouve ici :',
  'reply.told-published.why':
    'Vous recevez ceci une seule fois parce que vous avez laissé cette adresse avec une réponse. Elle est effacée maintenant.',
  'reply.told-declined.subject': 'Votre réponse à {place} n’a pas été publiée',
  'reply.told-declined.body':
    'Vous avez répondu à un signe sur un marché de {place}. Votre réponse n’a pas été publiée. {reason, select, personal {Elle contient des données personnelles.} insult {Elle insulte quelqu’un.} elsewhere {Elle ne parle pas du signe.} double {La même chose fut déjà dite.} retracted {Son auteur l’a reprise.} other {Elle vient de quelqu’un que le signe ne concerne pas.}}\n\n{says}',
  'reply.told-declined.why':
    'Vous recevez ceci une seule fois parce que vous avez laissé cette adresse avec une réponse. Elle est effacée maintenant.',
  'problem.procure.flag-gone':
    'Ce qui est publié maintenant ne lève plus ce signe : il n’y a rien à quoi répondre. Ce qui en fut dit reste.',
  'problem.procure.invitation-used':
    'Ce lien a déjà servi pour une réponse, ou est d’un autre signe. Répondez depuis la page du signe, ou demandez un autre lien à la commune.',
  'problem.procure.reply-not-now':
    'Cela ne peut se faire avec la réponse telle qu’elle est : {state, select, received {pas encore lue} published {publiée} declined {non publiée} withdrawn {retirée} other {{state}}}. Rouvrez-la pour voir ce qui peut se faire.',
  'problem.procure.reply-erased':
    'La réponse telle qu’elle est venue fut effacée : il ne reste rien à publier ou effacer.',
  'problem.procure.reply-not-shortened':
    'Une réponse peut être raccourcie, rien d’autre : « {word} » n’est pas ce qui fut écrit, ou pas dans cet ordre. Ôtez des mots, écrivez […] à leur place, n’en ajoutez aucun.',
};
