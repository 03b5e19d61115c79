export const es = {
  'act.procure.received':
    '{person} envió {count, plural, one {el archivo de contratación {file}} other {# archivos de contratación, el primero {file},}} para examinarlos',
  'act.procure.import-begun':
    '{person} empezó a cargar {count, plural, one {el archivo grande de contratación {file}} other {# archivos grandes de contratación, el primero {file}}}',
  'job.procure.load-received': 'Cargar archivos grandes de contratación',
  'job.procure.preview-received': 'Leer archivos grandes de contratación como prueba',
  'procure.received-title': 'Qué entraría',
  'procure.received-says':
    'Los archivos se leyeron como se cargarían, y nada de ellos está guardado todavía. Mírelo y luego guárdelo o renuncie.',
  'procure.received-nothing-new':
    '{releases, plural, one {# entrega, que ya está} other {# entregas, que ya están todas}} aquí: nada cambiaría.',
  'procure.received-samples':
    '{count, plural, one {# proceso como quedaría} other {Los # procesos más nuevos como quedarían}}',
  'procure.received-refused':
    'Un archivo en el que nada se puede leer no se guarda, y por eso ninguno de estos. Renuncie a ellos y envíe los demás.',
  'procure.received-old':
    'Desde entonces se cargaron o retiraron otros archivos de esta fuente: mire otra vez antes de guardar estos.',
  'procure.received-keep': 'Guardarlo como borrador',
  'procure.received-at-work': 'Se está leyendo: {done} de {total} MB.',
  'procure.received-brings': '{releases, plural, one {# entrega} other {# entregas}}, {added} nuevas aquí.',
  'procure.received-fresh': 'Procesos nuevos',
  'procure.received-changed': 'Procesos que ya están y cambiarían',
  'procure.received-unchanged': 'Procesos del archivo que quedarían como están',
  'procure.received-elsewhere': 'Procesos que están aquí y no en el archivo: quedan',
  'procure.received-repeated': 'Entregas que el archivo contiene otra vez: cuentan una vez',
  'procure.received-days': 'Primer y último día de que hablan estos procesos',
  'procure.received-span': 'del {first} al {last}',
  'procure.received-no-days': 'no se puede saber',
  'procure.received-amounts': 'Importes de los procesos nuevos y cambiados, como quedarían',
  'procure.received-what': 'Qué',
  'procure.received-count': 'Cuántos',
  'procure.received-sum': 'En total',
  'procure.received-no-amount': 'sin importe que se pueda saber',
  'procure.received-examples': 'Primeros lugares',
  'procure.received-line': 'Línea {line}:',
  'procure.received-signs-none': 'No aparecería ni desaparecería ninguna señal.',
  'procure.received-signs-says':
    'Lo que aparecería y desaparecería entre las señales de esta fuente si todo lo que hay de ella aquí fuera público. Una señal es una pregunta y no una acusación.',
  'procure.received-signs-many': 'La fuente tiene más de {most} procesos: se revisa cuando se publica.',
  'procure.received-raised': 'Aparecerían',
  'procure.received-cleared': 'Desaparecerían',
  'procure.received-differs':
    'Ya hay aquí una fuente con este nombre y queda como está: de quién es la palabra, su licencia y su dirección no se toman de lo dicho ahora.',
  'procure.received-compared': 'Los {total} MB están leídos y se están reuniendo con lo que hay aquí.',
  'procure.received-waits': 'Lo que usted envió y aún no decidió',
  'procure.received-sent': '{file}{more, plural, =0 {} one { y otro más} other { y # más}}, enviado {when}',
};
