export const es = {
  'budget.quoted': '«{text}»',
  'budget.list-more': '{n} más',
  'budget.nearest': '{name} (¿es {nearest}?)',
  'budget.mapping-beginning': 'su comienzo',
  'budget.no-text': 'un carácter que no es texto',
  'budget.fault-at.line': 'Línea {line}',
  'budget.fault-at.cell': 'Línea {line}, columna {column}',
  'budget.fault.fiscal.amount-missing':
    '{where}: se esperaba un importe como {expected} y no hay nada. Escriba 0 si es cero, o diga en la correspondencia qué significa una celda en blanco ("blank").',
  'budget.fault.fiscal.amount-not-a-number':
    '{where}: se esperaba un importe como {expected} y se encontró {came}. Corrija la celda, o los signos en la correspondencia.',
  'budget.fault.fiscal.amount-too-many-decimals':
    '{where}: se esperaba como máximo {expected, plural, one {# decimal} other {# decimales}} y se encontró {came}. Compruebe qué signo va antes de los decimales; si el archivo es de verdad más fino que la moneda, indique file.rounding en la correspondencia.',
  'budget.fault.fiscal.amount-misplaced-thousands':
    '{where}: se esperaban los miles agrupados como en {expected} y se encontró {came}. Compruebe los signos en la correspondencia.',
  'budget.fault.fiscal.amount-too-large':
    '{where}: se esperaba como máximo {expected} de la unidad más pequeña y se encontró {came}. Compruebe la celda, y file.scale en la correspondencia.',
  'budget.fault.fiscal.code-missing':
    '{where}: se esperaba un código de la clasificación {expected} y no hay ninguno. Si es una línea de totales, quítela: los totales se calculan.',
  'budget.fault.fiscal.code-too-long':
    '{where}: se esperaba un código de {expected, plural, one {# carácter} other {# caracteres}} como máximo y se encontró {came}. Compruebe que esta es la columna de los códigos.',
  'budget.fault.fiscal.code-ambiguous':
    '{where}: el código {came} contiene {expected}, que une las partes de este código, así que dos códigos podrían parecer iguales. Elija otro "joinedBy" en la correspondencia.',
  'budget.fault.fiscal.label-too-long':
    '{where}: se esperaba una denominación de {expected, plural, one {# carácter} other {# caracteres}} como máximo y se encontró una que empieza por {came}. Compruebe si hay unas comillas sin cerrar.',
  'budget.fault.fiscal.control-character':
    '{where}: se esperaba texto corriente y se encontró un carácter de control invisible en {came}. Escriba la celda de nuevo.',
  'budget.fault.fiscal.columns-short':
    '{where}: {expected, plural, one {se esperaba # columna} other {se esperaban # columnas}}, como en el encabezado, y hay {came}. Lo causa un salto de línea dentro de una celda que no va entre comillas.',
  'budget.fault.fiscal.columns-long':
    '{where}: {expected, plural, one {se esperaba # columna} other {se esperaban # columnas}}, como en el encabezado, y hay {came}. Lo causa un separador dentro de una celda que no va entre comillas.',
  'budget.fault.fiscal.quotes-broken':
    '{where}: hay unas comillas sueltas dentro de una celda entre comillas. Duplíquelas, o quite las comillas que rodean la celda. Es posible que las líneas siguientes se leyeran como parte de ella.',
  'budget.fault.fiscal.quotes-never-closed':
    '{where}: se abren unas comillas que nunca se cierran, así que todo lo que sigue se leyó como una sola celda. Ciérrelas.',
  'budget.fault.fiscal.line-year-differs':
    '{where}: se esperaba el año {expected}, como en el resto del archivo, y se encontró {came}. Corríjalo, o cargue cada año desde un archivo propio.',
  'problem.fiscal.mapping-invalid':
    'La correspondencia no es correcta en {path}: se esperaba {expected}, y vino {came}. Corríjala ahí{also, select, yes {, y también {more}} other {}}.',
  'problem.fiscal.file-empty':
    'Se esperaban líneas de presupuesto en {name}, y está vacío. Expórtelo otra vez y compruebe su tamaño antes de enviarlo.',
  'problem.fiscal.file-header-only':
    'Se esperaban líneas de presupuesto bajo el encabezado de {name}, y no hay ninguna. El encabezado tiene {columns, plural, one {# columna} other {# columnas}}. Compruebe el filtro que usó al exportar.',
  'problem.fiscal.file-binary':
    'Se esperaba una tabla en la forma que dice la correspondencia, y {name} parece desde la línea {line} {looksLike, select, xlsx {un libro de Excel. Escriba "kind": "xlsx" bajo file en la correspondencia, o guarde la hoja como "CSV UTF-8" y entregue ese archivo} xls {un libro de Excel antiguo u otro documento de Office. Ábralo, guarde la hoja como "CSV UTF-8" y entregue ese archivo} ods {una hoja de cálculo OpenDocument. Escriba "kind": "ods" bajo file en la correspondencia, o guarde la hoja como CSV y entregue ese archivo} zip {un archivo ZIP. Descomprímalo y entregue el archivo CSV que contiene} gzip {un archivo comprimido. Descomprímalo y entregue el archivo CSV que contiene} pdf {un PDF. De un PDF no se pueden leer las cifras con exactitud; pida el archivo del que se hizo} image {una imagen. Pida el archivo del que se hizo} other {un archivo de un programa, no texto. Exporte las cifras como CSV y entregue ese archivo}}.',
  'problem.fiscal.encoding-wrong':
    'Se esperaba que {name} estuviera escrito en {expected}, como dice la correspondencia, y la línea {line} {known, select, yes {parece {looksLike}. Cambie file.encoding en la correspondencia, o guarde el archivo como {expected}} other {no lo está. Guarde el archivo como UTF-8}}.',
  'problem.fiscal.delimiter-wrong':
    'Se esperaba {expected} entre las columnas de {name}, como dice la correspondencia, y su encabezado está separado por {looksLike}. Cambie file.delimiter en la correspondencia, o exporte el archivo con {expected}.',
  'problem.fiscal.column-missing':
    'En el encabezado de {name} se esperaba además {missing}. Hay {found}. Corrija el encabezado, o los nombres de las columnas en la correspondencia.',
  'problem.fiscal.column-twice':
    'Se esperaba una sola columna {column} en el encabezado de {name}, y hay {count}. Cambie el nombre de las que sobran o quítelas.',
  'problem.fiscal.year-unknown':
    'Se esperaba el año presupuestario de {name} {source, select, column {en la columna} other {en su nombre, escrito como}} {lookedFor}, y no se encontró. Cambie el nombre del archivo, o indique el año al cargarlo.',
  'problem.fiscal.year-differs':
    'Se esperaban cifras de {given} en {name}, y {source, select, mapping {la correspondencia es} other {su nombre dice que son}} de {found}. Compruebe que es el archivo correcto, y luego indique de qué año es.',
  'problem.fiscal.year-outside-mapping':
    'La correspondencia vale para los años {from} a {to}, y {name} es de {year}. Compare el archivo con la correspondencia: si aún sirve, amplíe years en ella; si no, escriba una correspondencia para ese año.',
  'problem.fiscal.line-too-long':
    'Se esperaban líneas de {limit} bytes como máximo en {name}, y la que empieza en la línea {line} sigue. O el archivo no tiene saltos de línea, o en esa línea se abren unas comillas que nunca se cierran.',
  'problem.fiscal.too-many-codes':
    'Se esperaban como máximo {limit} códigos en la clasificación {classification}, y {name} tiene más. Es probable que la correspondencia tome por código una columna de números o identificadores.',
  'budget.fault.fiscal.phase-unknown':
    '{where}: se esperaba el nombre de una fase, una de {expected}, y se encontró {came}. Añádalo a "when" de su fase en la correspondencia, o deje fuera esas filas con "skip".',
  'problem.fiscal.year-not-chosen':
    'Se esperaba un solo año presupuestario en {name}, y contiene varios ({found} y quizá más). Indique el año al cargarlo; cada año es una carga propia.',
  'budget.fault.fiscal.line-day-differs':
    '{where}: se esperaba el día hasta el que habla el archivo, {expected}, y se encontró {came}. Corríjalo; si el archivo contiene el estado en varios días, diga "several": true bajo within.until en la correspondencia, y qué día al cargarlo.',
  'problem.fiscal.until-not-stated':
    'Falta saber hasta qué día llegan las cifras de {name}. Indique el día, como 2023-06-30.',
  'problem.fiscal.until-differs':
    'Se esperaba que {name} hablara del año hasta el {given}, y dice {found}. Compruebe el día, o el archivo.',
  'problem.fiscal.until-outside-year':
    'Se esperaba un día del ejercicio de {name}, del {from} al {to}, y llegó {until}. Compruebe el día, el año y cuándo empieza el ejercicio.',
  'problem.fiscal.side-not-chosen':
    'La correspondencia {title} lee los dos lados de un presupuesto. Indique gastos o ingresos al cargar el archivo; cada lado es una carga propia.',
  'problem.fiscal.side-differs':
    'Se esperaban {given, select, revenue {ingresos} other {gastos}}, y la correspondencia lee {found, select, revenue {ingresos} other {gastos}}. Elija la correspondencia de ese lado.',
  'problem.fiscal.workbook-refused': '{name} no se puede leer como libro de cálculo. {why}',
  'problem.fiscal.too-many-lines':
    'Se esperaban como máximo {limit} partidas distintas en {name}, cuyas fases están en filas propias y se juntan en memoria. Divida el archivo por fases y escriba para cada una una correspondencia sin "when".',
  'problem.fiscal.package-invalid':
    'El paquete de datos no es correcto en {path}: se esperaba {expected}, y llegó {came}. Corrija datapackage.json, o cargue solo su archivo CSV y elija las columnas.',
  'problem.fiscal.crosswalk-invalid':
    'La tabla de equivalencias no es correcta en {path}: se esperaba {expected}, y llegó {came}. Corríjala ahí.',
  'budget.because.byte-mark': 'El archivo empieza con una marca que lo dice.',
  'budget.because.valid-utf-8': 'Todo se puede leer como UTF-8, lo que casi nunca ocurre por azar.',
  'budget.because.only-ascii': 'Solo tiene letras y cifras simples, iguales en toda codificación.',
  'budget.because.zero-bytes': 'Uno de cada dos bytes es cero, como en texto de dos bytes por carácter.',
  'budget.because.high-bytes': 'Tiene bytes ({seen}) que esta codificación usa para letras y signos.',
  'budget.because.script': 'Leído así, la mayoría de las letras son de una escritura: {seen}.',
  'budget.because.same-columns': 'Divide las líneas en el mismo número de columnas ({seen}).',
  'budget.because.signature': 'Los primeros bytes del archivo dicen de qué clase es.',
  'budget.because.first-full-row':
    'La línea {seen} es la primera que llena todas las columnas, y no tiene cifras.',
  'budget.because.titles-above': 'Encima hay títulos ({seen}).',
  'budget.because.first-row-has-figures': 'La primera fila completa ya tiene cifras ({seen}).',
  'budget.because.marks-seen': 'Hay celdas escritas así: {seen}.',
  'budget.because.marks-contradict': 'Hay celdas que se contradicen: {seen}.',
  'budget.because.marks-open':
    '{seen} se puede leer de dos maneras, y ninguna celda decide. Mire un importe que conozca.',
  'budget.because.known-word': 'Palabra conocida: {seen}.',
  'budget.because.word-within': 'Contiene una palabra conocida: {seen}.',
  'budget.because.looks-like-codes': 'Lo que hay parece códigos, como {seen}.',
  'budget.because.looks-like-amounts': 'Lo que hay parece importes ({seen}).',
  'budget.because.looks-like-years': 'Lo que hay parece años ({seen}).',
  'budget.because.looks-like-names': 'Lo que hay parece nombres, como {seen}; de ellos se hacen códigos.',
  'budget.because.file-name': 'Lo dice el nombre del archivo: {seen}.',
  'budget.because.same-in-all-rows': 'Todas las filas dicen lo mismo: {seen}.',
  'budget.because.stated': 'Usted lo ha indicado.',
  'budget.because.descriptor': 'Lo dice la descripción del paquete de datos: {seen}.',
  'budget.because.usual': 'Nada en el archivo lo dice; es lo habitual.',
  'budget.suggestion.swap-marks':
    'Con el otro signo sería {would}. Cambie los signos en la correspondencia si todo el archivo está escrito así.',
  'budget.suggestion.take-out-sign': 'Sin el signo de la moneda sería {would}.',
  'budget.suggestion.dash-is-zero': 'Un guion suele significar cero. Escriba {would} si es así.',
  'budget.suggestion.letter-for-digit': 'Con cifras en lugar de letras sería {would}.',
  'budget.suggestion.round':
    'El archivo es más fino que la moneda. Escriba "rounding": "half-even" en la correspondencia para redondear y contar esos importes.',
  'budget.suggestion.blank-is-zero':
    'Si los huecos son ceros, dígalo en la correspondencia ("blank": "zero").',
  'budget.suggestion.skip-totals':
    'Parece una fila de sumas. Deje fuera esas filas con "skip" en la correspondencia.',
  'budget.suggestion.skip-note':
    'Parece una nota junto a la tabla. Déjela fuera con "skip" en la correspondencia, o quítela del archivo.',
  'budget.suggestion.other-year':
    'Esta fila es de {would}. Si el archivo tiene varios años, ponga "several" en la correspondencia.',
  'budget.suggestion.missing-value-word':
    '{would} suele decir que no se conoce la cifra. Deje la celda vacía y ponga "blank": "unknown" en la correspondencia.',
} as const;
