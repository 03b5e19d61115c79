import type { en } from './en.ts';

export const pt: Record<keyof typeof en, string> = {
  'budget.desk.until': 'Último dia dos números, se não forem de todo o ano',
  'budget.desk.until-hint':
    'Para relatórios dentro do ano: o último dia de março num primeiro trimestre. Em branco para um ano inteiro.',
  'budget.within.title': '{title}: dentro do ano',
  'budget.within.way': 'Como avançou o ano',
  'budget.within.none-title': 'Não está publicado nenhum relatório dentro do ano',
  'budget.within.none-says':
    'O que se sabia de {year} antes do seu fim não está no registo: não foi carregado e publicado nenhum ficheiro de parte do ano.',
  'budget.within.say.expenditure': 'Até {day} foram gastos <b>{n}</b> de cada 100 previstos',
  'budget.within.say.revenue': 'Até {day} entraram <b>{n}</b> de cada 100 previstos',
  'budget.within.say-amount.expenditure':
    'Até {day} foram gastos {amount}; não há um plano publicado ao lado',
  'budget.within.say-amount.revenue': 'Até {day} entraram {amount}; não há um plano publicado ao lado',
  'budget.within.open':
    'O que aconteceu em todo o ano de {year} ainda não se sabe: estes números vão até {day}.',
  'budget.within.pace.expenditure': 'Gasto de cada 100 previstos',
  'budget.within.pace.revenue': 'Recebido de cada 100 previstos',
  'budget.within.pace-says.expenditure': 'Quanto do plano tinha sido gasto até cada dia de que há relatório.',
  'budget.within.pace-says.revenue': 'Quanto do previsto tinha entrado até cada dia de que há relatório.',
  'budget.within.until': 'Até',
  'budget.within.by-head': '{what}: o que cada relatório acrescentou',
  'budget.within.how':
    'Os ficheiros dizem o que aconteceu desde o primeiro dia do ano, ou só num trimestre. Cada coluna é o que se acrescentou ao relatório anterior; abaixo de zero é uma correção.',
  'budget.within.caption': 'Valores em {currency}; sobre cada coluna, os seus primeiros e últimos mês e dia',
  'budget.within.no-heads': 'O ficheiro foi lido sem dizer como se agrupam as linhas.',
  'budget.within.reports': 'Relatórios',
  'budget.within.report-public':
    'Até {day}: público pela primeira vez em {on}, {n, plural, one {# dia} other {# dias}} depois.',
  'budget.within.report': 'Até {day}.',
  'budget.within.lacking': 'Até {day}: não há relatório publicado.',
  'budget.within.previewed': 'Fala do ano até {day}.',
  'budget.within.previewed-part': 'Fala só do tempo de {from} a {day}.',
  'budget.record.lack.year-open': 'O ano não está completo: o que aconteceu conhece-se até {day}.',
  'budget.record.lack.no-quarters': 'O que tinha chegado até {day} não está publicado.',
  'budget.record.of': '{n} de {all}',
  'budget.record.days.plan-due':
    'A lei queria-o aprovado até {from}; foi publicado aqui pela primeira vez em {to}',
  'budget.record.days.in-year-due': 'A lei queria-o até {from}; ficou público em {to}',
  'budget.record.days.outturn': 'O ano acabou em {from}; o que foi gasto em todo ele ficou público em {to}',
  'budget.record.not-public.plan': 'O orçamento aprovado não é público.',
  'budget.record.not-public.in-year': 'Nenhum relatório dentro do ano é público.',
  'budget.record.not-public.outturn': 'O que foi gasto em todo o ano não é público.',
  'measure.budget.transfers-timing.title': 'As transferências chegam repartidas por igual no ano?',
  'measure.budget.transfers-timing.say':
    'Face a uma repartição igual, as transferências de {year} atrasaram-se como se <b>{n}</b> de cada 100 tivessem chegado um trimestre tarde',
  'measure.budget.transfers-timing.formula':
    'No fim de cada um dos três primeiros trimestres: um, dois ou três quartos do que chegou no ano, menos o que tinha chegado até então, onde foi menos; somado ÷ o que chegou no ano (PEFA para governos subnacionais, HLG-1.3, onde não há calendário acordado).',
  'measure.budget.transfers-timing.limits':
    'É preciso um relatório no fim de cada trimestre. Onde há um calendário acordado, conta este e não uma repartição igual; os registos não têm nenhum. Sem nota: os limites não estão confirmados.',
  'measure.budget.grants.title': 'As transferências consignadas chegam para o que foi prometido?',
  'measure.budget.grants.say':
    'De cada 100 de transferências consignadas de {year}, <b>{n}</b> afastaram-se do esperado de cada uma, acima ou abaixo',
  'measure.budget.grants.formula':
    'O esperado de cada transferência é ajustado para que todas juntas igualem o que chegou. A distância de cada uma, acima ou abaixo, soma-se ÷ o que chegou (PEFA para governos subnacionais, HLG-1.2). Que linhas são consignadas diz a correspondência do ficheiro.',
  'measure.budget.grants.limits':
    'PEFA, em três anos: A no máximo 5 em cada um, B em todos menos um, C no máximo 10 em todos menos um; estes limites ainda não estão confirmados. Só anos completos.',
  'measure.budget.documents.title': 'Que documentos do orçamento se puderam ler a tempo?',
  'measure.budget.documents.say': 'De três documentos de {year}, <b>{n}</b> ficaram públicos a tempo',
  'measure.budget.documents.formula':
    'Contam-se: o orçamento aprovado, público no primeiro dia do seu ano; um relatório dentro do ano, um mês depois do dia de que fala; o que foi gasto em todo o ano, meio ano depois do seu fim (comparar PEFA PI-9.1).',
  'measure.budget.documents.limits':
    'O PEFA pede nove documentos; dos outros os registos não têm nada. O que foi publicado noutro lugar não conta.',
  'measure.budget.own-revenue.limits':
    'Só anos completos. O que é próprio diz a correspondência do ficheiro.',
  'measure.budget.transfers.limits':
    'PEFA, em três anos: A se no máximo um fica aquém em mais de 5 por cento, B em mais de 10, C em mais de 15; estes limites ainda não estão confirmados. Só anos completos.',
  'measure.budget.execution.limits':
    'Só anos completos; como avançou cada um, por função e trimestre, está na página do ano. Gastar pouco e gastar tudo pode estar certo ou errado.',
  'measure.budget.published.limits':
    'Conta o que foi publicado aqui; quando o conselho aprovou é outra pergunta. Onde o município publicou o dia que a sua lei fixa, está ao lado do dia de publicação.',
  'measure.budget.in-year.limits':
    'PEFA PI-28.2, do último ano acabado: A se mensais e em duas semanas, B se trimestrais e em quatro, C em oito. Só contam as publicações feitas aqui.',
  'measure.budget.arrears.limits':
    'Falta, de cada fatura, o dia em que chegou: os livros de pagamentos só têm o dia do pagamento, e as faturas nunca pagas não estão lá.',
};
