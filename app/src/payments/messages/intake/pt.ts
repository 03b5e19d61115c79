export const pt = {
  'problem.payments.control-differs':
    'Os ficheiros não dão o total indicado, por isso nada foi carregado. Procure a diferença, ou diga a razão dela.',
  'act.payments.received':
    '{person} enviou {count, plural, one {o ficheiro de pagamentos {file}} other {# ficheiros de pagamentos, o primeiro {file},}} para serem vistos',
  'act.payments.import-begun':
    '{person} começou a carregar {count, plural, one {o grande ficheiro de pagamentos {file}} other {# grandes ficheiros de pagamentos, o primeiro {file}}}',
  'job.payments.load-received': 'Carregar grandes ficheiros de pagamentos',
  'job.payments.preview-received': 'Ler grandes ficheiros de pagamentos à experiência',
  'payments.intake.says':
    'Envie os registos como os tem. Depois vê o que parecem conter, pode mudá-lo, e vê o que seria carregado. Nada é carregado antes de o dizer.',
  'payments.intake.files': 'Ficheiros de pagamentos',
  'payments.intake.files-hint':
    'CSV em qualquer escrita, XLSX ou ODS; vários de uma vez se as colunas forem as mesmas. XLS: abra-o e guarde-o como XLSX. PDF: peça a tabela de que foi feito.',
  'payments.intake.stored-hint':
    'Se ficar aberto, propõe-se uma correspondência a partir do primeiro ficheiro.',
  'payments.intake.experts': 'Com uma correspondência escrita em JSON, num só passo',
  'payments.intake.without-mapping': 'Sem correspondência: envie os ficheiros e deixe que se proponha uma',
  'payments.intake.missing.date': 'Nenhuma coluna parece o dia de um pagamento. Escolha uma abaixo.',
  'payments.intake.missing.amount': 'Nenhuma coluna parece um valor. Escolha uma abaixo.',
  'payments.intake.missing.supplier':
    'Nenhuma coluna parece o nome ou o número de quem recebeu. Escolha uma abaixo.',
  'payments.intake.role.date': 'Dia do pagamento',
  'payments.intake.role.amount': 'Valor',
  'payments.intake.role.debit': 'Valor pago (débito)',
  'payments.intake.role.credit': 'Valor devolvido (crédito)',
  'payments.intake.detect': 'Como o ficheiro mostrar',
  'payments.intake.dates-title': 'Dias',
  'payments.intake.order': 'Ordem de dia e mês',
  'payments.intake.order.detect': 'Como o ficheiro mostrar; o que se possa ler de duas maneiras é recusado',
  'payments.intake.order.day-month': 'Primeiro o dia: 31/12/2024',
  'payments.intake.order.month-day': 'Primeiro o mês: 12/31/2024',
  'payments.intake.missing-day': 'Um pagamento sem dia é',
  'payments.intake.missing-day.refuse': 'um erro do ficheiro',
  'payments.intake.missing-day.unknown': 'guardado, como um cujo dia ninguém sabe',
  'payments.intake.sign': 'Os pagamentos escrevem-se',
  'payments.intake.sign.as-is': 'tal como são',
  'payments.intake.sign.negated': 'com um menos',
  'payments.intake.budget-title': 'O que leva ao orçamento',
  'payments.intake.budget-says':
    'Onde uma coluna contém um código ou um nome do orçamento, os munícipes veem ao lado de cada rubrica o que nela foi pago.',
  'payments.intake.holds': '{field} contém',
  'payments.intake.read':
    '<b>{n, plural, one {# pagamento} other {# pagamentos}}</b>, <b>{amount}</b> ao todo, {days}.',
  'payments.intake.days': 'de {from} a {until}',
  'payments.intake.no-days': 'sem nenhum dia conhecido',
  'payments.intake.read-from': 'De que coluna se lê cada coisa',
  'payments.intake.same':
    'Este mesmo ficheiro foi carregado em {on} como {file}, e conta. Para o carregar outra vez é preciso uma razão.',
  'payments.intake.same-here':
    'Este mesmo ficheiro está aqui pela segunda vez, como {file}. Para carregar os dois é preciso uma razão.',
  'payments.intake.unknown-days':
    '{n, plural, one {# pagamento não tem} other {# pagamentos não têm}} dia conhecido, e não estará em nenhum ano.',
  'payments.intake.times-only':
    '{n, plural, one {# célula contém} other {# células contêm}} uma hora em vez do dia: peça o ficheiro outra vez com as células em formato de data.',
  'payments.intake.suppliers-unknown':
    '{n, plural, one {# pagamento não diz} other {# pagamentos não dizem}} quem recebeu.',
  'payments.intake.order-none': 'Nenhum dia do ficheiro precisa de uma ordem de dia e mês.',
  'payments.intake.order-stated.day-month': 'Os dias leem-se com o dia primeiro, como diz a correspondência.',
  'payments.intake.order-stated.month-day': 'Os dias leem-se com o mês primeiro, como diz a correspondência.',
  'payments.intake.order-found.day-month':
    'Os dias leem-se com o dia primeiro: a linha {line} não se pode ler de outra maneira.',
  'payments.intake.order-found.month-day':
    'Os dias leem-se com o mês primeiro: a linha {line} não se pode ler de outra maneira.',
  'payments.intake.marks':
    'Os valores leem-se com «{decimal}» antes das decimais e «{thousands}» entre os milhares.',
  'payments.intake.left-blank': 'em branco',
  'payments.intake.left-header': 'o cabeçalho outra vez',
  'payments.intake.stated-title': 'Comparar com um total indicado',
  'payments.intake.stated-says': 'Indique a soma que o banco ou as contas dão para estes ficheiros.',
  'payments.intake.stated': 'Total destes ficheiros',
  'payments.intake.reason': 'Razão, se os ficheiros repetem o que foi carregado ou dão outro total',
  'payments.intake.reason-hint': 'Fica no registo ao lado do carregamento.',
} as const;
