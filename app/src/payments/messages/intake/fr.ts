export const fr = {
  'problem.payments.control-differs':
    'Les fichiers ne donnent pas le total indiqué ; rien n’a donc été chargé. Cherchez la différence, ou dites-en la raison.',
  'act.payments.received':
    '{person} a envoyé {count, plural, one {le fichier de paiements {file}} other {# fichiers de paiements, le premier étant {file},}} pour examen',
  'act.payments.import-begun':
    '{person} a commencé à charger {count, plural, one {le grand fichier de paiements {file}} other {# grands fichiers de paiements, le premier étant {file}}}',
  'job.payments.load-received': 'Charger de grands fichiers de paiements',
  'job.payments.preview-received': 'Lire de grands fichiers de paiements à l’essai',
  'payments.intake.says':
    'Envoyez les registres tels que vous les avez. Vous voyez ensuite ce qu’ils semblent contenir, pouvez le changer, et voyez ce qui serait chargé. Rien n’est chargé avant que vous le disiez.',
  'payments.intake.files': 'Fichiers de paiements',
  'payments.intake.files-hint':
    'CSV de toute écriture, XLSX ou ODS ; plusieurs à la fois si leurs colonnes sont les mêmes. XLS : ouvrez-le et enregistrez-le en XLSX. PDF : demandez le tableau dont il est fait.',
  'payments.intake.stored-hint': 'Laissé ouvert, une correspondance est proposée d’après le premier fichier.',
  'payments.intake.experts': 'Avec une correspondance écrite en JSON, en une étape',
  'payments.intake.without-mapping': 'Sans correspondance : envoyez les fichiers et laissez-en proposer une',
  'payments.intake.missing.date':
    'Aucune colonne ne ressemble au jour d’un paiement. Choisissez-en une ci-dessous.',
  'payments.intake.missing.amount': 'Aucune colonne ne ressemble à un montant. Choisissez-en une ci-dessous.',
  'payments.intake.missing.supplier':
    'Aucune colonne ne ressemble au nom ou au numéro de qui a été payé. Choisissez-en une ci-dessous.',
  'payments.intake.role.date': 'Jour du paiement',
  'payments.intake.role.amount': 'Montant',
  'payments.intake.role.debit': 'Montant payé (débit)',
  'payments.intake.role.credit': 'Montant revenu (crédit)',
  'payments.intake.detect': 'Comme le fichier le montre',
  'payments.intake.dates-title': 'Jours',
  'payments.intake.order': 'Ordre du jour et du mois',
  'payments.intake.order.detect': 'Comme le fichier le montre ; ce qui se lit de deux façons est refusé',
  'payments.intake.order.day-month': 'Le jour d’abord : 31/12/2024',
  'payments.intake.order.month-day': 'Le mois d’abord : 12/31/2024',
  'payments.intake.missing-day': 'Un paiement sans jour est',
  'payments.intake.missing-day.refuse': 'une erreur du fichier',
  'payments.intake.missing-day.unknown': 'gardé, comme un paiement dont nul ne sait le jour',
  'payments.intake.sign': 'Les paiements sont écrits',
  'payments.intake.sign.as-is': 'tels quels',
  'payments.intake.sign.negated': 'avec un moins',
  'payments.intake.budget-title': 'Ce qui mène au budget',
  'payments.intake.budget-says':
    'Là où une colonne contient un code ou un nom du budget, les habitants voient à côté de chaque chapitre ce qui y a été payé.',
  'payments.intake.holds': '{field} contient',
  'payments.intake.read':
    '<b>{n, plural, one {# paiement} other {# paiements}}</b>, <b>{amount}</b> en tout, {days}.',
  'payments.intake.days': 'du {from} au {until}',
  'payments.intake.no-days': 'sans aucun jour connu',
  'payments.intake.read-from': 'De quelle colonne chaque chose est lue',
  'payments.intake.same':
    'Ce même fichier a été chargé le {on} sous le nom {file}, et compte. Pour le charger de nouveau il faut une raison.',
  'payments.intake.same-here':
    'Ce même fichier est ici une seconde fois, sous le nom {file}. Pour charger les deux il faut une raison.',
  'payments.intake.unknown-days':
    '{n, plural, one {# paiement n’a} other {# paiements n’ont}} pas de jour connu, et ne sera dans aucune année.',
  'payments.intake.times-only':
    '{n, plural, one {# cellule contient} other {# cellules contiennent}} une heure à la place du jour : redemandez le fichier avec des cellules au format date.',
  'payments.intake.suppliers-unknown':
    '{n, plural, one {# paiement ne dit} other {# paiements ne disent}} pas qui a été payé.',
  'payments.intake.order-none': 'Aucun jour du fichier n’a besoin d’un ordre du jour et du mois.',
  'payments.intake.order-stated.day-month':
    'Les jours sont lus le jour d’abord, comme le dit la correspondance.',
  'payments.intake.order-stated.month-day':
    'Les jours sont lus le mois d’abord, comme le dit la correspondance.',
  'payments.intake.order-found.day-month':
    'Les jours sont lus le jour d’abord : la ligne {line} ne se lit pas autrement.',
  'payments.intake.order-found.month-day':
    'Les jours sont lus le mois d’abord : la ligne {line} ne se lit pas autrement.',
  'payments.intake.marks':
    'Les montants sont lus avec « {decimal} » avant les décimales et « {thousands} » entre les milliers.',
  'payments.intake.left-blank': 'vide',
  'payments.intake.left-header': 'l’en-tête encore une fois',
  'payments.intake.stated-title': 'Comparer avec un total indiqué',
  'payments.intake.stated-says': 'Indiquez la somme que donnent la banque ou les comptes pour ces fichiers.',
  'payments.intake.stated': 'Total de ces fichiers',
  'payments.intake.reason': 'Raison, si les fichiers répètent ce qui a été chargé ou donnent un autre total',
  'payments.intake.reason-hint': 'Elle reste dans le registre à côté du chargement.',
} as const;
