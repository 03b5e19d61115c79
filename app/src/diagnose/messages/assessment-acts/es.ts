export const es = {
  'framework.title': 'Marcos',
  'framework.says':
    'Por lo que se rigen las evaluaciones. Un marco se cambia aquí como versión propia, o se lleva como libro de cálculo, se cambia allí y se trae de vuelta.',
  'framework.about':
    '{count, plural, many {Versión {version}, # dimensiones} one {Versión {version}, una dimensión} other {Versión {version}, # dimensiones}}',
  'framework.valid-from': 'En vigor desde',
  'framework.built-in': 'Viene con el programa',
  'framework.rule': 'Regla',
  'framework.rule.weakest-link': 'La parte más débil',
  'framework.rule.table': 'Tabla de promedios',
  'framework.rule.weighted-mean': 'Media ponderada',
  'framework.rule.share': 'Parte que se cumple',
  'framework.rule.none': 'Sin puntuación',
  'framework.answers': 'Respuestas',
  'framework.measure': 'Medida que propone',
  'framework.source': 'Fuente',
  'framework.export': 'Llevárselo como libro de cálculo',
  'framework.import': 'Traer un marco',
  'framework.import-says':
    'De un libro con la forma en que se llevan los marcos. Se toma entero o se rechaza con hoja y fila.',
  'framework.import-do': 'Traer',
  'framework.file': 'Libro de cálculo (XLSX)',
  'framework.kept-said': 'El marco está guardado.',
  'framework.fault': '{at}: se esperaba {expected} y se encontró {value}.',
  'framework.fault-of-file': '{at}: {says}',
  'permission.diagnose.read': 'Ver evaluaciones en curso',
  'permission.diagnose.lead': 'Empezar evaluaciones, nombrar equipos, proponer desde los registros',
  'permission.diagnose.assess': 'Participar en una evaluación',
  'permission.diagnose.sign': 'Firmar una evaluación',
  'permission.diagnose.keep-frameworks': 'Traer marcos',
  'thread.kind.assessment': 'Evaluación',
  'thread.relation.follows-on': 'continúa',
  'thread.relation.proposed-by': 'propuesta por',
  'act.assessment.begun': '{person} empezó la evaluación {title} con {framework}',
  'act.assessment.seat-named':
    '{person} nombró {seat, select, one {la primera persona evaluadora} two {la segunda persona evaluadora} reviewer {la persona revisora} other {quien habla por el municipio}} de {title}',
  'act.assessment.interests-declared': '{person} declaró sus intereses para {title}',
  'act.assessment.screened': '{person} dijo qué partes se aplican en {title}',
  'act.assessment.proposed':
    '{person} hizo proponer {count, plural, many {# puntuaciones} one {una puntuación} other {# puntuaciones}} de {title} desde los registros',
  'act.assessment.scored': '{person} trabajó en una puntuación de {leaf} en {title}',
  'act.assessment.score-locked': '{person} cerró una puntuación de {leaf} en {title}',
  'act.assessment.reconciled': '{person} concilió las puntuaciones de {leaf} en {title}',
  'act.assessment.reviewed':
    '{person} revisó {count, plural, many {# dimensiones} one {una dimensión} other {# dimensiones}} de {title}',
  'act.assessment.commented': '{person} comentó {leaf} en {title}',
  'act.assessment.evidence-added': '{person} añadió una prueba para {leaf} en {title}',
  'act.assessment.evidence-removed': '{person} quitó una prueba de {leaf} en {title}',
  'act.assessment.signed':
    '{person} firmó {title} por {part, select, assessor {quienes evaluaron} other {el municipio}}',
  'act.assessment.published': '{person} publicó la evaluación {title}',
  'act.assessment.withdrawn': '{person} retiró la evaluación {title}: {reason}',
  'act.framework.kept': '{person} trajo el marco {title}, versión {version}',
  'problem.diagnose.framework-unknown': 'No hay un marco {framework} aquí. Elija uno de la lista.',
  'problem.diagnose.framework-refused':
    '{file} no se acepta; {count, plural, many {hay # errores} one {hay un error} other {hay # errores}}. Corríjalo y envíelo otra vez. {lines}',
  'problem.diagnose.framework-kept': '{framework} {version} ya está guardado. Dé otra versión al cambiado.',
  'problem.diagnose.framework-built-in':
    '{framework} viene con el programa. Dé al suyo un identificador propio.',
  'problem.diagnose.period-turned': 'El último año es anterior al primero. Cámbielos.',
  'problem.diagnose.assessment-published':
    '{title} está publicada y no puede cambiar. Retírela antes, con una razón.',
  'problem.diagnose.one-person-one-seat':
    'Esta persona ya tiene otro lugar en el equipo, o ha puntuado desde otro. Nombre a otra.',
  'problem.diagnose.may-not-assess':
    'El puesto de esta persona no le permite participar hoy. Nombre a alguien cuyo puesto sí.',
  'problem.diagnose.not-in-team':
    'No tiene en esta evaluación un lugar que haga esto. Quien la dirige nombra al equipo.',
  'problem.diagnose.not-declared': 'Declare antes sus intereses, o que no tiene.',
  'problem.diagnose.interests-unsaid': 'Diga qué intereses tiene, o elija que no tiene y deje esto vacío.',
  'problem.diagnose.score-locked':
    'La puntuación de {leaf} está cerrada y queda así. Lo que cambió se dice al conciliar.',
  'problem.diagnose.not-on-scale': '{given} no es respuesta para {leaf}. Admite: {expected}.',
  'problem.diagnose.reason-needed': 'Diga por qué.',
  'problem.diagnose.not-both-locked': 'Ambas personas cierran su puntuación de {leaf} antes de conciliar.',
  'problem.diagnose.agreed-already': 'Ambas dieron a {leaf} la misma puntuación: no hay nada que conciliar.',
  'problem.diagnose.not-agreed': '{leaf} aún no está acordada. Se revisa cuando lo esté.',
  'problem.diagnose.switched-off':
    '{leaf} no se aplica aquí, según lo respondido. Cambie las respuestas si se aplica.',
  'problem.diagnose.question-unknown':
    'La pregunta {question} no tiene esa respuesta. Abra la página de nuevo y elija.',
  'problem.diagnose.no-run': 'Los registros no han propuesto nada aquí. Proponga antes desde los registros.',
  'problem.diagnose.evidence-incomplete': 'Falta un archivo, o una dirección que empiece por https://.',
  'problem.diagnose.not-ready':
    '{count, plural, many {# cosas impiden} one {Una cosa impide} other {# cosas impiden}} la firma. Están en la lista.',
  'problem.diagnose.signed-already': 'Esta parte ya está firmada.',
  'problem.diagnose.same-signer':
    'La otra firma es suya, o de alguien a quien sustituye. Firman dos personas.',
  'problem.diagnose.not-signed':
    'No está firmada por ambas partes, o ha cambiado. Ambas firman lo de hoy y entonces se publica.',
};
