export const pt = {
  'budget.paid': 'O que foi pago',
  'budget.paid-no-ledger':
    'Não há nenhum registo de pagamentos de {year} publicado, por isso não se pode mostrar o que foi pago nesta rubrica.',
  'budget.paid-not-said':
    'O registo publicado de {year} não diz qual das suas colunas contém a classificação «{what}» do orçamento, por isso os seus pagamentos não se podem pôr ao lado desta rubrica.',
  'budget.paid-said-of': 'Di-lo para {what}.',
  'budget.paid-says':
    'O registo publicado de {year} tem {n, plural, one {<b>um pagamento</b>} other {<b># pagamentos</b>}} nesta rubrica: <b>{amount}</b>.',
  'budget.paid-nothing': 'O registo publicado de {year} não tem nenhum pagamento nesta rubrica.',
  'budget.paid-here': 'Pagamentos desta rubrica pelo que o registo escreve, em {currency}',
  'budget.paid-by': 'Ligado por',
  'budget.paid-by.code': 'o código {code}',
  'budget.paid-by.name': 'o nome de {code}',
  'budget.paid-count': 'Pagamentos',
  'budget.paid-blank': 'Nada escrito',
  'budget.paid-how':
    'Como foram ligados: o município diz que a coluna {field} do seu registo contém a classificação «{what}» do orçamento. Um pagamento conta aqui pelo código, ou pelo nome quando só um código o tem. De {all, plural, one {# pagamento} other {# pagamentos}} ({total}), {joined} ({amount}) puderam ser assim ligados ao orçamento.',
  'budget.paid-mean':
    'O registo de {year} tem pagamentos de {from} a {until}. Contém o que foi pago em cada dia; o orçamento pode contar também o que se deve, ordenados e transferências. Os dois não têm de dar o mesmo.',
  'budget.paid-apart':
    '{n, plural, one {Uma coisa que o registo escreve e o orçamento não tem} other {# coisas que o registo escreve e o orçamento não tem}}',
  'budget.paid-apart-table': 'Pagamentos que não puderam ser ligados, em {currency}',
  'budget.of-payment-none-title': 'Não há tal rubrica no orçamento',
  'budget.of-payment-none':
    'O registo escreve {value}. O orçamento publicado de {year} não tem esse código na classificação «{what}», nem um nome parecido que seja de um só código.',
} as const;
