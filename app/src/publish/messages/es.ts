import type { en } from './en.ts';

export const es: Partial<Record<keyof typeof en, string>> = {
  'api.title': 'Para programas',
  'api.lead':
    'Todo lo público puede leerlo también un programa, sin pedir permiso. Lo que no es público necesita un token de quien puede verlo.',
  'api.openapi': 'Descripción en OpenAPI 3.1',
  'api.open-title': 'Abierto a todos',
  'api.open-says':
    'Sin cuenta ni token. Las respuestas también se pueden leer desde páginas de otros sitios.',
  'api.token-title': 'Con un token',
  'api.token-says':
    'Quien trabaja aquí crea tokens en su página de cuenta. Un token abre un municipio, no hace más de lo que su dueño puede hoy y termina en su día.',
  'api.rules-title': 'Cómo se comporta',
  'api.rule-pages': 'Listas',
  'api.rule-pages-says':
    'llegan página por página: page y size, como máximo {most} por página. La cabecera Link lleva a las demás.',
  'api.rule-amounts': 'Importes',
  'api.rule-amounts-says':
    'son números con todas sus cifras, en la unidad corriente: 12.50. Léalos como decimales, no como fracciones binarias.',
  'api.rule-problems': 'Problemas',
  'api.rule-problems-says':
    'llegan como application/problem+json con un código estable y una frase en el idioma de Accept-Language.',
  'api.codes': 'Todos los códigos de problema',
  'api.code': 'Código',
  'api.status': 'Estado HTTP',
  'api.rule-writes': 'Cambios',
  'api.rule-writes-says':
    'llevan la cabecera Idempotency-Key, un UUID que usted crea. La misma clave enviada otra vez no cambia nada y recibe la primera respuesta.',
  'api.rule-limits': 'Límites',
  'api.rule-limits-says':
    '{network} peticiones por minuto desde una red, {token} con un token. Las cabeceras RateLimit dicen cuántas quedan.',
  'api.rule-cache': 'Caché',
  'api.rule-cache-says':
    'Las respuestas llevan un ETag; devuélvalo como If-None-Match y una respuesta sin cambios no se envía de nuevo.',
  'api.address': 'Dirección',
  'api.what': 'Qué da',
  'api.who': 'Quién puede',
  'api.anyone': 'Todos',
  'api.needs': 'Necesita un token cuyo dueño tenga el permiso {permission}.',
  'api.answer': 'La respuesta',
  'api.problem': 'Qué falló y qué hacer',
  'gallery.title': 'De qué están hechas las páginas',
  'gallery.lead':
    'Cada componente y cada gráfico de las páginas, en cada uno de sus estados, con contenido inventado.',
  'gallery.forms':
    'Elija un idioma en la cabecera; el árabe lo muestra de derecha a izquierda. El modo oscuro sigue a su dispositivo y la vista previa de impresión lo muestra en papel.',
  'gallery.charts': 'Gráficos',
  'gallery.parts': 'Partes de una página',
  'gallery.examples': '{count, plural, one {# ejemplo} many {# de ejemplos} other {# ejemplos}}',
  'gallery.made-up': 'El contenido es inventado y los formularios de aquí no llevan a ninguna parte.',
  'gallery.narrow': 'Como en un teléfono',
  'gallery.wide': 'A lo ancho de su pantalla',
  'publish.api-snapshots': 'Todo lo que un municipio ha publicado, con lo retirado y por qué',
  'publish.api-snapshot': 'Los bytes mismos de un documento publicado, por su huella',
  'record.tab': 'El registro',
  'record.title': 'Lo que {place} dejó registrado',
  'record.programme-title': 'El registro de todos los registros',
  'record.programme-lead':
    'Cada municipio lleva su propio registro. Este anota, más o menos cada minuto, por dónde va cada uno, para que ninguno pueda reescribirse sin que se vea.',
  'record.programme-who': 'este programa',
  'record.says-1':
    'Cada acto oficial de {place} se escribe como una línea de un registro público, en orden, en el momento en que ocurre.',
  'record.says-2':
    'Todas las líneas juntas dan un número, el punto de control: si cambia una sola letra de una sola línea, el número es otro.',
  'record.says-3':
    'El punto de control se firma con una clave que no está en la base de datos, y cualquiera puede guardar una copia.',
  'record.says-4':
    'Quien guardó uno puede probar después que una línea anterior fue cambiada, quitada o movida, la haya tocado quien la haya tocado, incluso quien maneja el ordenador.',
  'record.says-5':
    'No prueba que una línea sea verdad; prueba que se dijo entonces y que no ha cambiado desde entonces.',
  'record.alarm-went-backwards':
    'Este registro se ha detenido: es más corto que lo que ya se había firmado. Alguien ha repuesto una copia anterior de la base de datos. No se firma nada más hasta que quien administra Groundwork aquí lo explique.',
  'record.alarm-rewritten':
    'Este registro se ha detenido: sus líneas no son las que se habían firmado. No se firma nada más hasta que quien administra Groundwork aquí lo explique.',
  'record.none-title': 'Aún no hay punto de control',
  'record.none':
    'El primero se firma segundos después del primer acto. Vuelva a abrir esta página en un momento.',
  'record.checkpoint': 'El último punto de control',
  'record.checkpoint-says': '{size, plural, one {# línea} other {# líneas}}, firmado el {at}.',
  'record.root': 'Su número',
  'record.keep': 'Guardar este punto de control',
  'record.keep-says':
    'Es un pequeño archivo de texto. Envíeselo o imprímalo: es lo que necesita para probar un cambio posterior.',
  'record.lines': 'Las últimas líneas',
  'record.number': 'Línea',
  'record.when': 'Cuándo',
  'record.what': 'Qué pasó',
  'record.receipt': 'Recibo',
  'record.check-all': 'Compruebe usted todo el registro',
  'record.check-all-says':
    'El programa lee cada línea, vuelve a calcular el número y compara. Solo pide archivos a este servidor y puede ejecutarse en cualquier ordenador:',
  'record.policy': 'La clave para comprobar',
  'record.witness':
    'Guarde la clave desde la primera vez: quien cambie el registro podría cambiar también la clave. Una organización que quiera vigilar de forma continua puede llevar un testigo, que firma cada punto de control que ha visto.',
  'record.witnesses': 'Quién más lo ha visto',
  'record.witnessed':
    '{count, plural, one {Un testigo independiente ha visto este registro y ha firmado} other {# testigos independientes han visto este registro y han firmado}} que solo creció, por última vez el {at}.',
  'record.witnesses-asked':
    'Se pide a {count, plural, one {un testigo independiente} other {# testigos independientes}} que confirme este registro, y ninguno lo ha hecho todavía.',
  'record.witnesses-none':
    'Ningún testigo independiente vigila este registro. Quien guarda un punto de control lo es.',
  'record.witness-name': 'Testigo',
  'record.witness-lines': 'Líneas vistas',
  'record.witness-at': 'Firmado el',
  'record.ended-went-backwards':
    'El {at} este registro siguió con otro nombre. Con el antiguo se habían firmado {signed, plural, one {# línea} other {# líneas}}, y solo {kept, plural, one {quedaba # línea} other {quedaban # líneas}}: las demás se han perdido.',
  'record.ended-rewritten':
    'El {at} este registro siguió con otro nombre: las líneas que había en él no eran las que se habían firmado antes, {signed, plural, one {# línea} other {# líneas}}.',
  'record.ended-reason': 'Quien gestiona Groundwork aquí dice: {reason}',
  'record.ended-name':
    'El nombre antiguo: {name}. Un punto de control que usted guardó con ese nombre sigue valiendo: muestra lo que se prometió entonces.',
  'record.check-title': 'Compruébelo usted',
  'record.check-lead':
    'Qué se publicó, en qué lugar del registro público está y qué llevarse para probarlo sin preguntarnos.',
  'record.withdrawn':
    'Su contenido se retiró el {day}: {reason}. La línea del registro queda, y del contenido solo dice su huella.',
  'record.document': 'Qué es',
  'record.published': 'Publicado',
  'record.fingerprint': 'Su huella (SHA-256)',
  'record.not-yet': 'su línea se está firmando; vuelva a abrir esta página en un momento',
  'record.step-document': 'El documento.',
  'record.step-document-says': 'Su SHA-256 es la huella de arriba.',
  'record.step-entry': 'Su línea del registro.',
  'record.step-entry-says': 'Nombra la huella.',
  'record.step-receipt': 'El recibo.',
  'record.step-receipt-says': 'Prueba que la línea está en el registro firmado. Compruébelo con:',
  'log-act.programme.founded': 'Se creó el programa',
  'log-act.programme.published': 'Se publicó qué es el programa',
  'log-act.place.added': 'Se añadió el municipio',
  'log-act.place.published': 'Se publicó el perfil',
  'log-act.place.changed': 'Se registró un cambio del municipio',
  'log-act.directory.published': 'Se publicó quién es responsable',
  'log-act.directory.withdrawn': 'Se retiró el directorio',
  'log-act.budget.published': 'Se publicó un presupuesto',
  'log-act.budget.withdrawn': 'Se retiró un presupuesto',
  'log-act.diagnosis.published': 'Se publicó un diagnóstico',
  'log-act.diagnosis.withdrawn': 'Se retiró el diagnóstico',
  'log-act.outlier-year.marked': 'Se apartó un año',
  'log-act.outlier-year.lifted': 'Se volvió a contar un año',
  'log-act.engagement.added': 'Empezó la colaboración de un socio',
  'log-act.organisation.added': 'Se añadió una organización',
  'log-act.standing.given': 'Se reconoció a una organización',
  'log-act.body.ended': 'Terminó un órgano',
  'log-act.record.sealed': 'Se sellaron actos confidenciales',
  'log-act.log.renamed': 'El registro siguió con otro nombre',
  'log-act.log.checkpoint': 'Se anotó el punto de control de un municipio',
};
