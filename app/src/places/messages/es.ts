import type { en } from './en.ts';

export const es: Partial<Record<keyof typeof en, string>> = {
  'places.tab': 'Resumen',
  'places.home-title': 'Municipios',
  'places.home-lead':
    'Vea a dónde va el dinero público, cuán fiables fueron los presupuestos y cómo lo sabemos. Cada cifra se abre hasta las filas que la sustentan.',
  'places.home-none-title': 'Aún no se ha publicado nada',
  'places.home-none-says':
    'Cuando un municipio publique algo, aparecerá aquí. Si trabaja para uno, entre para empezar.',
  'places.overview-title': '¿Cómo va {place}?',
  'places.overview-lead':
    'Hechos de los registros del propio municipio. Abra cualquier cifra para ver cómo se calculó y las filas que la sustentan.',
  'places.overview-none': 'De este municipio aún no se ha publicado más que el nombre.',
  'places.code': 'Código',
  'places.name': 'Nombre',
  'places.currency': 'Moneda',
  'work.add': 'Añadir un municipio',
  'work.add-lead': 'Usted será su primer administrador y podrá entregar ese puesto.',
  'work.add-code-hint':
    'Corto y oficial, como MAD. Letras, cifras y guiones. Está en todas las direcciones; después solo lo altera un cambio oficial.',
  'work.add-currency-hint': 'Tres letras (ISO 4217), como EUR o KES. No se puede cambiar después.',
  'work.add-submit': 'Añadir',
  'work.appoint': 'Puesto nuevo con su titular',
  'work.appoint-lead':
    'Para un puesto que aún no existe. Un puesto que ya existe se cubre en su propia página. Los permisos son del puesto. Quien lo ocupa puede usarlos del primer día al último.',
  'work.appoint-body': 'Órgano',
  'work.appoint-body-hint':
    'La oficina a la que pertenece el puesto, como Hacienda. Un nombre nuevo crea un órgano nuevo.',
  'work.appoint-post': 'Puesto',
  'work.appoint-name': 'Nombre de la persona',
  'work.appoint-email': 'Su correo electrónico',
  'work.appoint-permissions': 'Lo que el puesto puede hacer',
  'work.appoint-from': 'Primer día',
  'work.appoint-to': 'Último día',
  'work.appoint-to-hint': 'Déjelo vacío si no hay fin fijado.',
  'work.appoint-submit': 'Cubrir el puesto',
  'permission.places.add': 'Añadir municipios',
  'permission.places.read': 'Ver el trabajo de este municipio',
  'permission.places.appoint': 'Cubrir puestos',
  'thread.kind.body': 'Órgano',
  'thread.kind.post': 'Puesto',
  'thread.kind.person': 'Persona',
  'problem.place.code-taken': 'Un municipio tiene o tuvo el código {code}. Elija otro.',
  'problem.place.currency-unknown':
    '{currency} no es un código de moneda. Use tres letras de ISO 4217, como EUR o KES.',
  'problem.place.permission-not-held':
    'No puede dar a un puesto el permiso {permission}: ninguno de sus puestos lo tiene, y solo puede confiar a un puesto lo que su función propone. Pídalo a alguien cuyo puesto lo tenga.',
  'problem.place.permission-unknown': 'No existe el permiso {permission}.',
  'act.programme.founded': '{person} creó este programa',
  'act.place.added': '{person} añadió {place} al programa',
  'act.place.published': '{person} hizo público el perfil de {place}',
  'act.post.filled': '{person} dio el puesto de {post} a {holder}',
  'places.api-list': 'Todos los municipios que han publicado algo',
  'places.api-one': 'El perfil publicado de un municipio',
  'places.api-directory': 'Quién es responsable: los órganos publicados, con sus puestos y quién los ocupa',
  'act.roster.brought-in':
    '{person} incorporó {bodies, plural, one {# órgano} other {# órganos}}, {posts, plural, one {# puesto} other {# puestos}} y {people, plural, one {# persona} other {# personas}}',
};
