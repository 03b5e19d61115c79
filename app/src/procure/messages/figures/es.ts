export const es = {
  'procure.figures': 'Qué dicen los contratos en conjunto',
  'procure.figures-lead':
    'Preguntas a los registros publicados del propio municipio, por año fiscal. Una cifra plantea una pregunta; no es un veredicto.',
  'procure.figures-none': 'No hay publicado ningún contrato ni adjudicación con día.',
  'procure.figure': 'Cifra',
  'procure.figure-how': 'Hecha de',
  'procure.coverage': 'De los que se pudieron usar',
  'procure.days': '{n, plural, one {# día} other {# días}}',
  'procure.lack.no-awards': 'Nada de lo publicado se decidió en este año.',
  'procure.lack.no-methods': 'Ningún registro dice cómo se eligió al proveedor.',
  'procure.lack.no-amounts': 'Ningún registro tiene forma de elegir e importe en la moneda del municipio.',
  'procure.lack.no-bids': 'Ningún registro dice cuántas ofertas llegaron.',
  'procure.lack.no-periods': 'Ningún registro tiene un plazo de ofertas que termine después de empezar.',
  'procure.lack.no-days': 'Ningún registro tiene el último día de ofertas y un día de decisión posterior.',
  'procure.lack.no-suppliers':
    'Ningún registro tiene un solo proveedor e importe en la moneda del municipio.',
  'procure.row.competitive': 'abierto o selectivo: {n}',
  'procure.row.other': 'otras formas: {n}',
  'procure.row.left-out': 'fuera, porque algo no se dice: {n}',
  'procure.row.other-currency': 'en otra moneda, y nunca sumado: {n}',
  'procure.row.known': 'se sabe de {n}',
  'procure.row.one-bid': 'una oferta: {n}',
  'procure.row.more-bids': 'varias ofertas, o ninguna: {n}',
  'procure.row.largest': 'los tres mayores: {n}',
  'procure.row.others': 'todos los demás: {n}',
  'procure.row.planned': 'plan: {n}',
  'procure.row.tendered': 'convocatoria: {n}',
  'procure.row.awarded': 'decisión: {n}',
  'procure.row.signed': 'contrato: {n}',
  'procure.row.paid': 'pagos: {n}',
  'procure.row.changed': 'cambiados: {n}',
  'procure.row.unchanged': 'sin cambios: {n}',
  'procure.api-contracts':
    'Contratos, adjudicaciones y convocatorias publicados, con los filtros de la página',
  'procure.api-records': 'Procesos publicados como paquetes de registros OCDS, una parte por página',
  'procure.api-releases': 'Sus entregas como paquetes de entregas OCDS, una parte por página',
  'procure.api-import':
    'Carga entregas, registros o paquetes como borrador, hasta 4 MB. Como texto (JSON o JSON Lines) se conservan letra por letra, también los números',
  'measure.procure.competitive-value.title': '¿Cuánto dinero se gastó con competencia?',
  'measure.procure.competitive-value.say':
    '<b>{n}</b> de cada 100 contratados en {year} fueron por procedimientos abiertos o selectivos',
  'measure.procure.competitive-value.formula':
    'Valor de contratos y adjudicaciones elegidos por procedimientos abiertos o selectivos, dividido por el de todos cuya forma de elegir se conoce (PEFA 2016, PI-24.2: A desde 80, B desde 70, C desde 60 por ciento).',
  'measure.procure.competitive-value.limits':
    'Solo en la moneda del municipio. Lo cancelado y lo que no tiene día no está en ningún año; lo que no tiene importe o forma de elegir se deja fuera y se cuenta.',
  'measure.procure.competitive-number.title': '¿Cuántos contratos se dieron con competencia?',
  'measure.procure.competitive-number.say':
    '<b>{n}</b> de cada 100 contratos de {year} se eligieron por procedimientos abiertos o selectivos',
  'measure.procure.competitive-number.formula':
    'Contratos y adjudicaciones elegidos por procedimientos abiertos o selectivos, divididos por todos cuya forma de elegir se conoce.',
  'measure.procure.competitive-number.limits': 'Un contrato pequeño cuenta tanto como uno grande.',
  'procure.lack.no-direct': 'Nada de lo publicado se compró en este año a uno solo sin concurso.',
  'procure.lack.no-limit':
    'De lo comprado a uno solo sin concurso, ninguna compra tiene importe en la moneda del municipio y un día para el que la ley publicada diga desde qué importe se debe licitar.',
  'procure.row.just-below': 'hasta un 10 por ciento por debajo del importe: {n}',
  'procure.row.far-below': 'más de un 10 por ciento por debajo del importe: {n}',
  'procure.row.not-below': 'en el importe o por encima: {n}',
  'measure.procure.just-below.title':
    '¿Cuántas compras directas quedan justo por debajo del importe desde el que se debe licitar?',
  'measure.procure.just-below.say':
    '<b>{n}</b> de cada 100 compras directas de {year} quedaron justo por debajo del importe desde el que se debe licitar',
  'measure.procure.just-below.formula':
    'Contratos y adjudicaciones dados a uno solo sin concurso que al acordarse valían al menos el 90 y menos del 100 por ciento del importe desde el que la ley del municipio pide licitación abierta ese día, divididos por todos los dados así cuyo importe se conoce.',
  'measure.procure.just-below.limits':
    'Solo en la moneda del municipio, y según la ley tal como el municipio la ha publicado. Que una compra valga tanto puede ser casualidad: muchas a la vez son una pregunta. Una compra partida en muchas pequeñas no se ve.',
  'measure.procure.bids.title': '¿Cuántas ofertas llegan a una licitación?',
  'measure.procure.bids.say': 'En {year} la mediana del número de ofertas fue <b>{n}</b>',
  'measure.procure.bids.formula':
    'La mediana del número de ofertas de los procesos decididos en el año; las ofertas retiradas no cuentan.',
  'measure.procure.bids.limits':
    'Donde no se lista ninguna oferta, se toma el número de licitadores que indica la convocatoria.',
  'measure.procure.single-bid.title': '¿Con qué frecuencia llegó una sola oferta?',
  'measure.procure.single-bid.say': '<b>{n}</b> de cada 100 procesos de {year} tuvieron una sola oferta',
  'measure.procure.single-bid.formula':
    'Procesos con una oferta, divididos por todos los decididos en el año cuyo número de ofertas se conoce.',
  'measure.procure.single-bid.limits':
    'Los contratos directos cuentan donde se indica su número de ofertas. Puede que pocos sean capaces: pregunte antes de concluir.',
  'measure.procure.tender-days.title': '¿Cuánto tiempo hay para ofertar?',
  'measure.procure.tender-days.say': 'En {year} la mediana de días para ofertar fue <b>{n}</b>',
  'measure.procure.tender-days.formula':
    'La mediana de los días del primero al último para ofertar, de los procesos decididos en el año.',
  'measure.procure.tender-days.limits': 'Los plazos que terminan antes de empezar quedan fuera y se cuentan.',
  'measure.procure.award-days.title': '¿Cuánto tarda una decisión?',
  'measure.procure.award-days.say': 'En {year} la mediana de días hasta la decisión fue <b>{n}</b>',
  'measure.procure.award-days.formula':
    'La mediana de los días desde el último para ofertar hasta la primera adjudicación, de los procesos decididos en el año.',
  'measure.procure.award-days.limits':
    'Las adjudicaciones fechadas antes del último día para ofertar quedan fuera y se cuentan.',
  'measure.procure.concentration.title': '¿Cuánto va a los tres mayores proveedores?',
  'measure.procure.concentration.say':
    '<b>{n}</b> de cada 100 contratados en {year} fueron a los tres que más vendieron',
  'measure.procure.concentration.formula':
    'Valor de contratos y adjudicaciones con los tres proveedores de mayores sumas, dividido por el de todos los que tienen un proveedor.',
  'measure.procure.concentration.limits':
    'Solo en la moneda del municipio. Un proveedor con dos nombres cuenta como dos; los contratos con varios proveedores quedan fuera.',
  'measure.procure.stages.title': '¿Cuánto del camino de una compra se publica?',
  'measure.procure.stages.say': '<b>{n}</b> de cada 100 pasos de los procesos de {year} están publicados',
  'measure.procure.stages.formula':
    'De plan, convocatoria, decisión, contrato y pagos de cada proceso decidido en el año, aquellos de los que se publica algo, divididos por todos.',
  'measure.procure.stages.limits': 'Puede que una compra aún no haya llegado a pagarse.',
  'measure.procure.changed.title': '¿Con qué frecuencia se cambia algo después?',
  'measure.procure.changed.say': '<b>{n}</b> de cada 100 procesos de {year} se cambiaron',
  'measure.procure.changed.formula':
    'Procesos con una modificación de la convocatoria, la adjudicación o el contrato, divididos por todos los decididos en el año.',
  'measure.procure.changed.limits': 'Un cambio que nadie publicó no se ve.',
  'job.procure.renew-rows': 'Rehacer las filas de los contratos publicados',
  'procure.lack.no-contracts': 'Ningún contrato publicado se firmó en este año.',
  'procure.lack.no-values': 'Ningún contrato tiene un valor inicial y uno final en la moneda del municipio.',
  'procure.lack.no-schedule': 'Ningún contrato dice que debía terminar en este año.',
  'procure.lack.no-ends':
    'Había contratos que debían terminar en este año; de ninguno se dice cuándo terminó.',
  'procure.row.on-time': 'a tiempo: {n}',
  'procure.row.late': 'tarde: {n}',
  'procure.row.late-days': 'días de retraso, en el medio: {n}',
  'procure.row.no-end': 'de los que nadie dice cuándo terminaron: {n}',
  'procure.row.first': 'valor inicial: {n}',
  'procure.row.final': 'valor final: {n}',
  'measure.procure.delivery.title': '¿Se terminan los contratos cuando se acordó?',
  'measure.procure.delivery.say':
    '<b>{n}</b> de cada 100 contratos que vencían en {year} terminaron a tiempo',
  'measure.procure.delivery.formula':
    'Contratos terminados el día acordado al principio o antes, divididos por los que debían terminar en el año y de los que se sabe cuándo terminaron. Lo acordado es el fin que dice la primera publicación o, si no, el último día de los hitos. Terminado es el fin del trabajo tal como se dice o, si no, el día en que se cumplió el último hito o, si no, el último fin que dice un contrato que acabó.',
  'measure.procure.delivery.limits':
    'Lo que nadie dice cuándo acabó se deja fuera y se cuenta. Un contrato que acabó antes por abandonarse cuenta como terminado.',
  'measure.procure.amended.title': '¿Cuántos contratos cambian después de firmarse?',
  'measure.procure.amended.say': '<b>{n}</b> de cada 100 contratos de {year} cambiaron',
  'measure.procure.amended.formula':
    'Contratos con una modificación, o cuyo fin o valor ya no es el que dijo la primera publicación, divididos por todos los contratos del año.',
  'measure.procure.amended.limits':
    'Un cambio que nadie publicó no se ve. Muchos cambios son correctos: muestran que alguien se dio cuenta.',
  'measure.procure.growth.title': '¿Cuánto más cuestan los contratos al final?',
  'measure.procure.growth.say':
    'Los contratos de {year} llegaron a costar un <b>{n}</b> por ciento más de lo firmado al principio',
  'measure.procure.growth.formula':
    'Lo que cuestan los contratos al final, menos lo firmado al principio, dividido por lo firmado al principio. Al final es el valor final del trabajo tal como se dice o, si no, el valor actual del contrato.',
  'measure.procure.growth.limits':
    'Solo en la moneda del municipio. Un contrato con una sola publicación no ha crecido, hasta donde se puede decir. No se descuenta la subida de precios.',
};
