export const pt = {
  'voices.title': 'Vozes por grupo',
  'voices.says':
    'Quem foi ouvido face a quem vive aqui. Uma voz é uma entrevista; quem foi ouvido duas vezes conta duas, e os grupos podem sobrepor-se.',
  'voices.none-title': 'Ainda ninguém foi ouvido',
  'voices.none': 'As vozes contam-se das entrevistas. Não há nenhuma.',
  'voices.heard': '{count, plural, one {Foi ouvida uma pessoa.} other {Foram ouvidas # pessoas.}}',
  'voices.unsaid':
    '{count, plural, one {O grupo de uma delas não se diz aqui.} other {Os grupos de # delas não se dizem aqui.}}',
  'voices.by-group': 'Por grupo',
  'voices.by-leaf': 'Por dimensão',
  'voices.shares': 'Parte de cada grupo entre as pessoas ouvidas',
  'voices.shares-says':
    'A parte de cada grupo entre as pessoas ouvidas, com a margem em que só o acaso a deixaria.',
  'voices.interval': 'Intervalo de 95%',
  'voices.speakers': 'Ouvidas',
  'voices.problem': 'Chamam-lhe um problema',
  'voices.share': '{share} ({low} a {high})',
  'voices.share-heard': 'Parte das ouvidas',
  'voices.share-lives': 'Parte dos residentes',
  'voices.not-counted': 'Não consta',
  'voices.weight': 'Ouvidas face a residentes',
  'voices.against.fewer': 'Menos do que as que vivem aqui, para além do acaso',
  'voices.against.as-many': 'Tantas quantas o acaso traria',
  'voices.against.more': 'Mais do que as que vivem aqui, para além do acaso',
  'voices.against.unknown': 'Ninguém disse quantas vivem aqui',
  'voices.not-heard': 'Ninguém se conta como ouvido de: {groups}.',
  'voices.of-group': '{group}: {problem} de {speakers}',
  'voices.problem-mixed': '{problem, number} ({mixed, number} delas com respostas mistas)',
  'voices.of-group-mixed': '{group}: {problem} de {speakers} ({mixed} delas com respostas mistas)',
  'voices.mixed-says':
    'Quando várias perguntas falam de uma dimensão, cada pessoa conta uma vez: como quem aponta um problema se alguma das suas respostas significa um, e como mista se respondeu a outra dessas perguntas sem o apontar.',
  'voices.no-codes': 'Nenhuma passagem que possa ler está ainda codificada numa dimensão.',
  'voices.few': 'Poucas',
  'voices.few-says':
    'Não se dizem contagens abaixo de cinco, para que ninguém seja reconhecido; nem outras de que se pudessem calcular. As margens são o intervalo de Wilson (1927) a 95%.',
  'voices.groups': 'Grupos',
  'voices.groups-says':
    'A lista de que uma entrevista escolhe. Quantos residentes tem cada um diz-se com a sua fonte.',
  'voices.counted': '{people, number} de {of, number}, {year} ({source})',
  'voices.group-new': 'Acrescentar um grupo',
  'voices.group-says':
    'Como se chama o grupo nesta avaliação, e quantos residentes são dele. Publica-se com as vozes.',
  'voices.group-name': 'Nome do grupo',
  'voices.group-name-hint': 'Deixe vazio para manter o que tem.',
  'voices.group-new-hint': 'Como os seus membros lhe chamam.',
  'voices.people': 'Pessoas do grupo',
  'voices.out-of': 'De tantos residentes',
  'voices.year': 'Ano da contagem',
  'voices.source': 'Fonte',
  'voices.source-hint': 'Censo, registo ou inquérito, com a página.',
  'voices.group-said': 'O grupo está guardado.',
  'voices.interviews': 'Entrevistas',
  'voices.surveys': 'Inquéritos',
  'voices.survey': 'Inquérito:',
  'voices.surveys-says':
    'O que as respostas a inquéritos dizem das dimensões. Um inquérito é incorporado depois de terminar e fica como foi incorporado: o que está assinado não muda quando as respostas mudam.',
  'voices.surveys-told':
    'Os inquéritos foram contados depois de terminarem, só com perguntas abertas à leitura e cada pessoa uma vez. De quem se sabe que foi entrevistado e também respondeu a um inquérito conta-se só o inquérito, nas dimensões de que este dá conta.',
  'voices.elsewhere':
    '{count, plural, one {Uma das pessoas entrevistadas também respondeu a um inquérito e conta ali.} other {# das pessoas entrevistadas também responderam a um inquérito e contam ali.}}',
  'voices.elsewhere-few': 'Algumas das pessoas entrevistadas também responderam a um inquérito e contam ali.',
  'voices.twice':
    'Os inquéritos não perguntam o nome a ninguém. Por isso pode haver pessoas contadas duas vezes, numa entrevista e num inquérito ou em dois inquéritos. No máximo: {dimensions}.',
  'voices.twice-in': '{dimension}, {most, number}',
  'voices.answered':
    '{count, plural, one {Respondeu uma pessoa} other {Responderam # pessoas}}, pela versão {form} do formulário. Incorporado em {day}.',
  'voices.group-of-survey': 'Grupo no inquérito',
  'voices.group-unsaid': 'Não disseram',
  'voices.counted-as': 'Conta como',
  'voices.by-itself': 'Fica à parte',
  'voices.share-answered': 'Parte dos que responderam',
  'voices.spoke': 'Falaram disso',
  'voices.unmatched':
    'Estes grupos do inquérito não correspondem a nenhum da avaliação e ficam à parte: {groups}.',
  'voices.quiet':
    'Destas falaram, ou apontaram um problema, tão poucas pessoas que nada se diz: {dimensions}.',
  'voices.match': 'Fazer corresponder os grupos de {survey}',
  'voices.match-says':
    'Para cada grupo do inquérito, o grupo da avaliação que ele é. Deixe vazio onde nenhum é o mesmo: fica então à parte, e as páginas dizem-no.',
  'voices.matched-said': 'A correspondência dos grupos está guardada.',
  'voices.unheard.not-ended': '{survey} não terminou. É incorporado quando já ninguém é inquirido.',
  'voices.unheard.not-joined':
    '{survey}: nenhuma pergunta aberta à leitura está ligada a uma dimensão com uma opção que signifique um problema. Isso diz-se onde as perguntas são marcadas.',
  'voices.unheard.too-few': '{survey}: responderam menos de cinco pessoas e nada se diz.',
  'voices.surveys-behind': 'Os inquéritos dizem agora algo diferente do que foi incorporado.',
  'voices.surveys-waiting': 'Um inquérito terminou e ainda não foi incorporado.',
  'voices.surveys-take': 'Incorporar o que os inquéritos dizem agora',
  'voices.surveys-taken-said':
    '{count, plural, =0 {Nenhum inquérito diz algo dela.} one {Foi incorporado um inquérito.} other {Foram incorporados # inquéritos.}}',
  'voices.in-interviews': 'entrevistas, {problem} de {speakers}',
  'voices.in-survey': 'inquérito {survey}, {problem} de {speakers}',
  'voices.sheet': 'Vozes',
  'voices.column.heard-in': 'Ouvido em',
  'voices.column.dimension': 'Dimensão',
  'voices.column.group': 'Grupo',
  'voices.column.counted-as': 'Conta como',
  'voices.column.speakers': 'Ouvidos',
  'voices.column.problem': 'Chamam-lhe problema',
  'voices.column.mixed': 'Delas mistas',
  'act.assessment.surveys-taken':
    '{person} incorporou {count, plural, one {um inquérito} other {# inquéritos}} em {title}',
  'act.assessment.groups-matched': '{person} fez corresponder os grupos de {survey} em {title}',
  'voices.group.women': 'Grupos de mulheres',
  'voices.group.youth': 'Jovens',
  'voices.group.older-people': 'Pessoas idosas',
  'voices.group.disabilities': 'Pessoas com deficiência',
  'voices.group.minorities': 'Minorias',
  'voices.group.civil-society': 'Associações e sociedade civil',
  'voices.group.business': 'Empresas e comerciantes',
  'voices.group.council': 'Membros da assembleia',
  'voices.group.staff': 'Pessoal do município',
  'voices.group.residents': 'Outros residentes',
  'saturation.title': 'Mais entrevistas trazem algo novo?',
  'saturation.says':
    'Temas que nenhuma entrevista antes tinha nomeado. As primeiras {base} entrevistas são a base; há saturação quando {run} a mais trazem juntas no máximo {threshold} dos seus temas.',
  'saturation.none-title': 'Ainda ninguém foi ouvido',
  'saturation.none': 'Os temas novos contam-se entrevista a entrevista, pela ordem dos dias.',
  'saturation.too-few':
    '{count, plural, one {Uma entrevista é pouco} other {# entrevistas são poucas}} para o dizer: são precisas pelo menos {needed}.',
  'saturation.no-themes':
    'As primeiras entrevistas não nomeiam nenhum tema: não há com que comparar os novos.',
  'saturation.still-new': 'Sim: as últimas entrevistas ainda trouxeram temas novos. Ouça mais pessoas.',
  'saturation.reached': 'Depois da entrevista {at}, {run} a mais quase nada trouxeram de novo.',
  'saturation.since':
    'Desde então {more, plural, one {mais uma entrevista trouxe} other {mais # entrevistas trouxeram}} {count, plural, =0 {nenhum tema novo} one {um tema novo} other {# temas novos}}.',
  'saturation.by-interview': 'Temas por entrevista',
  'saturation.interview': 'Entrevista, por dia',
  'saturation.fresh': 'Temas novos',
  'saturation.known': 'Temas até aí',
  'saturation.known-says': 'Quantos temas diferentes foram nomeados até cada entrevista.',
  'saturation.ratio': 'Novos face à base',
  'saturation.source': 'Segundo Guest, Namey e Chen (2020).',
  'act.assessment.group-stated': '{person} disse de um grupo de {title} como se chama e quantos são',
  'problem.diagnose.group-unknown':
    'Esta avaliação não tem esse grupo. Escolha um da lista, ou acrescente-o primeiro.',
  'problem.diagnose.group-unnamed': 'Dê um nome ao novo grupo.',
  'problem.diagnose.enough-groups':
    'Há {most} grupos, que são todos os que cabem. Mude o nome de um de que ninguém precise.',
  'problem.diagnose.count-incomplete':
    'Diga quantas pessoas, de quantas, em que ano e segundo que fonte; ou deixe os quatro vazios.',
  'problem.diagnose.more-than-all':
    'O grupo tem mais pessoas do que há residentes. Verifique ambos os números.',
};
