export const pt = {
  'budget.quoted': '«{text}»',
  'budget.list-more': 'mais {n}',
  'budget.nearest': '{name} (é {nearest}?)',
  'budget.mapping-beginning': 'o seu início',
  'budget.no-text': 'um carácter que não é texto',
  'budget.fault-at.line': 'Linha {line}',
  'budget.fault-at.cell': 'Linha {line}, coluna {column}',
  'budget.fault.fiscal.amount-missing':
    '{where}: esperava-se um montante como {expected} e não há nada. Escreva 0 se for zero, ou diga na correspondência o que significa uma célula em branco ("blank").',
  'budget.fault.fiscal.amount-not-a-number':
    '{where}: esperava-se um montante como {expected} e encontrou-se {came}. Corrija a célula, ou os sinais na correspondência.',
  'budget.fault.fiscal.amount-too-many-decimals':
    '{where}: esperava-se no máximo {expected, plural, one {# casa decimal} other {# casas decimais}} e encontrou-se {came}. Veja que sinal está antes das casas decimais; se o ficheiro é mesmo mais fino do que a moeda, indique file.rounding na correspondência.',
  'budget.fault.fiscal.amount-misplaced-thousands':
    '{where}: esperavam-se milhares agrupados como em {expected} e encontrou-se {came}. Verifique os sinais na correspondência.',
  'budget.fault.fiscal.amount-too-large':
    '{where}: esperava-se no máximo {expected} da unidade mais pequena e encontrou-se {came}. Verifique a célula, e file.scale na correspondência.',
  'budget.fault.fiscal.code-missing':
    '{where}: esperava-se um código da classificação {expected} e não há nenhum. Se for uma linha de totais, retire-a: os totais são calculados.',
  'budget.fault.fiscal.code-too-long':
    '{where}: esperava-se um código de {expected, plural, one {# carácter} other {# caracteres}} no máximo e encontrou-se {came}. Confirme que esta é a coluna dos códigos.',
  'budget.fault.fiscal.code-ambiguous':
    '{where}: o código {came} contém {expected}, que une as partes deste código, pelo que dois códigos poderiam parecer iguais. Escolha outro "joinedBy" na correspondência.',
  'budget.fault.fiscal.label-too-long':
    '{where}: esperava-se uma designação de {expected, plural, one {# carácter} other {# caracteres}} no máximo e encontrou-se uma que começa por {came}. Procure umas aspas que nunca se fecham.',
  'budget.fault.fiscal.control-character':
    '{where}: esperava-se texto corrente e encontrou-se um carácter de controlo invisível em {came}. Escreva a célula de novo.',
  'budget.fault.fiscal.columns-short':
    '{where}: {expected, plural, one {esperava-se # coluna} other {esperavam-se # colunas}}, como no cabeçalho, e há {came}. A causa é uma quebra de linha dentro de uma célula sem aspas.',
  'budget.fault.fiscal.columns-long':
    '{where}: {expected, plural, one {esperava-se # coluna} other {esperavam-se # colunas}}, como no cabeçalho, e há {came}. A causa é um separador dentro de uma célula sem aspas.',
  'budget.fault.fiscal.quotes-broken':
    '{where}: há umas aspas sozinhas dentro de uma célula entre aspas. Duplique-as, ou retire as aspas à volta da célula. As linhas seguintes podem ter sido lidas como parte dela.',
  'budget.fault.fiscal.quotes-never-closed':
    '{where}: abrem-se umas aspas que nunca se fecham, pelo que tudo o que se segue foi lido como uma só célula. Feche-as.',
  'budget.fault.fiscal.line-year-differs':
    '{where}: esperava-se o ano {expected}, como no resto do ficheiro, e encontrou-se {came}. Corrija-o, ou carregue cada ano a partir de um ficheiro próprio.',
  'problem.fiscal.mapping-invalid':
    'A correspondência não está certa neste ponto, {path}: esperava-se {expected}, e veio {came}. Corrija-a aí{also, select, yes {, e também {more}} other {}}.',
  'problem.fiscal.file-empty':
    'Esperavam-se linhas de orçamento em {name}, e está vazio. Exporte-o de novo e verifique o tamanho antes de o enviar.',
  'problem.fiscal.file-header-only':
    'Esperavam-se linhas de orçamento por baixo do cabeçalho de {name}, e não há nenhuma. O cabeçalho tem {columns, plural, one {# coluna} other {# colunas}}. Verifique o filtro usado na exportação.',
  'problem.fiscal.file-binary':
    'Esperava-se uma tabela na forma que a correspondência diz, e {name} parece, a partir da linha {line}, {looksLike, select, xlsx {um livro do Excel. Escreva "kind": "xlsx" sob file na correspondência, ou guarde a folha como "CSV UTF-8" e entregue esse ficheiro} xls {um livro antigo do Excel ou outro documento do Office. Abra-o, guarde a folha como "CSV UTF-8" e entregue esse ficheiro} ods {uma folha de cálculo OpenDocument. Escreva "kind": "ods" sob file na correspondência, ou guarde a folha como CSV e entregue esse ficheiro} zip {um arquivo ZIP. Descomprima-o e entregue o ficheiro CSV que contém} gzip {um ficheiro comprimido. Descomprima-o e entregue o ficheiro CSV que contém} pdf {um PDF. Não se podem ler números com exatidão de um PDF; peça o ficheiro de que foi feito} image {uma imagem. Peça o ficheiro de que foi feita} other {um ficheiro de um programa, não texto. Exporte os números como CSV e entregue esse ficheiro}}.',
  'problem.fiscal.encoding-wrong':
    'Esperava-se que {name} estivesse escrito em {expected}, como diz a correspondência, e a linha {line} {known, select, yes {parece {looksLike}. Mude file.encoding na correspondência, ou guarde o ficheiro como {expected}} other {não está. Guarde o ficheiro como UTF-8}}.',
  'problem.fiscal.delimiter-wrong':
    'Esperava-se {expected} entre as colunas de {name}, como diz a correspondência, e o cabeçalho está separado por {looksLike}. Mude file.delimiter na correspondência, ou exporte o ficheiro com {expected}.',
  'problem.fiscal.column-missing':
    'No cabeçalho de {name} esperava-se também {missing}. Há {found}. Corrija o cabeçalho, ou os nomes das colunas na correspondência.',
  'problem.fiscal.column-twice':
    'Esperava-se uma só coluna {column} no cabeçalho de {name}, e há {count}. Mude o nome das que estão a mais ou retire-as.',
  'problem.fiscal.year-unknown':
    'Esperava-se o ano orçamental de {name} {source, select, column {na coluna} other {no nome, escrito como}} {lookedFor}, e não se encontrou. Mude o nome do ficheiro, ou indique o ano ao carregá-lo.',
  'problem.fiscal.year-differs':
    'Esperavam-se números de {given} em {name}, e {source, select, mapping {a correspondência é} other {o nome diz que são}} de {found}. Confirme que é o ficheiro certo e indique depois o ano a que se refere.',
  'problem.fiscal.year-outside-mapping':
    'A correspondência vale para os anos {from} a {to}, e {name} é de {year}. Compare o ficheiro com a correspondência: se ainda servir, alargue years nela; se não, escreva uma correspondência para esse ano.',
  'problem.fiscal.line-too-long':
    'Esperavam-se linhas de {limit} bytes no máximo em {name}, e a que começa na linha {line} continua. Ou o ficheiro não tem quebras de linha, ou nessa linha abrem-se umas aspas que nunca se fecham.',
  'problem.fiscal.too-many-codes':
    'Esperavam-se no máximo {limit} códigos na classificação {classification}, e {name} tem mais. É provável que a correspondência tome por código uma coluna de números ou identificadores.',
  'budget.fault.fiscal.phase-unknown':
    '{where}: esperava-se o nome de uma fase, uma de {expected}, e encontrou-se {came}. Acrescente-o a "when" da sua fase na correspondência, ou deixe essas linhas de fora com "skip".',
  'problem.fiscal.year-not-chosen':
    'Esperava-se um só ano orçamental em {name}, e há vários ({found} e talvez mais). Indique o ano ao carregar; cada ano é um carregamento próprio.',
  'budget.fault.fiscal.line-day-differs':
    '{where}: esperava-se o dia até ao qual fala o ficheiro, {expected}, e encontrou-se {came}. Corrija-o; se o ficheiro tiver o estado em vários dias, ponha "several": true em within.until na correspondência, e diga qual o dia ao carregar.',
  'problem.fiscal.until-not-stated':
    'Falta saber até que dia vão os números de {name}. Indique o dia, como 2023-06-30.',
  'problem.fiscal.until-differs':
    'Esperava-se que {name} falasse do ano até {given}, e diz {found}. Verifique o dia, ou o ficheiro.',
  'problem.fiscal.until-outside-year':
    'Esperava-se um dia do exercício de {name}, de {from} a {to}, e veio {until}. Verifique o dia, o ano e quando começa o exercício.',
  'problem.fiscal.side-not-chosen':
    'A correspondência {title} lê os dois lados de um orçamento. Indique despesa ou receita ao carregar o ficheiro; cada lado é um carregamento próprio.',
  'problem.fiscal.side-differs':
    'Esperava-se a {given, select, revenue {receita} other {despesa}}, e a correspondência lê a {found, select, revenue {receita} other {despesa}}. Escolha a correspondência desse lado.',
  'problem.fiscal.workbook-refused': '{name} não se pode ler como livro de cálculo. {why}',
  'problem.fiscal.too-many-lines':
    'Esperavam-se no máximo {limit} linhas diferentes em {name}, cujas fases estão em linhas próprias e são juntas em memória. Divida o ficheiro por fase e escreva para cada uma uma correspondência sem "when".',
  'problem.fiscal.package-invalid':
    'O pacote de dados não está certo em {path}: esperava-se {expected}, e veio {came}. Corrija datapackage.json, ou carregue só o seu ficheiro CSV e escolha as colunas.',
  'problem.fiscal.crosswalk-invalid':
    'A tabela de equivalências não está certa em {path}: esperava-se {expected}, e veio {came}. Corrija-a aí.',
  'budget.because.byte-mark': 'O ficheiro começa por uma marca que o diz.',
  'budget.because.valid-utf-8': 'Tudo se lê como UTF-8, o que quase nunca acontece por acaso.',
  'budget.because.only-ascii': 'Só tem letras e algarismos simples, iguais em qualquer codificação.',
  'budget.because.zero-bytes': 'Um em cada dois bytes é zero, como em texto de dois bytes por carácter.',
  'budget.because.high-bytes': 'Tem bytes ({seen}) que esta codificação usa para letras e sinais.',
  'budget.because.script': 'Lido assim, a maioria das letras é de uma escrita: {seen}.',
  'budget.because.same-columns': 'Divide as linhas no mesmo número de colunas ({seen}).',
  'budget.because.signature': 'Os primeiros bytes do ficheiro dizem de que tipo é.',
  'budget.because.first-full-row':
    'A linha {seen} é a primeira que preenche todas as colunas, e não tem números.',
  'budget.because.titles-above': 'Acima há títulos ({seen}).',
  'budget.because.first-row-has-figures': 'A primeira linha completa já tem números ({seen}).',
  'budget.because.marks-seen': 'Há células escritas assim: {seen}.',
  'budget.because.marks-contradict': 'Há células que se contradizem: {seen}.',
  'budget.because.marks-open':
    '{seen} pode ler-se de duas maneiras, e nenhuma célula decide. Veja um valor que conheça.',
  'budget.because.known-word': 'Palavra conhecida: {seen}.',
  'budget.because.word-within': 'Contém uma palavra conhecida: {seen}.',
  'budget.because.looks-like-codes': 'O que lá está parece códigos, como {seen}.',
  'budget.because.looks-like-amounts': 'O que lá está parece valores ({seen}).',
  'budget.because.looks-like-years': 'O que lá está parece anos ({seen}).',
  'budget.because.looks-like-names': 'O que lá está parece nomes, como {seen}; deles se fazem códigos.',
  'budget.because.file-name': 'Di-lo o nome do ficheiro: {seen}.',
  'budget.because.same-in-all-rows': 'Todas as linhas dizem o mesmo: {seen}.',
  'budget.because.stated': 'Foi indicado por si.',
  'budget.because.descriptor': 'Di-lo a descrição do pacote de dados: {seen}.',
  'budget.because.usual': 'Nada no ficheiro o diz; é o habitual.',
  'budget.suggestion.swap-marks':
    'Com o outro sinal seria {would}. Mude os sinais na correspondência se todo o ficheiro estiver escrito assim.',
  'budget.suggestion.take-out-sign': 'Sem o sinal da moeda seria {would}.',
  'budget.suggestion.dash-is-zero': 'Um traço costuma ser zero. Escreva {would} se for.',
  'budget.suggestion.letter-for-digit': 'Com algarismos em vez de letras seria {would}.',
  'budget.suggestion.round':
    'O ficheiro é mais fino que a moeda. Escreva "rounding": "half-even" na correspondência para arredondar e contar esses valores.',
  'budget.suggestion.blank-is-zero': 'Se os vazios são zeros, diga-o na correspondência ("blank": "zero").',
  'budget.suggestion.skip-totals':
    'Parece uma linha de somas. Deixe essas linhas de fora com "skip" na correspondência.',
  'budget.suggestion.skip-note':
    'Parece uma nota ao lado da tabela. Deixe-a de fora com "skip" na correspondência, ou tire-a do ficheiro.',
  'budget.suggestion.other-year':
    'Esta linha é de {would}. Se o ficheiro tiver vários anos, ponha "several" na correspondência.',
  'budget.suggestion.missing-value-word':
    '{would} costuma dizer que o valor não é conhecido. Deixe a célula vazia e ponha "blank": "unknown" na correspondência.',
} as const;
