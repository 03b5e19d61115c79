export const es = {
  'problem.budget.package-none':
    '{file} no contiene ningún datapackage.json. Un paquete lo lleva en su carpeta superior, junto a las tablas que describe: añádalo, o envíe solo las tablas.',
  'problem.budget.package-several': '{file} contiene varios paquetes. Envíe cada uno por separado.',
  'problem.budget.package-lacks':
    'El paquete describe archivos que no llegaron: {files}. Envíelos junto con él; nada se descarga de otro sitio.',
  'budget.package-elsewhere': '{file} (está en {url})',
  'problem.budget.package-currency':
    'Los importes de {file} están en {came}, y este municipio cuenta en {expected}. Envíe un paquete en {expected}; aquí nunca se convierten importes.',
  'problem.budget.package-unreadable': 'No se puede leer ninguna tabla del paquete. {file}: {why}',
  'budget.package-left.file-missing': 'el archivo no llegó.',
  'budget.package-left.columns-missing':
    'no tiene ninguna de las columnas de importes que nombra la descripción: {seen}.',
  'budget.package-left.factor':
    'sus importes deben multiplicarse por {seen}, que no es una potencia de diez y no quedaría exacto.',
  'problem.budget.package-mapping':
    'La descripción de {file} no dice todo lo necesario: {missing} Cárguelo con una descripción de columnas, o en la mesa de trabajo.',
  'budget.package.is':
    'Es una tabla del Fiscal Data Package {title}. El significado de sus columnas se tomó del paquete.',
  'budget.package.transactions':
    'Sus filas nombran a quién se pagó: puede ser un libro de pagos más que un presupuesto.',
  'budget.package.others': 'El paquete tiene otras tablas, que también esperan:',
  'budget.package.left': 'Se dejó fuera: {file}: {why}',
};
