export const fr = {
  'procure.figures': 'Ce que les marchés disent ensemble',
  'procure.figures-lead':
    'Questions aux données publiées par la commune elle-même, par exercice. Un chiffre pose une question ; ce n’est pas un verdict.',
  'procure.figures-none': 'Aucun contrat ni attribution datés ne sont publiés.',
  'procure.figure': 'Chiffre',
  'procure.figure-how': 'Fait de',
  'procure.coverage': 'De ceux qui ont pu servir',
  'procure.days': '{n, plural, one {# jour} other {# jours}}',
  'procure.lack.no-awards': 'Rien de ce qui est publié n’a été décidé cette année.',
  'procure.lack.no-methods': 'Aucun enregistrement ne dit comment le fournisseur a été choisi.',
  'procure.lack.no-amounts':
    'Aucun enregistrement n’a un mode de choix et un montant dans la monnaie de la commune.',
  'procure.lack.no-bids': 'Aucun enregistrement ne dit combien d’offres sont arrivées.',
  'procure.lack.no-periods': 'Aucun enregistrement n’a un délai d’offre qui finit après son début.',
  'procure.lack.no-days':
    'Aucun enregistrement n’a le dernier jour d’offre et un jour de décision ultérieur.',
  'procure.lack.no-suppliers':
    'Aucun enregistrement n’a un seul fournisseur et un montant dans la monnaie de la commune.',
  'procure.row.competitive': 'ouvert ou sélectif : {n}',
  'procure.row.other': 'autres modes : {n}',
  'procure.row.left-out': 'laissés de côté, car quelque chose n’est pas dit : {n}',
  'procure.row.other-currency': 'dans une autre monnaie, jamais additionnés : {n}',
  'procure.row.known': 'connu de {n}',
  'procure.row.one-bid': 'une offre : {n}',
  'procure.row.more-bids': 'plusieurs offres, ou aucune : {n}',
  'procure.row.largest': 'les trois plus grands : {n}',
  'procure.row.others': 'tous les autres : {n}',
  'procure.row.planned': 'projet : {n}',
  'procure.row.tendered': 'appel d’offres : {n}',
  'procure.row.awarded': 'décision : {n}',
  'procure.row.signed': 'contrat : {n}',
  'procure.row.paid': 'paiements : {n}',
  'procure.row.changed': 'modifiés : {n}',
  'procure.row.unchanged': 'non modifiés : {n}',
  'procure.api-contracts': 'Contrats, attributions et appels publiés, avec les filtres de la page',
  'procure.api-records': 'Procédures publiées en paquets d’enregistrements OCDS, une partie par page',
  'procure.api-releases': 'Leurs versions en paquets de versions OCDS, une partie par page',
  'procure.api-import':
    'Charge des versions, enregistrements ou paquets comme brouillon, jusqu’à 4 Mo. Sous forme de texte (JSON ou JSON Lines), ils sont conservés lettre par lettre, nombres compris',
  'measure.procure.competitive-value.title': 'Quelle part de l’argent a été dépensée par concurrence ?',
  'measure.procure.competitive-value.say':
    '<b>{n}</b> sur 100 engagés en {year} l’ont été par procédure ouverte ou sélective',
  'measure.procure.competitive-value.formula':
    'Valeur des contrats et attributions choisis par procédure ouverte ou sélective, divisée par celle de tous ceux dont le mode de choix est connu (PEFA 2016, PI-24.2 : A dès 80, B dès 70, C dès 60 pour cent).',
  'measure.procure.competitive-value.limits':
    'Dans la seule monnaie de la commune. Ce qui est abandonné ou sans jour n’est d’aucune année ; ce qui n’a pas de montant ou de mode de choix est laissé de côté et compté.',
  'measure.procure.competitive-number.title': 'Combien de contrats ont été donnés par concurrence ?',
  'measure.procure.competitive-number.say':
    '<b>{n}</b> contrats sur 100 de {year} ont été choisis par procédure ouverte ou sélective',
  'measure.procure.competitive-number.formula':
    'Contrats et attributions choisis par procédure ouverte ou sélective, divisés par tous ceux dont le mode de choix est connu.',
  'measure.procure.competitive-number.limits': 'Un petit contrat compte autant qu’un grand.',
  'procure.lack.no-direct':
    'Rien de ce qui est publié n’a été acheté cette année à un seul sans concurrence.',
  'procure.lack.no-limit':
    'De ce qui a été acheté à un seul sans concurrence, aucun achat n’a un montant dans la monnaie de la commune et un jour pour lequel la loi publiée dit à partir de quel montant un appel d’offres est dû.',
  'procure.row.just-below': 'jusqu’à 10 pour cent sous le montant : {n}',
  'procure.row.far-below': 'plus de 10 pour cent sous le montant : {n}',
  'procure.row.not-below': 'au montant ou au-dessus : {n}',
  'measure.procure.just-below.title':
    'Combien d’achats directs sont juste sous le montant à partir duquel un appel d’offres est dû ?',
  'measure.procure.just-below.say':
    '<b>{n}</b> achats directs sur 100 de {year} étaient juste sous le montant à partir duquel un appel d’offres est dû',
  'measure.procure.just-below.formula':
    'Contrats et attributions donnés à un seul sans concurrence qui valaient, lors de l’accord, au moins 90 et moins de 100 pour cent du montant à partir duquel la loi de la commune veut ce jour-là un appel d’offres ouvert, divisés par tous ceux donnés ainsi dont le montant est connu.',
  'measure.procure.just-below.limits':
    'Dans la seule monnaie de la commune, et selon la loi telle que la commune l’a publiée. Qu’un achat vaille autant peut être un hasard : beaucoup à la fois posent une question. Un achat divisé en beaucoup de petits ne se voit pas.',
  'measure.procure.bids.title': 'Combien d’offres arrivent pour un appel ?',
  'measure.procure.bids.say': 'En {year}, le nombre médian d’offres était de <b>{n}</b>',
  'measure.procure.bids.formula':
    'La médiane du nombre d’offres des procédures décidées dans l’année ; les offres retirées ne comptent pas.',
  'measure.procure.bids.limits':
    'Là où aucune offre n’est listée, on prend le nombre de soumissionnaires qu’indique l’appel.',
  'measure.procure.single-bid.title': 'Combien de fois une seule offre est-elle arrivée ?',
  'measure.procure.single-bid.say': '<b>{n}</b> procédures sur 100 de {year} ont eu une seule offre',
  'measure.procure.single-bid.formula':
    'Procédures à une offre, divisées par toutes celles décidées dans l’année dont le nombre d’offres est connu.',
  'measure.procure.single-bid.limits':
    'Les contrats directs comptent là où leur nombre d’offres est indiqué. Peu de gens savent peut-être fournir : demandez avant de conclure.',
  'measure.procure.tender-days.title': 'Combien de temps a-t-on pour offrir ?',
  'measure.procure.tender-days.say':
    'En {year}, le nombre médian de jours pour soumissionner était de <b>{n}</b>',
  'measure.procure.tender-days.formula':
    'La médiane des jours du premier au dernier pour offrir, des procédures décidées dans l’année.',
  'measure.procure.tender-days.limits':
    'Les délais qui finissent avant de commencer sont laissés de côté et comptés.',
  'measure.procure.award-days.title': 'Combien de temps prend une décision ?',
  'measure.procure.award-days.say':
    'En {year}, le nombre médian de jours avant la décision était de <b>{n}</b>',
  'measure.procure.award-days.formula':
    'La médiane des jours du dernier pour offrir à la première attribution, des procédures décidées dans l’année.',
  'measure.procure.award-days.limits':
    'Les attributions datées d’avant le dernier jour d’offre sont laissées de côté et comptées.',
  'measure.procure.concentration.title': 'Quelle part va aux trois plus grands fournisseurs ?',
  'measure.procure.concentration.say':
    '<b>{n}</b> sur 100 engagés en {year} sont allés aux trois qui ont le plus vendu',
  'measure.procure.concentration.formula':
    'Valeur des contrats et attributions des trois fournisseurs aux plus grandes sommes, divisée par celle de tous ceux à un fournisseur.',
  'measure.procure.concentration.limits':
    'Dans la seule monnaie de la commune. Un fournisseur sous deux noms compte pour deux ; les contrats à plusieurs fournisseurs sont laissés de côté.',
  'measure.procure.stages.title': 'Quelle part du chemin d’un achat est publiée ?',
  'measure.procure.stages.say': '<b>{n}</b> étapes sur 100 des procédures de {year} sont publiées',
  'measure.procure.stages.formula':
    'Du projet, de l’appel, de la décision, du contrat et des paiements de chaque procédure décidée dans l’année, ceux dont quelque chose est publié, divisés par tous.',
  'measure.procure.stages.limits': 'Un achat n’en est peut-être pas encore au paiement.',
  'measure.procure.changed.title': 'Combien de fois change-t-on quelque chose après coup ?',
  'measure.procure.changed.say': '<b>{n}</b> procédures sur 100 de {year} ont été modifiées',
  'measure.procure.changed.formula':
    'Procédures dont l’appel, l’attribution ou le contrat a été modifié, divisées par toutes celles décidées dans l’année.',
  'measure.procure.changed.limits': 'Une modification que personne n’a publiée ne se voit pas.',
  'job.procure.renew-rows': 'Refaire les lignes des marchés publiés',
  'procure.lack.no-contracts': 'Aucun contrat publié n’a été signé cette année.',
  'procure.lack.no-values': 'Aucun contrat n’a de valeur au début et à la fin dans la monnaie de la commune.',
  'procure.lack.no-schedule': 'Aucun contrat ne dit qu’il devait finir cette année.',
  'procure.lack.no-ends': 'Des contrats devaient finir cette année ; d’aucun il n’est dit quand il a fini.',
  'procure.row.on-time': 'à temps : {n}',
  'procure.row.late': 'en retard : {n}',
  'procure.row.late-days': 'jours de retard, au milieu : {n}',
  'procure.row.no-end': 'dont personne ne dit quand ils ont fini : {n}',
  'procure.row.first': 'valeur au début : {n}',
  'procure.row.final': 'valeur à la fin : {n}',
  'measure.procure.delivery.title': 'Les contrats finissent-ils quand convenu ?',
  'measure.procure.delivery.say': '<b>{n}</b> contrats sur 100 échus en {year} ont fini à temps',
  'measure.procure.delivery.formula':
    'Contrats finis au plus tard le jour convenu au début, divisés par ceux qui devaient finir dans l’année et dont on sait quand ils ont fini. Convenu : la fin que dit la première publication, sinon le dernier jour des jalons. Fini : la fin des travaux telle qu’elle est dite, sinon le jour où le dernier jalon fut atteint, sinon la fin que dit en dernier un contrat achevé.',
  'measure.procure.delivery.limits':
    'Ce dont personne ne dit la fin est laissé de côté et compté. Un contrat arrêté avant terme compte comme fini.',
  'measure.procure.amended.title': 'Combien de contrats changent après la signature ?',
  'measure.procure.amended.say': '<b>{n}</b> contrats sur 100 de {year} ont changé',
  'measure.procure.amended.formula':
    'Contrats avec un avenant, ou dont la fin ou la valeur n’est plus celle d’abord publiée, divisés par tous les contrats de l’année.',
  'measure.procure.amended.limits':
    'Un changement que personne n’a publié ne se voit pas. Bien des changements sont justes : quelqu’un a remarqué.',
  'measure.procure.growth.title': 'Combien de plus coûtent les contrats à la fin ?',
  'measure.procure.growth.say':
    'Les contrats de {year} ont fini par coûter <b>{n}</b> pour cent de plus que signé d’abord',
  'measure.procure.growth.formula':
    'Ce que les contrats coûtent à la fin, moins ce qui fut signé d’abord, divisé par ce qui fut signé d’abord. À la fin : la valeur finale des travaux telle qu’elle est dite, sinon la valeur actuelle du contrat.',
  'measure.procure.growth.limits':
    'Dans la monnaie de la commune seulement. Un contrat publié une seule fois n’a pas grandi, autant qu’on puisse dire. La hausse des prix n’est pas déduite.',
};
