export const es = {
  'voices.title': 'Voces por grupo',
  'voices.says':
    'A quién se escuchó frente a quién vive aquí. Una voz es una entrevista; quien fue escuchado dos veces cuenta dos, y los grupos pueden solaparse.',
  'voices.none-title': 'Aún no se ha escuchado a nadie',
  'voices.none': 'Las voces se cuentan de las entrevistas. No hay ninguna.',
  'voices.heard': '{count, plural, one {Se escuchó a una persona.} other {Se escuchó a # personas.}}',
  'voices.unsaid':
    '{count, plural, one {El grupo de una de ellas no se dice aquí.} other {Los grupos de # de ellas no se dicen aquí.}}',
  'voices.by-group': 'Por grupo',
  'voices.by-leaf': 'Por dimensión',
  'voices.shares': 'Parte de cada grupo entre las personas escuchadas',
  'voices.shares-says':
    'La parte de cada grupo entre las personas escuchadas, con el margen en que la dejaría el azar.',
  'voices.interval': 'Intervalo del 95 %',
  'voices.speakers': 'Escuchadas',
  'voices.problem': 'Lo llaman un problema',
  'voices.share': '{share} ({low} a {high})',
  'voices.share-heard': 'Parte de las escuchadas',
  'voices.share-lives': 'Parte de los residentes',
  'voices.not-counted': 'No consta',
  'voices.weight': 'Escuchadas frente a residentes',
  'voices.against.fewer': 'Menos de las que viven aquí, más allá del azar',
  'voices.against.as-many': 'Tantas como traería el azar',
  'voices.against.more': 'Más de las que viven aquí, más allá del azar',
  'voices.against.unknown': 'Nadie ha dicho cuántas viven aquí',
  'voices.not-heard': 'No se cuenta a nadie como escuchado de: {groups}.',
  'voices.of-group': '{group}: {problem} de {speakers}',
  'voices.problem-mixed': '{problem, number} (de ellas {mixed, number} con respuestas mixtas)',
  'voices.of-group-mixed': '{group}: {problem} de {speakers} (de ellas {mixed} con respuestas mixtas)',
  'voices.mixed-says':
    'Donde varias preguntas tratan de una dimensión, cada persona cuenta una vez: como quien señala un problema si alguna de sus respuestas significa uno, y como mixta si a otra de esas preguntas respondió sin señalarlo.',
  'voices.no-codes': 'Ningún pasaje que usted pueda leer está codificado en una dimensión.',
  'voices.few': 'Pocas',
  'voices.few-says':
    'No se dicen recuentos por debajo de cinco, para que no se reconozca a nadie; ni otros de los que podrían calcularse. Los márgenes son el intervalo de Wilson (1927) al 95 %.',
  'voices.groups': 'Grupos',
  'voices.groups-says':
    'La lista de la que elige una entrevista. Cuántos residentes tiene cada uno se dice con su fuente.',
  'voices.counted': '{people, number} de {of, number}, {year} ({source})',
  'voices.group-new': 'Añadir un grupo',
  'voices.group-says':
    'Cómo se llama el grupo en esta evaluación, y cuántos residentes son de él. Se publica con las voces.',
  'voices.group-name': 'Nombre del grupo',
  'voices.group-name-hint': 'Déjelo vacío para conservar el que tiene.',
  'voices.group-new-hint': 'Como lo llaman sus miembros.',
  'voices.people': 'Personas del grupo',
  'voices.out-of': 'De tantos residentes',
  'voices.year': 'Año del recuento',
  'voices.source': 'Fuente',
  'voices.source-hint': 'Censo, registro o encuesta, con su página.',
  'voices.group-said': 'El grupo está guardado.',
  'voices.interviews': 'Entrevistas',
  'voices.surveys': 'Encuestas',
  'voices.survey': 'Encuesta:',
  'voices.surveys-says':
    'Lo que las respuestas a las encuestas dicen de las dimensiones. Una encuesta se incorpora cuando ha terminado y queda como se incorporó: lo firmado no cambia cuando cambian las respuestas.',
  'voices.surveys-told':
    'Las encuestas se contaron una vez terminadas, solo con preguntas abiertas a la lectura y a cada persona una vez. De quien se sabe que fue entrevistado y además respondió a una encuesta se cuenta solo la encuesta, en las dimensiones de las que esta informa.',
  'voices.elsewhere':
    '{count, plural, one {Una de las personas entrevistadas respondió además a una encuesta y cuenta allí.} other {# de las personas entrevistadas respondieron además a una encuesta y cuentan allí.}}',
  'voices.elsewhere-few':
    'Algunas de las personas entrevistadas respondieron además a una encuesta y cuentan allí.',
  'voices.twice':
    'Las encuestas no preguntan el nombre a nadie. Por eso puede haber personas contadas dos veces, en una entrevista y en una encuesta o en dos encuestas. Como máximo: {dimensions}.',
  'voices.twice-in': '{dimension}, {most, number}',
  'voices.answered':
    '{count, plural, one {Respondió una persona} other {Respondieron # personas}}, según la versión {form} del formulario. Incorporada el {day}.',
  'voices.group-of-survey': 'Grupo en la encuesta',
  'voices.group-unsaid': 'No lo dijeron',
  'voices.counted-as': 'Se cuenta como',
  'voices.by-itself': 'Va por sí solo',
  'voices.share-answered': 'Parte de quienes respondieron',
  'voices.spoke': 'Hablaron de ello',
  'voices.unmatched':
    'Estos grupos de la encuesta no corresponden a ninguno de la evaluación y van por sí solos: {groups}.',
  'voices.quiet':
    'De estas hablaron, o señalaron un problema, tan pocas personas que no se dice nada: {dimensions}.',
  'voices.match': 'Emparejar los grupos de {survey}',
  'voices.match-says':
    'Para cada grupo de la encuesta, el grupo de la evaluación que es. Déjelo vacío si ninguno es el mismo: va entonces por sí solo y las páginas lo dicen.',
  'voices.matched-said': 'Los grupos están emparejados.',
  'voices.unheard.not-ended': '{survey} no ha terminado. Se incorpora cuando ya no se pregunta a nadie.',
  'voices.unheard.not-joined':
    '{survey}: ninguna pregunta abierta a la lectura está unida a una dimensión con una opción que signifique un problema. Eso se dice donde se marcan sus preguntas.',
  'voices.unheard.too-few': '{survey}: respondieron menos de cinco personas y no se dice nada.',
  'voices.surveys-behind': 'Las encuestas dicen ahora algo distinto de lo que se incorporó.',
  'voices.surveys-waiting': 'Una encuesta ha terminado y aún no se ha incorporado.',
  'voices.surveys-take': 'Incorporar lo que dicen ahora las encuestas',
  'voices.surveys-taken-said':
    '{count, plural, =0 {Ninguna encuesta dice nada de ella.} one {Se incorporó una encuesta.} other {Se incorporaron # encuestas.}}',
  'voices.in-interviews': 'entrevistas, {problem} de {speakers}',
  'voices.in-survey': 'encuesta {survey}, {problem} de {speakers}',
  'voices.sheet': 'Voces',
  'voices.column.heard-in': 'Oído en',
  'voices.column.dimension': 'Dimensión',
  'voices.column.group': 'Grupo',
  'voices.column.counted-as': 'Se cuenta como',
  'voices.column.speakers': 'Oídos',
  'voices.column.problem': 'Lo llaman problema',
  'voices.column.mixed': 'De ellas mixtas',
  'act.assessment.surveys-taken':
    '{person} incorporó {count, plural, one {una encuesta} other {# encuestas}} a {title}',
  'act.assessment.groups-matched': '{person} emparejó los grupos de {survey} en {title}',
  'voices.group.women': 'Grupos de mujeres',
  'voices.group.youth': 'Jóvenes',
  'voices.group.older-people': 'Personas mayores',
  'voices.group.disabilities': 'Personas con discapacidad',
  'voices.group.minorities': 'Minorías',
  'voices.group.civil-society': 'Asociaciones y sociedad civil',
  'voices.group.business': 'Empresas y comerciantes',
  'voices.group.council': 'Miembros del concejo',
  'voices.group.staff': 'Personal municipal',
  'voices.group.residents': 'Otros residentes',
  'saturation.title': '¿Traen algo nuevo más entrevistas?',
  'saturation.says':
    'Temas que ninguna entrevista anterior había nombrado. Las primeras {base} entrevistas son la base; hay saturación cuando {run} más traen juntas como mucho el {threshold} de sus temas.',
  'saturation.none-title': 'Aún no se ha escuchado a nadie',
  'saturation.none': 'Los temas nuevos se cuentan entrevista a entrevista, por el orden de sus días.',
  'saturation.too-few':
    '{count, plural, one {Una entrevista es poco} other {# entrevistas son pocas}} para decirlo: hacen falta al menos {needed}.',
  'saturation.no-themes':
    'Las primeras entrevistas no nombran ningún tema, así que no hay con qué comparar los nuevos.',
  'saturation.still-new': 'Sí: las últimas entrevistas aún trajeron temas nuevos. Escuche a más personas.',
  'saturation.reached': 'Tras la entrevista {at}, {run} más no trajeron casi nada nuevo.',
  'saturation.since':
    'Desde entonces {more, plural, one {una entrevista más trajo} other {# entrevistas más trajeron}} {count, plural, =0 {ningún tema nuevo} one {un tema nuevo} other {# temas nuevos}}.',
  'saturation.by-interview': 'Temas por entrevista',
  'saturation.interview': 'Entrevista, por día',
  'saturation.fresh': 'Temas nuevos',
  'saturation.known': 'Temas hasta ahí',
  'saturation.known-says': 'Cuántos temas distintos se habían nombrado hasta cada entrevista.',
  'saturation.ratio': 'Nuevos frente a la base',
  'saturation.source': 'Según Guest, Namey y Chen (2020).',
  'act.assessment.group-stated': '{person} dijo de un grupo de {title} cómo se llama y cuántos son',
  'problem.diagnose.group-unknown':
    'Esta evaluación no tiene ese grupo. Elija uno de la lista, o añádalo antes.',
  'problem.diagnose.group-unnamed': 'Dé un nombre al grupo nuevo.',
  'problem.diagnose.enough-groups':
    'Hay {most} grupos, que son todos los que caben. Cambie el nombre de uno que nadie necesite.',
  'problem.diagnose.count-incomplete':
    'Diga cuántas personas, de cuántas, en qué año y según qué fuente; o deje los cuatro vacíos.',
  'problem.diagnose.more-than-all':
    'El grupo tiene más personas que residentes hay. Compruebe ambos números.',
};
