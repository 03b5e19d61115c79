import type { en } from './en.ts';

/** Quando um orçamento chegou ao conselho e quando este o aprovou. */
export const pt: Partial<Record<keyof typeof en, string>> = {
  'budget.adoption.title': 'Aprovação do orçamento de {year}',
  'budget.adoption.says':
    'Os dois dias são de todo o ano, das despesas e das receitas. Os munícipes leem-nos quando o orçamento é publicado, ou publicado de novo.',
  'budget.adoption.submitted': 'Apresentado ao conselho em',
  'budget.adoption.submitted-hint':
    'O dia em que a proposta chegou ao conselho. Em branco enquanto ninguém o sabe.',
  'budget.adoption.adopted': 'Aprovado pelo conselho em',
  'budget.adoption.adopted-hint': 'O dia da votação. Em branco enquanto não houve.',
  'budget.adoption.source': 'O que o diz',
  'budget.adoption.source-hint':
    'A ata, o boletim ou a deliberação com o seu número, ou uma ligação. Os munícipes leem-no.',
  'budget.adoption.reason': 'Porque é corrigido',
  'budget.adoption.reason-hint':
    'É preciso se um dia guardado passa a ser outro, ou é retirado. Os munícipes leem-no; o que estava guardado fica no registo.',
  'budget.adoption.keep': 'Guardar os dias',
  'budget.adoption.kept-said': 'Os dias estão guardados. Publique o orçamento para que sejam públicos.',
  'budget.adoption.of-this':
    '{title}: {known, select, yes {aprovado em {day}} other {guardar o dia da aprovação}}',
  'budget.adoption.states': 'Tudo o que foi guardado, o mais novo primeiro',
  'budget.adoption.kept-on': 'Guardado em',
  'budget.adoption.post': 'Por',
  'budget.adoption.heading': 'Aprovação',
  'budget.adoption.say-adopted':
    'O conselho aprovou-o em <b>{day}</b>, {when, select, before {{n, plural, one {# dia} other {# dias}} antes de o ano começar} on {no dia em que o ano começou} other {{n, plural, one {# dia} other {# dias}} depois de o ano começar}}.',
  'budget.adoption.say-submitted':
    'Chegou ao conselho em <b>{day}</b>, {when, select, before {{n, plural, one {# dia} other {# dias}} antes de o ano começar} on {no dia em que o ano começou} other {{n, plural, one {# dia} other {# dias}} depois de o ano começar}}.',
  'budget.adoption.undated-adopted':
    'O conselho aprovou-o em <b>{day}</b>. O município não publicou quando começa o seu ano.',
  'budget.adoption.undated-submitted': 'Chegou ao conselho em <b>{day}</b>.',
  'budget.adoption.none-adopted': 'O dia em que o conselho o aprovou não está no registo.',
  'budget.adoption.none-submitted': 'O dia em que chegou ao conselho não está no registo.',
  'budget.adoption.says-so': 'Di-lo: {source}. Guardado em {day}{known, select, no {} other { por: {post}}}.',
  'budget.adoption.corrected': 'Corrigido: {reason}',
  'act.budget.adoption-kept':
    '{person} guardou quando o orçamento de {year} chegou ao conselho e foi aprovado',
  'problem.budget.adoption-to-come': '{day} ainda está para vir. Guarde o dia depois de ter sido.',
  'problem.budget.adoption-far': '{day} está a mais de dois anos de {year}. Verifique o ano do dia.',
  'problem.budget.adoption-before-submission':
    'O orçamento não pode ser aprovado ({adoptedOn}) antes de chegar ao conselho ({submittedOn}). Verifique os dois dias.',
  'problem.budget.adoption-without-day':
    'Não foi dado nenhum dia de {year}. Dê o dia da apresentação, o da aprovação, ou ambos.',
  'problem.budget.adoption-reason-needed':
    'Um dia guardado de {year} é agora outro. Diga porquê: os munícipes leem o motivo.',
  'problem.budget.adoption-same': 'Isto já é o que está guardado de {year}. Nada mudou.',
  'budget.record.lack.no-submission-day': 'O dia em que chegou ao conselho não está publicado.',
  'budget.record.lack.no-adoption-day': 'O dia em que o conselho o aprovou não está publicado.',
  'budget.record.days.submitted': 'O ano começou em {from}; o orçamento chegou ao conselho em {to}',
  'budget.record.days.submitted-due': 'A lei queria-o no conselho até {from}; chegou em {to}',
  'budget.record.days.adopted': 'O ano começou em {from}; o conselho aprovou o orçamento em {to}',
  'budget.record.days.adopted-due': 'A lei queria-o aprovado até {from}; foi-o em {to}',
  'measure.pefa.pi-17.3.title': 'O conselho recebe o orçamento a tempo?',
  'measure.pefa.pi-17.3.say':
    'O conselho recebeu o orçamento de {year} {when, select, before {<b>{n}</b> {n, plural, one {dia} other {dias}} antes de o ano começar} on {<b>no dia</b> em que o ano começou} other {<b>{n}</b> {n, plural, one {dia} other {dias}} depois de o ano começar}}',
  'measure.pefa.pi-17.3.formula':
    'O dia em que o orçamento chegou ao conselho, desde o primeiro dia do ano fiscal (PEFA PI-17.3).',
  'measure.pefa.pi-17.3.limits':
    'PEFA, sobre os três últimos anos terminados: A se dois meses antes do ano em cada um, B em dois, C se um mês antes em dois; estes limites ainda não estão confirmados. Só se classifica se os três dias estão publicados.',
  'measure.pefa.pi-18.3.title': 'O orçamento é aprovado antes de o seu ano começar?',
  'measure.pefa.pi-18.3.say':
    'O conselho aprovou o orçamento de {year} {when, select, before {<b>{n}</b> {n, plural, one {dia} other {dias}} antes de o ano começar} on {<b>no dia</b> em que o ano começou} other {<b>{n}</b> {n, plural, one {dia} other {dias}} depois de o ano começar}}',
  'measure.pefa.pi-18.3.formula':
    'O dia em que o conselho aprovou o orçamento, desde o primeiro dia do ano fiscal (PEFA PI-18.3).',
  'measure.pefa.pi-18.3.limits':
    'PEFA, sobre os três últimos anos terminados: A se antes do ano em cada um, B em dois e dentro do seu primeiro mês no terceiro, C dentro do primeiro mês em dois; estes limites ainda não estão confirmados. Só se classifica se os três dias estão publicados.',
};
