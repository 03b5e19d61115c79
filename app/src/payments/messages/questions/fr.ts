/** Ce que demandent les contrôles, et ce qu’ils cherchent. */
export const fr = {
  'payments.rule.double-loads': 'Fichiers chargés deux fois',
  'payments.rule.exact-duplicates': 'Le même paiement deux fois',
  'payments.rule.fuzzy-duplicates': 'Paiements presque identiques',
  'payments.rule.splits': 'Plusieurs paiements juste sous un seuil',
  'payments.rule.near-threshold': 'Beaucoup de montants juste sous un seuil',
  'payments.rule.benford': 'Premiers chiffres des montants',
  'payments.rule.round-sums': 'Sommes rondes',
  'payments.rule.odd-days': 'Saisis quand les bureaux sont fermés',
  'payments.rule.year-end-rush': 'Le dernier mois de l’année',
  'payments.rule.concentration': 'Un fournisseur avec une grande part',
  'payments.rule.relative-size': 'Bien plus grand que les autres',
  'payments.rule.shared-accounts': 'Fournisseurs au même compte bancaire',
  'payments.rule.unusual-size': 'Un montant inhabituel',
  'payments.rule-says.double-loads': 'Deux fichiers contiennent-ils les mêmes paiements ?',
  'payments.rule-says.exact-duplicates':
    'Le fournisseur, le jour, le montant et la facture étaient-ils les mêmes plus d’une fois ?',
  'payments.rule-says.fuzzy-duplicates':
    'Deux paiements en 90 jours se ressemblent-ils à une lettre, un chiffre ou la virgule près ?',
  'payments.rule-says.splits':
    'Un fournisseur a-t-il reçu en 30 jours plusieurs paiements, chacun juste sous un seuil et ensemble au-dessus ?',
  'payments.rule-says.near-threshold':
    'Y a-t-il plus de montants juste sous un seuil que juste au-dessus, comparé à des seuils que personne n’a fixés ?',
  'payments.rule-says.benford':
    'Les premiers chiffres des montants viennent-ils aussi souvent que d’habitude ?',
  'payments.rule-says.round-sums': 'Quelqu’un paie-t-il des sommes rondes bien plus souvent que les autres ?',
  'payments.rule-says.odd-days':
    'Des paiements ont-ils été saisis un jour chômé ou la nuit, plus qu’ailleurs ?',
  'payments.rule-says.year-end-rush': 'Paie-t-on bien plus le dernier mois de l’année que d’habitude ?',
  'payments.rule-says.concentration': 'Un fournisseur reçoit-il une grande part de l’argent ?',
  'payments.rule-says.relative-size':
    'Un paiement à un fournisseur est-il bien des fois plus grand que tous ses autres ?',
  'payments.rule-says.shared-accounts':
    'Des fournisseurs de noms différents sont-ils payés sur un même compte bancaire ?',
  'payments.rule-says.unusual-size': 'Un paiement est-il loin de ce qui est habituel dans sa catégorie ?',
  'payments.ask.file-twice':
    'Les fichiers {file} et {other} sont identiques, octet par octet ({rows, plural, one {# ligne} many {# lignes} other {# lignes}}). Le fichier a-t-il été chargé deux fois ?',
  'payments.ask.files-overlap':
    '{shared, plural, one {# ligne} many {# lignes} other {# lignes}} des {rows} de {file} se trouvent aussi dans {other} ({different} différentes). Les deux fichiers contiennent-ils les mêmes paiements ?',
  'payments.ask.invoice-twice':
    'La facture {invoice} de {supplier} de {amount} figure ici {times} fois le {day}. Pourquoi a-t-elle été payée plus d’une fois ?',
  'payments.ask.payment-twice':
    'Le {day}, {supplier} a reçu {amount} pour la même chose, {times} fois et dans des opérations différentes. À quoi servait chacune ?',
  'payments.ask.line-twice':
    'Un paiement de {amount} à {supplier} le {day} figure ici {times} fois comme une seule opération. Chaque ligne est-elle un paiement à part ?',
  'payments.ask.invoice-like':
    '{supplier} a reçu {amount} le {day} pour la facture {invoice}, et {otherAmount} ont été payés le {otherDay} à {otherSupplier} pour la facture {otherInvoice}. Sont-ce deux factures, ou une seule saisie deux fois ?',
  'payments.ask.under-limit':
    '{whose, select, unit {{unit} a fait} other {Il y a eu}} {payments, plural, one {# paiement} many {# paiements} other {# paiements}} à {supplier} du {from} au {until}, chacun un peu sous {limit} ({name}) et ensemble {amount}. Était-ce peut-être un seul achat ?',
  'payments.ask.below-limit':
    '{below, plural, one {# paiement est} many {# paiements sont} other {# paiements sont}} juste sous {limit} ({name}) et {above} juste au-dessus ; pour des seuils que personne n’a fixés, c’est {usual} contre un. Qu’est-ce qui explique l’écart ?',
  'payments.ask.digits':
    'Les premiers chiffres de {rows, plural, one {# montant} many {# montants} other {# montants}} de {whose, select, unit {{unit}} supplier {{supplier}} other {tout le registre}} diffèrent de ce qu’ont d’habitude de tels montants (écart moyen {mad}) ; {digit} vient {found} fois là où l’on en attendait {expected}. Quels paiements font la différence ?',
  'payments.ask.round-sums':
    '{round} de {payments, plural, one {# paiement} many {# paiements} other {# paiements}} de {whose, select, unit {{unit}} supplier {{supplier}} other {tout le registre}} sont des multiples entiers de {step}, contre {usual} ailleurs. Ont-ils été payés sur factures ou sur estimations ?',
  'payments.ask.odd-days':
    '{odd} de {payments, plural, one {# paiement} many {# paiements} other {# paiements}} de {whose, select, unit {{unit}} supplier {{supplier}} other {tout le registre}} ont été saisis un jour ou à une heure où les bureaux sont fermés, contre {usual} ailleurs. Qui les saisit alors, et pourquoi ?',
  'payments.ask.year-end-rush':
    '{last} de {payments, plural, one {# paiement} many {# paiements} other {# paiements}} de {whose, select, unit {{unit}} supplier {{supplier}} other {tout le registre}} tombent dans le dernier mois de l’année qui finit le {end} ({amount} en tout), contre {usual} d’habitude. Qu’a-t-on acheté alors ?',
  'payments.ask.one-supplier':
    '{supplier} a reçu {share} de ce que {whose, select, unit {{unit}} other {la commune}} a payé, en {payments, plural, one {# paiement} many {# paiements} other {# paiements}}. Le fournisseur a-t-il été choisi par mise en concurrence ?',
  'payments.ask.far-larger':
    'Un paiement de {amount} à {supplier} le {day} fait {factor} fois le suivant des {payments, plural, one {# paiement} many {# paiements} other {# paiements}} qu’il a reçus. La virgule est-elle à sa place ?',
  'payments.ask.account-shared':
    '{count, plural, one {# fournisseur est payé} many {# fournisseurs sont payés} other {# fournisseurs sont payés}} ({suppliers}) sur un même compte bancaire. Est-ce une seule entreprise ?',
  'payments.ask.unusual-size':
    'Un paiement de {amount} à {supplier} le {day} est loin des {median} habituels de {category}. À quoi servait-il ?',
} as const;
