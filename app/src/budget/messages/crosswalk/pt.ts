export const pt = {
  'problem.budget.crosswalk-gone':
    'Não existe aqui essa tabela de correspondência. Consulte a lista, onde estão as que existem.',
  'problem.budget.crosswalk-in-force':
    '{title} está em vigor para os mesmos códigos, e um código não pode ir para dois sítios. Acrescente as suas linhas como versão nova, ou retire-a primeiro.',
  'problem.budget.crosswalk-other':
    'Este ficheiro trata de outros códigos que {title}. Uma versão nova fala dos mesmos códigos; guarde esta como uma tabela à parte.',
  'problem.budget.crosswalk-unnamed':
    'Uma tabela de códigos não diz de que trata. Dê-lhe um nome, escolha que códigos estão na primeira coluna e em que se tornam.',
  'problem.budget.crosswalk-too-large':
    '{file} tem mais de 8 MB. Uma tabela de correspondência tem no máximo 20 000 linhas: envie só as linhas.',
  'act.crosswalk.kept': '{person} guardou a tabela de correspondência {title}, versão {no}',
  'act.crosswalk.published': '{person} pôs em vigor a tabela de correspondência {title}, versão {no}',
  'act.crosswalk.withdrawn': '{person} retirou a tabela de correspondência {title}: {reason}',
  'budget.by.cofog': 'Função (COFOG)',
  'budget.cofog.none': 'Sem correspondência',
  'budget.cofog.own':
    'As funções são as da COFOG, a classificação das Nações Unidas. O próprio ficheiro traz estes códigos.',
  'budget.cofog.crossed':
    'As funções são as da COFOG, a classificação das Nações Unidas. Os códigos do município foram lá postos pela tabela de correspondência <a>{title}</a>.',
  'budget.crosswalk.used':
    'Os códigos que mudaram foram reunidos pela tabela de correspondência <a>{title}</a>, para comparar cada ano com o mesmo órgão do outro.',
  'budget.crosswalk.title': 'Tabelas de correspondência',
  'budget.crosswalk.says':
    'Quando os serviços são reorganizados ou os códigos mudam, uma tabela de correspondência diz que código antigo passou a ser qual novo, para comparar os anos. Os valores que a usam dizem-no.',
  'budget.crosswalk.none-title': 'Ainda não há nenhuma tabela',
  'budget.crosswalk.none': 'Todos os valores são calculados com os códigos dos ficheiros como estão.',
  'budget.crosswalk.kind.own': '{what}: códigos de um ano nos de outro',
  'budget.crosswalk.kind.cofog': '{what}: códigos do município na COFOG, as funções das Nações Unidas',
  'budget.crosswalk.kind.gfsm':
    '{what}: códigos do município no GFSM 2014, os tipos de receita e despesa do FMI',
  'budget.crosswalk.since': 'Em vigor desde {day}',
  'budget.crosswalk.version': 'Versão {no}, em vigor desde {day}.',
  'budget.crosswalk.to': 'Passa a ser',
  'budget.crosswalk.when': 'só linhas com {what} a começar por {codes}',
  'budget.crosswalk.share': '{n, plural, one {# parte do todo} other {# partes do todo}}',
  'budget.crosswalk.lines': 'Linhas',
  'budget.crosswalk.valid': 'Quando',
  'budget.crosswalk.always': 'Sempre',
  'budget.crosswalk.from-on': 'Desde {from}',
  'budget.crosswalk.between': 'De {from} a {until}',
  'budget.crosswalk.reason': 'Porquê',
  'budget.crosswalk.rows': '{n, plural, one {# linha} other {# linhas}} da tabela',
  'budget.crosswalk.more-rows': '{n, plural, one {mais # linha} other {mais # linhas}}',
  'budget.crosswalk.withdrawn-title': 'Esta tabela de correspondência foi retirada',
  'budget.crosswalk.name': 'Nome',
  'budget.crosswalk.what': 'O que faz',
  'budget.crosswalk.state.draft': 'Rascunho, não está em vigor',
  'budget.crosswalk.state.in-force': 'Em vigor, pública',
  'budget.crosswalk.state.changed': 'Em vigor; uma versão nova espera',
  'budget.crosswalk.state.withdrawn': 'Retirada',
  'budget.crosswalk.add': 'Acrescentar uma tabela',
  'budget.crosswalk.add-says':
    'Envie uma tabela com o código antigo e o novo em cada linha, ou escreva as linhas. Não move nada até ser posta em vigor, e antes vê o que moveria.',
  'budget.crosswalk.change': 'Mudar as linhas',
  'budget.crosswalk.name-hint':
    'Um documento JSON traz o seu nome: deixe isto e os dois seguintes em branco.',
  'budget.crosswalk.classification': 'Que códigos estão na primeira coluna',
  'budget.crosswalk.into': 'Em que se tornam',
  'budget.crosswalk.into.own': 'Códigos nossos, de outro ano',
  'budget.crosswalk.into.cofog': 'Funções da COFOG',
  'budget.crosswalk.file': 'A tabela como ficheiro',
  'budget.crosswalk.file-hint': 'CSV, XLSX, ODS ou JSON. Se escolher um, toma o lugar das linhas abaixo.',
  'budget.crosswalk.rows-typed': 'Linhas',
  'budget.crosswalk.rows-hint':
    'Uma linha por código: from;to;valid_from;valid_until;reason. Um * no fim vale por todos os que começam assim. Datas como 2026-12-31.',
  'budget.crosswalk.reason-why': 'Porquê, para os residentes lerem',
  'budget.crosswalk.keep': 'Guardar, e ver o que moveria',
  'budget.crosswalk.kept-said':
    'A tabela está guardada. Não move nada até estar em vigor: veja abaixo o que moveria.',
  'budget.crosswalk.published-said':
    'A tabela está em vigor e é pública. Publique de novo o diagnóstico se os seus valores a devem usar.',
  'budget.crosswalk.withdrawn-said': 'A tabela foi retirada.',
  'budget.crosswalk.publish': 'Pôr em vigor',
  'budget.crosswalk.withdraw': 'Retirar',
  'budget.crosswalk.withdraw-title': 'Retirar a tabela {title}?',
  'budget.crosswalk.withdraw-says':
    'As páginas deixam logo de a usar. Os residentes leem o motivo; o que o registo diz dela fica.',
  'budget.crosswalk.would-move': 'O que moveria',
  'budget.crosswalk.no-budgets': 'Ainda não há nenhum orçamento carregado: não há nada a mover.',
  'budget.crosswalk.unused':
    '{n, plural, one {# código não está} other {# códigos não estão}} em nenhum ficheiro: {codes}',
  'budget.crosswalk.unknown':
    '{n, plural, one {# código resultante não consta} other {# códigos resultantes não constam}} de nenhum ficheiro: {codes}',
  'budget.crosswalk.nowhere': 'Nenhuma linha o refere',
  'budget.crosswalk.year-moves':
    '{budget}: move {lines, number} de {all, plural, one {# linha} other {# linhas}}{unmatched, plural, =0 {} one {, e # código não está em nenhuma linha} other {, e # códigos não estão em nenhuma linha}}',
  'budget.towns.title.function': '{what}: despesa dos municípios em {year}',
  'budget.towns.how': 'Funções segundo',
  'budget.towns.how.file': 'O seu ficheiro',
  'budget.towns.how.crosswalk': 'A sua tabela de correspondência',
  'budget.towns.all-functions': 'Toda a despesa',
  'budget.towns.function-limits':
    'Aqui só se comparam municípios cujo ficheiro traz as funções da COFOG ou cuja tabela de correspondência as dá. As competências diferem entre países e níveis de governo.',
};
