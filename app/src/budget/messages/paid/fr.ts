export const fr = {
  'budget.paid': 'Ce qui a été payé',
  'budget.paid-no-ledger':
    'Aucun registre des paiements de {year} n’est publié ; ce qui a été payé sous ce chapitre ne peut donc pas être montré.',
  'budget.paid-not-said':
    'Le registre publié de {year} ne dit pas laquelle de ses colonnes contient la classification « {what} » du budget ; ses paiements ne peuvent donc pas être mis à côté de ce chapitre.',
  'budget.paid-said-of': 'Il le dit pour {what}.',
  'budget.paid-says':
    'Le registre publié de {year} a {n, plural, one {<b>un paiement</b>} other {<b># paiements</b>}} sous ce chapitre : <b>{amount}</b>.',
  'budget.paid-nothing': 'Le registre publié de {year} n’a aucun paiement sous ce chapitre.',
  'budget.paid-here': 'Paiements sous ce chapitre selon ce qu’écrit le registre, en {currency}',
  'budget.paid-by': 'Relié par',
  'budget.paid-by.code': 'le code {code}',
  'budget.paid-by.name': 'le nom de {code}',
  'budget.paid-count': 'Paiements',
  'budget.paid-blank': 'Rien d’écrit',
  'budget.paid-how':
    'Comment ils ont été reliés : la commune dit que la colonne {field} de son registre contient la classification « {what} » du budget. Un paiement compte ici par le code, ou par le nom si un seul code le porte. Sur {all, plural, one {# paiement} other {# paiements}} ({total}), {joined} ({amount}) ont pu être reliés ainsi au budget.',
  'budget.paid-mean':
    'Le registre de {year} a des paiements de {from} à {until}. Il contient ce qui a été payé jour par jour ; le budget peut aussi compter ce qui est dû, les salaires et les transferts. Les deux n’ont pas à donner la même somme.',
  'budget.paid-apart':
    '{n, plural, one {Une chose que le registre écrit et que le budget n’a pas} other {# choses que le registre écrit et que le budget n’a pas}}',
  'budget.paid-apart-table': 'Paiements qui n’ont pas pu être reliés, en {currency}',
  'budget.of-payment-none-title': 'Pas de tel chapitre dans le budget',
  'budget.of-payment-none':
    'Le registre écrit {value}. Le budget publié de {year} n’a pas ce code dans la classification « {what} », ni de nom semblable qui soit celui d’un seul code.',
} as const;
