import type { en } from './en.ts';

export const es: Record<keyof typeof en, string> = {
  'template.guide': 'Cómo rellenar',
  'template.line-rows':
    'Una fila por entrada. Deje los encabezados como están; las columnas pueden cambiar de sitio.',
  'template.line-required': 'Las columnas con encabezado sombreado son obligatorias.',
  'template.line-values': 'Pegue solo valores: no se admiten fórmulas, celdas combinadas ni macros.',
  'template.line-id':
    'Deje la columna #id como está: dice a qué entrada se refiere la fila. Una fila nueva no tiene.',
  'template.sheet': 'Hoja',
  'template.column': 'Columna',
  'template.required': 'Obligatoria',
  'template.what': 'Qué escribir',
  'template.yes': 'Sí',
  'template.no': 'No',
  'template.findings': 'Qué corregir',
  'template.type.text': 'Texto',
  'template.type.whole': 'Un número entero, como 1200',
  'template.type.decimal': 'Un número, como 12,5',
  'template.type.amount': 'Un importe, como 1234,50',
  'template.type.date': 'Un día, como 2026-10-31',
  'template.type.yes-no': 'Sí o No',
  'template.type.choice': 'Uno de la lista',
  'template.type.code': 'Un código sin espacios',
  'template.type.list': 'Varios, separados por ;',
  'finding.file.too-large': 'El archivo tiene {value} y se admiten como máximo {expected}. Divídalo en dos.',
  'finding.file.not-a-workbook':
    'El archivo no es un libro de cálculo. Guárdelo como libro de Excel (.xlsx).',
  'finding.file.is-text':
    'El archivo es texto, por ejemplo valores separados por comas, y no un libro de cálculo. Ábralo en una hoja de cálculo y guárdelo como libro de Excel (.xlsx).',
  'finding.file.old-excel':
    'El archivo está en el formato antiguo de Excel (.xls). Guárdelo como libro de Excel (.xlsx).',
  'finding.file.encrypted': 'El archivo está protegido con contraseña. Guárdelo sin contraseña.',
  'finding.file.other-format': 'El archivo es de otro tipo ({value}). Guárdelo como libro de Excel (.xlsx).',
  'finding.file.broken':
    'El archivo está dañado. Ábralo en una hoja de cálculo, guárdelo de nuevo y envíe ese.',
  'finding.file.unsafe-archive':
    'El archivo está comprimido como no lo hace ninguna hoja de cálculo ({value}). Guárdelo de nuevo como libro de Excel (.xlsx).',
  'finding.file.inflates':
    'Descomprimido, el archivo tendría {value} y se admiten como máximo {expected}. Borre las filas vacías y los formatos debajo de los datos, o divídalo.',
  'finding.file.macros': 'El libro contiene macros. Guárdelo como libro de Excel (.xlsx), que no las tiene.',
  'finding.file.external-data':
    'El libro toma datos de otro lugar ({value}). Rompa los vínculos en el menú Datos, pegue valores y guárdelo.',
  'finding.file.embedded': 'El libro contiene otro documento ({value}). Bórrelo y guarde el libro.',
  'finding.file.entities':
    'El archivo contiene definiciones que ninguna hoja de cálculo escribe. Guárdelo de nuevo como libro de Excel (.xlsx).',
  'finding.file.too-many-cells': 'El libro tiene más de {expected} celdas con datos. Divídalo.',
  'finding.file.too-many-rows':
    'La fila {value} tiene datos y se admiten como máximo {expected} filas. Borre lo que hay debajo de los datos, o divídalo.',
  'finding.file.too-much-text': 'El libro contiene más texto del que se admite. Divídalo.',
  'finding.file.too-many-faults':
    'Hay más de {expected} faltas. Corrija primero las de la lista y envíelo de nuevo.',
  'finding.file.too-slow': 'La lectura del libro tardó demasiado. Divídalo.',
  'finding.file.too-much-memory': 'El libro es demasiado grande para leerlo. Divídalo.',
  'finding.template.other':
    'Esta es la plantilla «{value}»; se esperaba «{expected}». Elija el otro archivo.',
  'finding.template.older': 'La plantilla es anterior. Se leyó lo que tiene los mismos encabezados.',
  'finding.sheet.missing':
    'No hay ninguna hoja llamada «{expected}». Use la plantilla o dé ese nombre a la hoja.',
  'finding.sheet.missing-alike':
    'No hay ninguna hoja llamada «{expected}»; «{value}» se le parece. Dele ese nombre.',
  'finding.sheet.unknown': 'La hoja «{sheet}» no se leyó: la plantilla no la tiene.',
  'finding.head.missing': 'No hay columna «{expected}». Añádala con este encabezado.',
  'finding.head.twice':
    'La columna «{head}» está dos veces, también en la columna {value}. Borre una de ellas.',
  'finding.head.unknown': 'La columna «{head}» no se leyó: la plantilla no la tiene.',
  'finding.rows.none': 'No hay ninguna fila con datos. Rellene filas debajo de los encabezados.',
  'finding.row.hidden': 'Las filas ocultas se leyeron como las demás: {value}. Esta es la primera.',
  'finding.cell.formula': 'Aquí hay una fórmula ({value}). Copie la celda y péguela como valores.',
  'finding.cell.error': 'La celda muestra un error ({value}). Escriba el valor.',
  'finding.cell.merged': 'Hay celdas combinadas en las filas {value}. Sepárelas y rellene cada fila.',
  'finding.value.required': 'Es obligatorio.',
  'finding.value.too-long': 'Es demasiado largo; se admiten como máximo {expected}. Acórtelo.',
  'finding.value.not-whole': '«{value}» no es un número entero. Escriba uno sin decimales.',
  'finding.value.not-a-number': '«{value}» no es un número. Escriba solo cifras, como 1234,5.',
  'finding.value.too-many-digits':
    '«{value}» tiene más cifras de las que guarda una hoja de cálculo. Compruébelo.',
  'finding.value.too-small': '{value} es demasiado pequeño; se esperaba al menos {expected}.',
  'finding.value.too-large': '{value} es demasiado grande; se esperaba como máximo {expected}.',
  'finding.value.not-a-day': '«{value}» no es un día. Escríbalo así: 2026-10-31.',
  'finding.value.ambiguous-day': '«{value}» puede ser dos días distintos. Escríbalo así: 2026-10-31.',
  'finding.value.not-yes-or-no': '«{value}» no es ni sí ni no. Escriba uno de los dos.',
  'finding.value.not-a-choice': '«{value}» no está en la lista. Escriba uno de estos: {expected}.',
  'finding.value.not-a-code': '«{value}» no es un código: un código no tiene espacios.',
  'finding.value.became-a-day':
    'La hoja de cálculo convirtió este código en un día ({value}). Dé formato de texto a la columna y escriba el código de nuevo.',
  'finding.value.twice': '«{value}» está también en la fila {other}. Deje una de las dos.',
  'finding.row-id.twice': 'La fila {other} tiene el mismo #id. Vacíe el #id de la fila nueva.',
  'finding.at-row': '{sheet}, fila {row}',
  'finding.at-cell': '{sheet}, fila {row}, columna {letter} ({head})',
  'finding.where': 'Dónde',
  'finding.what': 'Qué corregir',
  'finding.whole-file': 'Todo el archivo',
  'finding.more':
    'Se muestran las primeras {shown} de {count, plural, one {# observación} many {# de observaciones} other {# observaciones}}. Todas están en el libro marcado.',
};
