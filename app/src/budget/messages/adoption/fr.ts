import type { en } from './en.ts';

/** Quand un budget est venu devant le conseil et quand il l’a voté. */
export const fr: Partial<Record<keyof typeof en, string>> = {
  'budget.adoption.title': 'Vote du budget de {year}',
  'budget.adoption.says':
    'Les deux jours sont ceux de toute l’année, dépenses et recettes. Les habitants les lisent quand le budget est publié, ou publié de nouveau.',
  'budget.adoption.submitted': 'Soumis au conseil le',
  'budget.adoption.submitted-hint':
    'Le jour où le projet est venu devant le conseil. Vide tant que personne ne le sait.',
  'budget.adoption.adopted': 'Voté par le conseil le',
  'budget.adoption.adopted-hint': 'Le jour du vote. Vide tant qu’il n’a pas eu lieu.',
  'budget.adoption.source': 'Ce qui le dit',
  'budget.adoption.source-hint':
    'Le procès-verbal, le journal officiel ou la délibération avec son numéro, ou un lien. Les habitants le lisent.',
  'budget.adoption.reason': 'Pourquoi c’est corrigé',
  'budget.adoption.reason-hint':
    'Il le faut si un jour gardé change ou est retiré. Les habitants le lisent ; ce qui était gardé reste dans le registre.',
  'budget.adoption.keep': 'Garder les jours',
  'budget.adoption.kept-said': 'Les jours sont gardés. Publiez le budget pour qu’ils soient publics.',
  'budget.adoption.of-this': '{title} : {known, select, yes {voté le {day}} other {garder le jour du vote}}',
  'budget.adoption.states': 'Tout ce qui a été gardé, le plus récent d’abord',
  'budget.adoption.kept-on': 'Gardé le',
  'budget.adoption.post': 'Par',
  'budget.adoption.heading': 'Vote',
  'budget.adoption.say-adopted':
    'Le conseil l’a voté le <b>{day}</b>, {when, select, before {{n, plural, one {# jour} other {# jours}} avant le début de l’année} on {le jour du début de l’année} other {{n, plural, one {# jour} other {# jours}} après le début de l’année}}.',
  'budget.adoption.say-submitted':
    'Il est venu devant le conseil le <b>{day}</b>, {when, select, before {{n, plural, one {# jour} other {# jours}} avant le début de l’année} on {le jour du début de l’année} other {{n, plural, one {# jour} other {# jours}} après le début de l’année}}.',
  'budget.adoption.undated-adopted':
    'Le conseil l’a voté le <b>{day}</b>. La commune n’a pas publié quand commence son année.',
  'budget.adoption.undated-submitted': 'Il est venu devant le conseil le <b>{day}</b>.',
  'budget.adoption.none-adopted': 'Le jour où le conseil l’a voté n’est pas dans le registre.',
  'budget.adoption.none-submitted': 'Le jour où il est venu devant le conseil n’est pas dans le registre.',
  'budget.adoption.says-so':
    'C’est ce que dit : {source}. Gardé le {day}{known, select, no {} other { par : {post}}}.',
  'budget.adoption.corrected': 'Corrigé : {reason}',
  'act.budget.adoption-kept':
    '{person} a gardé quand le budget de {year} est venu devant le conseil et a été voté',
  'problem.budget.adoption-to-come': 'Le {day} est encore à venir. Gardez le jour une fois passé.',
  'problem.budget.adoption-far': 'Le {day} est à plus de deux ans de {year}. Vérifiez l’année du jour.',
  'problem.budget.adoption-before-submission':
    'Le budget ne peut être voté ({adoptedOn}) avant de venir devant le conseil ({submittedOn}). Vérifiez les deux jours.',
  'problem.budget.adoption-without-day':
    'Aucun jour de {year} n’a été donné. Donnez le jour où il a été soumis, celui du vote, ou les deux.',
  'problem.budget.adoption-reason-needed':
    'Un jour gardé pour {year} change. Dites pourquoi : les habitants lisent le motif.',
  'problem.budget.adoption-same': 'C’est déjà ce qui est gardé pour {year}. Rien n’a changé.',
  'budget.record.lack.no-submission-day': 'Le jour où il est venu devant le conseil n’est pas publié.',
  'budget.record.lack.no-adoption-day': 'Le jour où le conseil l’a voté n’est pas publié.',
  'budget.record.days.submitted':
    'L’année a commencé le {from} ; le budget est venu devant le conseil le {to}',
  'budget.record.days.submitted-due':
    'La loi le voulait devant le conseil au plus tard le {from} ; il est venu le {to}',
  'budget.record.days.adopted': 'L’année a commencé le {from} ; le conseil a voté le budget le {to}',
  'budget.record.days.adopted-due': 'La loi le voulait voté au plus tard le {from} ; il l’a été le {to}',
  'measure.pefa.pi-17.3.title': 'Le conseil reçoit-il le budget à temps ?',
  'measure.pefa.pi-17.3.say':
    'Le conseil a reçu le budget de {year} {when, select, before {<b>{n}</b> {n, plural, one {jour} other {jours}} avant le début de l’année} on {<b>le jour</b> du début de l’année} other {<b>{n}</b> {n, plural, one {jour} other {jours}} après le début de l’année}}',
  'measure.pefa.pi-17.3.formula':
    'Le jour où le budget est venu devant le conseil, depuis le premier jour de l’exercice (PEFA PI-17.3).',
  'measure.pefa.pi-17.3.limits':
    'PEFA, sur les trois dernières années terminées : A si deux mois avant l’année chaque fois, B deux fois, C si un mois avant deux fois ; ces limites ne sont pas encore confirmées. Noté seulement si les trois jours sont publiés.',
  'measure.pefa.pi-18.3.title': 'Le budget est-il voté avant le début de son année ?',
  'measure.pefa.pi-18.3.say':
    'Le conseil a voté le budget de {year} {when, select, before {<b>{n}</b> {n, plural, one {jour} other {jours}} avant le début de l’année} on {<b>le jour</b> du début de l’année} other {<b>{n}</b> {n, plural, one {jour} other {jours}} après le début de l’année}}',
  'measure.pefa.pi-18.3.formula':
    'Le jour où le conseil a voté le budget, depuis le premier jour de l’exercice (PEFA PI-18.3).',
  'measure.pefa.pi-18.3.limits':
    'PEFA, sur les trois dernières années terminées : A si avant l’année chaque fois, B deux fois et dans son premier mois la troisième, C dans le premier mois deux fois ; ces limites ne sont pas encore confirmées. Noté seulement si les trois jours sont publiés.',
};
