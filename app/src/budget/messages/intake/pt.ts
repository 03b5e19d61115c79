export const pt = {
  'problem.budget.control-no-phase':
    'Foi indicado um total para «{phase, select, original {previsto no início} amended {previsto após alterações} authorised {autorizado} committed {comprometido} executed {real} paid {pago} other {{phase}}}», e os ficheiros não têm esses valores. Indique-o para uma fase que tenham.',
  'problem.budget.control-differs':
    'Os ficheiros não somam o que foi indicado, por isso nada foi carregado. Procure a diferença ou dê o motivo: os residentes vão lê-lo.',
  'problem.budget.nothing-published':
    '{place} não publicou esse orçamento. Publique-o primeiro, ou indique outro ano ou lado.',
  'budget.package': 'Fiscal Data Package com dicionário de colunas (ZIP)',
  'budget.control-difference':
    '{phase, select, original {previsto no início} amended {previsto após alterações} authorised {autorizado} committed {comprometido} executed {real} paid {pago} other {{phase}}}: indicado {stated}, encontrado {found}, diferença {difference}',
  'budget.control.equal': '{phase}: comparado com um total indicado de {stated}; o ficheiro soma o mesmo.',
  'budget.control.differs':
    '{phase}: foi indicado um total de {stated} e o ficheiro soma {found}. Motivo dado: {reason}',
  'act.budget.received':
    '{person} enviou {count, plural, one {o ficheiro de orçamento {file}} other {# ficheiros de orçamento, o primeiro {file},}} para análise',
  'act.budget.import-begun':
    '{person} começou a carregar {count, plural, one {o ficheiro grande de orçamento {file}} other {# ficheiros grandes de orçamento, o primeiro {file}}}',
  'job.budget.load-received': 'Carregar ficheiros grandes de orçamento',
  'job.budget.preview-received': 'Ler ficheiros grandes de orçamento como ensaio',
  'budget.intake.send-says':
    'Envie os ficheiros como os tem. Verá o que parecem conter, poderá alterá-lo e verá o que seria carregado. Nada é carregado antes de o dizer.',
  'budget.intake.files': 'Ficheiros de orçamento',
  'budget.intake.files-hint':
    'CSV de qualquer forma, XLSX ou ODS; vários de uma vez se as colunas forem as mesmas. XLS: abra-o e guarde-o como XLSX. Um Fiscal Data Package, em ZIP ou pelo seu datapackage.json com as suas tabelas. PDF: peça a tabela de que foi feito.',
  'budget.intake.kept': 'Correspondência guardada',
  'budget.intake.kept-hint': 'Sem escolha, é encontrada aquela cujas colunas são exatamente as do ficheiro.',
  'budget.intake.experts': 'Com uma correspondência escrita em JSON, num só passo',
  'budget.intake.without-mapping': 'Sem correspondência: envie os ficheiros e ser-lhe-á proposta uma',
  'budget.intake.looks-like': 'As colunas são lidas como em «{name}», guardada aqui.',
  'budget.intake.missing.codes':
    'Nenhuma coluna parece um código ou nome daquilo para que é o dinheiro. Escolha uma abaixo.',
  'budget.intake.missing.phases': 'Nenhuma coluna parece conter valores. Escolha pelo menos uma abaixo.',
  'budget.intake.missing.year': 'Nem o ficheiro nem o nome dizem o ano. Indique-o abaixo.',
  'budget.role.code': '{what}: o código',
  'budget.role.label': '{what}: o nome',
  'budget.role.derived': '{what}: um nome, não há códigos',
  'budget.role.phase': 'Valor: {phase}',
  'budget.intake.year-title': 'Ano',
  'budget.year-from.file-name': 'Do nome do ficheiro',
  'budget.year-from.column': 'De uma coluna',
  'budget.year-from.fixed': 'Sempre o mesmo',
  'budget.intake.pattern-hint':
    "O nome com '{year}' em vez do ano, como orcamento-'{year}'.csv; * é qualquer coisa.",
  'budget.intake.year-hint': 'Se um ficheiro tiver vários anos, o que é carregado agora.',
  'budget.intake.as-of': 'Dia a que se refere «{phase}»',
  'budget.intake.as-of-hint': 'year-start (início), year-end (fim), ou mês e dia como 06-30.',
  'budget.intake.groups-title': 'Grupos e linhas deixadas de fora',
  'budget.intake.side-column': 'Ambos: uma coluna diz qual',
  'budget.intake.minus-hint': 'Se o ficheiro escrever o gasto em negativo.',
  'budget.blank.refuse': 'um erro do ficheiro',
  'budget.blank.unknown': 'desconhecido',
  'budget.blank.zero': 'zero',
  'budget.group.programme-area': 'Áreas de despesa',
  'budget.group.administrative': 'Departamentos',
  'budget.group.economic': 'Tipos de despesa',
  'budget.group.revenue-type': 'Tipos de receita',
  'budget.group.take': '{group}: caracteres do código, todos se em branco',
  'budget.exclude.rule': 'Fora das medidas, regra {n}',
  'budget.exclude.by': 'Código de',
  'budget.exclude.starts': 'Códigos que começam por',
  'budget.exclude.reason': 'Motivo, que os residentes leem',
  'budget.apart.contingency': 'A reserva reconhece-se por',
  'budget.apart.interest': 'Os juros da dívida reconhecem-se por',
  'budget.preview.read': '{title}: {lines, plural, one {# linha} other {# linhas}}.',
  'budget.preview.totals': 'Totais, em {currency}',
  'budget.preview.all': 'Todas as linhas',
  'budget.preview.counted': 'Contado nas medidas',
  'budget.preview.excluded':
    '{n, plural, one {# linha fica} other {# linhas ficam}} fora das medidas: {reason}',
  'budget.preview.not-kept':
    'A correspondência não diz respeito a {n, plural, one {# linha} other {# linhas}}, como as do outro lado.',
  'budget.preview.others': 'todos os outros',
  'budget.preview.same-file': 'Este mesmo ficheiro foi carregado em {on} como {file}, para {year}.',
  'budget.preview.same-figures': 'Exatamente estes valores vieram em {on} com {file}, para {year}.',
  'budget.preview.taken':
    '{year} já tem valores: {phases}. Se estes devem tomar o seu lugar, é preciso um motivo.',
  'budget.preview.doubtful-year': 'É lido para {year}, e «{seen}» fala de {other}.',
  'budget.preview.repeated':
    '{n, plural, one {# linha diz} other {# linhas dizem}} o mesmo que uma anterior: uma parte pode estar duas vezes.',
  'budget.preview.rounded':
    '{n, plural, one {# valor é mais fino} other {# valores são mais finos}} que a menor moeda e arredondado.',
  'budget.preview.other-year':
    '{n, plural, one {# linha é} other {# linhas são}} de {year} e não são carregadas agora.',
  'budget.stated.title': 'Comparar com um total indicado',
  'budget.stated.says':
    'Indique o que diz o orçamento impresso ou a contabilidade, numa ou várias fases. A comparação torna-se pública com o orçamento.',
  'budget.stated.reason': 'Motivo da diferença',
  'budget.stated.reason-hint': 'Sem motivo nada é carregado. Os residentes leem-no junto dos ficheiros.',
} as const;
