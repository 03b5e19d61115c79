export const pt = {
  'act.procure.received':
    '{person} enviou {count, plural, one {o ficheiro de contratação {file}} other {# ficheiros de contratação, o primeiro {file},}} para serem vistos',
  'act.procure.import-begun':
    '{person} começou a carregar {count, plural, one {o grande ficheiro de contratação {file}} other {# grandes ficheiros de contratação, o primeiro {file}}}',
  'job.procure.load-received': 'Carregar grandes ficheiros de contratação',
  'job.procure.preview-received': 'Ler grandes ficheiros de contratação como ensaio',
  'procure.received-title': 'O que entraria',
  'procure.received-says':
    'Os ficheiros foram lidos como seriam carregados, e nada deles está ainda guardado. Veja e depois guarde ou desista.',
  'procure.received-nothing-new':
    '{releases, plural, one {# lançamento, que já está} other {# lançamentos, que já estão todos}} aqui: nada mudaria.',
  'procure.received-samples':
    '{count, plural, one {# processo como ficaria} other {Os # processos mais recentes como ficariam}}',
  'procure.received-refused':
    'Um ficheiro em que nada se lê não se guarda, e por isso nenhum destes. Desista deles e envie os outros.',
  'procure.received-old':
    'Desde então foram carregados ou retomados outros ficheiros desta fonte: veja de novo antes de guardar estes.',
  'procure.received-keep': 'Guardá-lo como rascunho',
  'procure.received-at-work': 'A ser lido: {done} de {total} MB.',
  'procure.received-brings':
    '{releases, plural, one {# lançamento} other {# lançamentos}}, {added} novos aqui.',
  'procure.received-fresh': 'Processos novos',
  'procure.received-changed': 'Processos que já estão e mudariam',
  'procure.received-unchanged': 'Processos do ficheiro que ficariam como estão',
  'procure.received-elsewhere': 'Processos que estão aqui e não no ficheiro: ficam',
  'procure.received-repeated': 'Lançamentos que o ficheiro contém mais uma vez: contam uma vez',
  'procure.received-days': 'Primeiro e último dia de que falam estes processos',
  'procure.received-span': 'de {first} a {last}',
  'procure.received-no-days': 'não se pode saber',
  'procure.received-amounts': 'Montantes dos processos novos e alterados, como ficariam',
  'procure.received-what': 'O quê',
  'procure.received-count': 'Quantos',
  'procure.received-sum': 'No total',
  'procure.received-no-amount': 'sem montante que se possa saber',
  'procure.received-examples': 'Primeiros lugares',
  'procure.received-line': 'Linha {line}:',
  'procure.received-signs-none': 'Nenhum sinal apareceria nem desapareceria.',
  'procure.received-signs-says':
    'O que apareceria e desapareceria entre os sinais desta fonte se tudo o que dela está aqui fosse público. Um sinal é uma pergunta e não uma acusação.',
  'procure.received-signs-many': 'A fonte tem mais de {most} processos: é percorrida quando é publicada.',
  'procure.received-raised': 'Apareceriam',
  'procure.received-cleared': 'Desapareceriam',
  'procure.received-differs':
    'Já está aqui uma fonte com este nome e fica como está: de quem é a palavra, a licença e o endereço não se tomam do que foi dito agora.',
  'procure.received-compared': 'Os {total} MB estão lidos e estão a ser reunidos com o que está aqui.',
  'procure.received-waits': 'O que enviou e ainda não decidiu',
  'procure.received-sent': '{file}{more, plural, =0 {} one { e mais um} other { e mais #}}, enviado {when}',
};
