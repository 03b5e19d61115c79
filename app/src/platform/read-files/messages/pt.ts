export const pt = {
  'reading.quoted': '«{text}»',
  'reading.list-more': 'mais {n}',
  'reading.nearest': '{name} (é {nearest}?)',
  'reading.mapping-beginning': 'o seu início',
  'reading.no-text': 'um carácter que não é texto',
  'reading.fault-at.line': 'Linha {line}',
  'reading.fault-at.cell': 'Linha {line}, coluna {column}',
  'reading.fault.fiscal.amount-missing':
    '{where}: esperava-se um montante como {expected} e não há nada. Escreva 0 se for zero, ou diga na correspondência o que significa uma célula em branco ("blank").',
  'reading.fault.fiscal.amount-not-a-number':
    '{where}: esperava-se um montante como {expected} e encontrou-se {came}. Corrija a célula, ou os sinais na correspondência.',
  'reading.fault.fiscal.amount-too-many-decimals':
    '{where}: esperava-se no máximo {expected, plural, one {# casa decimal} other {# casas decimais}} e encontrou-se {came}. Veja que sinal está antes das casas decimais; se o ficheiro é mesmo mais fino do que a moeda, indique file.rounding na correspondência.',
  'reading.fault.fiscal.amount-misplaced-thousands':
    '{where}: esperavam-se milhares agrupados como em {expected} e encontrou-se {came}. Verifique os sinais na correspondência.',
  'reading.fault.fiscal.amount-too-large':
    '{where}: esperava-se no máximo {expected} da unidade mais pequena e encontrou-se {came}. Verifique a célula, e file.scale na correspondência.',
  'reading.fault.fiscal.code-missing':
    '{where}: esperava-se um código da classificação {expected} e não há nenhum. Se for uma linha de totais, retire-a: os totais são calculados.',
  'reading.fault.fiscal.code-too-long':
    '{where}: esperava-se um código de {expected, plural, one {# carácter} other {# caracteres}} no máximo e encontrou-se {came}. Confirme que esta é a coluna dos códigos.',
  'reading.fault.fiscal.code-ambiguous':
    '{where}: o código {came} contém {expected}, que une as partes deste código, pelo que dois códigos poderiam parecer iguais. Escolha outro "joinedBy" na correspondência.',
  'reading.fault.fiscal.label-too-long':
    '{where}: esperava-se uma designação de {expected, plural, one {# carácter} other {# caracteres}} no máximo e encontrou-se uma que começa por {came}. Procure umas aspas que nunca se fecham.',
  'reading.fault.fiscal.control-character':
    '{where}: esperava-se texto corrente e encontrou-se um carácter de controlo invisível em {came}. Escreva a célula de novo.',
  'reading.fault.fiscal.columns-short':
    '{where}: {expected, plural, one {esperava-se # coluna} other {esperavam-se # colunas}}, como no cabeçalho, e há {came}. A causa é uma quebra de linha dentro de uma célula sem aspas.',
  'reading.fault.fiscal.columns-long':
    '{where}: {expected, plural, one {esperava-se # coluna} other {esperavam-se # colunas}}, como no cabeçalho, e há {came}. A causa é um separador dentro de uma célula sem aspas.',
  'reading.fault.fiscal.quotes-broken':
    '{where}: há umas aspas sozinhas dentro de uma célula entre aspas. Duplique-as, ou retire as aspas à volta da célula. As linhas seguintes podem ter sido lidas como parte dela.',
  'reading.fault.fiscal.quotes-never-closed':
    '{where}: abrem-se umas aspas que nunca se fecham, pelo que tudo o que se segue foi lido como uma só célula. Feche-as.',
  'reading.fault.fiscal.line-year-differs':
    '{where}: esperava-se o ano {expected}, como no resto do ficheiro, e encontrou-se {came}. Corrija-o, ou carregue cada ano a partir de um ficheiro próprio.',
  'problem.fiscal.mapping-invalid':
    'A correspondência não está certa neste ponto, {path}: esperava-se {expected}, e veio {came}. Corrija-a aí{also, select, yes {, e também {more}} other {}}.',
  'problem.fiscal.file-empty':
    'Esperavam-se linhas com valores em {name}, e está vazio. Exporte-o de novo e verifique o tamanho antes de o enviar.',
  'problem.fiscal.file-header-only':
    'Esperavam-se linhas com valores por baixo do cabeçalho de {name}, e não há nenhuma. O cabeçalho tem {columns, plural, one {# coluna} other {# colunas}}. Verifique o filtro usado na exportação.',
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
  'reading.fault.fiscal.phase-unknown':
    '{where}: esperava-se o nome de uma fase, uma de {expected}, e encontrou-se {came}. Acrescente-o a "when" da sua fase na correspondência, ou deixe essas linhas de fora com "skip".',
  'problem.fiscal.year-not-chosen':
    'Esperava-se um só ano orçamental em {name}, e há vários ({found} e talvez mais). Indique o ano ao carregar; cada ano é um carregamento próprio.',
  'reading.fault.fiscal.line-day-differs':
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
  'reading.classification.administrative': 'Órgão',
  'reading.classification.functional': 'Função',
  'reading.classification.programme': 'Programa',
  'reading.classification.economic': 'Natureza',
  'reading.classification.fund': 'Fundo',
  'reading.classification.project': 'Projeto',
  'reading.suggest.swap-marks': 'Outros sinais: {would}?',
  'reading.suggest.take-out-sign': 'Sem a moeda: {would}?',
  'reading.suggest.dash-is-zero': 'Um traço por zero: {would}?',
  'reading.suggest.letter-for-digit': 'Uma letra por um algarismo: {would}?',
  'reading.suggest.round': 'Arredondar: "rounding": "{would}" na correspondência?',
  'reading.suggest.blank-is-zero': 'Um branco significa {would}? Diga-o em «Valores».',
  'reading.suggest.skip-totals': 'Uma linha de totais? Ignore-a com "skip" na correspondência {would}.',
  'reading.suggest.skip-note': 'Uma nota abaixo da tabela? Retire-a do ficheiro{would}.',
  'reading.suggest.other-year': 'Uma linha de {would}?',
  'reading.suggest.missing-value-word': '{would} por um valor em falta? Deixe a célula em branco.',
  'reading.certainty.sure': 'Encontrado no ficheiro: {why}.',
  'reading.certainty.likely': 'Provavelmente: {why}. Verifique.',
  'reading.certainty.guess': 'Uma suposição: {why}. Decida.',
  'reading.because.byte-mark': 'o ficheiro começa com a sua marca {seen}',
  'reading.because.valid-utf-8': 'tudo é UTF-8 correto {seen}',
  'reading.because.only-ascii': 'só letras sem acentos {seen}',
  'reading.because.zero-bytes': 'dois bytes por carácter {seen}',
  'reading.because.high-bytes': 'letras acentuadas em bytes {seen}',
  'reading.because.script': 'letras de uma escrita: {seen}',
  'reading.because.same-columns': 'divide as linhas por igual ({seen})',
  'reading.because.signature': 'o início do ficheiro {seen}',
  'reading.because.first-full-row': 'a primeira linha completa é a {seen}',
  'reading.because.titles-above': 'linhas de título acima: {seen}',
  'reading.because.first-row-has-figures': 'a primeira linha tem números ({seen})',
  'reading.because.marks-seen': 'valores como {seen}',
  'reading.because.marks-contradict': 'os valores contradizem-se: {seen}',
  'reading.because.marks-open': '{seen} pode ler-se de duas maneiras',
  'reading.because.known-word': 'a palavra «{seen}»',
  'reading.because.word-within': 'a palavra «{seen}» dentro de um nome',
  'reading.because.looks-like-codes': 'parecem códigos ({seen})',
  'reading.because.looks-like-amounts': 'parecem valores ({seen})',
  'reading.because.looks-like-years': 'parecem anos ({seen})',
  'reading.because.looks-like-names': 'parecem nomes ({seen})',
  'reading.because.file-name': 'o nome do ficheiro diz {seen}',
  'reading.because.same-in-all-rows': 'igual em todas as linhas: {seen}',
  'reading.because.stated': 'indicado {seen}',
  'reading.because.only-choice': 'nada mais é possível {seen}',
  'reading.because.descriptor': 'a descrição do pacote {seen}',
  'reading.because.usual': 'a maioria dos ficheiros é assim {seen}',
  'problem.reading.intake-gone':
    'Estes ficheiros já não estão guardados: foram carregados, abandonados ou passou um dia. O que foi carregado está na lista de carregamentos; caso contrário, envie-os de novo.',
  'problem.reading.intake-at-work':
    'Os ficheiros estão a ser lidos neste momento e nada pode ser alterado. Espere pelo fim ou abandone-os.',
  'problem.reading.preview-old':
    'A correspondência mudou depois desta pré-visualização, por isso nada foi carregado. Veja-a de novo e carregue.',
  'problem.reading.preview-faulty':
    'Há linhas ou ficheiros que não podem ser lidos, por isso nada foi carregado. Corrija os ficheiros ou a correspondência e veja de novo a pré-visualização.',
  'job.reading.clear-intakes': 'Retirar ficheiros enviados que ninguém retomou',
  'reading.json-at':
    'na linha {line}, carácter {column}, está {came}, que aí não pode estar; procure logo antes uma vírgula, aspas ou um parêntesis a mais ou a menos',
  'reading.json-ends':
    'termina na linha {line} antes de estar completo; procure um parêntesis ou aspas por fechar',
  'reading.send': 'Enviar e ver',
  'reading.mapping-title': 'O que significam as colunas',
  'reading.mapping-says':
    '{files}: {rows, plural, one {foi vista # linha} other {foram vistas # linhas}} do primeiro ficheiro. Verifique o que é cada coluna e veja a pré-visualização.',
  'reading.not-yet': 'Ainda falta algo',
  'reading.no-json':
    'O que está no campo para especialistas não é JSON. Fica como o escreveu; corrija-o ou use o formulário.',
  'reading.columns-title': 'Colunas',
  'reading.columns': 'As colunas do primeiro ficheiro e o que é cada uma',
  'reading.column': 'Coluna',
  'reading.samples': 'Valores que contém',
  'reading.is': 'O que é',
  'reading.is-what': 'O que é a coluna {name}',
  'reading.nothing': 'Nada que seja preciso',
  'reading.amounts-title': 'Valores',
  'reading.file-title': 'Como o ficheiro está escrito',
  'reading.field.title': 'Título',
  'reading.field.encoding': 'Codificação',
  'reading.field.delimiter': 'Entre colunas',
  'reading.field.decimal': 'Antes dos decimais',
  'reading.field.thousands': 'Entre milhares',
  'reading.field.sheet': 'Folha',
  'reading.mark.semicolon': '; (ponto e vírgula)',
  'reading.mark.comma': ', (vírgula)',
  'reading.mark.tab': 'tabulação',
  'reading.mark.bar': '| (barra)',
  'reading.mark.none': 'nada',
  'reading.mark.dot': '. (ponto)',
  'reading.mark.space': 'espaço',
  'reading.mark.apostrophe': '’ (apóstrofo)',
  'reading.preview': 'Ver a pré-visualização',
  'reading.take-form': 'Guardar o formulário',
  'reading.json': 'A correspondência em JSON, para especialistas',
  'reading.json-hint':
    'O mesmo que o formulário, com aquilo para que este não tem campo. O que foi alterado acima e não guardado não está aqui.',
  'reading.take-json': 'Usar o JSON',
  'reading.kept-said': 'As suas alterações estão guardadas.',
  'reading.given-up-said': 'Os ficheiros foram abandonados; nada foi carregado.',
  'reading.begun-said': 'Os ficheiros são grandes e estão a ser carregados. Pode continuar com outra coisa.',
  'reading.give-up': 'Abandonar estes ficheiros',
  'reading.until': 'Guardado só para si até {when}; depois é retirado.',
  'reading.preview-title': 'O que seria carregado',
  'reading.back': 'Voltar às colunas',
  'reading.at-work': 'A ler: {done} de {total, plural, one {# linha} other {cerca de # linhas}}.',
  'reading.look-again': 'Ver de novo',
  'reading.stopped': 'O trabalho não chegou ao fim e nada dele ficou.',
  'reading.ready':
    'Todas as linhas podem ser lidas. Ainda nada foi carregado: verifique primeiro os valores.',
  'reading.not-ready': 'Nem tudo pode ser lido, por isso ainda nada pode ser carregado.',
  'reading.bad-rows':
    '{n, plural, one {# linha que não se pode ler} other {# linhas que não se podem ler}}, com o que seria certo',
  'reading.load-title': 'Carregar',
  'reading.preview.skipped': '{n, plural, one {# linha é ignorada} other {# linhas são ignoradas}}: {reason}',
  'reading.preview.bad':
    '{n, plural, one {# linha não pode} other {# linhas não podem}} ser lida; {shown, plural, one {mostra-se #} other {mostram-se #}}.',
  'reading.preview.bad-caption': 'Linhas que não podem ser lidas',
  'reading.preview.came': 'O que veio',
  'reading.preview.wrong': 'O que está mal',
  'reading.preview.would': 'O que seria certo',
  'reading.stated.caption': 'Indicado e encontrado, em {currency}',
  'reading.stated.stated': 'Indicado',
  'reading.stated.found': 'Nos ficheiros',
  'reading.stated.difference': 'Diferença',
  'reading.stated.none': 'nenhuma',
  'reading.stated.compare': 'Comparar',
  'reading.mapping': 'Correspondência (JSON)',
  'reading.field.side': 'Lado',
  'reading.field.read': 'Lado a carregar agora',
  'reading.field.from': 'Onde está o ano',
  'reading.field.pattern': 'Nome do ficheiro',
  'reading.field.fixed': 'O ano, se for sempre o mesmo',
  'reading.field.year': 'Ano a carregar agora',
  'reading.field.header': 'Linha dos nomes das colunas',
  'reading.field.scale': 'Os valores estão em unidades de',
  'reading.field.blank': 'Um valor em branco significa',
  'reading.field.minus': 'Inverter o sinal de',
  'reading.line': 'Linha',
} as const;
