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
};
