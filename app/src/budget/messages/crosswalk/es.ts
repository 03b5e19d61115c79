export const es = {
  'problem.budget.crosswalk-gone':
    'Aquí no existe esa tabla de correspondencias. Consulte la lista, donde están las que existen.',
  'problem.budget.crosswalk-in-force':
    '{title} está en vigor para los mismos códigos, y un código no puede ir a dos sitios. Añada sus filas como versión nueva, o retírela antes.',
  'problem.budget.crosswalk-other':
    'Este archivo trata de otros códigos que {title}. Una versión nueva habla de los mismos códigos; guarde esta como tabla aparte.',
  'problem.budget.crosswalk-unnamed':
    'Una tabla de códigos no dice de qué trata. Póngale un nombre, elija qué códigos hay en la primera columna y en qué se convierten.',
  'problem.budget.crosswalk-too-large':
    '{file} ocupa más de 8 MB. Una tabla de correspondencias tiene como máximo 20 000 filas: envíe solo sus filas.',
  'act.crosswalk.kept': '{person} guardó la tabla de correspondencias {title}, versión {no}',
  'act.crosswalk.published': '{person} puso en vigor la tabla de correspondencias {title}, versión {no}',
  'act.crosswalk.withdrawn': '{person} retiró la tabla de correspondencias {title}: {reason}',
  'budget.by.cofog': 'Función (CFAP)',
  'budget.cofog.none': 'Sin correspondencia',
  'budget.cofog.own':
    'Las funciones son las de la CFAP, la clasificación de las Naciones Unidas. El propio archivo trae estos códigos.',
  'budget.cofog.crossed':
    'Las funciones son las de la CFAP, la clasificación de las Naciones Unidas. Los códigos propios se llevaron a ella con la tabla de correspondencias <a>{title}</a>.',
  'budget.crosswalk.used':
    'Los códigos que cambiaron se reunieron con la tabla de correspondencias <a>{title}</a>, para comparar cada año con el mismo órgano del otro.',
  'budget.crosswalk.title': 'Tablas de correspondencias',
  'budget.crosswalk.says':
    'Cuando se reorganizan los departamentos o cambian los códigos, una tabla de correspondencias dice qué código antiguo pasó a ser cuál nuevo, para poder comparar los años. Las cifras que la usan lo dicen.',
  'budget.crosswalk.none-title': 'Todavía no hay ninguna tabla',
  'budget.crosswalk.none': 'Todas las cifras se calculan con los códigos de los archivos tal como están.',
  'budget.crosswalk.kind.own': '{what}: códigos de un año en los de otro',
  'budget.crosswalk.kind.cofog':
    '{what}: códigos del municipio en la CFAP, las funciones de las Naciones Unidas',
  'budget.crosswalk.kind.gfsm':
    '{what}: códigos del municipio en el MEFP 2014, los tipos de ingreso y gasto del FMI',
  'budget.crosswalk.since': 'En vigor desde el {day}',
  'budget.crosswalk.version': 'Versión {no}, en vigor desde el {day}.',
  'budget.crosswalk.to': 'Pasa a ser',
  'budget.crosswalk.when': 'solo líneas con {what} que empieza por {codes}',
  'budget.crosswalk.share': '{n, plural, one {# parte del total} other {# partes del total}}',
  'budget.crosswalk.lines': 'Líneas',
  'budget.crosswalk.valid': 'Cuándo',
  'budget.crosswalk.always': 'Siempre',
  'budget.crosswalk.from-on': 'Desde el {from}',
  'budget.crosswalk.between': 'Del {from} al {until}',
  'budget.crosswalk.reason': 'Por qué',
  'budget.crosswalk.rows': '{n, plural, one {# fila} other {# filas}} de la tabla',
  'budget.crosswalk.more-rows': '{n, plural, one {# fila más} other {# filas más}}',
  'budget.crosswalk.withdrawn-title': 'Esta tabla de correspondencias fue retirada',
  'budget.crosswalk.name': 'Nombre',
  'budget.crosswalk.what': 'Qué hace',
  'budget.crosswalk.state.draft': 'Borrador, no está en vigor',
  'budget.crosswalk.state.in-force': 'En vigor, pública',
  'budget.crosswalk.state.changed': 'En vigor; espera una versión nueva',
  'budget.crosswalk.state.withdrawn': 'Retirada',
  'budget.crosswalk.add': 'Añadir una tabla',
  'budget.crosswalk.add-says':
    'Envíe una tabla con el código antiguo y el nuevo en cada fila, o escriba las filas. No mueve nada hasta que se pone en vigor, y antes verá qué movería.',
  'budget.crosswalk.change': 'Cambiar las filas',
  'budget.crosswalk.name-hint': 'Un documento JSON trae su nombre: deje en blanco esto y los dos siguientes.',
  'budget.crosswalk.classification': 'Qué códigos hay en la primera columna',
  'budget.crosswalk.into': 'En qué se convierten',
  'budget.crosswalk.into.own': 'Códigos nuestros, de otro año',
  'budget.crosswalk.into.cofog': 'Funciones de la CFAP',
  'budget.crosswalk.file': 'La tabla como archivo',
  'budget.crosswalk.file-hint': 'CSV, XLSX, ODS o JSON. Si elige uno, sustituye a las filas de abajo.',
  'budget.crosswalk.rows-typed': 'Filas',
  'budget.crosswalk.rows-hint':
    'Una fila por código: from;to;valid_from;valid_until;reason. Un * al final vale por todos los que empiezan así. Fechas como 2026-12-31.',
  'budget.crosswalk.reason-why': 'Por qué, para que lo lean los vecinos',
  'budget.crosswalk.keep': 'Guardar, y ver qué movería',
  'budget.crosswalk.kept-said':
    'La tabla está guardada. No mueve nada hasta que esté en vigor: vea abajo qué movería.',
  'budget.crosswalk.published-said':
    'La tabla está en vigor y es pública. Publique de nuevo el diagnóstico si sus cifras deben usarla.',
  'budget.crosswalk.withdrawn-said': 'La tabla está retirada.',
  'budget.crosswalk.publish': 'Poner en vigor',
  'budget.crosswalk.withdraw': 'Retirar',
  'budget.crosswalk.withdraw-title': '¿Retirar la tabla {title}?',
  'budget.crosswalk.withdraw-says':
    'Las páginas dejan de usarla al momento. Los vecinos leen el motivo; lo que el registro dice de ella permanece.',
  'budget.crosswalk.would-move': 'Qué movería',
  'budget.crosswalk.no-budgets': 'Todavía no hay ningún presupuesto cargado: no hay nada que mover.',
  'budget.crosswalk.unused':
    '{n, plural, one {# código no está} other {# códigos no están}} en ningún archivo: {codes}',
  'budget.crosswalk.unknown':
    '{n, plural, one {# código resultante no figura} other {# códigos resultantes no figuran}} en ningún archivo: {codes}',
  'budget.crosswalk.nowhere': 'Ninguna fila lo nombra',
  'budget.crosswalk.year-moves':
    '{budget}: mueve {lines, number} de {all, plural, one {# línea} other {# líneas}}{unmatched, plural, =0 {} one {, y # código no está en ninguna fila} other {, y # códigos no están en ninguna fila}}',
  'budget.towns.title.function': '{what}: gasto de los municipios en {year}',
  'budget.towns.how': 'Funciones según',
  'budget.towns.how.file': 'Su archivo',
  'budget.towns.how.crosswalk': 'Su tabla de correspondencias',
  'budget.towns.all-functions': 'Todo el gasto',
  'budget.towns.function-limits':
    'Aquí solo se comparan municipios cuyo archivo trae las funciones de la CFAP o cuya tabla de correspondencias las da. Las competencias difieren entre países y niveles de gobierno.',
};
