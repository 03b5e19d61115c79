/** Lo que preguntan los filtros, y lo que buscan. */
export const es = {
  'payments.rule.double-loads': 'Archivos cargados dos veces',
  'payments.rule.exact-duplicates': 'El mismo pago dos veces',
  'payments.rule.fuzzy-duplicates': 'Pagos casi iguales',
  'payments.rule.splits': 'Varios pagos justo por debajo de un límite',
  'payments.rule.near-threshold': 'Muchos importes justo por debajo de un límite',
  'payments.rule.benford': 'Primeras cifras de los importes',
  'payments.rule.round-sums': 'Sumas redondas',
  'payments.rule.odd-days': 'Registrados con las oficinas cerradas',
  'payments.rule.year-end-rush': 'El último mes del año',
  'payments.rule.concentration': 'Un proveedor con una gran parte',
  'payments.rule.relative-size': 'Mucho mayor que los demás',
  'payments.rule.shared-accounts': 'Proveedores con una misma cuenta bancaria',
  'payments.rule.unusual-size': 'Un importe poco habitual',
  'payments.rule-says.double-loads': '¿Contienen dos archivos los mismos pagos?',
  'payments.rule-says.exact-duplicates':
    '¿Coincidieron más de una vez el proveedor, el día, el importe y la factura?',
  'payments.rule-says.fuzzy-duplicates':
    '¿Se parecen dos pagos dentro de 90 días salvo en una letra, una cifra o el signo decimal?',
  'payments.rule-says.splits':
    '¿Recibió un proveedor en 30 días varios pagos, cada uno justo por debajo de un límite y juntos por encima?',
  'payments.rule-says.near-threshold':
    '¿Hay más importes justo por debajo de un límite que justo por encima, comparado con límites que nadie fijó?',
  'payments.rule-says.benford': '¿Aparecen las primeras cifras de los importes tan a menudo como suelen?',
  'payments.rule-says.round-sums': '¿Paga alguien sumas redondas mucho más a menudo que otros?',
  'payments.rule-says.odd-days': '¿Se registraron pagos en días libres o de noche más que en otras partes?',
  'payments.rule-says.year-end-rush': '¿Se paga mucho más en el último mes del año que de costumbre?',
  'payments.rule-says.concentration': '¿Recibe un proveedor una gran parte del dinero?',
  'payments.rule-says.relative-size':
    '¿Es un pago a un proveedor muchas veces mayor que todos los demás que recibió?',
  'payments.rule-says.shared-accounts':
    '¿Se paga a proveedores de nombre distinto en una misma cuenta bancaria?',
  'payments.rule-says.unusual-size': '¿Está un pago lejos de lo habitual en su categoría?',
  'payments.ask.file-twice':
    'Los archivos {file} y {other} son iguales, byte por byte ({rows, plural, one {# fila} many {# filas} other {# filas}}). ¿Se cargó el archivo dos veces?',
  'payments.ask.files-overlap':
    '{shared, plural, one {# fila} many {# filas} other {# filas}} de las {rows} de {file} están también en {other} ({different} distintas). ¿Contienen ambos archivos los mismos pagos?',
  'payments.ask.invoice-twice':
    'La factura {invoice} de {supplier} por {amount} aparece aquí {times} veces el {day}. ¿Por qué se pagó más de una vez?',
  'payments.ask.payment-twice':
    'El {day} se pagó a {supplier} {amount} por lo mismo, {times} veces y en transacciones distintas. ¿Para qué fue cada una?',
  'payments.ask.line-twice':
    'Un pago de {amount} a {supplier} el {day} aparece aquí {times} veces como una sola transacción. ¿Es cada línea un pago propio?',
  'payments.ask.invoice-like':
    'A {supplier} se le pagó {amount} el {day} por la factura {invoice}, y {otherAmount} el {otherDay} a {otherSupplier} por la factura {otherInvoice}. ¿Son dos facturas, o una que se registró dos veces?',
  'payments.ask.under-limit':
    '{whose, select, unit {{unit} hizo} other {Hubo}} {payments, plural, one {# pago} many {# pagos} other {# pagos}} a {supplier} del {from} al {until}, cada uno un poco por debajo de {limit} ({name}) y juntos {amount}. ¿Pudieron ser una sola compra?',
  'payments.ask.below-limit':
    '{below, plural, one {# pago está} many {# pagos están} other {# pagos están}} justo por debajo de {limit} ({name}) y {above} justo por encima; en límites que nadie fijó es {usual} a uno. ¿Qué explica la diferencia?',
  'payments.ask.digits':
    'Las primeras cifras de {rows, plural, one {# importe} many {# importes} other {# importes}} de {whose, select, unit {{unit}} supplier {{supplier}} other {todo el registro}} difieren de lo que suelen tener tales importes (desviación media {mad}); {digit} aparece {found} veces donde se esperaban {expected}. ¿Qué pagos forman la diferencia?',
  'payments.ask.round-sums':
    '{round} de {payments, plural, one {# pago} many {# pagos} other {# pagos}} de {whose, select, unit {{unit}} supplier {{supplier}} other {todo el registro}} son múltiplos enteros de {step}, frente a {usual} en otras partes. ¿Se pagaron con facturas o con estimaciones?',
  'payments.ask.odd-days':
    '{odd} de {payments, plural, one {# pago} many {# pagos} other {# pagos}} de {whose, select, unit {{unit}} supplier {{supplier}} other {todo el registro}} se registraron un día o a una hora con las oficinas cerradas, frente a {usual} en otras partes. ¿Quién los registra entonces, y por qué?',
  'payments.ask.year-end-rush':
    '{last} de {payments, plural, one {# pago} many {# pagos} other {# pagos}} de {whose, select, unit {{unit}} supplier {{supplier}} other {todo el registro}} caen en el último mes del año que termina el {end} ({amount} en total), frente a {usual} de costumbre. ¿Qué se compró entonces?',
  'payments.ask.one-supplier':
    '{supplier} recibió {share} de lo que pagó {whose, select, unit {{unit}} other {el municipio}}, en {payments, plural, one {# pago} many {# pagos} other {# pagos}}. ¿Se eligió al proveedor en un concurso?',
  'payments.ask.far-larger':
    'Un pago de {amount} a {supplier} el {day} es {factor} veces el siguiente mayor de {payments, plural, one {# pago} many {# pagos} other {# pagos}} que recibió. ¿Está el signo decimal donde debe?',
  'payments.ask.account-shared':
    '{count, plural, one {# proveedor cobra} many {# proveedores cobran} other {# proveedores cobran}} ({suppliers}) en una misma cuenta bancaria. ¿Son un mismo negocio?',
  'payments.ask.unusual-size':
    'Un pago de {amount} a {supplier} el {day} está lejos de los {median} habituales de {category}. ¿Para qué fue?',
} as const;
