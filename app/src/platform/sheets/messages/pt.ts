import type { en } from './en.ts';

export const pt: Record<keyof typeof en, string> = {
  'template.guide': 'Como preencher',
  'template.line-rows':
    'Uma linha por entrada. Deixe os cabeçalhos como estão; as colunas podem mudar de lugar.',
  'template.line-required': 'As colunas com cabeçalho sombreado são obrigatórias.',
  'template.line-values': 'Cole apenas valores: fórmulas, células unidas e macros não são aceites.',
  'template.line-id':
    'Deixe a coluna #id como está: diz a que entrada se refere a linha. Uma linha nova não tem.',
  'template.sheet': 'Folha',
  'template.column': 'Coluna',
  'template.required': 'Obrigatória',
  'template.what': 'O que escrever',
  'template.yes': 'Sim',
  'template.no': 'Não',
  'template.findings': 'O que corrigir',
  'template.type.text': 'Texto',
  'template.type.whole': 'Um número inteiro, como 1200',
  'template.type.decimal': 'Um número, como 12,5',
  'template.type.amount': 'Um valor, como 1234,50',
  'template.type.date': 'Um dia, como 2026-10-31',
  'template.type.yes-no': 'Sim ou Não',
  'template.type.choice': 'Um da lista',
  'template.type.code': 'Um código sem espaços',
  'template.type.list': 'Vários, separados por ;',
  'finding.file.too-large': 'O ficheiro tem {value} e são aceites no máximo {expected}. Divida-o em dois.',
  'finding.file.not-a-workbook':
    'O ficheiro não é um livro de cálculo. Guarde-o como livro do Excel (.xlsx).',
  'finding.file.is-text':
    'O ficheiro é texto, por exemplo valores separados por vírgulas, e não um livro de cálculo. Abra-o numa folha de cálculo e guarde-o como livro do Excel (.xlsx).',
  'finding.file.old-excel':
    'O ficheiro está no formato antigo do Excel (.xls). Guarde-o como livro do Excel (.xlsx).',
  'finding.file.encrypted': 'O ficheiro está protegido por palavra-passe. Guarde-o sem palavra-passe.',
  'finding.file.other-format': 'O ficheiro é de outro tipo ({value}). Guarde-o como livro do Excel (.xlsx).',
  'finding.file.broken':
    'O ficheiro está danificado. Abra-o numa folha de cálculo, guarde-o de novo e envie esse.',
  'finding.file.unsafe-archive':
    'O ficheiro está comprimido como nenhuma folha de cálculo faz ({value}). Guarde-o de novo como livro do Excel (.xlsx).',
  'finding.file.inflates':
    'Descomprimido, o ficheiro teria {value} e são aceites no máximo {expected}. Apague linhas vazias e formatos por baixo dos dados, ou divida-o.',
  'finding.file.macros': 'O livro contém macros. Guarde-o como livro do Excel (.xlsx), que não as tem.',
  'finding.file.external-data':
    'O livro vai buscar dados a outro lado ({value}). Quebre as ligações no menu Dados, cole valores e guarde-o.',
  'finding.file.embedded': 'O livro contém outro documento ({value}). Apague-o e guarde o livro.',
  'finding.file.entities':
    'O ficheiro contém definições que nenhuma folha de cálculo escreve. Guarde-o de novo como livro do Excel (.xlsx).',
  'finding.file.too-many-cells': 'O livro tem mais de {expected} células preenchidas. Divida-o.',
  'finding.file.too-many-rows':
    'A linha {value} está preenchida e são aceites no máximo {expected} linhas. Apague o que está por baixo dos dados, ou divida-o.',
  'finding.file.too-much-text': 'O livro contém mais texto do que é aceite. Divida-o.',
  'finding.file.too-many-faults':
    'Há mais de {expected} faltas. Corrija primeiro as da lista e envie-o de novo.',
  'finding.file.too-slow': 'A leitura do livro demorou demasiado. Divida-o.',
  'finding.file.too-much-memory': 'O livro é demasiado grande para ser lido. Divida-o.',
  'finding.template.other': 'Este é o modelo «{value}»; esperava-se «{expected}». Escolha o outro ficheiro.',
  'finding.template.older': 'O modelo é mais antigo. Foi lido o que tem os mesmos cabeçalhos.',
  'finding.sheet.missing': 'Não há folha chamada «{expected}». Use o modelo ou dê esse nome à folha.',
  'finding.sheet.missing-alike':
    'Não há folha chamada «{expected}»; «{value}» parece-se com ela. Dê-lhe esse nome.',
  'finding.sheet.unknown': 'A folha «{sheet}» não foi lida: o modelo não a tem.',
  'finding.head.missing': 'Não há coluna «{expected}». Acrescente-a com este cabeçalho.',
  'finding.head.twice': 'A coluna «{head}» está duas vezes, também na coluna {value}. Apague uma delas.',
  'finding.head.unknown': 'A coluna «{head}» não foi lida: o modelo não a tem.',
  'finding.rows.none': 'Nenhuma linha está preenchida. Preencha linhas por baixo dos cabeçalhos.',
  'finding.row.hidden': 'As linhas ocultas foram lidas como as outras: {value}. Esta é a primeira.',
  'finding.cell.formula': 'Há aqui uma fórmula ({value}). Copie a célula e cole-a como valor.',
  'finding.cell.error': 'A célula mostra um erro ({value}). Escreva o valor.',
  'finding.cell.merged': 'Há células unidas nas linhas {value}. Separe-as e preencha cada linha.',
  'finding.value.required': 'É obrigatório.',
  'finding.value.too-long': 'É demasiado longo; são aceites no máximo {expected}. Encurte-o.',
  'finding.value.not-whole': '«{value}» não é um número inteiro. Escreva um sem decimais.',
  'finding.value.not-a-number': '«{value}» não é um número. Escreva só algarismos, como 1234,5.',
  'finding.value.too-many-digits':
    '«{value}» tem mais algarismos do que uma folha de cálculo guarda. Verifique.',
  'finding.value.too-small': '{value} é demasiado pequeno; esperava-se pelo menos {expected}.',
  'finding.value.too-large': '{value} é demasiado grande; esperava-se no máximo {expected}.',
  'finding.value.not-a-day': '«{value}» não é um dia. Escreva-o assim: 2026-10-31.',
  'finding.value.ambiguous-day': '«{value}» pode ser dois dias diferentes. Escreva-o assim: 2026-10-31.',
  'finding.value.not-yes-or-no': '«{value}» não é sim nem não. Escreva um dos dois.',
  'finding.value.not-a-choice': '«{value}» não está na lista. Escreva um destes: {expected}.',
  'finding.value.not-a-code': '«{value}» não é um código: um código não tem espaços.',
  'finding.value.became-a-day':
    'A folha de cálculo fez um dia ({value}) deste código. Formate a coluna como texto e escreva o código de novo.',
  'finding.value.twice': '«{value}» está também na linha {other}. Deixe uma das duas.',
  'finding.row-id.twice': 'A linha {other} tem o mesmo #id. Esvazie o #id da linha nova.',
  'finding.at-row': '{sheet}, linha {row}',
  'finding.at-cell': '{sheet}, linha {row}, coluna {letter} ({head})',
  'finding.where': 'Onde',
  'finding.what': 'O que corrigir',
  'finding.whole-file': 'Todo o ficheiro',
  'finding.more':
    'Mostram-se as primeiras {shown} de {count, plural, one {# observação} many {# de observações} other {# observações}}. Todas estão no livro marcado.',
};
