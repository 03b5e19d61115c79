import type { en } from './en.ts';

export const es: Partial<Record<keyof typeof en, string>> = {
  'diagnose.tab': 'Fiabilidad',
  'diagnose.title': '¿Cuán fiables son los presupuestos de {place}?',
  'diagnose.lead':
    'Un presupuesto es una promesa. Esta página compara lo prometido con lo ocurrido de {from} a {to}, según las reglas de PEFA, una forma internacional de evaluar las finanzas públicas. Cada cifra viene de los archivos de presupuesto del municipio y se abre hasta su fórmula y sus filas.',
  'diagnose.none-title': 'Aún no se ha publicado ningún diagnóstico',
  'diagnose.none-says':
    'Cuando el municipio publique uno, aparecerá aquí con cada cifra y las filas que la sustentan.',
  'diagnose.published-on': 'Calculado con los registros del {day}. Dirección del contenido: {hash}',
  'diagnose.withdrawn-title': 'Este diagnóstico fue retirado',
  'diagnose.withdrawn-says': 'Se retiró el {day}. Motivo indicado: {reason}',
  'diagnose.grades-say':
    'A es la mejor nota y D la más débil. La nota mira los últimos tres años, de {from} a {to}, y deja que uno de ellos falle.',
  'diagnose.band.between': 'Nota A: de {from} a {to}',
  'diagnose.band.below': 'Nota A: por debajo de {to}',
  'diagnose.why': 'Por qué esta nota',
  'diagnose.fact-about': 'Fiabilidad del presupuesto',
  'diagnose.fact-none': 'No se sabe si el presupuesto es fiable: no se ha publicado ningún diagnóstico.',
  'diagnose.fact-withdrawn': 'El diagnóstico se retiró el {day}.',
  'diagnose.fact-why': 'Leer por qué',
  'diagnose.newest-missing': 'Aún no se sabe lo que ocurrió en {year}.',
  'diagnose.outliers':
    '{n, plural, one {Un año queda aparte} other {# años quedan aparte}} por inusual: {years}.',
  'diagnose.outlier': '{year}: {reason}',
  'diagnose.outlier-mark': 'aparte',
  'diagnose.indicator.pi-1': '¿Se gasta tanto como se planificó?',
  'diagnose.indicator.pi-2': '¿Se gasta en lo que se planificó?',
  'diagnose.indicator.pi-3': '¿Llega el dinero que se esperaba?',
  'diagnose.indicator-name': 'PEFA {id}',
  'diagnose.year': 'Año',
  'diagnose.value': 'Por ciento',
  'diagnose.open-year': 'Cómo lo sabemos: {year}',
  'diagnose.chart-says': '{title}, por ciento, por año.',
  'diagnose.year-before': '{n} el año anterior',
  'diagnose.years-caption': '{title}: todos los años',
  'diagnose.grade-of': 'Nota',
  'diagnose.reason.pefa.met-in-two-of-three-years':
    'Los límites de esta nota se cumplieron en al menos dos de los tres años.',
  'diagnose.reason.pefa.met-in-both-remaining-years':
    'Un año queda aparte y los límites de esta nota se cumplieron en los otros dos.',
  'diagnose.reason.pefa.mean-of-three-years': 'La media de los tres años cumple los límites de esta nota.',
  'diagnose.reason.pefa.fewer-than-three-years':
    'Hay registros de menos de tres años, así que aún no se puede calificar.',
  'diagnose.reason.pefa.years-not-consecutive':
    'Los tres últimos años registrados no son consecutivos, así que no se puede calificar.',
  'diagnose.reason.pefa.two-years-set-aside':
    'Dos de los tres años no se pueden contar, así que no se puede calificar.',
  'diagnose.reason.pefa.year-not-computable':
    'Uno de los tres años no se puede calcular, así que no se puede calificar.',
  'diagnose.missing.no-budget': 'Para {year} no se ha cargado ningún archivo de {side}.',
  'diagnose.missing.no-original': 'Para {year} falta el plan inicial.',
  'diagnose.missing.no-outturn': 'Para {year} faltan las cifras reales.',
  'diagnose.missing.no-heads': 'Para {year} el archivo se leyó sin decir cómo se agrupan sus líneas.',
  'diagnose.missing.no-lines': 'Para {year} no hay ninguna línea que cuente aquí.',
  'diagnose.missing.nothing-planned': 'Para {year} no se previó nada, así que no hay con qué comparar.',
  'measure.pefa.pi-1.title': 'Gastado frente a previsto',
  'measure.pefa.pi-1.say': 'En {year} se gastaron <b>{n}</b> de cada 100 previstos',
  'measure.pefa.pi-1.formula':
    'Todo el gasto del año, dividido por todo el gasto del presupuesto tal como se aprobó al inicio, por 100. Los cambios durante el año no mueven el plan.',
  'measure.pefa.pi-1.limits': 'A: de 95 a 105, B: de 90 a 110, C: de 85 a 115, en dos de tres años.',
  'measure.pefa.pi-2.1.title': 'Gasto por función: distancia al plan',
  'measure.pefa.pi-2.1.say':
    '<b>{n}</b> de cada 100 gastados en {year} se apartaron del plan de su función, por encima o por debajo',
  'measure.pefa.pi-2.1.formula':
    'El plan inicial de cada función se ajusta para que la suma de todos iguale lo gastado. Se suma la distancia de cada función a su plan ajustado, por encima o por debajo, y se divide por lo gastado, por 100. No se cuentan la reserva ni los intereses.',
  'measure.pefa.pi-2.1.limits': 'A: menos de 5, B: menos de 10, C: menos de 15, en dos de tres años.',
  'measure.pefa.pi-2.2.title': 'Gasto por tipo: distancia al plan',
  'measure.pefa.pi-2.2.say':
    '<b>{n}</b> de cada 100 gastados en {year} se apartaron del plan de su tipo de gasto, por encima o por debajo',
  'measure.pefa.pi-2.2.formula':
    'Como por función, con tipos de gasto como salarios, bienes y obras. Los intereses cuentan; la reserva no.',
  'measure.pefa.pi-2.2.limits': 'A: menos de 5, B: menos de 10, C: menos de 15, en dos de tres años.',
  'measure.pefa.pi-2.3.title': 'Cargado a la reserva',
  'measure.pefa.pi-2.3.say': 'En {year} se cargaron a la reserva <b>{n}</b> de cada 100 previstos',
  'measure.pefa.pi-2.3.formula':
    'Gasto anotado en la propia reserva, dividido por todo el presupuesto tal como se aprobó al inicio, por 100. Lo que pasó de la reserva a otro rubro y se gastó allí no cuenta.',
  'measure.pefa.pi-2.3.limits': 'Media de tres años. A: menos de 3, B: de 3 a 6, C: más de 6 y menos de 10.',
  'measure.pefa.pi-3.1.title': 'Recibido frente a esperado',
  'measure.pefa.pi-3.1.say': 'En {year} se recibieron <b>{n}</b> de cada 100 esperados',
  'measure.pefa.pi-3.1.formula':
    'Todos los ingresos del año, divididos por todos los ingresos esperados en el presupuesto tal como se aprobó al inicio, por 100.',
  'measure.pefa.pi-3.1.limits': 'A: de 97 a 106, B: de 94 a 112, C: de 92 a 116, en dos de tres años.',
  'measure.pefa.pi-3.2.title': 'Ingresos por tipo: distancia al plan',
  'measure.pefa.pi-3.2.say':
    '<b>{n}</b> de cada 100 recibidos en {year} se apartaron del plan de su tipo de ingreso, por encima o por debajo',
  'measure.pefa.pi-3.2.formula':
    'El importe esperado de cada tipo de ingreso se ajusta para que la suma de todos iguale lo recibido. Se suma la distancia de cada uno a su plan ajustado, por encima o por debajo, y se divide por lo recibido, por 100.',
  'measure.pefa.pi-3.2.limits': 'A: menos de 5, B: menos de 10, C: menos de 15, en dos de tres años.',
  'figure.title': '{title}, {year}',
  'figure.not-computable': 'Esto no se puede calcular para {year}.',
  'figure.step.aggregate': 'Real ÷ previsto al inicio × 100',
  'figure.step.composition': 'Suma de distancias ÷ real × 100',
  'figure.step.contingency': 'Cargado a la reserva ÷ previsto al inicio × 100',
  'figure.rows': 'Lo que se sumó, en {currency}',
  'figure.head': 'Rubro',
  'figure.rest': 'Todos los demás rubros juntos',
  'figure.planned': 'Previsto al inicio',
  'figure.actual': 'Real',
  'figure.adjusted': 'Plan ajustado',
  'figure.distance': 'Por encima o por debajo',
  'figure.distance-says':
    '«Por encima o por debajo» es cuánto se apartó un rubro de su plan ajustado, que es lo que habría tenido si cada rubro se hubiera movido exactamente como el conjunto.',
  'figure.furthest-above': 'Más por encima: {head}, con {amount}.',
  'figure.furthest-below': 'Más por debajo: {head}, con {amount}.',
  'figure.in-all': 'En total',
  'figure.without-code': 'Líneas sin ese código',
  'figure.added-up': 'Sumado, por encima y por debajo por igual',
  'figure.proof': 'Para comprobar',
  'figure.lines': 'Líneas',
  'figure.no-rows': 'No se anotó ninguna línea en la reserva.',
  'figure.limits': 'Límites de las notas',
  'figure.all-lines': 'Todas las líneas detrás de esta cifra',
  'figure.lines-closed':
    'El presupuesto en sí no está publicado, así que sus líneas no se pueden abrir aquí.',
  'figure.crosswalk':
    'Las líneas que cambiaron de código se pusieron en estos apartados con la tabla de correspondencias <a>{title}</a>, para que el plan y lo ejecutado de un mismo órgano se encuentren.',
  'figure.lines-newer':
    'El presupuesto se publicó de nuevo después de este cálculo. Las líneas mostradas son las del más nuevo.',
  'figure.coverage': '{share} de las líneas contadas aquí llevan el código con que se agrupan las filas.',
  'figure.left-out': 'No se cuenta: {reasons}.',
  'figure.thread-title': 'De dónde viene esto',
  'figure.thread.figure': 'Esta cifra, calculada y publicada',
  'figure.thread.budget': 'El presupuesto con que se calculó',
  'figure.thread.file': 'Archivo {file}',
  'figure.thread.lines': 'Cada una de sus líneas',
  'figure.run': 'Cálculo {run}, guardado tal como fue; huella de sus filas: {hash}',
  'figure.other-years': 'Otros años',
  'diagnose.desk.title': 'Diagnóstico',
  'diagnose.desk.says':
    'Las seis dimensiones de PEFA que los presupuestos responden se calculan con lo cargado ahora. Publicar congela el cálculo y lo muestra a los residentes.',
  'diagnose.desk.none-title': 'Todavía no hay nada que calcular',
  'diagnose.desk.none-says':
    'El diagnóstico se calcula con los presupuestos de los últimos años. Cárguelos primero.',
  'diagnose.desk.never-published': 'Los residentes aún no ven ningún diagnóstico.',
  'diagnose.desk.published-on': 'Los residentes ven <link>el diagnóstico publicado el {date}</link>.',
  'diagnose.desk.withdrawn-on': 'Los residentes no ven ningún diagnóstico: se retiró el {date}.',
  'diagnose.desk.published': 'Publicado el',
  'diagnose.desk.withdraw-title': 'Retirar el diagnóstico',
  'diagnose.desk.published-said': 'El diagnóstico está publicado. Los residentes ya pueden leerlo.',
  'diagnose.desk.withdrawn-said': 'El diagnóstico está retirado. Los residentes ven el día y el motivo.',
  'diagnose.desk.marked-said':
    'El año {year} queda apartado. Publique de nuevo el diagnóstico para mostrarlo.',
  'diagnose.desk.lifted-said': 'El año {year} vuelve a contar.',
  'diagnose.desk.publish': 'Calcular y publicar',
  'diagnose.desk.withdraw': 'Retirar',
  'diagnose.desk.withdraw-says':
    'Los residentes ya no verán el diagnóstico. La dirección de su contenido, la fecha y el motivo quedan públicos.',
  'diagnose.desk.reason': 'Motivo',
  'diagnose.desk.preview': 'Según los registros de ahora',
  'diagnose.desk.measure': 'Dimensión',
  'diagnose.desk.outliers': 'Años inusuales',
  'diagnose.desk.outliers-say':
    'De tres años, PEFA permite apartar uno inusual. Diga cuál y por qué; se muestra junto a la nota.',
  'diagnose.desk.mark': 'Apartar',
  'diagnose.desk.lift': 'Contarlo de nuevo',
  'diagnose.desk.year': 'Año',
  'problem.diagnose.no-budgets':
    'No se ha cargado ningún presupuesto, así que no hay nada que calcular. Cargue primero archivos de presupuesto.',
  'problem.diagnose.year-unknown':
    'No se ha cargado ningún presupuesto de {year}. Elija un año que lo tenga.',
  'problem.diagnose.not-marked': '{year} no está apartado. Quizá alguien ya quitó la marca.',
  'problem.diagnose.already-marked': '{year} ya está apartado.',
  'permission.diagnose.publish': 'Publicar y retirar el diagnóstico',
  'permission.diagnose.mark-outlier': 'Apartar años',
  'thread.kind.measure-run': 'Cifra calculada',
  'thread.relation.computed-from': 'calculado de',
  'act.diagnosis.published': '{person} publicó el diagnóstico de {from} a {to}',
  'act.diagnosis.withdrawn': '{person} retiró el diagnóstico: {reason}',
  'act.outlier-year.marked': '{person} apartó el año {year}: {reason}',
  'act.outlier-year.lifted': '{person} volvió a contar el año {year}',
  'diagnose.waiting.publish':
    'Hay presupuestos cargados y ningún diagnóstico publicado: revise las cifras y publíquelas',
  'thread.title.measure-run': '{measure}, {from} a {to}',
  'diagnose.api-measures': 'Las medidas que se calculan, con sus fórmulas en palabras',
  'diagnose.api-one': 'Cuán fiables fueron los presupuestos de un municipio, cifra por cifra',
  'diagnose.api-mark': 'Aparta un año inusual, con el motivo',
};
