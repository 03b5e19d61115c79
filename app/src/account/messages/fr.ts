import type { en } from './en.ts';

export const fr: Partial<Record<keyof typeof en, string>> = {
  'sign-in.title': 'Se connecter',
  'sign-in.lead':
    'Pour les personnes qui travaillent pour une commune ou avec elle. Les habitants n’ont pas besoin de compte : tout ce qui est public est ouvert.',
  'sign-in.email': 'Adresse électronique',
  'sign-in.password': 'Mot de passe',
  'sign-in.submit': 'Se connecter',
  'sign-in.forgotten': 'J’ai oublié mon mot de passe',
  'sign-in.other-ways': 'Autres façons de se connecter',
  'sign-in.with': 'Se connecter avec {provider}',
  'second-step.title': 'Deuxième étape : votre code',
  'second-step.lead':
    'Ouvrez sur votre téléphone l’application qui montre les codes de Groundwork et saisissez le code du moment.',
  'second-step.code': 'Code',
  'second-step.hint': 'Six chiffres. Sans votre téléphone, saisissez à la place un de vos codes de secours.',
  'second-step.submit': 'Continuer',
  'second-step.other': 'Recommencer avec une autre adresse',
  'forgotten.title': 'Choisir un nouveau mot de passe',
  'forgotten.lead':
    'Indiquez l’adresse avec laquelle vous vous connectez. Si elle est connue ici, un message y part avec un lien pour choisir un nouveau mot de passe.',
  'forgotten.submit': 'Envoyer le message',
  'forgotten.sent-title': 'Regardez dans votre boîte aux lettres',
  'forgotten.sent-says':
    'Si l’adresse est connue ici, un message est en route. Son lien sert une seule fois, pendant une heure.',
  'forgotten.sent-where':
    'Rien après quelques minutes ? Regardez où votre logiciel range les messages indésirables.',
  'forgotten.sent-nothing':
    'Toujours rien ? Vérifiez l’adresse, ou demandez à la personne qui s’occupe de Groundwork chez vous.',
  'forgotten.back': 'Retour à la connexion',
  'forgotten.choose-title': 'Choisir un nouveau mot de passe',
  'forgotten.choose-lead': 'Pour {email}. Vous serez ensuite déconnecté partout ailleurs.',
  'forgotten.choose-submit': 'Enregistrer et se connecter',
  'closed-link.title': 'Ce lien n’ouvre rien',
  'closed-link.says': 'Il a peut-être déjà servi, il est trop ancien, ou il n’a été copié qu’en partie.',
  'closed-link.invited':
    'Si vous étiez invité, demandez une nouvelle invitation à la personne qui vous a invité.',
  'closed-link.forgotten': 'Si vous vouliez un nouveau mot de passe, demandez un nouveau message.',
  'invitation.title': 'Vous êtes invité par {place}',
  'invitation.for': 'Pour',
  'invitation.post': 'Comme',
  'invitation.by': 'Invité par',
  'invitation.until': 'Valable jusqu’au',
  'invitation.password-title': 'Choisir un mot de passe et accepter',
  'invitation.accept-title': 'Accepter l’invitation',
  'invitation.accept': 'Accepter',
  'invitation.sign-in-first': 'Vous avez déjà un compte avec cette adresse. Connectez-vous, puis acceptez.',
  'invitation.other-session':
    'Vous êtes connecté comme {name}, et cette invitation est pour quelqu’un d’autre. Si elle est pour vous, déconnectez-vous et rouvrez le lien.',
  'switch.shared-title': 'Plusieurs personnes utilisent cet ordinateur',
  'switch.shared-says':
    'C’est {device}. Si vous vous êtes connecté ici aujourd’hui avec votre mot de passe, choisissez votre nom et donnez votre code PIN.',
  'switch.link': 'Choisir mon nom',
  'switch.title': 'Qui est à l’ordinateur ?',
  'switch.lead': 'Les personnes qui se sont connectées à {device} aujourd’hui et ont un code PIN.',
  'switch.now': '{name} est connecté en ce moment et sera déconnecté.',
  'switch.who': 'Votre nom',
  'switch.pin': 'Code PIN',
  'switch.submit': 'Changer de personne',
  'switch.password': 'Je ne suis pas sur la liste : se connecter avec le mot de passe',
  'switch.none-title': 'Personne encore aujourd’hui',
  'switch.none-says':
    'Connectez-vous avec votre mot de passe une fois par jour. Choisissez ensuite un code PIN sur la page de votre compte, sous « Cet ordinateur ».',
  'account.title': 'Votre compte',
  'account.lead': 'Qui vous êtes ici. Ce que vous pouvez faire dépend des postes que vous occupez.',
  'account.few-codes':
    '{count, plural, =0 {Il ne vous reste aucun code de secours.} one {Il vous reste un code de secours.} other {Il vous reste # codes de secours.}} Créez-en d’autres avant de perdre votre téléphone.',
  'account.profile': 'Nom et langue',
  'account.name': 'Nom',
  'account.language': 'Langue',
  'account.language-hint': 'Pour les messages que vous recevez, et pour ces pages sur cet appareil.',
  'account.save': 'Enregistrer',
  'account.change': 'Modifier',
  'account.change-address': 'Changer d’adresse électronique',
  'account.change-address-lead':
    'C’est actuellement {email}. Les deux adresses reçoivent un message ; la nouvelle vaut quand les deux ont accepté.',
  'account.new-address': 'Nouvelle adresse électronique',
  'account.change-address-submit': 'Envoyer les messages',
  'account.password-set': 'Choisi',
  'account.password-none': 'Aucun pour l’instant',
  'account.change-password': 'Changer de mot de passe',
  'account.choose-password': 'Choisir un mot de passe',
  'account.change-password-lead':
    'Vous serez ensuite déconnecté partout ailleurs, et vos codes PIN ne serviront plus.',
  'account.current-password': 'Votre mot de passe actuel',
  'account.new-password': 'Nouveau mot de passe',
  'account.new-password-hint':
    'Au moins 12 caractères. Quatre ou cinq mots sans rapport entre eux se retiennent bien et se devinent mal.',
  'account.password-again': 'Le nouveau mot de passe encore une fois',
  'account.second-factor': 'Deuxième étape à la connexion',
  'account.second-factor-on':
    'Activée ; {count, plural, one {# code de secours restant} other {# codes de secours restants}}',
  'account.second-factor-off': 'Désactivée',
  'account.second-factor-add': 'La configurer',
  'account.sessions': 'Où vous êtes connecté',
  'account.sessions-count': '{count, plural, one {Sur # appareil} other {Sur # appareils}}',
  'account.sessions-show': 'Voir et fermer',
  'account.device': 'Cet ordinateur',
  'account.device-shared': 'Utilisé par plusieurs personnes',
  'account.device-own': 'À vous seul',
  'account.tokens': 'Accès pour des programmes',
  'account.tokens-count': '{count, plural, =0 {Aucun} one {# clé d’accès} other {# clés d’accès}}',
  'account.tokens-show': 'Voir et créer',
  'account.providers': 'Vous vous connectez aussi avec',
  'account.events': 'Ce qui est arrivé à votre compte',
  'account.events-lead': 'Vous seul le voyez. Cela disparaît au bout d’un an. Les heures sont en UTC.',
  'account.event-at': 'Quand',
  'account.event-what': 'Quoi',
  'account.event-device': 'Depuis',
  'account.said.accepted': 'Vous avez accepté l’invitation. Bienvenue.',
  'account.said.new-password':
    'Votre nouveau mot de passe est en place. Vous êtes déconnecté partout ailleurs.',
  'account.said.profile': 'Votre nom et votre langue sont enregistrés.',
  'account.said.signed-out': 'Vous êtes déconnecté.',
  'account.said.session-ended': 'Cet appareil est déconnecté.',
  'account.said.sessions-ended': 'Tous les autres appareils sont déconnectés.',
  'account.said.device-shared':
    'Cet ordinateur est désormais partagé. Choisissez un code PIN pour changer de personne sans votre mot de passe.',
  'account.said.device-own': 'Cet ordinateur est de nouveau à vous seul.',
  'account.said.device-left':
    'Vous n’êtes plus sur la liste de cet ordinateur, et votre code PIN est effacé.',
  'account.said.token-ended': 'La clé d’accès est révoquée. Tout programme qui l’utilise encore est refusé.',
  'account.said.factor-off':
    'La deuxième étape est supprimée. Votre mot de passe suffit pour ouvrir votre compte.',
  'account.event.in-password': 'Connexion avec mot de passe',
  'account.event.in-provider': 'Connexion avec un autre service',
  'account.event.in-invitation': 'Connexion avec une invitation',
  'account.event.in-reset': 'Connexion après le choix d’un nouveau mot de passe',
  'account.event.in-pin': 'Connexion avec code PIN sur un ordinateur partagé',
  'account.event.confirmed': 'Vous avez montré à nouveau que c’était vous, pour publier ou donner un pouvoir',
  'account.event.invitation-accepted': 'Invitation acceptée',
  'account.event.password-changed': 'Mot de passe changé',
  'account.event.password-reset': 'Nouveau mot de passe choisi par message',
  'account.event.profile-changed': 'Nom ou langue changés',
  'account.event.address-changed': 'Adresse électronique changée',
  'account.event.second-factor-on': 'Deuxième étape configurée',
  'account.event.second-factor-off': 'Deuxième étape retirée',
  'account.event.codes-renewed': 'Nouveaux codes de secours',
  'account.event.session-ended': 'Déconnexion sur un appareil',
  'account.event.sessions-ended': 'Déconnexion sur tous les autres appareils',
  'account.event.device-shared': 'Ordinateur marqué comme partagé',
  'account.event.device-own': 'Ordinateur qui n’est plus partagé',
  'account.event.pin-chosen': 'Code PIN choisi',
  'account.event.token-made': 'Clé d’accès créée',
  'account.event.token-revoked': 'Clé d’accès révoquée',
  'account.event.provider-linked': 'Lié à un autre service',
  'account.event.reset-by-operator':
    'Un lien pour un nouveau mot de passe a été créé par la personne qui s’occupe de Groundwork',
  'address.sent-title': 'Regardez dans les deux boîtes',
  'address.sent-says':
    'Un message part à {old} et un autre à {new}. Ouvrez les deux liens dans la journée : la nouvelle adresse vaut quand les deux ont accepté.',
  'address.agree-title': 'Une nouvelle adresse pour un compte',
  'address.agree-old':
    'Quelqu’un de connecté à ce compte a demandé de remplacer son adresse. Êtes-vous d’accord ?',
  'address.agree-new': 'Cette boîte doit devenir l’adresse d’un compte. Êtes-vous d’accord ?',
  'address.old': 'Adresse actuelle',
  'address.new': 'Nouvelle adresse',
  'address.yes': 'Oui, la changer',
  'address.no': 'Non, arrêter',
  'address.one-title': 'Une sur deux',
  'address.one-says': 'Cette boîte a accepté. Ouvrez maintenant le lien envoyé à {other}.',
  'address.both-title': 'L’adresse a été changée',
  'address.both-says': 'Connectez-vous désormais avec {new}. Vous avez été déconnecté partout.',
  'address.stopped-title': 'Rien n’a été changé',
  'address.stopped-says':
    'L’adresse reste comme elle était. Si ce n’est pas vous qui l’avez demandé, changez de mot de passe maintenant.',
  'second-factor.required':
    'Votre commune demande à tous une deuxième étape à la connexion. Configurez-la pour continuer votre travail.',
  'second-factor.lead':
    'En plus du mot de passe, vous saisissez un code que montre votre téléphone. Qui a appris votre mot de passe reste dehors.',
  'second-factor.apps':
    'Il vous faut sur votre téléphone une application qui montre de tels codes (TOTP). Beaucoup sont gratuites et marchent sans connexion : demandez laquelle à la personne qui s’occupe de vos ordinateurs.',
  'second-factor.begin': 'Configurer la deuxième étape',
  'second-factor.enrol-title': 'Configurer la deuxième étape',
  'second-factor.step-scan': '1. Ajoutez Groundwork à l’application de votre téléphone',
  'second-factor.scan': 'Visez ce carré avec le téléphone depuis l’application.',
  'second-factor.square': 'Code carré (QR) pour l’application du téléphone',
  'second-factor.type': 'Si le téléphone ne peut pas le lire, saisissez cette clé dans l’application :',
  'second-factor.step-code': '2. Saisissez le code que montre l’application',
  'second-factor.code-hint': 'Six chiffres, qui changent toutes les trente secondes.',
  'second-factor.confirm': 'Activer',
  'second-factor.codes-title': 'Vos codes de secours',
  'second-factor.codes-good': 'Conservez-les maintenant',
  'second-factor.codes-say':
    'Ils ne sont montrés que cette fois. Imprimez-les ou notez-les, et gardez-les ailleurs que votre téléphone. Chacun ouvre votre compte une fois si le téléphone est perdu.',
  'second-factor.codes-kept': 'Je les ai conservés',
  'second-factor.on-since': 'Activée depuis le {since}.',
  'second-factor.codes-left':
    '{count, plural, =0 {Il ne vous reste aucun code de secours.} one {Il vous reste # code de secours.} other {Il vous reste # codes de secours.}}',
  'second-factor.new-codes': 'Nouveaux codes de secours',
  'second-factor.new-codes-say': 'Les codes que vous avez cessent de servir.',
  'second-factor.new-codes-submit': 'Créer de nouveaux codes',
  'second-factor.off': 'Retirer la deuxième étape',
  'second-factor.off-says':
    'Aussi pour un nouveau téléphone : retirez-la, puis configurez-la de nouveau. Un code de secours peut remplacer le code.',
  'second-factor.off-submit': 'Retirer',
  'sessions.lead':
    'Chaque navigateur dans lequel quelqu’un est connecté avec votre compte. Les heures sont en UTC.',
  'sessions.device': 'Appareil',
  'sessions.since': 'Connecté',
  'sessions.seen': 'Dernier usage',
  'sessions.this': 'celui-ci',
  'sessions.end': 'Déconnecter',
  'sessions.end-others': 'Déconnecter tous les autres',
  'sessions.strange': 'Quelque chose d’inconnu ? Déconnectez-le et changez de mot de passe.',
  'device.browser-on': '{browser} sur {system}',
  'device.unknown': 'Appareil inconnu',
  'device.own-lead': 'Cet ordinateur est considéré comme le vôtre seul.',
  'device.share-title': 'Plusieurs personnes l’utilisent ?',
  'device.share-says':
    'Sur un ordinateur partagé, chacun se connecte avec son mot de passe une fois par jour, choisit un code PIN, puis prend sa place avec son nom et ce code. Qui s’absente {minutes, plural, one {# minute} other {# minutes}} est déconnecté.',
  'device.name': 'Nom de l’ordinateur',
  'device.name-hint': 'Comme vous l’appelez, par exemple Guichet 1.',
  'device.share-submit': 'Plusieurs personnes utilisent cet ordinateur',
  'device.shared-lead':
    'C’est {device}, que plusieurs personnes utilisent. Qui s’absente {minutes, plural, one {# minute} other {# minutes}} est déconnecté.',
  'device.people': 'Connectés aujourd’hui avec leur mot de passe : {people}.',
  'device.pin-title': 'Votre code PIN pour cet ordinateur',
  'device.pin-set':
    'Vous avez un code PIN ici. Il sert les jours où vous vous êtes connecté avec votre mot de passe.',
  'device.pin-says':
    'Il ouvre votre compte sur cet ordinateur seulement. Après cinq essais faux, il faut le mot de passe.',
  'device.pin-hint': 'De six à douze chiffres. Pas de suite comme 123456, ni tous les mêmes.',
  'device.pin-again': 'Le code PIN encore une fois',
  'device.pin-submit': 'Garder ce code PIN',
  'device.leave-title': 'Quitter la liste',
  'device.leave-submit': 'Me retirer, avec mon code PIN',
  'device.unshare-title': 'Une seule personne l’utilise maintenant',
  'device.unshare-submit': 'Cet ordinateur n’est plus partagé',
  'tokens.lead':
    'Une clé d’accès permet à un programme de travailler en votre nom avec les données de votre commune, dans la limite de ce que vous lui permettez et de ce que vos postes permettent ce jour-là.',
  'tokens.name': 'Nom',
  'tokens.name-hint': 'À quoi elle sert, par exemple Rapport mensuel.',
  'tokens.place': 'Commune',
  'tokens.scopes': 'Ce qu’elle permet',
  'tokens.scopes-hint': 'Pas plus qu’il ne faut. Jamais plus que ce que vous pouvez vous-même.',
  'tokens.used': 'Dernier usage',
  'tokens.never': 'Jamais',
  'tokens.ends': 'Dernier jour',
  'tokens.ends-hint': 'Dans l’année.',
  'tokens.network': 'Seulement depuis ce réseau',
  'tokens.network-hint': 'Une adresse ou une plage, comme 192.0.2.0/24. Laissez vide pour partout.',
  'tokens.revoke-says': 'Tout programme qui l’utilise est alors refusé. On ne peut pas revenir en arrière.',
  'tokens.revoke-sure': 'La révoquer pour de bon',
  'tokens.how': 'Ce qu’un programme peut demander, et comment',
  'tokens.revoke': 'Révoquer',
  'tokens.make': 'Créer une clé d’accès',
  'tokens.choose-place': 'Pour quelle commune ?',
  'tokens.no-place':
    'Vous n’avez encore aucun poste dans une commune : un programme ne pourrait rien faire en votre nom.',
  'tokens.new-title': 'Clé d’accès pour {place}',
  'tokens.new-lead': 'La clé elle-même est montrée une seule fois, après ce formulaire.',
  'tokens.shown-title': 'Clé d’accès : {name}',
  'tokens.shown-good': 'Copiez-la maintenant',
  'tokens.shown-says':
    'Elle n’est montrée que cette fois. Gardez-la comme un mot de passe : qui l’a agit en votre nom. Si elle est perdue, révoquez-la et créez-en une autre.',
  'tokens.shown-how': 'Le programme l’envoie avec chaque requête :',
  'tokens.shown-kept': 'Je l’ai conservée',
  'require.title': 'Deuxième étape pour tous',
  'require.lead':
    'Toute personne qui travaille ici aura alors besoin, en plus du mot de passe, d’un code de son téléphone. Qui n’en a pas est conduit à la configurer avant toute autre chose.',
  'require.now': 'Maintenant',
  'require.is-on': 'Tout le monde ici a besoin d’une deuxième étape à la connexion.',
  'require.is-off': 'Chacun décide pour soi.',
  'require.on': 'La demander à tous',
  'require.off': 'La laisser au choix de chacun',
  'permission.account.require-second-factor':
    'Décider si tous ont besoin d’une deuxième étape à la connexion',
  'act.second-factor.required': '{person} a demandé à tous une deuxième étape à la connexion',
  'act.second-factor.made-optional': '{person} a laissé la deuxième étape à la connexion au choix de chacun',
  'problem.account.password-short':
    'Le nouveau mot de passe est trop court. Utilisez au moins 12 caractères.',
  'problem.account.password-long': 'Le nouveau mot de passe est trop long. Utilisez au plus 200 caractères.',
  'problem.account.password-common':
    'C’est l’un des premiers mots de passe que l’on essaie. Utilisez plusieurs mots sans rapport entre eux.',
  'problem.account.password-own-words':
    'Le nouveau mot de passe est votre nom ou votre adresse. Utilisez quelque chose que personne ne peut trouver.',
  'problem.account.passwords-differ': 'Les deux ne sont pas pareils. Saisissez-le encore une fois.',
  'problem.account.password-wrong': 'Ce n’est pas votre mot de passe actuel. Vérifiez-le et réessayez.',
  'problem.account.code-wrong':
    'Ce code n’est pas bon, ou il a déjà servi. Attendez le suivant dans l’application et saisissez-le.',
  'problem.account.other-session':
    'Cette invitation est pour quelqu’un d’autre. Si elle est pour vous, déconnectez-vous et rouvrez le lien.',
  'problem.account.address-same': 'C’est déjà votre adresse. Indiquez-en une autre.',
  'problem.account.not-shared':
    'Cet ordinateur n’est pas marqué comme partagé : il n’accepte pas de code PIN.',
  'problem.account.pin-short': 'Un code PIN a de six à douze chiffres et rien d’autre.',
  'problem.account.pin-common':
    'Ce code PIN est parmi les premiers que l’on devine. Utilisez des chiffres qui ne se suivent pas.',
  'problem.account.pin-wrong':
    'Le nom et le code PIN ne vont pas ensemble, ou il y a eu cinq essais faux. Réessayez, ou connectez-vous avec votre mot de passe.',
  'problem.account.pin-needs-password':
    'Vous êtes entré avec un code PIN. Connectez-vous avec votre mot de passe, puis choisissez-en un autre.',
  'problem.account.token-scopes':
    'Choisissez au moins une chose qu’elle permet, parmi celles que vous pouvez faire vous-même.',
  'problem.account.token-end': 'Indiquez un dernier jour entre aujourd’hui et le {last}.',
  'problem.account.token-network':
    'Ce n’est ni une adresse ni une plage. Indiquez par exemple 192.0.2.0/24, ou laissez vide.',
  'problem.account.provider-failed':
    'La connexion avec {provider} n’a pas réussi. Réessayez, ou connectez-vous avec votre mot de passe.',
  'problem.account.provider-unknown-person':
    '{provider} ne s’est porté garant d’aucune adresse connue ici. Demandez que l’on invite l’adresse que vous avez là-bas.',
  'problem.account.second-factor-first':
    'Configurez d’abord votre propre deuxième étape, sur la page de votre compte. Demandez-la ensuite à tous.',
  'problem.account.no-such-person': 'Personne ici n’a l’adresse {address}. Vérifiez-la.',
  'account.mail.invitation.subject': 'Invitation de {place}',
  'account.mail.invitation.body':
    '{invited, select, by {{host} vous invite} other {Vous êtes invité}} à travailler avec {place} dans Groundwork{as, select, post { comme : {post}} other {}}.\n\nOuvrez ce lien pour accepter. Il sert une seule fois, pendant {days, plural, one {# jour} other {# jours}}, et pour cette adresse seulement. Si vous ne savez pas de quoi il s’agit, ne faites rien.',
  'account.mail.reset.subject': 'Choisissez un nouveau mot de passe',
  'account.mail.reset.body':
    'Quelqu’un a demandé un nouveau mot de passe pour le compte qui a cette adresse. Ouvrez ce lien pour en choisir un. Il sert une seule fois, pendant une heure.\n\nSi ce n’était pas vous, ne faites rien : votre mot de passe reste le même.',
  'account.mail.password-changed.subject': 'Votre mot de passe a été changé',
  'account.mail.password-changed.body':
    'Le mot de passe de votre compte vient d’être changé, et vous avez été déconnecté partout ailleurs.\n\nSi ce n’était pas vous, choisissez-en tout de suite un autre avec « J’ai oublié mon mot de passe », et prévenez la personne qui s’occupe de Groundwork. Regardez aussi vos clés d’accès : elles continuent de servir.',
  'account.mail.profile-changed.subject': 'Votre nom ou votre langue ont été changés',
  'account.mail.profile-changed.body':
    'Le nom ou la langue de votre compte ont été changés. Si ce n’était pas vous, changez de mot de passe.',
  'account.mail.address-old.subject': 'Voulez-vous une autre adresse ?',
  'account.mail.address-old.body':
    'Quelqu’un de connecté à votre compte a demandé de remplacer son adresse {old} par {new}. Ouvrez ce lien dans les {hours, plural, one {# heure} other {# heures}} et répondez oui ou non.\n\nSi ce n’était pas vous, ouvrez le lien, répondez non et changez de mot de passe.',
  'account.mail.address-new.subject': 'Confirmez cette adresse',
  'account.mail.address-new.body':
    'Cette boîte, {new}, doit remplacer {old} pour un compte dans Groundwork. Ouvrez ce lien dans les {hours, plural, one {# heure} other {# heures}} pour accepter.\n\nSi vous n’en savez rien, ne faites rien.',
  'account.mail.address-changed.subject': 'Votre adresse électronique a été changée',
  'account.mail.address-changed.body':
    'Désormais vous vous connectez avec {new}, et les messages y arrivent. Vous avez été déconnecté partout.\n\nSi ce n’était pas vous, prévenez tout de suite la personne qui s’occupe de Groundwork.',
  'account.mail.second-factor-on.subject': 'Une deuxième étape a été configurée',
  'account.mail.second-factor-on.body':
    'Désormais votre compte demande un code de votre téléphone à la connexion. Si ce n’était pas vous, prévenez tout de suite la personne qui s’occupe de Groundwork.',
  'account.mail.second-factor-off.subject': 'La deuxième étape a été retirée',
  'account.mail.second-factor-off.body':
    'Votre compte ne demande plus de code à la connexion. Si ce n’était pas vous, changez de mot de passe et configurez de nouveau la deuxième étape.',
  'account.mail.codes-renewed.subject': 'De nouveaux codes de secours ont été créés',
  'account.mail.codes-renewed.body':
    'Les codes de secours que vous aviez ne servent plus. Si ce n’était pas vous, changez de mot de passe.',
  'account.mail.recovery-used.subject': 'Un code de secours a servi',
  'account.mail.recovery-used.body':
    'Quelqu’un s’est connecté à votre compte avec un code de secours. {left, plural, =0 {Il n’en reste aucun.} one {Il en reste un.} other {Il en reste #.}}\n\nSi ce n’était pas vous, changez de mot de passe et créez de nouveaux codes.',
  'account.mail.token-made.subject': 'Une clé d’accès a été créée',
  'account.mail.token-made.body':
    'Un programme peut maintenant travailler en votre nom à {place} avec la clé d’accès « {token} ». Si ce n’était pas vous, révoquez-la sur la page de votre compte et changez de mot de passe.',
  'account.mail.token-revoked.subject': 'Une clé d’accès a été révoquée',
  'account.mail.token-revoked.body': 'La clé d’accès « {token} » n’ouvre plus rien.',
  'account.mail.provider-linked.subject': 'Votre compte a été lié à {provider}',
  'account.mail.provider-linked.body':
    'Vous pouvez maintenant aussi vous connecter avec {provider}, qui s’est porté garant de votre adresse. Si ce n’était pas vous, prévenez tout de suite la personne qui s’occupe de Groundwork.',
  'account.mail.reset-by-operator.subject': 'Un lien pour un nouveau mot de passe a été créé pour vous',
  'account.mail.reset-by-operator.body':
    'La personne qui s’occupe de Groundwork a créé un lien qui permet de choisir un nouveau mot de passe. Si vous ne l’avez pas demandé, demandez-lui pourquoi.',
};
