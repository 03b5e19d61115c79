export const es = {
  'problem.payments.control-differs':
    'Los archivos no suman el total que se indicó, así que no se cargó nada. Busque la diferencia o diga su razón.',
  'act.payments.received':
    '{person} envió {count, plural, one {el archivo de pagos {file}} other {# archivos de pagos, el primero {file},}} para examinarlos',
  'act.payments.import-begun':
    '{person} empezó a cargar {count, plural, one {el archivo grande de pagos {file}} other {# archivos grandes de pagos, el primero {file}}}',
  'job.payments.load-received': 'Cargar archivos grandes de pagos',
  'job.payments.preview-received': 'Leer archivos grandes de pagos como prueba',
  'payments.intake.says':
    'Envíe los registros tal como los tiene. Verá qué parecen contener, podrá cambiarlo y verá lo que se cargaría. Nada se carga antes de que usted lo diga.',
  'payments.intake.files': 'Archivos de pagos',
  'payments.intake.files-hint':
    'CSV en cualquier escritura, XLSX u ODS; varios a la vez si tienen las mismas columnas. XLS: ábralo y guárdelo como XLSX. PDF: pida la tabla de la que se hizo.',
  'payments.intake.stored-hint':
    'Si se deja abierto, se propone una correspondencia a partir del primer archivo.',
  'payments.intake.experts': 'Con una correspondencia escrita en JSON, en un solo paso',
  'payments.intake.without-mapping': 'Sin correspondencia: envíe los archivos y deje que se proponga una',
  'payments.intake.missing.date': 'Ninguna columna parece el día de un pago. Elija una abajo.',
  'payments.intake.missing.amount': 'Ninguna columna parece un importe. Elija una abajo.',
  'payments.intake.missing.supplier':
    'Ninguna columna parece el nombre o el número de quien cobró. Elija una abajo.',
  'payments.intake.role.date': 'Día del pago',
  'payments.intake.role.amount': 'Importe',
  'payments.intake.role.debit': 'Importe pagado (debe)',
  'payments.intake.role.credit': 'Importe devuelto (haber)',
  'payments.intake.detect': 'Como muestre el archivo',
  'payments.intake.dates-title': 'Días',
  'payments.intake.order': 'Orden de día y mes',
  'payments.intake.order.detect': 'Como muestre el archivo; lo que se pueda leer de dos maneras se rechaza',
  'payments.intake.order.day-month': 'Primero el día: 31/12/2024',
  'payments.intake.order.month-day': 'Primero el mes: 12/31/2024',
  'payments.intake.missing-day': 'Un pago sin día es',
  'payments.intake.missing-day.refuse': 'un error del archivo',
  'payments.intake.missing-day.unknown': 'guardado, como uno cuyo día nadie sabe',
  'payments.intake.sign': 'Los pagos se escriben',
  'payments.intake.sign.as-is': 'tal como son',
  'payments.intake.sign.negated': 'con un menos',
  'payments.intake.budget-title': 'Lo que lleva al presupuesto',
  'payments.intake.budget-says':
    'Donde una columna contiene un código o un nombre del presupuesto, los vecinos ven junto a cada partida lo que se pagó en ella.',
  'payments.intake.holds': '{field} contiene',
  'payments.intake.read':
    '<b>{n, plural, one {# pago} other {# pagos}}</b>, <b>{amount}</b> en total, {days}.',
  'payments.intake.days': 'del {from} al {until}',
  'payments.intake.no-days': 'sin ningún día conocido',
  'payments.intake.read-from': 'De qué columna se lee cada cosa',
  'payments.intake.same':
    'Este mismo archivo se cargó el {on} como {file} y cuenta. Para cargarlo otra vez hace falta una razón.',
  'payments.intake.same-here':
    'Este mismo archivo está aquí por segunda vez, como {file}. Para cargar los dos hace falta una razón.',
  'payments.intake.unknown-days':
    '{n, plural, one {# pago no tiene} other {# pagos no tienen}} día conocido, y no estarán en ningún año.',
  'payments.intake.times-only':
    '{n, plural, one {# celda contiene} other {# celdas contienen}} una hora en lugar del día: pida el archivo otra vez con las celdas en formato de fecha.',
  'payments.intake.suppliers-unknown':
    '{n, plural, one {# pago no dice} other {# pagos no dicen}} quién cobró.',
  'payments.intake.order-none': 'Ningún día del archivo necesita un orden de día y mes.',
  'payments.intake.order-stated.day-month':
    'Los días se leen con el día primero, como dice la correspondencia.',
  'payments.intake.order-stated.month-day':
    'Los días se leen con el mes primero, como dice la correspondencia.',
  'payments.intake.order-found.day-month':
    'Los días se leen con el día primero: la línea {line} no se puede leer de otra manera.',
  'payments.intake.order-found.month-day':
    'Los días se leen con el mes primero: la línea {line} no se puede leer de otra manera.',
  'payments.intake.marks':
    'Los importes se leen con «{decimal}» antes de los decimales y «{thousands}» entre los millares.',
  'payments.intake.left-blank': 'en blanco',
  'payments.intake.left-header': 'el encabezado otra vez',
  'payments.intake.stated-title': 'Comparar con un total indicado',
  'payments.intake.stated-says': 'Indique la suma que el banco o la contabilidad dan para estos archivos.',
  'payments.intake.stated': 'Total de estos archivos',
  'payments.intake.reason': 'Razón, si los archivos repiten lo cargado o suman otro total',
  'payments.intake.reason-hint': 'Queda en el registro junto a la carga.',
} as const;
