export const es = {
  'procure.flag.r003.title': 'Poco tiempo para enviar ofertas',
  'procure.flag.r003.asks': '¿Tuvieron los oferentes tantos días como les da la ley?',
  'procure.flag.r003.says':
    'Los oferentes tuvieron {days, plural, one {# día completo} other {# días completos}} para enviar una oferta ({start} a {end}); se esperan al menos {least}.',
  'procure.flag.r003.formula':
    'Días completos desde el comienzo hasta el final del plazo de ofertas, menos que los días debidos. Un plazo que termina antes de empezar es un fallo de los datos y no levanta ninguna señal.',
  'procure.flag.r003.not':
    'No significa que alguien lo supiera antes. La urgencia, una segunda etapa o un acuerdo marco pueden permitir un plazo corto, y algunos publican como comienzo el día del registro.',
  'procure.flag.r011.title': 'Compras justo por debajo de un límite, juntas por encima',
  'procure.flag.r011.asks':
    '¿Compró un comprador varias veces al mismo proveedor, cada vez por debajo del importe que exige un procedimiento más estricto?',
  'procure.flag.r011.says':
    '{buyer} compró a {supplier} {purchases} veces entre el {from} y el {until}, cada vez por debajo de {threshold} y en total por {total}. A partir de {threshold} corresponde un procedimiento más estricto.',
  'procure.flag.r011.formula':
    'Compras de un comprador a un proveedor dentro de unos días, cada una por debajo de un límite de los ajustes y cerca de él, cuya suma alcanza el límite.',
  'procure.flag.r011.not':
    'No significa que se haya dividido una compra. Alimentos o reparaciones se compran cuando hacen falta, y lugares distintos tienen presupuestos distintos.',
  'procure.flag.r013.title': 'Muchos contratos sin competencia',
  'procure.flag.r013.asks': '¿Adjudica un comprador directamente muchos más contratos que otros?',
  'procure.flag.r013.says':
    '{name} eligió sin competencia en {direct} de {processes} procesos ({share}); {limit} o más es inusual entre compradores.',
  'procure.flag.r013.formula':
    'Adjudicaciones directas entre todos los procesos cuyo método se conoce, de compradores con procesos suficientes; inusual es lo que pasa de la valla superior (Q3 + 1,5 RIC) de todos los compradores.',
  'procure.flag.r013.not':
    'No significa que una adjudicación directa estuviera prohibida. Casi todas las leyes la permiten en compras pequeñas, emergencias y cosas que tiene un solo proveedor.',
  'procure.flag.r018.title': 'Una sola oferta',
  'procure.flag.r018.asks': '¿Participó un solo oferente donde podían varios?',
  'procure.flag.r018.says': 'Un solo oferente participó en un procedimiento abierto a varios.',
  'procure.flag.r018.formula':
    'Se cuenta o se nombra un oferente en un procedimiento abierto o selectivo ya cerrado, o en uno de sus lotes.',
  'procure.flag.r018.not':
    'No significa que se apartara a otros. Puede que haya un solo proveedor, que el lugar quede lejos o que se publique solo el ganador.',
  'procure.flag.r024.title': 'Segunda oferta muy cercana a la ganadora',
  'procure.flag.r024.asks': '¿Estuvo el siguiente precio inusualmente cerca del que ganó?',
  'procure.flag.r024.says':
    'La siguiente oferta superó en {ratio} a la ganadora ({next} y {winning}); {limit} o menos es inusualmente cerca.',
  'procure.flag.r024.formula':
    '(oferta más baja de otro − oferta ganadora) / oferta ganadora, en la valla inferior (Q1 − 1,5 RIC) de todas esas razones en una moneda, o por debajo.',
  'procure.flag.r024.not':
    'No significa que los oferentes hablaran entre sí. El combustible y otros bienes tienen precio de mercado, y una estimación publicada acerca las ofertas.',
  'procure.flag.r025.title': 'Oferta a menudo y gana pocas veces',
  'procure.flag.r025.asks': '¿Oferta alguien tanto como los más activos y gana mucho menos que otros?',
  'procure.flag.r025.says':
    '{name} ofertó en {contests} concursos, más que la mayoría, y ganó {won} ({share}); {limit} o menos es inusual.',
  'procure.flag.r025.formula':
    'Concursos ganados entre concursos con oferta válida, en la valla inferior de esa proporción o por debajo, entre quienes ofertan tanto como el cuarto más activo.',
  'procure.flag.r025.not':
    'No significa que las ofertas fueran de apariencia. Un oferente puede ser caro, nuevo o responder a todas las convocatorias.',
  'procure.flag.r028.title': 'Ofertas con el mismo precio',
  'procure.flag.r028.asks': '¿Pidieron el mismo precio oferentes que no deberían saber unos de otros?',
  'procure.flag.r028.says':
    'Oferentes distintos pidieron el mismo precio, {amount}. Oferentes en cuestión: {bidders}.',
  'procure.flag.r028.formula':
    'Dos ofertas para un lote con el mismo importe hasta el último decimal y la misma moneda, de oferentes sin miembro común.',
  'procure.flag.r028.not':
    'No significa que se acordaran precios. Tarifas, precios fijados por ley, catálogos y estimaciones publicadas dan ofertas iguales.',
  'procure.flag.r030.title': 'La oferta ganadora llegó tarde',
  'procure.flag.r030.asks': '¿Llegó la oferta ganadora después de terminar el plazo?',
  'procure.flag.r030.says': 'La oferta que ganó llegó el {submitted}, después del final del plazo el {end}.',
  'procure.flag.r030.formula':
    'La primera oferta válida del ganador es posterior al final del plazo; ambos son instantes, así que cuentan los husos horarios.',
  'procure.flag.r030.not':
    'No significa que se admitiera una oferta tardía. El final pudo moverse para todos, o el registro lleva el día en que se cambió una oferta.',
  'procure.flag.r031.title': 'Adjudicación muy por encima de la estimación',
  'procure.flag.r031.asks': '¿Se adjudicó mucho más de lo que el comprador había estimado?',
  'procure.flag.r031.says':
    'Se adjudicó {award} donde se estimaba {estimate}, un {over} más; se pregunta a partir de {limit}.',
  'procure.flag.r031.formula':
    'Valor adjudicado entre la estimación, menos uno; lote por lote donde los lotes tienen valor. Una adjudicación de muchas veces la estimación es un fallo de los datos y no levanta señal.',
  'procure.flag.r031.not':
    'No significa que el precio fuera demasiado alto. Los precios suben entre estimación y adjudicación, y la estimación puede ser de una parte o de un año.',
  'procure.flag.r035.title': 'Se rechazó a todos menos al ganador',
  'procure.flag.r035.asks': '¿Se descalificó a todos los demás, de modo que ganó el que quedó?',
  'procure.flag.r035.says': 'Se descalificó a todos los demás oferentes ({out}), y ganó el que quedó.',
  'procure.flag.r035.formula':
    'Solo el ganador tiene ofertas válidas, y bastantes otros las tienen descalificadas; lote por lote, y no mientras una oferta esté pendiente.',
  'procure.flag.r035.not':
    'No significa que se les rechazara sin razón. Los requisitos estrictos tienen motivos, y los oferentes nuevos olvidan un papel.',
  'procure.flag.r036.title': 'Se rechazó la oferta más baja',
  'procure.flag.r036.asks': '¿Se descalificó la oferta más baja donde decide el precio?',
  'procure.flag.r036.says':
    'La oferta más baja, {out}, fue descalificada; la más baja que quedó pedía {valid}.',
  'procure.flag.r036.formula':
    'La oferta más baja para un lote está descalificada, es menor que toda oferta válida, y algo se adjudicó.',
  'procure.flag.r036.not':
    'No significa que se perdiera dinero. Un precio puede ser demasiado bajo para hacer el trabajo, o faltaba una garantía o licencia.',
  'procure.flag.r038.title': 'Muchas ofertas rechazadas',
  'procure.flag.r038.asks': '¿Se descalifica aquí una proporción de ofertas mucho mayor que en otras partes?',
  'procure.flag.r038.says':
    '{name}: {out} de {bids} ofertas ({share}) fueron descalificadas; {limit} o más es inusual entre sus semejantes.',
  'procure.flag.r038.formula':
    'Ofertas descalificadas entre ofertas enviadas, más allá de la valla superior (Q3 + 1,5 RIC) de esa proporción entre compradores, quienes llevan compras y oferentes, cada uno entre los suyos.',
  'procure.flag.r038.not':
    'No significa que descalificar fuera un error. Algunos ramos tienen requisitos estrictos y algunos formularios son difíciles.',
  'procure.flag.r040.title': 'Casi todo el dinero va a muy pocos',
  'procure.flag.r040.asks': '¿Va a muy pocos proveedores la mayor parte de lo que gasta un comprador?',
  'procure.flag.r040.says':
    'De lo que {name} adjudicó en {currency} ({awards} adjudicaciones), {supplier} recibió {share}. La concentración es {index} de 1, y {limit} o más es alta.',
  'procure.flag.r040.formula':
    'Índice de Herfindahl-Hirschman de los valores adjudicados: la suma, por proveedor, del cuadrado de su parte, en cada moneda aparte.',
  'procure.flag.r040.not':
    'No significa que se cerrara el paso a otros. Una obra grande junto a compras pequeñas, o un único suministrador de agua, dan la misma cifra.',
  'procure.flag.r044.title': 'Oferentes que comparten un contacto',
  'procure.flag.r044.asks': '¿Tienen oferentes que compiten un mismo teléfono, correo o dirección?',
  'procure.flag.r044.says':
    'Oferentes que compitieron entre sí tienen {kind, select, address {la misma dirección} email {el mismo correo} other {el mismo teléfono}}. Oferentes en cuestión: {bidders}. El contacto está en el registro.',
  'procure.flag.r044.formula':
    'Dos oferentes de un proceso con el mismo correo, las nueve últimas cifras de un teléfono, o calle y lugar. Un contacto que comparten muchos no cuenta.',
  'procure.flag.r044.not':
    'No significa que sean uno. Un agente o un centro de negocios trabaja para ambos, o alguien escribió dos veces un contacto.',
  'procure.flag.r048.title': 'Vende cosas muy distintas',
  'procure.flag.r048.asks': '¿Vende un proveedor muchas más clases de cosas que otros que venden tanto?',
  'procure.flag.r048.says':
    'A {name} se le adjudicaron {kinds} clases de cosas en {processes} procesos; {limit} o más es inusual.',
  'procure.flag.r048.formula':
    'Primeras cifras distintas de la clasificación de los artículos, más allá de la valla superior de ese número entre proveedores con procesos suficientes.',
  'procure.flag.r048.not':
    'No significa que el proveedor no pueda cumplir. Mayoristas y contratistas generales venden muchas cosas, y a veces los códigos se eligen sin cuidado.',
  'procure.flag.r057.title': 'Dos oferentes se turnan',
  'procure.flag.r057.asks':
    '¿Ganan por turnos dos oferentes que se encuentran a menudo, con más regularidad que el azar?',
  'procure.flag.r057.says':
    '{name} se encontró con {partner} en {contests} concursos que ganó uno de los dos, y se turnaron {changes} de {turns} veces; dos oferentes iguales lo hacen por azar en {chance} de los casos.',
  'procure.flag.r057.formula':
    'Cuántas veces cambia el ganador entre dos oferentes, en orden de tiempo; hay señal donde una moneda justa cambiaría tanto en muy pocos casos.',
  'procure.flag.r057.not':
    'No significa que haya un acuerdo. Quien acaba de ganar puede no tener sitio para el siguiente; y de muchísimos pares, algunos lo parecen por azar.',
  'procure.flag.r058.title': 'Oferta ganadora muy por debajo de la siguiente',
  'procure.flag.r058.asks': '¿Estuvo el precio ganador inusualmente por debajo de los demás?',
  'procure.flag.r058.says':
    'La siguiente oferta superó en {ratio} a la ganadora ({next} y {winning}); {limit} o más es inusualmente lejos.',
  'procure.flag.r058.formula':
    '(oferta más baja de otro − oferta ganadora) / oferta ganadora, en la valla superior (Q3 + 1,5 RIC) de todas esas razones en una moneda, o más allá.',
  'procure.flag.r058.not':
    'No significa que no se pueda hacer el trabajo por ese precio. Puede haber una manera mejor, o alguien quiere entrar en el mercado.',
  'procure.flag.r059.title': 'El contrato creció tras la adjudicación',
  'procure.flag.r059.asks': '¿Vale ahora el contrato mucho más de lo adjudicado?',
  'procure.flag.r059.says':
    'El contrato vale {contract}, un {growth} más que los {award} adjudicados (cambios publicados: {amendments}); se pregunta a partir de {limit}.',
  'procure.flag.r059.formula':
    'Suma de los valores de los contratos de una adjudicación entre el valor adjudicado, menos uno; en una moneda.',
  'procure.flag.r059.not':
    'No significa que el aumento fuera incorrecto. Un contrato de varios años puede adjudicarse por uno, y la convocatoria pudo anunciar una prórroga.',
  'procure.flag.r067.title': 'Entrega tardía',
  'procure.flag.r067.asks': '¿Llegó tarde lo acordado, o no llegó?',
  'procure.flag.r067.says':
    '{came, select, yes {Lo que vencía el {due} llegó el {met}, {days} días después.} other {Lo que vencía el {due} no había llegado {days} días después.}} Hitos con retraso: {late}.',
  'procure.flag.r067.formula':
    'Un hito cumplido más días después de su vencimiento de los que se dejan pasar, o del que se dice que no se cumplió pasado ese tiempo.',
  'procure.flag.r067.not':
    'No significa que la culpa sea del proveedor. El comprador pudo retrasarse con el terreno o un pago; y las fechas se escriben cuando alguien tiene tiempo.',
  'procure.flag.g001.title': 'Proveedor nuevo o muy joven',
  'procure.flag.g001.asks':
    '¿Fue un contrato a un proveedor fundado poco antes, o uno grande a alguien de quien los registros no saben nada anterior?',
  'procure.flag.g001.says':
    '{kind, select, young {{supplier} se fundó el {founded}, {days} días antes de que se le adjudicara el contrato.} other {Esta es la primera adjudicación a {supplier} en registros que se remontan {days} días antes, y con {amount} está entre el {part} mayor en su moneda.}}',
  'procure.flag.g001.formula':
    'Fundado menos de tantos días antes de la adjudicación, donde los registros lo dicen; o la primera adjudicación a un proveedor tras una historia bastante larga, entre las mayores de su moneda.',
  'procure.flag.g001.not':
    'No significa que no haya nadie detrás. Se fundan empresas para una obra grande, hay mercados nuevos y cambian las formas jurídicas.',
  'procure.flag.g002.title': 'Una etapa no está publicada',
  'procure.flag.g002.asks': '¿Falta una etapa que tuvo que existir, pues se publica una posterior?',
  'procure.flag.g002.says': 'De una etapa que tuvo que existir no se publica nada: {stages}.',
  'procure.flag.g002.formula':
    'Una adjudicación o contrato sin convocatoria; un contrato sin adjudicación; un contrato terminado sin pagos, hitos ni documentos.',
  'procure.flag.g002.not':
    'No significa que la etapa no tuviera lugar. Puede publicarse en otra parte, o las reglas piden solo las adjudicaciones.',
  'procure.flag.g003.title': 'Firmado poco después de la adjudicación',
  'procure.flag.g003.asks': '¿Hubo tiempo para impugnar entre adjudicación y firma?',
  'procure.flag.g003.says':
    'El contrato se firmó el {signed}, {days, plural, =0 {menos de un día completo} one {# día completo} other {# días completos}} después de la adjudicación del {award}; se esperan al menos {least}, para que otros puedan impugnar.',
  'procure.flag.g003.formula':
    'Días completos entre adjudicación y firma, menos que los días debidos, donde otros compitieron. Una firma anterior a la adjudicación es un fallo de los datos.',
  'procure.flag.g003.not':
    'No significa que se impidiera a nadie. En contratos pequeños no hay espera debida, y tras una sola oferta nadie podía impugnar.',
  'procure.flag.stage.planning': 'plan',
  'procure.flag.stage.tender': 'convocatoria',
  'procure.flag.stage.award': 'adjudicación',
  'procure.flag.stage.implementation': 'pagos y entrega',
};
