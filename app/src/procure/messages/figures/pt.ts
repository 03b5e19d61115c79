export const pt = {
  'procure.figures': 'O que os contratos dizem juntos',
  'procure.figures-lead':
    'Perguntas aos registos publicados do próprio município, por ano fiscal. Um número levanta uma pergunta; não é um veredicto.',
  'procure.figures-none': 'Não está publicado nenhum contrato nem adjudicação com dia.',
  'procure.figure': 'Número',
  'procure.figure-how': 'Feito de',
  'procure.coverage': 'Dos que se puderam usar',
  'procure.days': '{n, plural, one {# dia} other {# dias}}',
  'procure.lack.no-awards': 'Nada do que está publicado foi decidido neste ano.',
  'procure.lack.no-methods': 'Nenhum registo diz como foi escolhido o fornecedor.',
  'procure.lack.no-amounts': 'Nenhum registo tem modo de escolher e montante na moeda do município.',
  'procure.lack.no-bids': 'Nenhum registo diz quantas propostas vieram.',
  'procure.lack.no-periods': 'Nenhum registo tem um prazo de propostas que termine depois de começar.',
  'procure.lack.no-days': 'Nenhum registo tem o último dia para propostas e um dia de decisão posterior.',
  'procure.lack.no-suppliers': 'Nenhum registo tem um só fornecedor e montante na moeda do município.',
  'procure.row.competitive': 'aberto ou seletivo: {n}',
  'procure.row.other': 'outros modos: {n}',
  'procure.row.left-out': 'de fora, porque algo não é dito: {n}',
  'procure.row.other-currency': 'noutra moeda, e nunca somado: {n}',
  'procure.row.known': 'sabe-se de {n}',
  'procure.row.one-bid': 'uma proposta: {n}',
  'procure.row.more-bids': 'várias propostas, ou nenhuma: {n}',
  'procure.row.largest': 'os três maiores: {n}',
  'procure.row.others': 'todos os outros: {n}',
  'procure.row.planned': 'plano: {n}',
  'procure.row.tendered': 'concurso: {n}',
  'procure.row.awarded': 'decisão: {n}',
  'procure.row.signed': 'contrato: {n}',
  'procure.row.paid': 'pagamentos: {n}',
  'procure.row.changed': 'alterados: {n}',
  'procure.row.unchanged': 'sem alteração: {n}',
  'procure.api-contracts': 'Contratos, adjudicações e concursos publicados, com os filtros da página',
  'procure.api-records': 'Processos publicados como pacotes de registos OCDS, uma parte por página',
  'procure.api-releases': 'Os seus lançamentos como pacotes de lançamentos OCDS, uma parte por página',
  'procure.api-import':
    'Carrega lançamentos, registos ou pacotes como rascunho, até 4 MB. Como texto (JSON ou JSON Lines) são conservados letra por letra, números incluídos',
  'measure.procure.competitive-value.title': 'Quanto do dinheiro foi gasto por concorrência?',
  'measure.procure.competitive-value.say':
    '<b>{n}</b> de cada 100 contratados em {year} foram por procedimentos abertos ou seletivos',
  'measure.procure.competitive-value.formula':
    'Valor dos contratos e adjudicações escolhidos por procedimentos abertos ou seletivos, dividido pelo de todos cujo modo de escolher é conhecido (PEFA 2016, PI-24.2: A desde 80, B desde 70, C desde 60 por cento).',
  'measure.procure.competitive-value.limits':
    'Só na moeda do município. O que foi abandonado ou não tem dia não está em nenhum ano; o que não tem montante ou modo de escolher fica de fora e é contado.',
  'measure.procure.competitive-number.title': 'Quantos contratos foram dados por concorrência?',
  'measure.procure.competitive-number.say':
    '<b>{n}</b> de cada 100 contratos de {year} foram escolhidos por procedimentos abertos ou seletivos',
  'measure.procure.competitive-number.formula':
    'Contratos e adjudicações escolhidos por procedimentos abertos ou seletivos, divididos por todos cujo modo de escolher é conhecido.',
  'measure.procure.competitive-number.limits': 'Um contrato pequeno conta tanto como um grande.',
  'procure.lack.no-direct': 'Nada do que está publicado foi comprado neste ano a um só sem concurso.',
  'procure.lack.no-limit':
    'Do que foi comprado a um só sem concurso, nenhuma compra tem montante na moeda do município e um dia para o qual a lei publicada diga a partir de que montante é devido concurso.',
  'procure.row.just-below': 'até 10 por cento abaixo do montante: {n}',
  'procure.row.far-below': 'mais de 10 por cento abaixo do montante: {n}',
  'procure.row.not-below': 'no montante ou acima: {n}',
  'measure.procure.just-below.title':
    'Quantas compras diretas ficam logo abaixo do montante a partir do qual é devido concurso?',
  'measure.procure.just-below.say':
    '<b>{n}</b> de cada 100 compras diretas de {year} ficaram logo abaixo do montante a partir do qual é devido concurso',
  'measure.procure.just-below.formula':
    'Contratos e adjudicações dados a um só sem concurso que, quando acordados, valiam pelo menos 90 e menos de 100 por cento do montante a partir do qual a lei do município quer nesse dia concurso aberto, divididos por todos os dados assim cujo montante se conhece.',
  'measure.procure.just-below.limits':
    'Só na moeda do município, e pela lei tal como o município a publicou. Que uma compra valha tanto pode ser acaso: muitas ao mesmo tempo são uma pergunta. Uma compra dividida em muitas pequenas não se vê.',
  'measure.procure.bids.title': 'Quantas propostas vêm a um concurso?',
  'measure.procure.bids.say': 'Em {year}, a mediana do número de propostas foi <b>{n}</b>',
  'measure.procure.bids.formula':
    'A mediana do número de propostas dos processos decididos no ano; as propostas retiradas não contam.',
  'measure.procure.bids.limits':
    'Onde nenhuma proposta é listada, toma-se o número de concorrentes que o concurso indica.',
  'measure.procure.single-bid.title': 'Quantas vezes veio uma só proposta?',
  'measure.procure.single-bid.say': '<b>{n}</b> de cada 100 processos de {year} tiveram uma só proposta',
  'measure.procure.single-bid.formula':
    'Processos com uma proposta, divididos por todos os decididos no ano cujo número de propostas é conhecido.',
  'measure.procure.single-bid.limits':
    'Os contratos diretos contam onde o seu número de propostas é indicado. Talvez poucos saibam fornecer: pergunte antes de concluir.',
  'measure.procure.tender-days.title': 'Quanto tempo há para propor?',
  'measure.procure.tender-days.say': 'Em {year}, a mediana de dias para apresentar propostas foi <b>{n}</b>',
  'measure.procure.tender-days.formula':
    'A mediana dos dias do primeiro ao último para propostas, dos processos decididos no ano.',
  'measure.procure.tender-days.limits':
    'Os prazos que terminam antes de começar ficam de fora e são contados.',
  'measure.procure.award-days.title': 'Quanto demora uma decisão?',
  'measure.procure.award-days.say': 'Em {year}, a mediana de dias até à decisão foi <b>{n}</b>',
  'measure.procure.award-days.formula':
    'A mediana dos dias do último para propostas à primeira adjudicação, dos processos decididos no ano.',
  'measure.procure.award-days.limits':
    'As adjudicações com data anterior ao último dia para propostas ficam de fora e são contadas.',
  'measure.procure.concentration.title': 'Quanto vai para os três maiores fornecedores?',
  'measure.procure.concentration.say':
    '<b>{n}</b> de cada 100 contratados em {year} foram para os três que mais venderam',
  'measure.procure.concentration.formula':
    'Valor dos contratos e adjudicações com os três fornecedores de maiores somas, dividido pelo de todos os que têm um fornecedor.',
  'measure.procure.concentration.limits':
    'Só na moeda do município. Um fornecedor com dois nomes conta como dois; contratos com vários fornecedores ficam de fora.',
  'measure.procure.stages.title': 'Quanto do caminho de uma compra é publicado?',
  'measure.procure.stages.say': '<b>{n}</b> de cada 100 passos dos processos de {year} estão publicados',
  'measure.procure.stages.formula':
    'De plano, concurso, decisão, contrato e pagamentos de cada processo decidido no ano, aqueles de que algo é publicado, divididos por todos.',
  'measure.procure.stages.limits': 'Uma compra pode ainda não ter chegado a ser paga.',
  'measure.procure.changed.title': 'Quantas vezes se altera algo depois?',
  'measure.procure.changed.say': '<b>{n}</b> de cada 100 processos de {year} foram alterados',
  'measure.procure.changed.formula':
    'Processos com uma alteração do concurso, da adjudicação ou do contrato, divididos por todos os decididos no ano.',
  'measure.procure.changed.limits': 'Uma alteração que ninguém publicou não se vê.',
  'job.procure.renew-rows': 'Refazer as linhas dos contratos publicados',
  'procure.lack.no-contracts': 'Nenhum contrato publicado foi assinado neste ano.',
  'procure.lack.no-values': 'Nenhum contrato tem um valor inicial e um final na moeda do município.',
  'procure.lack.no-schedule': 'Nenhum contrato diz que devia terminar neste ano.',
  'procure.lack.no-ends': 'Havia contratos que deviam terminar neste ano; de nenhum se diz quando terminou.',
  'procure.row.on-time': 'a tempo: {n}',
  'procure.row.late': 'com atraso: {n}',
  'procure.row.late-days': 'dias de atraso, no meio: {n}',
  'procure.row.no-end': 'dos quais ninguém diz quando terminaram: {n}',
  'procure.row.first': 'valor inicial: {n}',
  'procure.row.final': 'valor final: {n}',
  'measure.procure.delivery.title': 'Os contratos terminam quando combinado?',
  'measure.procure.delivery.say': '<b>{n}</b> em cada 100 contratos com termo em {year} terminaram a tempo',
  'measure.procure.delivery.formula':
    'Contratos terminados até ao dia combinado no início, divididos pelos que deviam terminar no ano e de que se sabe quando terminaram. Combinado é o fim que diz a primeira publicação ou, se não, o último dia dos marcos. Terminado é o fim do trabalho como é dito ou, se não, o dia em que se cumpriu o último marco ou, se não, o último fim que diz um contrato que acabou.',
  'measure.procure.delivery.limits':
    'O que ninguém diz quando acabou fica de fora e é contado. Um contrato que acabou antes por ser abandonado conta como terminado.',
  'measure.procure.amended.title': 'Quantos contratos mudam depois de assinados?',
  'measure.procure.amended.say': '<b>{n}</b> em cada 100 contratos de {year} mudaram',
  'measure.procure.amended.formula':
    'Contratos com uma modificação, ou cujo fim ou valor já não é o que se publicou primeiro, divididos por todos os contratos do ano.',
  'measure.procure.amended.limits':
    'Uma mudança que ninguém publicou não se vê. Muitas mudanças são corretas: mostram que alguém reparou.',
  'measure.procure.growth.title': 'Quanto mais custam os contratos no fim?',
  'measure.procure.growth.say':
    'Os contratos de {year} acabaram por custar mais <b>{n}</b> por cento do que o assinado no início',
  'measure.procure.growth.formula':
    'O que os contratos custam no fim, menos o assinado no início, dividido pelo assinado no início. No fim é o valor final do trabalho como é dito ou, se não, o valor atual do contrato.',
  'measure.procure.growth.limits':
    'Só na moeda do município. Um contrato com uma só publicação não cresceu, tanto quanto se pode dizer. A subida dos preços não é descontada.',
};
