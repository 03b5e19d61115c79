export const fr = {
  'problem.budget.package-none':
    '{file} ne contient pas de datapackage.json. Un paquet en a un dans son dossier le plus haut, à côté des tables qu’il décrit : ajoutez-le, ou envoyez les tables seules.',
  'problem.budget.package-several': '{file} contient plusieurs paquets. Envoyez chacun séparément.',
  'problem.budget.package-lacks':
    'Le paquet décrit des fichiers qui ne sont pas venus : {files}. Envoyez-les avec lui ; rien n’est téléchargé d’ailleurs.',
  'budget.package-elsewhere': '{file} (se trouve à {url})',
  'problem.budget.package-currency':
    'Les montants de {file} sont en {came}, et cette commune compte en {expected}. Envoyez un paquet en {expected} ; aucun montant n’est converti ici.',
  'problem.budget.package-unreadable': 'Aucune table du paquet ne peut être lue. {file} : {why}',
  'budget.package-left.file-missing': 'le fichier n’est pas venu.',
  'budget.package-left.columns-missing':
    'il n’a aucune des colonnes de montants que nomme la description : {seen}.',
  'budget.package-left.factor':
    'ses montants sont à multiplier par {seen}, qui n’est pas une puissance de dix et ne resterait pas exact.',
  'problem.budget.package-mapping':
    'La description de {file} ne dit pas tout ce qu’il faut : {missing} Chargez-le avec une description de colonnes, ou au bureau.',
  'budget.package.is':
    'C’est une table du Fiscal Data Package {title}. Le sens de ses colonnes vient du paquet.',
  'budget.package.transactions':
    'Ses lignes nomment les bénéficiaires : c’est peut-être un registre de paiements plutôt qu’un budget.',
  'budget.package.others': 'Le paquet a d’autres tables, qui attendent aussi :',
  'budget.package.left': 'Laissé de côté : {file} : {why}',
};
