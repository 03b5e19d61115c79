export const es = {
  'reading.quoted': '«{text}»',
  'reading.list-more': '{n} más',
  'reading.nearest': '{name} (¿es {nearest}?)',
  'reading.mapping-beginning': 'su comienzo',
  'reading.no-text': 'un carácter que no es texto',
  'reading.fault-at.line': 'Línea {line}',
  'reading.fault-at.cell': 'Línea {line}, columna {column}',
  'reading.fault.fiscal.amount-missing':
    '{where}: se esperaba un importe como {expected} y no hay nada. Escriba 0 si es cero, o diga en la correspondencia qué significa una celda en blanco ("blank").',
  'reading.fault.fiscal.amount-not-a-number':
    '{where}: se esperaba un importe como {expected} y se encontró {came}. Corrija la celda, o los signos en la correspondencia.',
  'reading.fault.fiscal.amount-too-many-decimals':
    '{where}: se esperaba como máximo {expected, plural, one {# decimal} other {# decimales}} y se encontró {came}. Compruebe qué signo va antes de los decimales; si el archivo es de verdad más fino que la moneda, indique file.rounding en la correspondencia.',
  'reading.fault.fiscal.amount-misplaced-thousands':
    '{where}: se esperaban los miles agrupados como en {expected} y se encontró {came}. Compruebe los signos en la correspondencia.',
  'reading.fault.fiscal.amount-too-large':
    '{where}: se esperaba como máximo {expected} de la unidad más pequeña y se encontró {came}. Compruebe la celda, y file.scale en la correspondencia.',
  'reading.fault.fiscal.code-missing':
    '{where}: se esperaba un código de la clasificación {expected} y no hay ninguno. Si es una línea de totales, quítela: los totales se calculan.',
  'reading.fault.fiscal.code-too-long':
    '{where}: se esperaba un código de {expected, plural, one {# carácter} other {# caracteres}} como máximo y se encontró {came}. Compruebe que esta es la columna de los códigos.',
  'reading.fault.fiscal.code-ambiguous':
    '{where}: el código {came} contiene {expected}, que une las partes de este código, así que dos códigos podrían parecer iguales. Elija otro "joinedBy" en la correspondencia.',
  'reading.fault.fiscal.label-too-long':
    '{where}: se esperaba una denominación de {expected, plural, one {# carácter} other {# caracteres}} como máximo y se encontró una que empieza por {came}. Compruebe si hay unas comillas sin cerrar.',
  'reading.fault.fiscal.control-character':
    '{where}: se esperaba texto corriente y se encontró un carácter de control invisible en {came}. Escriba la celda de nuevo.',
  'reading.fault.fiscal.columns-short':
    '{where}: {expected, plural, one {se esperaba # columna} other {se esperaban # columnas}}, como en el encabezado, y hay {came}. Lo causa un salto de línea dentro de una celda que no va entre comillas.',
  'reading.fault.fiscal.columns-long':
    '{where}: {expected, plural, one {se esperaba # columna} other {se esperaban # columnas}}, como en el encabezado, y hay {came}. Lo causa un separador dentro de una celda que no va entre comillas.',
  'reading.fault.fiscal.quotes-broken':
    '{where}: hay unas comillas sueltas dentro de una celda entre comillas. Duplíquelas, o quite las comillas que rodean la celda. Es posible que las líneas siguientes se leyeran como parte de ella.',
  'reading.fault.fiscal.quotes-never-closed':
    '{where}: se abren unas comillas que nunca se cierran, así que todo lo que sigue se leyó como una sola celda. Ciérrelas.',
  'reading.fault.fiscal.line-year-differs':
    '{where}: se esperaba el año {expected}, como en el resto del archivo, y se encontró {came}. Corríjalo, o cargue cada año desde un archivo propio.',
  'problem.fiscal.mapping-invalid':
    'La correspondencia no es correcta en {path}: se esperaba {expected}, y vino {came}. Corríjala ahí{also, select, yes {, y también {more}} other {}}.',
  'problem.fiscal.file-empty':
    'Se esperaban líneas con cifras en {name}, y está vacío. Expórtelo otra vez y compruebe su tamaño antes de enviarlo.',
  'problem.fiscal.file-header-only':
    'Se esperaban líneas con cifras bajo el encabezado de {name}, y no hay ninguna. El encabezado tiene {columns, plural, one {# columna} other {# columnas}}. Compruebe el filtro que usó al exportar.',
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
  'reading.fault.fiscal.phase-unknown':
    '{where}: se esperaba el nombre de una fase, una de {expected}, y se encontró {came}. Añádalo a "when" de su fase en la correspondencia, o deje fuera esas filas con "skip".',
  'problem.fiscal.year-not-chosen':
    'Se esperaba un solo año presupuestario en {name}, y contiene varios ({found} y quizá más). Indique el año al cargarlo; cada año es una carga propia.',
  'reading.fault.fiscal.line-day-differs':
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
  'reading.classification.administrative': 'Órgano',
  'reading.classification.functional': 'Función',
  'reading.classification.programme': 'Programa',
  'reading.classification.economic': 'Tipo de dinero',
  'reading.classification.fund': 'Fondo',
  'reading.classification.project': 'Proyecto',
  'reading.suggest.swap-marks': '¿Otros signos: {would}?',
  'reading.suggest.take-out-sign': '¿Sin la moneda: {would}?',
  'reading.suggest.dash-is-zero': '¿Un guion por cero: {would}?',
  'reading.suggest.letter-for-digit': '¿Una letra por una cifra: {would}?',
  'reading.suggest.round': '¿Redondear: "rounding": "{would}" en la correspondencia?',
  'reading.suggest.blank-is-zero': '¿Un blanco significa {would}? Dígalo en «Importes».',
  'reading.suggest.skip-totals': '¿Una fila de totales? Omítala con "skip" en la correspondencia {would}.',
  'reading.suggest.skip-note': '¿Una nota bajo la tabla? Quítela del archivo{would}.',
  'reading.suggest.other-year': '¿Una línea de {would}?',
  'reading.suggest.missing-value-word': '¿{would} por una cifra que falta? Deje la celda en blanco.',
  'reading.certainty.sure': 'Hallado en el archivo: {why}.',
  'reading.certainty.likely': 'Probablemente: {why}. Compruébelo.',
  'reading.certainty.guess': 'Una suposición: {why}. Decida usted.',
  'reading.because.byte-mark': 'el archivo empieza con su marca {seen}',
  'reading.because.valid-utf-8': 'todo es UTF-8 correcto {seen}',
  'reading.because.only-ascii': 'solo letras sin acentos {seen}',
  'reading.because.zero-bytes': 'dos bytes por carácter {seen}',
  'reading.because.high-bytes': 'letras acentuadas en bytes {seen}',
  'reading.because.script': 'letras de una escritura: {seen}',
  'reading.because.same-columns': 'divide igual las líneas ({seen})',
  'reading.because.signature': 'el principio del archivo {seen}',
  'reading.because.first-full-row': 'la primera fila completa es la {seen}',
  'reading.because.titles-above': 'filas de títulos encima: {seen}',
  'reading.because.first-row-has-figures': 'la primera fila tiene cifras ({seen})',
  'reading.because.marks-seen': 'importes como {seen}',
  'reading.because.marks-contradict': 'los importes se contradicen: {seen}',
  'reading.because.marks-open': '{seen} se puede leer de dos maneras',
  'reading.because.known-word': 'la palabra «{seen}»',
  'reading.because.word-within': 'la palabra «{seen}» dentro de un nombre',
  'reading.because.looks-like-codes': 'parecen códigos ({seen})',
  'reading.because.looks-like-amounts': 'parecen importes ({seen})',
  'reading.because.looks-like-years': 'parecen años ({seen})',
  'reading.because.looks-like-names': 'parecen nombres ({seen})',
  'reading.because.file-name': 'el nombre del archivo dice {seen}',
  'reading.because.same-in-all-rows': 'igual en todas las filas: {seen}',
  'reading.because.stated': 'indicado {seen}',
  'reading.because.only-choice': 'no cabe otra cosa {seen}',
  'reading.because.descriptor': 'la descripción del paquete {seen}',
  'reading.because.usual': 'así son casi todos los archivos {seen}',
  'problem.reading.intake-gone':
    'Estos archivos ya no se conservan: se cargaron, se descartaron o pasó un día. Lo cargado está en la lista de cargas; si no, envíe los archivos de nuevo.',
  'problem.reading.intake-at-work':
    'Los archivos se están leyendo en este momento y no se puede cambiar nada. Espere al final o descártelos.',
  'problem.reading.preview-old':
    'La correspondencia cambió después de esta vista previa, así que no se cargó nada. Véala de nuevo y cargue.',
  'problem.reading.preview-faulty':
    'Algunas líneas o archivos no se pueden leer, así que no se cargó nada. Corrija los archivos o la correspondencia y mire otra vez la vista previa.',
  'job.reading.clear-intakes': 'Retirar archivos enviados que nadie retomó',
  'reading.json-at':
    'en la línea {line}, carácter {column}, está {came}, que ahí no puede estar; busque justo antes una coma, unas comillas o un corchete que falte o sobre',
  'reading.json-ends':
    'termina en la línea {line} antes de estar completo; busque un corchete o unas comillas sin cerrar',
  'reading.send': 'Enviar y mirar',
  'reading.mapping-title': 'Qué significan las columnas',
  'reading.mapping-says':
    '{files}: se miraron {rows, plural, one {# fila} other {# filas}} del primer archivo. Compruebe qué es cada columna y mire la vista previa.',
  'reading.not-yet': 'Todavía falta algo',
  'reading.no-json':
    'Lo que está en el campo para expertos no es JSON. Se conserva como lo escribió; corríjalo o use el formulario.',
  'reading.columns-title': 'Columnas',
  'reading.columns': 'Las columnas del primer archivo y qué es cada una',
  'reading.column': 'Columna',
  'reading.samples': 'Valores que contiene',
  'reading.is': 'Qué es',
  'reading.is-what': 'Qué es la columna {name}',
  'reading.nothing': 'Nada que haga falta',
  'reading.amounts-title': 'Importes',
  'reading.file-title': 'Cómo está escrito el archivo',
  'reading.field.title': 'Título',
  'reading.field.encoding': 'Codificación',
  'reading.field.delimiter': 'Entre columnas',
  'reading.field.decimal': 'Antes de los decimales',
  'reading.field.thousands': 'Entre millares',
  'reading.field.sheet': 'Hoja',
  'reading.mark.semicolon': '; (punto y coma)',
  'reading.mark.comma': ', (coma)',
  'reading.mark.tab': 'tabulador',
  'reading.mark.bar': '| (barra)',
  'reading.mark.none': 'nada',
  'reading.mark.dot': '. (punto)',
  'reading.mark.space': 'espacio',
  'reading.mark.apostrophe': '’ (apóstrofo)',
  'reading.preview': 'Ver la vista previa',
  'reading.take-form': 'Conservar el formulario',
  'reading.json': 'La correspondencia como JSON, para expertos',
  'reading.json-hint':
    'Lo mismo que el formulario, con lo que este no tiene campo. Lo cambiado arriba y no conservado no está aquí.',
  'reading.take-json': 'Usar el JSON',
  'reading.kept-said': 'Se conservan sus cambios.',
  'reading.given-up-said': 'Se descartaron los archivos; no se cargó nada.',
  'reading.begun-said': 'Los archivos son grandes y se están cargando. Puede seguir con otra cosa.',
  'reading.give-up': 'Descartar estos archivos',
  'reading.until': 'Se conserva solo para usted hasta {when}; después se retira.',
  'reading.preview-title': 'Lo que se cargaría',
  'reading.back': 'Volver a las columnas',
  'reading.at-work': 'Leyendo: {done} de {total, plural, one {# línea} other {unas # líneas}}.',
  'reading.look-again': 'Mirar de nuevo',
  'reading.stopped': 'El trabajo no llegó a su fin y no queda nada de él.',
  'reading.ready': 'Todas las líneas se pueden leer. Aún no se ha cargado nada: compruebe antes las cifras.',
  'reading.not-ready': 'No todo se puede leer, así que aún no se puede cargar nada.',
  'reading.bad-rows':
    '{n, plural, one {# línea que no se puede leer} other {# líneas que no se pueden leer}}, con lo que sería correcto',
  'reading.load-title': 'Cargar',
  'reading.preview.skipped': 'Se {n, plural, one {omite # fila} other {omiten # filas}}: {reason}',
  'reading.preview.bad':
    '{n, plural, one {# línea no se puede} other {# líneas no se pueden}} leer; se {shown, plural, one {muestra #} other {muestran #}}.',
  'reading.preview.bad-caption': 'Líneas que no se pueden leer',
  'reading.preview.came': 'Lo que vino',
  'reading.preview.wrong': 'Qué está mal',
  'reading.preview.would': 'Qué sería correcto',
  'reading.stated.caption': 'Indicado y hallado, en {currency}',
  'reading.stated.stated': 'Indicado',
  'reading.stated.found': 'En los archivos',
  'reading.stated.difference': 'Diferencia',
  'reading.stated.none': 'ninguna',
  'reading.stated.compare': 'Comparar',
  'reading.mapping': 'Correspondencia (JSON)',
  'reading.field.side': 'Lado',
  'reading.field.read': 'Lado que se carga ahora',
  'reading.field.from': 'Dónde está el año',
  'reading.field.pattern': 'Nombre del archivo',
  'reading.field.fixed': 'El año, si es siempre el mismo',
  'reading.field.year': 'Año que se carga ahora',
  'reading.field.header': 'Fila de los nombres de columna',
  'reading.field.scale': 'Los importes están en unidades de',
  'reading.field.blank': 'Un importe en blanco significa',
  'reading.field.minus': 'Cambiar el signo de',
  'reading.line': 'Línea',
} as const;
