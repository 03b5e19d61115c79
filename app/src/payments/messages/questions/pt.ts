/** O que os testes perguntam, e o que procuram. */
export const pt = {
  'payments.rule.double-loads': 'Ficheiros carregados duas vezes',
  'payments.rule.exact-duplicates': 'O mesmo pagamento duas vezes',
  'payments.rule.fuzzy-duplicates': 'Pagamentos quase iguais',
  'payments.rule.splits': 'Vários pagamentos logo abaixo de um limite',
  'payments.rule.near-threshold': 'Muitos montantes logo abaixo de um limite',
  'payments.rule.benford': 'Primeiros algarismos dos montantes',
  'payments.rule.round-sums': 'Somas redondas',
  'payments.rule.odd-days': 'Registados com os serviços fechados',
  'payments.rule.year-end-rush': 'O último mês do ano',
  'payments.rule.concentration': 'Um fornecedor com uma grande parte',
  'payments.rule.relative-size': 'Muito maior do que os outros',
  'payments.rule.shared-accounts': 'Fornecedores com a mesma conta bancária',
  'payments.rule.unusual-size': 'Um montante invulgar',
  'payments.rule-says.double-loads': 'Dois ficheiros contêm os mesmos pagamentos?',
  'payments.rule-says.exact-duplicates':
    'O fornecedor, o dia, o montante e a fatura foram os mesmos mais de uma vez?',
  'payments.rule-says.fuzzy-duplicates':
    'Dois pagamentos em 90 dias são iguais exceto numa letra, num algarismo ou na vírgula?',
  'payments.rule-says.splits':
    'Um fornecedor recebeu em 30 dias vários pagamentos, cada um logo abaixo de um limite e juntos acima dele?',
  'payments.rule-says.near-threshold':
    'Há mais montantes logo abaixo de um limite do que logo acima, comparando com limites que ninguém fixou?',
  'payments.rule-says.benford':
    'Os primeiros algarismos dos montantes aparecem tantas vezes como é habitual?',
  'payments.rule-says.round-sums': 'Alguém paga somas redondas muito mais vezes do que os outros?',
  'payments.rule-says.odd-days':
    'Foram registados pagamentos em dias livres ou de noite, mais do que noutros lugares?',
  'payments.rule-says.year-end-rush': 'Paga-se muito mais no último mês do ano do que é habitual?',
  'payments.rule-says.concentration': 'Um fornecedor recebe uma grande parte do dinheiro?',
  'payments.rule-says.relative-size':
    'Um pagamento a um fornecedor é muitas vezes maior do que todos os outros que recebeu?',
  'payments.rule-says.shared-accounts': 'Fornecedores de nomes diferentes são pagos na mesma conta bancária?',
  'payments.rule-says.unusual-size': 'Um pagamento está longe do habitual na sua categoria?',
  'payments.ask.file-twice':
    'Os ficheiros {file} e {other} são iguais, byte a byte ({rows, plural, one {# linha} many {# linhas} other {# linhas}}). O ficheiro foi carregado duas vezes?',
  'payments.ask.files-overlap':
    '{shared, plural, one {# linha} many {# linhas} other {# linhas}} das {rows} de {file} estão também em {other} ({different} diferentes). Os dois ficheiros contêm os mesmos pagamentos?',
  'payments.ask.invoice-twice':
    'A fatura {invoice} de {supplier} de {amount} aparece aqui {times} vezes em {day}. Porque foi paga mais de uma vez?',
  'payments.ask.payment-twice':
    'Em {day} {supplier} recebeu {amount} pela mesma coisa, {times} vezes e em transações diferentes. Para que serviu cada uma?',
  'payments.ask.line-twice':
    'Um pagamento de {amount} a {supplier} em {day} aparece aqui {times} vezes como uma só transação. Cada linha é um pagamento próprio?',
  'payments.ask.invoice-like':
    '{supplier} recebeu {amount} em {day} pela fatura {invoice}, e {otherAmount} foram pagos em {otherDay} a {otherSupplier} pela fatura {otherInvoice}. São duas faturas, ou uma registada duas vezes?',
  'payments.ask.under-limit':
    '{whose, select, unit {{unit} fez} other {Houve}} {payments, plural, one {# pagamento} many {# pagamentos} other {# pagamentos}} a {supplier} de {from} a {until}, cada um um pouco abaixo de {limit} ({name}) e juntos {amount}. Podem ter sido uma só compra?',
  'payments.ask.below-limit':
    '{below, plural, one {# pagamento está} many {# pagamentos estão} other {# pagamentos estão}} logo abaixo de {limit} ({name}) e {above} logo acima; em limites que ninguém fixou é {usual} para um. O que explica a diferença?',
  'payments.ask.digits':
    'Os primeiros algarismos de {rows, plural, one {# montante} many {# montantes} other {# montantes}} de {whose, select, unit {{unit}} supplier {{supplier}} other {todo o registo}} diferem do que tais montantes costumam ter (desvio médio {mad}); {digit} aparece {found} vezes onde se esperavam {expected}. Que pagamentos fazem a diferença?',
  'payments.ask.round-sums':
    '{round} de {payments, plural, one {# pagamento} many {# pagamentos} other {# pagamentos}} de {whose, select, unit {{unit}} supplier {{supplier}} other {todo o registo}} são múltiplos inteiros de {step}, contra {usual} noutros lugares. Foram pagos por faturas ou por estimativas?',
  'payments.ask.odd-days':
    '{odd} de {payments, plural, one {# pagamento} many {# pagamentos} other {# pagamentos}} de {whose, select, unit {{unit}} supplier {{supplier}} other {todo o registo}} foram registados num dia ou a uma hora em que os serviços estão fechados, contra {usual} noutros lugares. Quem os regista então, e porquê?',
  'payments.ask.year-end-rush':
    '{last} de {payments, plural, one {# pagamento} many {# pagamentos} other {# pagamentos}} de {whose, select, unit {{unit}} supplier {{supplier}} other {todo o registo}} caem no último mês do ano que termina em {end} ({amount} ao todo), contra {usual} habitualmente. O que se comprou então?',
  'payments.ask.one-supplier':
    '{supplier} recebeu {share} do que {whose, select, unit {{unit}} other {o município}} pagou, em {payments, plural, one {# pagamento} many {# pagamentos} other {# pagamentos}}. O fornecedor foi escolhido num concurso?',
  'payments.ask.far-larger':
    'Um pagamento de {amount} a {supplier} em {day} é {factor} vezes o seguinte maior de {payments, plural, one {# pagamento} many {# pagamentos} other {# pagamentos}} que recebeu. A vírgula está no lugar certo?',
  'payments.ask.account-shared':
    '{count, plural, one {# fornecedor é pago} many {# fornecedores são pagos} other {# fornecedores são pagos}} ({suppliers}) na mesma conta bancária. São um só negócio?',
  'payments.ask.unusual-size':
    'Um pagamento de {amount} a {supplier} em {day} está longe dos habituais {median} de {category}. Para que serviu?',
} as const;
