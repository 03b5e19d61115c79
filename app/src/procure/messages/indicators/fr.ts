export const fr = {
  'procure.flag.r003.title': 'Peu de temps pour envoyer des offres',
  'procure.flag.r003.asks': 'Les soumissionnaires ont-ils eu autant de jours que la loi leur donne ?',
  'procure.flag.r003.says':
    'Les soumissionnaires ont eu {days, plural, one {# jour entier} other {# jours entiers}} pour envoyer une offre ({start} au {end}) ; on en attend au moins {least}.',
  'procure.flag.r003.formula':
    'Jours entiers du début à la fin du délai de remise des offres, moins que les jours dus. Un délai qui finit avant de commencer est un défaut des données et ne lève aucun signe.',
  'procure.flag.r003.not':
    'Cela ne veut pas dire que quelqu’un était prévenu. L’urgence, une deuxième étape ou un accord-cadre peuvent permettre un délai court, et certains écrivent comme début le jour de l’enregistrement.',
  'procure.flag.r011.title': 'Achats juste sous un seuil, ensemble au-dessus',
  'procure.flag.r011.asks':
    'Un acheteur a-t-il acheté plusieurs fois au même fournisseur, chaque fois sous le montant qui demande une procédure plus stricte ?',
  'procure.flag.r011.says':
    '{buyer} a acheté à {supplier} {purchases} fois entre le {from} et le {until}, chaque fois sous {threshold} et en tout pour {total}. À partir de {threshold} une procédure plus stricte est due.',
  'procure.flag.r011.formula':
    'Achats d’un acheteur à un fournisseur en quelques jours, chacun sous un seuil des réglages et près de lui, dont la somme atteint le seuil.',
  'procure.flag.r011.not':
    'Cela ne veut pas dire qu’un achat a été morcelé. La nourriture ou les réparations s’achètent quand il en faut, et des sites distincts ont des budgets distincts.',
  'procure.flag.r013.title': 'Beaucoup de marchés sans concurrence',
  'procure.flag.r013.asks': 'Un acheteur attribue-t-il directement bien plus de marchés que d’autres ?',
  'procure.flag.r013.says':
    '{name} a choisi sans concurrence dans {direct} processus sur {processes} ({share}) ; {limit} ou plus est inhabituel parmi les acheteurs.',
  'procure.flag.r013.formula':
    'Attributions directes divisées par tous les processus dont la méthode est connue, pour les acheteurs qui en ont assez ; inhabituel est ce qui dépasse la borne haute (Q3 + 1,5 EI) de tous les acheteurs.',
  'procure.flag.r013.not':
    'Cela ne veut pas dire qu’une attribution directe était interdite. La plupart des lois la permettent pour les petits achats, les urgences et ce qu’un seul fournisseur possède.',
  'procure.flag.r018.title': 'Une seule offre',
  'procure.flag.r018.asks': 'Un seul soumissionnaire a-t-il participé là où plusieurs le pouvaient ?',
  'procure.flag.r018.says': 'Un seul soumissionnaire a participé à une procédure ouverte à plusieurs.',
  'procure.flag.r018.formula':
    'Un soumissionnaire est compté ou nommé dans une procédure ouverte ou sélective qui est close, ou pour l’un de ses lots.',
  'procure.flag.r018.not':
    'Cela ne veut pas dire que d’autres ont été écartés. Un marché peut avoir un seul fournisseur, le lieu être loin, ou seul le gagnant être publié.',
  'procure.flag.r024.title': 'Deuxième offre très proche de la gagnante',
  'procure.flag.r024.asks': 'Le prix suivant était-il inhabituellement proche de celui qui a gagné ?',
  'procure.flag.r024.says':
    'L’offre suivante était de {ratio} au-dessus de la gagnante ({next} et {winning}) ; {limit} ou moins est inhabituellement proche.',
  'procure.flag.r024.formula':
    '(offre la plus basse d’un autre − offre gagnante) / offre gagnante, à la borne basse (Q1 − 1,5 EI) de tous ces rapports dans une monnaie, ou au-dessous.',
  'procure.flag.r024.not':
    'Cela ne veut pas dire que les soumissionnaires se sont parlé. Le carburant et d’autres biens ont un prix de marché, et une estimation publiée rapproche les offres.',
  'procure.flag.r025.title': 'Soumissionne souvent et gagne rarement',
  'procure.flag.r025.asks':
    'Quelqu’un soumissionne-t-il autant que les plus actifs en gagnant bien moins souvent que d’autres ?',
  'procure.flag.r025.says':
    '{name} a soumissionné à {contests} concours, plus que la plupart, et en a gagné {won} ({share}) ; {limit} ou moins est inhabituel.',
  'procure.flag.r025.formula':
    'Concours gagnés divisés par concours avec une offre valable, à la borne basse de cette part ou au-dessous, parmi ceux qui soumissionnent autant que le quart le plus actif.',
  'procure.flag.r025.not':
    'Cela ne veut pas dire que les offres étaient de façade. Un soumissionnaire peut être cher, nouveau, ou répondre à tous les appels.',
  'procure.flag.r028.title': 'Offres au même prix',
  'procure.flag.r028.asks':
    'Des soumissionnaires qui ne devraient rien savoir l’un de l’autre ont-ils demandé le même prix ?',
  'procure.flag.r028.says':
    'Des soumissionnaires différents ont demandé le même prix, {amount}. Soumissionnaires concernés : {bidders}.',
  'procure.flag.r028.formula':
    'Deux offres pour un lot du même montant jusqu’à la dernière décimale et de la même monnaie, par des soumissionnaires sans membre commun.',
  'procure.flag.r028.not':
    'Cela ne veut pas dire que les prix ont été convenus. Des tarifs, des prix fixés par la loi, des catalogues et des estimations publiées donnent des offres égales.',
  'procure.flag.r030.title': 'L’offre gagnante est arrivée tard',
  'procure.flag.r030.asks': 'L’offre gagnante est-elle arrivée après la fin du délai ?',
  'procure.flag.r030.says': 'L’offre qui a gagné est arrivée le {submitted}, après la fin du délai le {end}.',
  'procure.flag.r030.formula':
    'La première offre valable du gagnant est postérieure à la fin du délai ; les deux sont des instants, les fuseaux horaires comptent.',
  'procure.flag.r030.not':
    'Cela ne veut pas dire qu’une offre tardive a été admise. La fin a pu être déplacée pour tous, ou le registre porte le jour où une offre fut changée.',
  'procure.flag.r031.title': 'Attribution bien au-dessus de l’estimation',
  'procure.flag.r031.asks': 'A-t-on attribué bien plus que ce que l’acheteur avait estimé ?',
  'procure.flag.r031.says':
    '{award} a été attribué là où {estimate} était estimé, {over} de plus ; on demande à partir de {limit}.',
  'procure.flag.r031.formula':
    'Valeur attribuée divisée par l’estimation, moins un ; lot par lot là où les lots ont une valeur. Une attribution de plusieurs fois l’estimation est un défaut des données et ne lève aucun signe.',
  'procure.flag.r031.not':
    'Cela ne veut pas dire que le prix était trop haut. Les prix montent entre estimation et attribution, et l’estimation peut porter sur une partie ou sur une année.',
  'procure.flag.r035.title': 'Tous écartés sauf le gagnant',
  'procure.flag.r035.asks':
    'Tous les autres ont-ils été disqualifiés, de sorte que celui qui restait a gagné ?',
  'procure.flag.r035.says':
    'Tous les autres soumissionnaires ont été disqualifiés ({out}), et celui qui restait a gagné.',
  'procure.flag.r035.formula':
    'Seul le gagnant a des offres valables, et assez d’autres en ont de disqualifiées ; lot par lot, et pas tant qu’une offre est en suspens.',
  'procure.flag.r035.not':
    'Cela ne veut pas dire qu’ils ont été écartés à tort. Des exigences strictes ont leurs raisons, et les nouveaux oublient un papier.',
  'procure.flag.r036.title': 'L’offre la plus basse a été écartée',
  'procure.flag.r036.asks': 'L’offre la plus basse a-t-elle été disqualifiée là où le prix décide ?',
  'procure.flag.r036.says':
    'L’offre la plus basse, {out}, a été disqualifiée ; la plus basse qui restait demandait {valid}.',
  'procure.flag.r036.formula':
    'L’offre la plus basse pour un lot est disqualifiée, plus basse que toute offre valable, et quelque chose a été attribué.',
  'procure.flag.r036.not':
    'Cela ne veut pas dire que de l’argent a été perdu. Un prix peut être trop bas pour faire le travail, ou il manquait une garantie ou une licence.',
  'procure.flag.r038.title': 'Beaucoup d’offres écartées',
  'procure.flag.r038.asks': 'Disqualifie-t-on ici une part d’offres bien plus grande qu’ailleurs ?',
  'procure.flag.r038.says':
    '{name} : {out} offres sur {bids} ({share}) ont été disqualifiées ; {limit} ou plus est inhabituel parmi ses semblables.',
  'procure.flag.r038.formula':
    'Offres disqualifiées divisées par offres envoyées, au-delà de la borne haute (Q3 + 1,5 EI) de cette part parmi les acheteurs, ceux qui conduisent les achats et les soumissionnaires, chacun parmi les siens.',
  'procure.flag.r038.not':
    'Cela ne veut pas dire que disqualifier était une faute. Certains domaines ont des exigences strictes et certains formulaires sont difficiles.',
  'procure.flag.r040.title': 'Presque tout l’argent va à très peu',
  'procure.flag.r040.asks':
    'La plus grande part de ce qu’un acheteur dépense va-t-elle à très peu de fournisseurs ?',
  'procure.flag.r040.says':
    'De ce que {name} a attribué en {currency} ({awards} attributions), {supplier} a reçu {share}. La concentration est de {index} sur 1, et {limit} ou plus est élevé.',
  'procure.flag.r040.formula':
    'Indice de Herfindahl-Hirschman des valeurs attribuées : la somme, par fournisseur, du carré de sa part, dans chaque monnaie à part.',
  'procure.flag.r040.not':
    'Cela ne veut pas dire que d’autres ont été exclus. Un grand ouvrage à côté de petits achats, ou un seul fournisseur d’eau, donne le même chiffre.',
  'procure.flag.r044.title': 'Des soumissionnaires partagent un contact',
  'procure.flag.r044.asks':
    'Des soumissionnaires qui se concurrencent ont-ils un même téléphone, courriel ou adresse ?',
  'procure.flag.r044.says':
    'Des soumissionnaires qui se sont concurrencés ont {kind, select, address {la même adresse} email {le même courriel} other {le même téléphone}}. Soumissionnaires concernés : {bidders}. Le contact est dans le registre.',
  'procure.flag.r044.formula':
    'Deux soumissionnaires d’un processus avec le même courriel, les neuf derniers chiffres d’un téléphone, ou rue et lieu. Un contact que beaucoup partagent ne compte pas.',
  'procure.flag.r044.not':
    'Cela ne veut pas dire qu’ils ne font qu’un. Un agent ou un centre d’affaires travaille pour les deux, ou quelqu’un a écrit deux fois un contact.',
  'procure.flag.r048.title': 'Vend des choses très différentes',
  'procure.flag.r048.asks':
    'Un fournisseur vend-il bien plus de sortes de choses que d’autres qui vendent autant ?',
  'procure.flag.r048.says':
    '{name} s’est vu attribuer {kinds} sortes de choses dans {processes} processus ; {limit} ou plus est inhabituel.',
  'procure.flag.r048.formula':
    'Premiers chiffres différents de la classification des articles, au-delà de la borne haute de ce nombre parmi les fournisseurs qui ont assez de processus.',
  'procure.flag.r048.not':
    'Cela ne veut pas dire que le fournisseur ne peut pas livrer. Grossistes et entreprises générales vendent beaucoup de choses, et les codes sont parfois choisis sans soin.',
  'procure.flag.r057.title': 'Deux soumissionnaires se relaient',
  'procure.flag.r057.asks':
    'Deux soumissionnaires qui se rencontrent souvent gagnent-ils à tour de rôle, plus régulièrement que par hasard ?',
  'procure.flag.r057.says':
    '{name} a rencontré {partner} dans {contests} concours que l’un des deux a gagnés, et ils se sont relayés {changes} fois sur {turns} ; deux soumissionnaires égaux le font par hasard dans {chance} des cas.',
  'procure.flag.r057.formula':
    'Combien de fois le gagnant change entre deux soumissionnaires, dans l’ordre du temps ; signe là où une pièce équitable changerait autant dans très peu de cas.',
  'procure.flag.r057.not':
    'Cela ne veut pas dire qu’il y a entente. Qui vient de gagner n’a peut-être pas de place pour le suivant ; et de très nombreux couples, quelques-uns paraissent tels par hasard.',
  'procure.flag.r058.title': 'Offre gagnante loin sous la suivante',
  'procure.flag.r058.asks': 'Le prix gagnant était-il inhabituellement loin sous les autres ?',
  'procure.flag.r058.says':
    'L’offre suivante était de {ratio} au-dessus de la gagnante ({next} et {winning}) ; {limit} ou plus est inhabituellement loin.',
  'procure.flag.r058.formula':
    '(offre la plus basse d’un autre − offre gagnante) / offre gagnante, à la borne haute (Q3 + 1,5 EI) de tous ces rapports dans une monnaie, ou au-delà.',
  'procure.flag.r058.not':
    'Cela ne veut pas dire qu’on ne peut pas faire le travail à ce prix. Il peut y avoir une meilleure façon, ou quelqu’un veut entrer sur le marché.',
  'procure.flag.r059.title': 'Le contrat a grandi après l’attribution',
  'procure.flag.r059.asks': 'Le contrat vaut-il maintenant bien plus que ce qui fut attribué ?',
  'procure.flag.r059.says':
    'Le contrat vaut {contract}, {growth} de plus que les {award} attribués (modifications publiées : {amendments}) ; on demande à partir de {limit}.',
  'procure.flag.r059.formula':
    'Somme des valeurs des contrats d’une attribution divisée par la valeur attribuée, moins un ; dans une monnaie.',
  'procure.flag.r059.not':
    'Cela ne veut pas dire que la hausse était fautive. Un contrat de plusieurs années peut être attribué pour une, et l’appel a pu annoncer une prolongation.',
  'procure.flag.r067.title': 'Livraison en retard',
  'procure.flag.r067.asks': 'Ce qui était convenu est-il venu tard, ou pas du tout ?',
  'procure.flag.r067.says':
    '{came, select, yes {Ce qui était dû le {due} est venu le {met}, {days} jours plus tard.} other {Ce qui était dû le {due} n’était pas venu {days} jours plus tard.}} Jalons en retard : {late}.',
  'procure.flag.r067.formula':
    'Un jalon atteint plus de jours après son échéance qu’on n’en laisse passer, ou dont on dit qu’il n’est pas atteint après ce temps.',
  'procure.flag.r067.not':
    'Cela ne veut pas dire que la faute est au fournisseur. L’acheteur a pu tarder avec le site ou un paiement ; et les dates s’écrivent quand quelqu’un a le temps.',
  'procure.flag.g001.title': 'Fournisseur nouveau ou très jeune',
  'procure.flag.g001.asks':
    'Un contrat est-il allé à un fournisseur fondé peu avant, ou un grand à quelqu’un dont le registre ne sait rien auparavant ?',
  'procure.flag.g001.says':
    '{kind, select, young {{supplier} a été fondé le {founded}, {days} jours avant que le contrat lui soit attribué.} other {C’est la première attribution à {supplier} dans un registre qui remonte {days} jours avant elle, et avec {amount} elle est parmi les {part} les plus grandes de sa monnaie.}}',
  'procure.flag.g001.formula':
    'Fondé moins de tant de jours avant l’attribution, là où le registre le dit ; ou la première attribution à un fournisseur après une histoire assez longue, parmi les plus grandes de sa monnaie.',
  'procure.flag.g001.not':
    'Cela ne veut pas dire qu’il n’y a personne derrière. On fonde des entreprises pour un grand ouvrage, des marchés sont nouveaux et les formes juridiques changent.',
  'procure.flag.g002.title': 'Une étape n’est pas publiée',
  'procure.flag.g002.asks':
    'Manque-t-il une étape qui a dû avoir lieu, puisqu’une étape ultérieure est publiée ?',
  'procure.flag.g002.says': 'D’une étape qui a dû avoir lieu rien n’est publié : {stages}.',
  'procure.flag.g002.formula':
    'Une attribution ou un contrat sans appel ; un contrat sans attribution ; un contrat terminé sans paiements, jalons ni documents.',
  'procure.flag.g002.not':
    'Cela ne veut pas dire que l’étape n’a pas eu lieu. Elle peut être publiée ailleurs, ou les règles ne demandent que les attributions.',
  'procure.flag.g003.title': 'Signé peu après l’attribution',
  'procure.flag.g003.asks': 'Y a-t-il eu le temps de contester entre attribution et signature ?',
  'procure.flag.g003.says':
    'Le contrat a été signé le {signed}, {days, plural, =0 {moins d’un jour entier} one {# jour entier} other {# jours entiers}} après l’attribution du {award} ; on en attend au moins {least}, pour que d’autres puissent contester.',
  'procure.flag.g003.formula':
    'Jours entiers entre attribution et signature, moins que les jours dus, là où d’autres étaient en concurrence. Une signature avant l’attribution est un défaut des données.',
  'procure.flag.g003.not':
    'Cela ne veut pas dire que quelqu’un a été empêché. Pour de petits contrats aucune attente n’est due, et après une seule offre personne ne pouvait contester.',
  'procure.flag.stage.planning': 'plan',
  'procure.flag.stage.tender': 'appel d’offres',
  'procure.flag.stage.award': 'attribution',
  'procure.flag.stage.implementation': 'paiements et livraison',
};
