export const pt = {
  'procure.flag.r003.title': 'Pouco tempo para enviar propostas',
  'procure.flag.r003.asks': 'Os concorrentes tiveram tantos dias quantos a lei lhes dá?',
  'procure.flag.r003.says':
    'Os concorrentes tiveram {days, plural, one {# dia inteiro} other {# dias inteiros}} para enviar uma proposta ({start} a {end}); esperam-se pelo menos {least}.',
  'procure.flag.r003.formula':
    'Dias inteiros do início ao fim do prazo das propostas, menos do que os dias devidos. Um prazo que acaba antes de começar é uma falha dos dados e não levanta sinal.',
  'procure.flag.r003.not':
    'Não significa que alguém soubesse antes. A urgência, uma segunda fase ou um acordo-quadro podem permitir um prazo curto, e há quem escreva como início o dia do registo.',
  'procure.flag.r011.title': 'Compras logo abaixo de um limite, juntas acima dele',
  'procure.flag.r011.asks':
    'Um comprador comprou várias vezes ao mesmo fornecedor, de cada vez abaixo do valor que pede um procedimento mais exigente?',
  'procure.flag.r011.says':
    '{buyer} comprou a {supplier} {purchases} vezes entre {from} e {until}, de cada vez abaixo de {threshold} e no total por {total}. A partir de {threshold} é devido um procedimento mais exigente.',
  'procure.flag.r011.formula':
    'Compras de um comprador a um fornecedor dentro de alguns dias, cada uma abaixo de um limite das definições e perto dele, cuja soma atinge o limite.',
  'procure.flag.r011.not':
    'Não significa que uma compra foi dividida. Alimentos ou reparações compram-se quando são precisos, e locais separados têm orçamentos separados.',
  'procure.flag.r013.title': 'Muitos contratos sem concorrência',
  'procure.flag.r013.asks': 'Um comprador adjudica diretamente muito mais contratos do que outros?',
  'procure.flag.r013.says':
    '{name} escolheu sem concorrência em {direct} de {processes} processos ({share}); {limit} ou mais é invulgar entre compradores.',
  'procure.flag.r013.formula':
    'Ajustes diretos divididos por todos os processos cujo método se conhece, de compradores com processos suficientes; invulgar é o que passa da cerca superior (Q3 + 1,5 AIQ) de todos os compradores.',
  'procure.flag.r013.not':
    'Não significa que um ajuste direto fosse proibido. A maioria das leis permite-o em compras pequenas, emergências e coisas que só um fornecedor tem.',
  'procure.flag.r018.title': 'Uma só proposta',
  'procure.flag.r018.asks': 'Participou um só concorrente onde podiam vários?',
  'procure.flag.r018.says': 'Um só concorrente participou num procedimento aberto a vários.',
  'procure.flag.r018.formula':
    'Conta-se ou nomeia-se um concorrente num procedimento aberto ou seletivo já encerrado, ou num dos seus lotes.',
  'procure.flag.r018.not':
    'Não significa que outros foram afastados. Pode haver um só fornecedor, o lugar pode ser longe, ou publica-se só o vencedor.',
  'procure.flag.r024.title': 'Segunda proposta muito perto da vencedora',
  'procure.flag.r024.asks': 'O preço seguinte esteve invulgarmente perto do que venceu?',
  'procure.flag.r024.says':
    'A proposta seguinte ficou {ratio} acima da vencedora ({next} e {winning}); {limit} ou menos é invulgarmente perto.',
  'procure.flag.r024.formula':
    '(proposta mais baixa de outro − proposta vencedora) / proposta vencedora, na cerca inferior (Q1 − 1,5 AIQ) de todas essas razões numa moeda, ou abaixo.',
  'procure.flag.r024.not':
    'Não significa que os concorrentes falaram entre si. O combustível e outros bens têm preço de mercado, e uma estimativa publicada aproxima as propostas.',
  'procure.flag.r025.title': 'Concorre muito e raramente vence',
  'procure.flag.r025.asks': 'Alguém concorre tanto como os mais ativos e vence muito menos do que outros?',
  'procure.flag.r025.says':
    '{name} concorreu em {contests} concursos, mais do que a maioria, e venceu {won} ({share}); {limit} ou menos é invulgar.',
  'procure.flag.r025.formula':
    'Concursos vencidos divididos por concursos com proposta válida, na cerca inferior dessa parte ou abaixo, entre os que concorrem tanto como o quarto mais ativo.',
  'procure.flag.r025.not':
    'Não significa que as propostas eram de fachada. Um concorrente pode ser caro, novo ou responder a todos os anúncios.',
  'procure.flag.r028.title': 'Propostas com o mesmo preço',
  'procure.flag.r028.asks': 'Concorrentes que não deviam saber uns dos outros pediram o mesmo preço?',
  'procure.flag.r028.says':
    'Concorrentes diferentes pediram o mesmo preço, {amount}. Concorrentes em causa: {bidders}.',
  'procure.flag.r028.formula':
    'Duas propostas para um lote com o mesmo valor até à última casa decimal e a mesma moeda, de concorrentes sem membro comum.',
  'procure.flag.r028.not':
    'Não significa que os preços foram combinados. Tarifas, preços fixados por lei, catálogos e estimativas publicadas dão propostas iguais.',
  'procure.flag.r030.title': 'A proposta vencedora chegou tarde',
  'procure.flag.r030.asks': 'A proposta vencedora chegou depois de acabar o prazo?',
  'procure.flag.r030.says': 'A proposta que venceu chegou em {submitted}, depois do fim do prazo em {end}.',
  'procure.flag.r030.formula':
    'A primeira proposta válida do vencedor é posterior ao fim do prazo; ambos são instantes, pelo que os fusos horários contam.',
  'procure.flag.r030.not':
    'Não significa que se admitiu uma proposta tardia. O fim pode ter sido adiado para todos, ou o registo traz o dia em que uma proposta foi alterada.',
  'procure.flag.r031.title': 'Adjudicação muito acima da estimativa',
  'procure.flag.r031.asks': 'Adjudicou-se muito mais do que o comprador tinha estimado?',
  'procure.flag.r031.says':
    'Adjudicou-se {award} onde se estimava {estimate}, mais {over}; pergunta-se a partir de {limit}.',
  'procure.flag.r031.formula':
    'Valor adjudicado dividido pela estimativa, menos um; lote a lote onde os lotes têm valor. Uma adjudicação de muitas vezes a estimativa é uma falha dos dados e não levanta sinal.',
  'procure.flag.r031.not':
    'Não significa que o preço era demasiado alto. Os preços sobem entre estimativa e adjudicação, e a estimativa pode ser de uma parte ou de um ano.',
  'procure.flag.r035.title': 'Todos afastados menos o vencedor',
  'procure.flag.r035.asks': 'Todos os outros foram desqualificados, de modo que venceu o que ficou?',
  'procure.flag.r035.says':
    'Todos os outros concorrentes foram desqualificados ({out}), e venceu o que ficou.',
  'procure.flag.r035.formula':
    'Só o vencedor tem propostas válidas, e bastantes outros têm-nas desqualificadas; lote a lote, e não enquanto uma proposta estiver pendente.',
  'procure.flag.r035.not':
    'Não significa que foram afastados sem razão. Requisitos exigentes têm motivos, e concorrentes novos esquecem um papel.',
  'procure.flag.r036.title': 'A proposta mais baixa foi afastada',
  'procure.flag.r036.asks': 'A proposta mais baixa foi desqualificada onde decide o preço?',
  'procure.flag.r036.says':
    'A proposta mais baixa, {out}, foi desqualificada; a mais baixa que ficou pedia {valid}.',
  'procure.flag.r036.formula':
    'A proposta mais baixa para um lote está desqualificada, é menor do que qualquer proposta válida, e algo foi adjudicado.',
  'procure.flag.r036.not':
    'Não significa que se perdeu dinheiro. Um preço pode ser demasiado baixo para fazer o trabalho, ou faltava uma garantia ou licença.',
  'procure.flag.r038.title': 'Muitas propostas afastadas',
  'procure.flag.r038.asks': 'Desqualifica-se aqui uma parte das propostas muito maior do que noutros lados?',
  'procure.flag.r038.says':
    '{name}: {out} de {bids} propostas ({share}) foram desqualificadas; {limit} ou mais é invulgar entre os seus semelhantes.',
  'procure.flag.r038.formula':
    'Propostas desqualificadas divididas por propostas enviadas, além da cerca superior (Q3 + 1,5 AIQ) dessa parte entre compradores, quem conduz as compras e concorrentes, cada um entre os seus.',
  'procure.flag.r038.not':
    'Não significa que desqualificar foi errado. Alguns ramos têm requisitos exigentes e alguns formulários são difíceis.',
  'procure.flag.r040.title': 'Quase todo o dinheiro vai para muito poucos',
  'procure.flag.r040.asks': 'A maior parte do que um comprador gasta vai para muito poucos fornecedores?',
  'procure.flag.r040.says':
    'Do que {name} adjudicou em {currency} ({awards} adjudicações), {supplier} recebeu {share}. A concentração é {index} de 1, e {limit} ou mais é alta.',
  'procure.flag.r040.formula':
    'Índice de Herfindahl-Hirschman dos valores adjudicados: a soma, por fornecedor, do quadrado da sua parte, em cada moeda à parte.',
  'procure.flag.r040.not':
    'Não significa que outros foram excluídos. Uma obra grande ao lado de compras pequenas, ou um único fornecedor de água, dá o mesmo número.',
  'procure.flag.r044.title': 'Concorrentes partilham um contacto',
  'procure.flag.r044.asks': 'Concorrentes que competem têm o mesmo telefone, correio eletrónico ou morada?',
  'procure.flag.r044.says':
    'Concorrentes que competiram entre si têm {kind, select, address {a mesma morada} email {o mesmo correio eletrónico} other {o mesmo telefone}}. Concorrentes em causa: {bidders}. O contacto está no registo.',
  'procure.flag.r044.formula':
    'Dois concorrentes de um processo com o mesmo correio eletrónico, os últimos nove algarismos de um telefone, ou rua e lugar. Um contacto que muitos partilham não conta.',
  'procure.flag.r044.not':
    'Não significa que são um só. Um agente ou um centro de negócios trabalha para ambos, ou alguém escreveu duas vezes um contacto.',
  'procure.flag.r048.title': 'Vende coisas muito diferentes',
  'procure.flag.r048.asks':
    'Um fornecedor vende muito mais espécies de coisas do que outros que vendem tanto?',
  'procure.flag.r048.says':
    'A {name} foram adjudicadas {kinds} espécies de coisas em {processes} processos; {limit} ou mais é invulgar.',
  'procure.flag.r048.formula':
    'Primeiros algarismos diferentes da classificação dos artigos, além da cerca superior desse número entre fornecedores com processos suficientes.',
  'procure.flag.r048.not':
    'Não significa que o fornecedor não pode cumprir. Grossistas e empreiteiros gerais vendem muitas coisas, e os códigos são às vezes escolhidos sem cuidado.',
  'procure.flag.r057.title': 'Dois concorrentes revezam-se',
  'procure.flag.r057.asks':
    'Dois concorrentes que se encontram muitas vezes vencem à vez, com mais regularidade do que o acaso?',
  'procure.flag.r057.says':
    '{name} encontrou {partner} em {contests} concursos que um dos dois venceu, e revezaram-se {changes} de {turns} vezes; dois concorrentes iguais fazem-no por acaso em {chance} dos casos.',
  'procure.flag.r057.formula':
    'Quantas vezes muda o vencedor entre dois concorrentes, por ordem de tempo; há sinal onde uma moeda justa mudaria tanto em muito poucos casos.',
  'procure.flag.r057.not':
    'Não significa que há um acordo. Quem acabou de vencer pode não ter lugar para o seguinte; e de muitíssimos pares, alguns parecem-no por acaso.',
  'procure.flag.r058.title': 'Proposta vencedora muito abaixo da seguinte',
  'procure.flag.r058.asks': 'O preço vencedor esteve invulgarmente abaixo dos outros?',
  'procure.flag.r058.says':
    'A proposta seguinte ficou {ratio} acima da vencedora ({next} e {winning}); {limit} ou mais é invulgarmente longe.',
  'procure.flag.r058.formula':
    '(proposta mais baixa de outro − proposta vencedora) / proposta vencedora, na cerca superior (Q3 + 1,5 AIQ) de todas essas razões numa moeda, ou além.',
  'procure.flag.r058.not':
    'Não significa que o trabalho não se pode fazer por esse preço. Pode haver uma maneira melhor, ou alguém quer entrar no mercado.',
  'procure.flag.r059.title': 'O contrato cresceu depois da adjudicação',
  'procure.flag.r059.asks': 'O contrato vale agora muito mais do que foi adjudicado?',
  'procure.flag.r059.says':
    'O contrato vale {contract}, mais {growth} do que os {award} adjudicados (alterações publicadas: {amendments}); pergunta-se a partir de {limit}.',
  'procure.flag.r059.formula':
    'Soma dos valores dos contratos de uma adjudicação dividida pelo valor adjudicado, menos um; numa moeda.',
  'procure.flag.r059.not':
    'Não significa que o aumento foi indevido. Um contrato de vários anos pode ser adjudicado por um, e o anúncio pode ter previsto uma prorrogação.',
  'procure.flag.r067.title': 'Entrega atrasada',
  'procure.flag.r067.asks': 'O que foi acordado chegou tarde, ou não chegou?',
  'procure.flag.r067.says':
    '{came, select, yes {O que era devido em {due} chegou em {met}, {days} dias depois.} other {O que era devido em {due} não tinha chegado {days} dias depois.}} Marcos atrasados: {late}.',
  'procure.flag.r067.formula':
    'Um marco cumprido mais dias depois do prazo do que se deixa passar, ou de que se diz não estar cumprido passado esse tempo.',
  'procure.flag.r067.not':
    'Não significa que a culpa é do fornecedor. O comprador pode ter-se atrasado com o local ou um pagamento; e as datas escrevem-se quando alguém tem tempo.',
  'procure.flag.g001.title': 'Fornecedor novo ou muito jovem',
  'procure.flag.g001.asks':
    'Um contrato foi para um fornecedor fundado pouco antes, ou um grande para alguém de quem os registos nada sabem antes?',
  'procure.flag.g001.says':
    '{kind, select, young {{supplier} foi fundado em {founded}, {days} dias antes de lhe ser adjudicado o contrato.} other {Esta é a primeira adjudicação a {supplier} em registos que recuam {days} dias antes dela, e com {amount} está entre os {part} maiores na sua moeda.}}',
  'procure.flag.g001.formula':
    'Fundado menos de tantos dias antes da adjudicação, onde os registos o dizem; ou a primeira adjudicação a um fornecedor depois de uma história bastante longa, entre as maiores da sua moeda.',
  'procure.flag.g001.not':
    'Não significa que não há ninguém por trás. Fundam-se empresas para uma obra grande, há mercados novos e as formas jurídicas mudam.',
  'procure.flag.g002.title': 'Uma fase não está publicada',
  'procure.flag.g002.asks': 'Falta uma fase que teve de existir, pois está publicada uma posterior?',
  'procure.flag.g002.says': 'De uma fase que teve de existir nada está publicado: {stages}.',
  'procure.flag.g002.formula':
    'Uma adjudicação ou contrato sem anúncio; um contrato sem adjudicação; um contrato terminado sem pagamentos, marcos nem documentos.',
  'procure.flag.g002.not':
    'Não significa que a fase não se realizou. Pode estar publicada noutro lado, ou as regras pedem só as adjudicações.',
  'procure.flag.g003.title': 'Assinado pouco depois da adjudicação',
  'procure.flag.g003.asks': 'Houve tempo para reclamar entre adjudicação e assinatura?',
  'procure.flag.g003.says':
    'O contrato foi assinado em {signed}, {days, plural, =0 {menos de um dia inteiro} one {# dia inteiro} other {# dias inteiros}} depois da adjudicação de {award}; esperam-se pelo menos {least}, para que outros possam reclamar.',
  'procure.flag.g003.formula':
    'Dias inteiros entre adjudicação e assinatura, menos do que os dias devidos, onde outros competiram. Uma assinatura anterior à adjudicação é uma falha dos dados.',
  'procure.flag.g003.not':
    'Não significa que alguém foi impedido. Em contratos pequenos não é devida espera, e depois de uma só proposta ninguém podia reclamar.',
  'procure.flag.stage.planning': 'plano',
  'procure.flag.stage.tender': 'anúncio',
  'procure.flag.stage.award': 'adjudicação',
  'procure.flag.stage.implementation': 'pagamentos e entrega',
};
