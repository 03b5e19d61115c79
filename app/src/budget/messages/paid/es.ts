export const es = {
  'budget.paid': 'Lo que se pagó',
  'budget.paid-no-ledger':
    'No hay ningún registro de pagos de {year} publicado, así que no se puede mostrar lo que se pagó en esta partida.',
  'budget.paid-not-said':
    'El registro de pagos publicado de {year} no dice cuál de sus columnas contiene la clasificación «{what}» del presupuesto, así que sus pagos no se pueden poner junto a esta partida.',
  'budget.paid-said-of': 'Sí lo dice para {what}.',
  'budget.paid-says':
    'El registro de pagos publicado de {year} tiene {n, plural, one {<b>un pago</b>} other {<b># pagos</b>}} en esta partida: <b>{amount}</b>.',
  'budget.paid-nothing': 'El registro de pagos publicado de {year} no tiene ningún pago en esta partida.',
  'budget.paid-here': 'Pagos de esta partida según lo que escribe el registro, en {currency}',
  'budget.paid-by': 'Unido por',
  'budget.paid-by.code': 'el código {code}',
  'budget.paid-by.name': 'el nombre de {code}',
  'budget.paid-count': 'Pagos',
  'budget.paid-blank': 'Nada escrito',
  'budget.paid-how':
    'Cómo se unieron: el municipio dice que la columna {field} de su registro contiene la clasificación «{what}» del presupuesto. Un pago cuenta aquí por el código, o por el nombre si lo tiene un solo código. De {all, plural, one {# pago} other {# pagos}} ({total}), se pudieron unir así al presupuesto {joined} ({amount}).',
  'budget.paid-mean':
    'El registro de {year} tiene pagos de {from} a {until}. Contiene lo que se pagó cada día; el presupuesto puede contar también lo que se debe, los sueldos y las transferencias. Los dos no tienen por qué sumar lo mismo.',
  'budget.paid-apart':
    '{n, plural, one {Una cosa que escribe el registro y no tiene el presupuesto} other {# cosas que escribe el registro y no tiene el presupuesto}}',
  'budget.paid-apart-table': 'Pagos que no se pudieron unir, en {currency}',
  'budget.of-payment-none-title': 'No existe tal partida en el presupuesto',
  'budget.of-payment-none':
    'El registro escribe {value}. El presupuesto publicado de {year} no tiene ese código en la clasificación «{what}», ni un nombre parecido que sea de un solo código.',
} as const;
