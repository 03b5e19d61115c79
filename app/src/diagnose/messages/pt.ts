import type { en } from './en.ts';

export const pt: Partial<Record<keyof typeof en, string>> = {
  'diagnose.tab': 'Fiabilidade',
  'diagnose.title': 'Quão fiáveis são os orçamentos de {place}?',
  'diagnose.lead':
    'Um orçamento é uma promessa. Esta página compara o que foi prometido com o que aconteceu de {from} a {to}, pelas regras do PEFA, uma forma internacional de avaliar as finanças públicas. Cada número vem dos ficheiros de orçamento do município e abre-se até à fórmula e às linhas.',
  'diagnose.none-title': 'Ainda não foi publicado nenhum diagnóstico',
  'diagnose.none-says':
    'Quando o município publicar um, aparece aqui com cada número e as linhas que o sustentam.',
  'diagnose.published-on': 'Calculado com os registos de {day}. Endereço do conteúdo: {hash}',
  'diagnose.withdrawn-title': 'Este diagnóstico foi retirado',
  'diagnose.withdrawn-says': 'Foi retirado em {day}. Motivo indicado: {reason}',
  'diagnose.grades-say':
    'A é a melhor nota e D a mais fraca. A nota olha para os últimos três anos, de {from} a {to}, e deixa que um deles falhe.',
  'diagnose.band.between': 'Nota A: de {from} a {to}',
  'diagnose.band.below': 'Nota A: abaixo de {to}',
  'diagnose.why': 'Porquê esta nota',
  'diagnose.fact-about': 'Fiabilidade do orçamento',
  'diagnose.fact-none': 'Não se sabe se o orçamento é fiável: não foi publicado nenhum diagnóstico.',
  'diagnose.fact-withdrawn': 'O diagnóstico foi retirado em {day}.',
  'diagnose.fact-why': 'Ler porquê',
  'diagnose.newest-missing': 'Ainda não se sabe o que aconteceu em {year}.',
  'diagnose.outliers':
    '{n, plural, one {Um ano é posto de parte} other {# anos são postos de parte}} por serem invulgares: {years}.',
  'diagnose.outlier': '{year}: {reason}',
  'diagnose.outlier-mark': 'posto de parte',
  'diagnose.indicator.pi-1': 'Gasta-se tanto quanto se planeou?',
  'diagnose.indicator.pi-2': 'Gasta-se naquilo que se planeou?',
  'diagnose.indicator.pi-3': 'O dinheiro entra como esperado?',
  'diagnose.indicator-name': 'PEFA {id}',
  'diagnose.year': 'Ano',
  'diagnose.value': 'Por cento',
  'diagnose.open-year': 'Como sabemos: {year}',
  'diagnose.chart-says': '{title}, por cento, por ano.',
  'diagnose.year-before': '{n} no ano anterior',
  'diagnose.years-caption': '{title}: todos os anos',
  'diagnose.grade-of': 'Nota',
  'diagnose.reason.pefa.met-in-two-of-three-years':
    'Os limites desta nota foram cumpridos em pelo menos dois dos três anos.',
  'diagnose.reason.pefa.met-in-both-remaining-years':
    'Um ano fica de parte e os limites desta nota foram cumpridos nos outros dois.',
  'diagnose.reason.pefa.mean-of-three-years': 'A média dos três anos cumpre os limites desta nota.',
  'diagnose.reason.pefa.fewer-than-three-years':
    'Há registos de menos de três anos, por isso ainda não pode ter nota.',
  'diagnose.reason.pefa.years-not-consecutive':
    'Os últimos três anos registados não são seguidos, por isso não pode ter nota.',
  'diagnose.reason.pefa.two-years-set-aside':
    'Dois dos três anos não podem ser contados, por isso não pode ter nota.',
  'diagnose.reason.pefa.year-not-computable':
    'Um dos três anos não pode ser calculado, por isso não pode ter nota.',
  'diagnose.missing.no-budget': 'Para {year} não foi carregado nenhum ficheiro de {side}.',
  'diagnose.missing.no-original': 'Para {year} falta o plano inicial.',
  'diagnose.missing.no-outturn': 'Para {year} faltam os números realizados.',
  'diagnose.missing.no-heads': 'Para {year} o ficheiro foi lido sem dizer como se agrupam as linhas.',
  'diagnose.missing.no-lines': 'Para {year} não há nenhuma linha que conte aqui.',
  'diagnose.missing.nothing-planned': 'Para {year} nada foi previsto, por isso não há com que comparar.',
  'measure.pefa.pi-1.title': 'Gasto face ao previsto',
  'measure.pefa.pi-1.say': 'Em {year} foram gastos <b>{n}</b> de cada 100 previstos',
  'measure.pefa.pi-1.formula':
    'Toda a despesa do ano, dividida por toda a despesa do orçamento tal como foi aprovado de início, vezes 100. O que mudou durante o ano não move o plano.',
  'measure.pefa.pi-1.limits': 'A: de 95 a 105, B: de 90 a 110, C: de 85 a 115, em dois de três anos.',
  'measure.pefa.pi-2.1.title': 'Despesa por função: distância ao plano',
  'measure.pefa.pi-2.1.say':
    '<b>{n}</b> de cada 100 gastos em {year} afastaram-se do plano da sua função, acima ou abaixo',
  'measure.pefa.pi-2.1.formula':
    'O plano inicial de cada função é ajustado para que a soma de todos iguale o que foi gasto. Soma-se a distância de cada função ao seu plano ajustado, acima ou abaixo, e divide-se pelo que foi gasto, vezes 100. A reserva e os juros ficam de fora.',
  'measure.pefa.pi-2.1.limits': 'A: abaixo de 5, B: abaixo de 10, C: abaixo de 15, em dois de três anos.',
  'measure.pefa.pi-2.2.title': 'Despesa por natureza: distância ao plano',
  'measure.pefa.pi-2.2.say':
    '<b>{n}</b> de cada 100 gastos em {year} afastaram-se do plano da sua natureza, acima ou abaixo',
  'measure.pefa.pi-2.2.formula':
    'Como por função, com naturezas como salários, bens e obras. Os juros contam; a reserva fica de fora.',
  'measure.pefa.pi-2.2.limits': 'A: abaixo de 5, B: abaixo de 10, C: abaixo de 15, em dois de três anos.',
  'measure.pefa.pi-2.3.title': 'Imputado à reserva',
  'measure.pefa.pi-2.3.say': 'Em {year} foram imputados à reserva <b>{n}</b> de cada 100 previstos',
  'measure.pefa.pi-2.3.formula':
    'Despesa registada na própria reserva, dividida por todo o orçamento tal como foi aprovado de início, vezes 100. O que passou da reserva para outra rubrica e aí foi gasto não conta.',
  'measure.pefa.pi-2.3.limits':
    'Média de três anos. A: abaixo de 3, B: de 3 a 6, C: acima de 6 e abaixo de 10.',
  'measure.pefa.pi-3.1.title': 'Recebido face ao esperado',
  'measure.pefa.pi-3.1.say': 'Em {year} foram recebidos <b>{n}</b> de cada 100 esperados',
  'measure.pefa.pi-3.1.formula':
    'Toda a receita do ano, dividida por toda a receita esperada no orçamento tal como foi aprovado de início, vezes 100.',
  'measure.pefa.pi-3.1.limits': 'A: de 97 a 106, B: de 94 a 112, C: de 92 a 116, em dois de três anos.',
  'measure.pefa.pi-3.2.title': 'Receita por natureza: distância ao plano',
  'measure.pefa.pi-3.2.say':
    '<b>{n}</b> de cada 100 recebidos em {year} afastaram-se do plano da sua natureza, acima ou abaixo',
  'measure.pefa.pi-3.2.formula':
    'O valor esperado de cada natureza de receita é ajustado para que a soma de todos iguale o que foi recebido. Soma-se a distância de cada uma ao seu plano ajustado, acima ou abaixo, e divide-se pelo que foi recebido, vezes 100.',
  'measure.pefa.pi-3.2.limits': 'A: abaixo de 5, B: abaixo de 10, C: abaixo de 15, em dois de três anos.',
  'figure.title': '{title}, {year}',
  'figure.not-computable': 'Isto não pode ser calculado para {year}.',
  'figure.step.aggregate': 'Realizado ÷ previsto de início × 100',
  'figure.step.composition': 'Soma das distâncias ÷ realizado × 100',
  'figure.step.contingency': 'Imputado à reserva ÷ previsto de início × 100',
  'figure.rows': 'O que foi somado, em {currency}',
  'figure.head': 'Rubrica',
  'figure.rest': 'Todas as outras rubricas juntas',
  'figure.planned': 'Previsto de início',
  'figure.actual': 'Realizado',
  'figure.adjusted': 'Plano ajustado',
  'figure.distance': 'Acima ou abaixo',
  'figure.distance-says':
    '«Acima ou abaixo» é quanto uma rubrica se afastou do seu plano ajustado, que é o que teria tido se todas as rubricas se tivessem movido exatamente como o conjunto.',
  'figure.furthest-above': 'Mais acima: {head}, em {amount}.',
  'figure.furthest-below': 'Mais abaixo: {head}, em {amount}.',
  'figure.in-all': 'No total',
  'figure.without-code': 'Linhas sem esse código',
  'figure.added-up': 'Somado, acima e abaixo por igual',
  'figure.proof': 'Para conferir',
  'figure.lines': 'Linhas',
  'figure.no-rows': 'Nenhuma linha foi imputada à reserva.',
  'figure.limits': 'Limites das notas',
  'figure.all-lines': 'Todas as linhas por trás deste número',
  'figure.lines-closed':
    'O orçamento em si não está publicado, por isso as suas linhas não podem ser abertas aqui.',
  'figure.crosswalk':
    'As linhas que mudaram de código foram postas nestas rubricas pela tabela de correspondência <a>{title}</a>, para que o plano e o executado de um mesmo órgão se encontrem.',
  'figure.lines-newer':
    'O orçamento foi publicado de novo desde este cálculo. As linhas mostradas são as do mais recente.',
  'figure.coverage': '{share} das linhas contadas aqui têm o código pelo qual as linhas se agrupam.',
  'figure.left-out': 'De fora: {reasons}.',
  'figure.thread-title': 'De onde vem isto',
  'figure.thread.figure': 'Este número, calculado e publicado',
  'figure.thread.budget': 'O orçamento de que foi calculado',
  'figure.thread.file': 'Ficheiro {file}',
  'figure.thread.lines': 'Cada uma das suas linhas',
  'figure.run': 'Cálculo {run}, guardado tal como foi; impressão digital das linhas: {hash}',
  'figure.other-years': 'Outros anos',
  'diagnose.desk.title': 'Diagnóstico',
  'diagnose.desk.says':
    'As seis dimensões do PEFA a que os orçamentos respondem são calculadas com o que está carregado agora. Publicar fixa o cálculo e mostra-o aos munícipes.',
  'diagnose.desk.none-title': 'Ainda não há nada para calcular',
  'diagnose.desk.none-says':
    'O diagnóstico é calculado com os orçamentos dos últimos anos. Carregue-os primeiro.',
  'diagnose.desk.never-published': 'Os munícipes ainda não veem nenhum diagnóstico.',
  'diagnose.desk.published-on': 'Os munícipes veem <link>o diagnóstico publicado em {date}</link>.',
  'diagnose.desk.withdrawn-on': 'Os munícipes não veem nenhum diagnóstico: foi retirado em {date}.',
  'diagnose.desk.published': 'Publicado em',
  'diagnose.desk.withdraw-title': 'Retirar o diagnóstico',
  'diagnose.desk.published-said': 'O diagnóstico está publicado. Os munícipes já podem lê-lo.',
  'diagnose.desk.withdrawn-said': 'O diagnóstico está retirado. Os munícipes veem o dia e o motivo.',
  'diagnose.desk.marked-said': 'O ano {year} fica de parte. Publique de novo o diagnóstico para o mostrar.',
  'diagnose.desk.lifted-said': 'O ano {year} volta a contar.',
  'diagnose.desk.publish': 'Calcular e publicar',
  'diagnose.desk.withdraw': 'Retirar',
  'diagnose.desk.withdraw-says':
    'Os munícipes deixam de ver o diagnóstico. O endereço do conteúdo, a data e o motivo continuam públicos.',
  'diagnose.desk.reason': 'Motivo',
  'diagnose.desk.preview': 'Segundo os registos de agora',
  'diagnose.desk.measure': 'Dimensão',
  'diagnose.desk.outliers': 'Anos invulgares',
  'diagnose.desk.outliers-say':
    'De três anos, o PEFA deixa pôr de parte um invulgar. Diga qual e porquê; aparece ao lado da nota.',
  'diagnose.desk.mark': 'Pôr de parte',
  'diagnose.desk.lift': 'Contá-lo de novo',
  'diagnose.desk.year': 'Ano',
  'problem.diagnose.no-budgets':
    'Não foi carregado nenhum orçamento, por isso não há nada a calcular. Carregue primeiro ficheiros de orçamento.',
  'problem.diagnose.year-unknown':
    'Não foi carregado nenhum orçamento de {year}. Escolha um ano que o tenha.',
  'problem.diagnose.not-marked': '{year} não está posto de parte. Talvez alguém já tenha retirado a marca.',
  'problem.diagnose.already-marked': '{year} já está posto de parte.',
  'permission.diagnose.publish': 'Publicar e retirar o diagnóstico',
  'permission.diagnose.mark-outlier': 'Pôr anos de parte',
  'thread.kind.measure-run': 'Número calculado',
  'thread.relation.computed-from': 'calculado a partir de',
  'act.diagnosis.published': '{person} publicou o diagnóstico de {from} a {to}',
  'act.diagnosis.withdrawn': '{person} retirou o diagnóstico: {reason}',
  'act.outlier-year.marked': '{person} pôs de parte o ano {year}: {reason}',
  'act.outlier-year.lifted': '{person} voltou a contar o ano {year}',
  'diagnose.waiting.publish':
    'Há orçamentos carregados e nenhum diagnóstico publicado: veja os números e publique-os',
  'thread.title.measure-run': '{measure}, {from} a {to}',
  'diagnose.api-measures': 'As medidas que se calculam, com as fórmulas por palavras',
  'diagnose.api-one': 'Quão fiáveis foram os orçamentos de um município, número a número',
  'diagnose.api-mark': 'Põe de parte um ano invulgar, com o motivo',
};
