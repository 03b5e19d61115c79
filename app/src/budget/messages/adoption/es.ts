import type { en } from './en.ts';

/** Cuándo llegó un presupuesto al pleno y cuándo lo aprobó. */
export const es: Partial<Record<keyof typeof en, string>> = {
  'budget.adoption.title': 'Aprobación del presupuesto de {year}',
  'budget.adoption.says':
    'Ambos días son de todo el año, de los gastos y de los ingresos. Los vecinos los leen cuando el presupuesto se publica, o se publica de nuevo.',
  'budget.adoption.submitted': 'Presentado al pleno el',
  'budget.adoption.submitted-hint':
    'El día en que el proyecto llegó al pleno. En blanco mientras no se sepa.',
  'budget.adoption.adopted': 'Aprobado por el pleno el',
  'budget.adoption.adopted-hint': 'El día de la votación. En blanco mientras no haya sido.',
  'budget.adoption.source': 'Qué lo dice',
  'budget.adoption.source-hint':
    'El acta, el boletín o el acuerdo con su número, o un enlace. Los vecinos lo leen.',
  'budget.adoption.reason': 'Por qué se corrige',
  'budget.adoption.reason-hint':
    'Hace falta si un día guardado es ahora otro, o se retira. Los vecinos lo leen; lo guardado antes queda en el registro.',
  'budget.adoption.keep': 'Guardar los días',
  'budget.adoption.kept-said': 'Los días están guardados. Publique el presupuesto para que sean públicos.',
  'budget.adoption.of-this':
    '{title}: {known, select, yes {aprobado el {day}} other {guardar el día de la aprobación}}',
  'budget.adoption.states': 'Todo lo guardado, lo más nuevo primero',
  'budget.adoption.kept-on': 'Guardado el',
  'budget.adoption.post': 'Por',
  'budget.adoption.heading': 'Aprobación',
  'budget.adoption.say-adopted':
    'El pleno lo aprobó el <b>{day}</b>, {when, select, before {{n, plural, one {# día} other {# días}} antes de empezar el año} on {el día en que empezó el año} other {{n, plural, one {# día} other {# días}} después de empezar el año}}.',
  'budget.adoption.say-submitted':
    'Llegó al pleno el <b>{day}</b>, {when, select, before {{n, plural, one {# día} other {# días}} antes de empezar el año} on {el día en que empezó el año} other {{n, plural, one {# día} other {# días}} después de empezar el año}}.',
  'budget.adoption.undated-adopted':
    'El pleno lo aprobó el <b>{day}</b>. El municipio no ha publicado cuándo empieza su año.',
  'budget.adoption.undated-submitted': 'Llegó al pleno el <b>{day}</b>.',
  'budget.adoption.none-adopted': 'Qué día lo aprobó el pleno no está en el registro.',
  'budget.adoption.none-submitted': 'Qué día llegó al pleno no está en el registro.',
  'budget.adoption.says-so':
    'Lo dice: {source}. Guardado el {day}{known, select, no {} other { por: {post}}}.',
  'budget.adoption.corrected': 'Corregido: {reason}',
  'act.budget.adoption-kept': '{person} guardó cuándo llegó al pleno y se aprobó el presupuesto de {year}',
  'problem.budget.adoption-to-come': 'El {day} aún no ha llegado. Guarde el día cuando haya pasado.',
  'problem.budget.adoption-far': 'El {day} está a más de dos años de {year}. Compruebe el año del día.',
  'problem.budget.adoption-before-submission':
    'El presupuesto no puede aprobarse ({adoptedOn}) antes de llegar al pleno ({submittedOn}). Compruebe ambos días.',
  'problem.budget.adoption-without-day':
    'No se dio ningún día de {year}. Dé el día de la presentación, el de la aprobación o ambos.',
  'problem.budget.adoption-reason-needed':
    'Un día guardado de {year} es ahora otro. Diga por qué: los vecinos leen el motivo.',
  'problem.budget.adoption-same': 'Esto es lo que ya está guardado de {year}. No se cambió nada.',
  'budget.record.lack.no-submission-day': 'El día en que llegó al pleno no está publicado.',
  'budget.record.lack.no-adoption-day': 'El día en que el pleno lo aprobó no está publicado.',
  'budget.record.days.submitted': 'El año empezó el {from}; el presupuesto llegó al pleno el {to}',
  'budget.record.days.submitted-due': 'La ley lo quería ante el pleno antes del {from}; llegó el {to}',
  'budget.record.days.adopted': 'El año empezó el {from}; el pleno aprobó el presupuesto el {to}',
  'budget.record.days.adopted-due': 'La ley lo quería aprobado antes del {from}; lo fue el {to}',
  'measure.pefa.pi-17.3.title': '¿Recibe el pleno el presupuesto a tiempo?',
  'measure.pefa.pi-17.3.say':
    'El pleno recibió el presupuesto de {year} {when, select, before {<b>{n}</b> {n, plural, one {día} other {días}} antes de empezar el año} on {<b>el día</b> en que empezó el año} other {<b>{n}</b> {n, plural, one {día} other {días}} después de empezar el año}}',
  'measure.pefa.pi-17.3.formula':
    'El día en que el presupuesto llegó al pleno, desde el primer día del año fiscal (PEFA PI-17.3).',
  'measure.pefa.pi-17.3.limits':
    'PEFA, sobre los tres últimos años terminados: A si dos meses antes del año en cada uno, B en dos, C si un mes antes en dos; estos límites aún no están confirmados. Solo se califica si los tres días están publicados.',
  'measure.pefa.pi-18.3.title': '¿Se aprueba el presupuesto antes de empezar su año?',
  'measure.pefa.pi-18.3.say':
    'El pleno aprobó el presupuesto de {year} {when, select, before {<b>{n}</b> {n, plural, one {día} other {días}} antes de empezar el año} on {<b>el día</b> en que empezó el año} other {<b>{n}</b> {n, plural, one {día} other {días}} después de empezar el año}}',
  'measure.pefa.pi-18.3.formula':
    'El día en que el pleno aprobó el presupuesto, desde el primer día del año fiscal (PEFA PI-18.3).',
  'measure.pefa.pi-18.3.limits':
    'PEFA, sobre los tres últimos años terminados: A si antes del año en cada uno, B en dos y dentro de su primer mes en el tercero, C dentro del primer mes en dos; estos límites aún no están confirmados. Solo se califica si los tres días están publicados.',
};
