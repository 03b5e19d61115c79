export const es = {
  'problem.budget.control-no-phase':
    'Se indicó un total para «{phase, select, original {previsto al inicio} amended {previsto tras los cambios} authorised {autorizado} committed {comprometido} executed {real} paid {pagado} other {{phase}}}», y los archivos no tienen esas cifras. Indíquelo para una fase que tengan.',
  'problem.budget.control-differs':
    'Los archivos no suman lo indicado, así que no se cargó nada. Busque la diferencia o dé su motivo: los vecinos lo leerán.',
  'problem.budget.nothing-published':
    '{place} no ha publicado ese presupuesto. Publíquelo antes, o indique otro año o lado.',
  'budget.package': 'Fiscal Data Package con diccionario de columnas (ZIP)',
  'budget.control-difference':
    '{phase, select, original {previsto al inicio} amended {previsto tras los cambios} authorised {autorizado} committed {comprometido} executed {real} paid {pagado} other {{phase}}}: indicado {stated}, hallado {found}, diferencia {difference}',
  'budget.control.equal': '{phase}: comparado con un total indicado de {stated}; el archivo suma lo mismo.',
  'budget.control.differs':
    '{phase}: se indicó un total de {stated} y el archivo suma {found}. Motivo dado: {reason}',
  'act.budget.received':
    '{person} envió {count, plural, one {el archivo de presupuesto {file}} other {# archivos de presupuesto, el primero {file},}} para examinarlos',
  'act.budget.import-begun':
    '{person} empezó a cargar {count, plural, one {el archivo grande de presupuesto {file}} other {# archivos grandes de presupuesto, el primero {file}}}',
  'job.budget.load-received': 'Cargar archivos grandes de presupuesto',
  'job.budget.preview-received': 'Leer archivos grandes de presupuesto como prueba',
  'budget.intake.send-says':
    'Envíe los archivos como los tiene. Verá qué parecen contener, podrá cambiarlo y verá qué se cargaría. Nada se carga antes de que usted lo diga.',
  'budget.intake.files': 'Archivos de presupuesto',
  'budget.intake.files-hint':
    'CSV de cualquier forma, XLSX u ODS; varios a la vez si tienen las mismas columnas. XLS: ábralo y guárdelo como XLSX. Un Fiscal Data Package, como ZIP o como su datapackage.json junto con sus tablas. PDF: pida la tabla de la que se hizo.',
  'budget.intake.kept': 'Correspondencia guardada',
  'budget.intake.kept-hint': 'Si no se elige, se busca una cuyas columnas sean exactamente las del archivo.',
  'budget.intake.experts': 'Con una correspondencia escrita en JSON, en un paso',
  'budget.intake.without-mapping': 'Sin correspondencia: envíe los archivos y se le propondrá una',
  'budget.intake.looks-like': 'Las columnas se leen como en «{name}», que está guardada aquí.',
  'budget.intake.missing.codes':
    'Ninguna columna parece un código o un nombre de para qué es el dinero. Elija una abajo.',
  'budget.intake.missing.phases': 'Ninguna columna parece contener importes. Elija al menos una abajo.',
  'budget.intake.missing.year': 'Ni el archivo ni su nombre dicen el año. Indíquelo abajo.',
  'budget.role.code': '{what}: el código',
  'budget.role.label': '{what}: el nombre',
  'budget.role.derived': '{what}: un nombre, no hay códigos',
  'budget.role.phase': 'Importe: {phase}',
  'budget.intake.year-title': 'Año',
  'budget.year-from.file-name': 'Del nombre del archivo',
  'budget.year-from.column': 'De una columna',
  'budget.year-from.fixed': 'Siempre el mismo',
  'budget.intake.pattern-hint':
    "El nombre con '{year}' en lugar del año, como presupuesto-'{year}'.csv; * es cualquier cosa.",
  'budget.intake.year-hint': 'Si un archivo contiene varios años, el que se carga ahora.',
  'budget.intake.as-of': 'Día al que se refiere «{phase}»',
  'budget.intake.as-of-hint': 'year-start (inicio), year-end (fin), o mes y día como 06-30.',
  'budget.intake.groups-title': 'Grupos y líneas que se dejan fuera',
  'budget.intake.side-column': 'Ambos: una columna dice cuál',
  'budget.intake.minus-hint': 'Si el archivo escribe lo gastado en negativo.',
  'budget.blank.refuse': 'un error del archivo',
  'budget.blank.unknown': 'no se sabe',
  'budget.blank.zero': 'cero',
  'budget.group.programme-area': 'Áreas de gasto',
  'budget.group.administrative': 'Departamentos',
  'budget.group.economic': 'Clases de gasto',
  'budget.group.revenue-type': 'Clases de ingreso',
  'budget.group.take': '{group}: caracteres del código, todos si está en blanco',
  'budget.exclude.rule': 'Fuera de las medidas, regla {n}',
  'budget.exclude.by': 'Código de',
  'budget.exclude.starts': 'Códigos que empiezan por',
  'budget.exclude.reason': 'Motivo, que leen los vecinos',
  'budget.apart.contingency': 'La reserva se reconoce por',
  'budget.apart.interest': 'Los intereses de la deuda se reconocen por',
  'budget.preview.read': '{title}: {lines, plural, one {# línea} other {# líneas}}.',
  'budget.preview.totals': 'Totales, en {currency}',
  'budget.preview.all': 'Todas las líneas',
  'budget.preview.counted': 'Contado en las medidas',
  'budget.preview.excluded':
    '{n, plural, one {# línea queda} other {# líneas quedan}} fuera de las medidas: {reason}',
  'budget.preview.not-kept':
    'La correspondencia no se refiere a {n, plural, one {# fila} other {# filas}}, como las del otro lado.',
  'budget.preview.others': 'todos los demás',
  'budget.preview.same-file': 'Este mismo archivo se cargó el {on} como {file}, para {year}.',
  'budget.preview.same-figures': 'Exactamente estas cifras vinieron el {on} con {file}, para {year}.',
  'budget.preview.taken':
    '{year} ya tiene cifras: {phases}. Si estas deben ocupar su lugar, hace falta un motivo.',
  'budget.preview.doubtful-year': 'Se lee para {year}, y «{seen}» habla de {other}.',
  'budget.preview.repeated':
    '{n, plural, one {# línea dice} other {# líneas dicen}} lo mismo que otra anterior: una parte puede estar dos veces.',
  'budget.preview.rounded':
    '{n, plural, one {# importe es más fino} other {# importes son más finos}} que la menor moneda y se redondea.',
  'budget.preview.other-year':
    '{n, plural, one {# fila es} other {# filas son}} de {year} y no se cargan ahora.',
  'budget.stated.title': 'Comparar con un total indicado',
  'budget.stated.says':
    'Indique lo que dice el presupuesto impreso o la contabilidad, en una o varias fases. La comparación se publica con el presupuesto.',
  'budget.stated.reason': 'Motivo de la diferencia',
  'budget.stated.reason-hint': 'Sin motivo no se carga nada. Los vecinos lo leen junto a los archivos.',
} as const;
