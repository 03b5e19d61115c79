export const pt = {
  'problem.budget.package-none':
    '{file} não contém nenhum datapackage.json. Um pacote tem-no na pasta de cima, junto das tabelas que descreve: acrescente-o, ou envie só as tabelas.',
  'problem.budget.package-several': '{file} contém vários pacotes. Envie cada um em separado.',
  'problem.budget.package-lacks':
    'O pacote descreve ficheiros que não vieram: {files}. Envie-os com ele; nada é descarregado de outro lado.',
  'budget.package-elsewhere': '{file} (está em {url})',
  'problem.budget.package-currency':
    'Os montantes de {file} estão em {came}, e este município conta em {expected}. Envie um pacote em {expected}; aqui nunca se convertem montantes.',
  'problem.budget.package-unreadable': 'Nenhuma tabela do pacote pode ser lida. {file}: {why}',
  'budget.package-left.file-missing': 'o ficheiro não veio.',
  'budget.package-left.columns-missing':
    'não tem nenhuma das colunas de montantes que a descrição nomeia: {seen}.',
  'budget.package-left.factor':
    'os seus montantes devem ser multiplicados por {seen}, que não é potência de dez e não ficaria exato.',
  'problem.budget.package-mapping':
    'A descrição de {file} não diz tudo o que é preciso: {missing} Carregue-o com uma descrição de colunas, ou na secretária.',
  'budget.package.is':
    'É uma tabela do Fiscal Data Package {title}. O significado das suas colunas veio do pacote.',
  'budget.package.transactions':
    'As suas linhas nomeiam a quem se pagou: pode ser um registo de pagamentos mais do que um orçamento.',
  'budget.package.others': 'O pacote tem outras tabelas, que também esperam:',
  'budget.package.left': 'Ficou de fora: {file}: {why}',
};
