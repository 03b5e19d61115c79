import type { en } from './en.ts';

export const es: Record<keyof typeof en, string> = {
  'report.subtitle': '{place}: {about}',
  'report.foot': '{place}. {title}',
  'report.draft': 'Borrador',
  'report.draft-says':
    'Esto es un borrador: no está firmado ni publicado, y todo puede cambiar. No lo difunda como resultado.',
  'report.what': 'Qué es esto',
  'report.what-says':
    'Este informe dice cómo de bien funciona {place}, y por qué. Dos personas puntuaron cada dimensión sin ver la puntuación de la otra; donde diferían, dijeron por qué llegaron a un acuerdo. Una tercera persona lo revisó, y el municipio pudo comentar cada una.',
  'report.picture-row': '{part}: {counts}.',
  'report.picture-count': '{step}: {count}',
  'report.contents': 'Contenido',
  'report.glance': 'Todos los resultados de un vistazo',
  'report.glance-says': 'Cada resultado, en el orden del marco',
  'report.parts': 'Parte por parte',
  'report.scored': '{score}. {reason}',
  'report.how': 'Cómo se evaluó',
  'report.how-says':
    'El marco dice qué se pregunta y qué exige cada nivel. Las dos personas evaluadoras responden a cada dimensión; cómo un resultado se deduce de sus partes es una regla del marco y figura junto a cada resultado. Donde falta información, se dice, y nunca se adivina.',
  'report.how-proposed':
    '{count, plural, =0 {Ninguna dimensión se propuso a partir de los registros del propio municipio.} one {Una dimensión se propuso a partir de los registros del propio municipio, con una fórmula declarada.} many {# dimensiones se propusieron a partir de los registros del propio municipio, con fórmulas declaradas.} other {# dimensiones se propusieron a partir de los registros del propio municipio, con fórmulas declaradas.}}',
  'report.how-differ': 'Las personas evaluadoras podían apartarse de ello, con un motivo.',
  'report.framework': '{framework}, versión {version}',
  'report.framework-address': 'Dirección del marco tal como se usó',
  'report.signed-content': 'Contenido firmado: {content}',
  'report.check-says':
    'Este papel lo podría cambiar cualquiera. Lo que se publicó, no: su contenido tiene la dirección que sigue, hecha de cada uno de sus signos, y el registro público de {place} guarda esa dirección con su día.',
  'report.content-address': 'Dirección del contenido',
  'report.record': 'Su línea en el registro público, con la prueba',
};
