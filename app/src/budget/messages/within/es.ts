import type { en } from './en.ts';

export const es: Record<keyof typeof en, string> = {
  'budget.desk.until': 'Último día de las cifras, si no son de todo el año',
  'budget.desk.until-hint':
    'Para informes dentro del año: el último día de marzo para un primer trimestre. En blanco para un año entero.',
  'budget.within.title': '{title}: dentro del año',
  'budget.within.way': 'Cómo avanzó el año',
  'budget.within.none-title': 'No hay publicado ningún informe dentro del año',
  'budget.within.none-says':
    'Lo que se sabía de {year} antes de su fin no está en el registro: no se cargó ni publicó ningún archivo de una parte del año.',
  'budget.within.say.expenditure': 'Hasta el {day} se gastaron <b>{n}</b> de cada 100 previstos',
  'budget.within.say.revenue': 'Hasta el {day} ingresaron <b>{n}</b> de cada 100 previstos',
  'budget.within.say-amount.expenditure':
    'Hasta el {day} se gastaron {amount}; no hay un plan publicado al lado',
  'budget.within.say-amount.revenue': 'Hasta el {day} ingresaron {amount}; no hay un plan publicado al lado',
  'budget.within.open': 'Lo ocurrido en todo {year} aún no se conoce: estas cifras llegan hasta el {day}.',
  'budget.within.pace.expenditure': 'Gastado de cada 100 previstos',
  'budget.within.pace.revenue': 'Ingresado de cada 100 previstos',
  'budget.within.pace-says.expenditure':
    'Cuánto del plan se había gastado hasta cada día del que hay informe.',
  'budget.within.pace-says.revenue':
    'Cuánto de lo previsto había ingresado hasta cada día del que hay informe.',
  'budget.within.until': 'Hasta',
  'budget.within.by-head': '{what}: lo que añadió cada informe',
  'budget.within.how':
    'Los archivos dicen lo ocurrido desde el primer día del año, o solo en un trimestre. Cada columna es lo añadido al informe anterior; una por debajo de cero es una corrección.',
  'budget.within.caption': 'Importes en {currency}; sobre cada columna, su primer y último mes y día',
  'budget.within.no-heads': 'El archivo se leyó sin decir cómo se agrupan sus líneas.',
  'budget.within.reports': 'Informes',
  'budget.within.report-public':
    'Hasta el {day}: público por primera vez el {on}, {n, plural, one {# día} other {# días}} después.',
  'budget.within.report': 'Hasta el {day}.',
  'budget.within.lacking': 'Hasta el {day}: no hay informe publicado.',
  'budget.within.previewed': 'Habla del año hasta el {day}.',
  'budget.within.previewed-part': 'Habla solo del tiempo del {from} al {day}.',
  'budget.record.lack.year-open': 'El año no está completo: lo ocurrido se conoce hasta el {day}.',
  'budget.record.lack.no-quarters': 'Lo llegado hasta el {day} no está publicado.',
  'budget.record.of': '{n} de {all}',
  'budget.record.days.plan-due':
    'La ley pedía aprobarlo hasta el {from}; se publicó aquí por primera vez el {to}',
  'budget.record.days.in-year-due': 'La ley lo pedía hasta el {from}; fue público el {to}',
  'budget.record.days.outturn': 'El año terminó el {from}; lo gastado en todo él fue público el {to}',
  'budget.record.not-public.plan': 'El presupuesto aprobado no es público.',
  'budget.record.not-public.in-year': 'Ningún informe dentro del año es público.',
  'budget.record.not-public.outturn': 'Lo gastado en todo el año no es público.',
  'measure.budget.transfers-timing.title': '¿Llegan las transferencias repartidas por igual en el año?',
  'measure.budget.transfers-timing.say':
    'Frente a un reparto igual, las transferencias de {year} se retrasaron como si <b>{n}</b> de cada 100 hubieran llegado un trimestre tarde',
  'measure.budget.transfers-timing.formula':
    'Al final de cada uno de los tres primeros trimestres: uno, dos o tres cuartos de lo llegado en el año, menos lo llegado hasta entonces, donde fue menos; sumado ÷ lo llegado en el año (PEFA para gobiernos subnacionales, HLG-1.3, donde no hay calendario acordado).',
  'measure.budget.transfers-timing.limits':
    'Hace falta un informe al final de cada trimestre. Donde hay un calendario acordado cuenta este y no un reparto igual; los registros no tienen ninguno. Sin nota: los límites no están confirmados.',
  'measure.budget.grants.title': '¿Llegan las transferencias finalistas para lo prometido?',
  'measure.budget.grants.say':
    'De cada 100 de transferencias finalistas de {year}, <b>{n}</b> se apartaron de lo esperado de cada una, por encima o por debajo',
  'measure.budget.grants.formula':
    'Lo esperado de cada transferencia se ajusta para que todas juntas igualen lo llegado. La distancia de cada una, por encima o por debajo, se suma ÷ lo llegado (PEFA para gobiernos subnacionales, HLG-1.2). Qué líneas son finalistas lo dice la correspondencia del archivo.',
  'measure.budget.grants.limits':
    'PEFA, en tres años: A como mucho 5 en cada uno, B en todos menos uno, C como mucho 10 en todos menos uno; estos límites aún no están confirmados. Solo años completos.',
  'measure.budget.documents.title': '¿Qué documentos del presupuesto se pudieron leer a tiempo?',
  'measure.budget.documents.say': 'De tres documentos de {year}, <b>{n}</b> fueron públicos a tiempo',
  'measure.budget.documents.formula':
    'Se cuentan: el presupuesto aprobado, público el primer día de su año; un informe dentro del año, un mes después del día del que habla; lo gastado en todo el año, medio año después de su fin (compárese PEFA PI-9.1).',
  'measure.budget.documents.limits':
    'PEFA pide nueve documentos; de los demás los registros no tienen nada. Lo publicado en otro lugar no cuenta.',
  'measure.budget.own-revenue.limits':
    'Solo años completos. Qué es propio lo dice la correspondencia del archivo.',
  'measure.budget.transfers.limits':
    'PEFA, en tres años: A si a lo sumo uno queda corto en más del 5 por ciento, B en más del 10, C en más del 15; estos límites aún no están confirmados. Solo años completos.',
  'measure.budget.execution.limits':
    'Solo años completos; cómo avanzó cada uno, por función y trimestre, está en la página del año. Gastar poco y gastarlo todo puede estar bien o mal.',
  'measure.budget.published.limits':
    'Cuenta lo que se publicó aquí; cuándo aprobó el pleno es otra pregunta. Donde el municipio ha publicado el día que fija su ley, está junto al día de publicación.',
  'measure.budget.in-year.limits':
    'PEFA PI-28.2, del último año terminado: A si son mensuales y en dos semanas, B si son trimestrales y en cuatro, C en ocho. Solo cuentan las publicaciones hechas aquí.',
  'measure.budget.arrears.limits':
    'Falta, de cada factura, el día en que llegó: los libros de pagos solo tienen el día del pago, y las facturas nunca pagadas no están.',
};
