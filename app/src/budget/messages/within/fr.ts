import type { en } from './en.ts';

export const fr: Record<keyof typeof en, string> = {
  'budget.desk.until': 'Dernier jour des chiffres, s’ils ne sont pas de toute l’année',
  'budget.desk.until-hint':
    'Pour les rapports en cours d’année : le dernier jour de mars pour un premier trimestre. Vide pour une année entière.',
  'budget.within.title': '{title} : en cours d’année',
  'budget.within.way': 'Comment l’année a avancé',
  'budget.within.none-title': 'Aucun rapport en cours d’année n’est publié',
  'budget.within.none-says':
    'Ce que l’on savait de {year} avant sa fin n’est pas dans le registre : aucun fichier d’une partie de l’année n’a été chargé et publié.',
  'budget.within.say.expenditure': 'Au {day}, <b>{n}</b> sur 100 prévus étaient dépensés',
  'budget.within.say.revenue': 'Au {day}, <b>{n}</b> sur 100 attendus étaient reçus',
  'budget.within.say-amount.expenditure':
    'Au {day}, {amount} étaient dépensés ; aucun plan n’est publié à côté',
  'budget.within.say-amount.revenue': 'Au {day}, {amount} étaient reçus ; aucun plan n’est publié à côté',
  'budget.within.open':
    'Ce qui s’est passé dans tout {year} n’est pas encore connu : ces chiffres vont jusqu’au {day}.',
  'budget.within.pace.expenditure': 'Dépensé sur 100 prévus',
  'budget.within.pace.revenue': 'Reçu sur 100 attendus',
  'budget.within.pace-says.expenditure':
    'Combien du plan était dépensé à chaque jour dont il y a un rapport.',
  'budget.within.pace-says.revenue':
    'Combien de ce qui était attendu était reçu à chaque jour dont il y a un rapport.',
  'budget.within.until': 'Jusqu’au',
  'budget.within.by-head': '{what} : ce que chaque rapport a ajouté',
  'budget.within.how':
    'Les fichiers disent ce qui s’est passé depuis le premier jour de l’année, ou dans un trimestre seul. Chaque colonne est ce qui s’ajoute au rapport d’avant ; au-dessous de zéro, c’est une correction.',
  'budget.within.caption':
    'Montants en {currency} ; au-dessus de chaque colonne, ses premiers et derniers mois et jour',
  'budget.within.no-heads': 'Le fichier a été lu sans dire comment ses lignes se groupent.',
  'budget.within.reports': 'Rapports',
  'budget.within.report-public':
    'Jusqu’au {day} : public pour la première fois le {on}, {n, plural, one {# jour} other {# jours}} après.',
  'budget.within.report': 'Jusqu’au {day}.',
  'budget.within.lacking': 'Jusqu’au {day} : aucun rapport n’est publié.',
  'budget.within.previewed': 'Il parle de l’année jusqu’au {day}.',
  'budget.within.previewed-part': 'Il ne parle que du temps du {from} au {day}.',
  'budget.record.lack.year-open': 'L’année n’est pas complète : ce qui s’est passé est connu jusqu’au {day}.',
  'budget.record.lack.no-quarters': 'Ce qui était arrivé au {day} n’est pas publié.',
  'budget.record.of': '{n} sur {all}',
  'budget.record.days.plan-due':
    'La loi voulait l’approbation au plus tard le {from} ; première publication ici le {to}',
  'budget.record.days.in-year-due': 'La loi le voulait au plus tard le {from} ; il était public le {to}',
  'budget.record.days.outturn': 'L’année a fini le {from} ; ce qui y a été dépensé était public le {to}',
  'budget.record.not-public.plan': 'Le budget approuvé n’est pas public.',
  'budget.record.not-public.in-year': 'Aucun rapport en cours d’année n’est public.',
  'budget.record.not-public.outturn': 'Ce qui a été dépensé dans toute l’année n’est pas public.',
  'measure.budget.transfers-timing.title': 'Les transferts arrivent-ils régulièrement dans l’année ?',
  'measure.budget.transfers-timing.say':
    'Par rapport à une répartition égale, les transferts de {year} ont eu du retard comme si <b>{n}</b> sur 100 étaient venus un trimestre trop tard',
  'measure.budget.transfers-timing.formula':
    'À la fin de chacun des trois premiers trimestres : un, deux ou trois quarts de ce qui est venu dans l’année, moins ce qui était venu alors, là où c’était moins ; additionné ÷ ce qui est venu dans l’année (PEFA pour les administrations infranationales, HLG-1.3, sans calendrier convenu).',
  'measure.budget.transfers-timing.limits':
    'Il faut un rapport à la fin de chaque trimestre. Là où un calendrier est convenu, il compte, et non une répartition égale ; le registre n’en a pas. Sans note : les limites ne sont pas confirmées.',
  'measure.budget.grants.title': 'Les dotations affectées viennent-elles pour ce qui était promis ?',
  'measure.budget.grants.say':
    '<b>{n}</b> sur 100 de dotations affectées de {year} s’écartaient de ce qui était attendu de chacune, au-dessus ou au-dessous',
  'measure.budget.grants.formula':
    'Ce qui était attendu de chaque dotation est ramené à ce que toutes ensemble égalent ce qui est venu. L’écart de chacune, au-dessus ou au-dessous, est additionné ÷ ce qui est venu (PEFA pour les administrations infranationales, HLG-1.2). Les lignes affectées sont dites par la correspondance du fichier.',
  'measure.budget.grants.limits':
    'PEFA, sur trois ans : A au plus 5 chaque année, B toutes sauf une, C au plus 10 toutes sauf une ; ces limites ne sont pas encore confirmées. Seulement les années complètes.',
  'measure.budget.documents.title': 'Quels documents du budget a-t-on pu lire à temps ?',
  'measure.budget.documents.say': 'Sur trois documents de {year}, <b>{n}</b> étaient publics à temps',
  'measure.budget.documents.formula':
    'Sont comptés : le budget approuvé, public au premier jour de son année ; un rapport en cours d’année, un mois après le jour dont il parle ; ce qui a été dépensé dans toute l’année, six mois après sa fin (comparer PEFA PI-9.1).',
  'measure.budget.documents.limits':
    'PEFA demande neuf documents ; des autres, le registre n’a rien. Ce qui a été publié ailleurs n’est pas compté.',
  'measure.budget.own-revenue.limits':
    'Seulement les années complètes. Ce qui est propre est dit par la correspondance du fichier.',
  'measure.budget.transfers.limits':
    'PEFA, sur trois ans : A si une année au plus reste en dessous de plus de 5 pour cent, B de plus de 10, C de plus de 15 ; ces limites ne sont pas encore confirmées. Seulement les années complètes.',
  'measure.budget.execution.limits':
    'Seulement les années complètes ; comment chacune a avancé, par fonction et trimestre, est sur la page de l’année. Dépenser peu ou tout peut être juste ou faux.',
  'measure.budget.published.limits':
    'Compte ce qui a été publié ici ; quand le conseil a voté est une autre question. Là où la commune a publié le jour que fixe sa loi, il est à côté du jour de publication.',
  'measure.budget.in-year.limits':
    'PEFA PI-28.2, de la dernière année finie : A si mensuels et en deux semaines, B si trimestriels et en quatre, C en huit. Seules les publications faites ici comptent.',
  'measure.budget.arrears.limits':
    'Il manque, pour chaque facture, le jour où elle est arrivée : les livres de paiements n’ont que le jour du paiement, et les factures jamais payées n’y sont pas.',
};
