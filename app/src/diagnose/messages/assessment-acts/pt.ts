export const pt = {
  'framework.title': 'Quadros',
  'framework.says':
    'Aquilo por que se regem as avaliações. Um quadro altera-se aqui como versão própria, ou leva-se como folha de cálculo, altera-se lá e traz-se de volta.',
  'framework.about':
    '{count, plural, many {Versão {version}, # dimensões} one {Versão {version}, uma dimensão} other {Versão {version}, # dimensões}}',
  'framework.valid-from': 'Em vigor desde',
  'framework.built-in': 'Vem com o programa',
  'framework.rule': 'Regra',
  'framework.rule.weakest-link': 'A parte mais fraca',
  'framework.rule.table': 'Tabela de médias',
  'framework.rule.weighted-mean': 'Média ponderada',
  'framework.rule.share': 'Parte que se cumpre',
  'framework.rule.none': 'Sem pontuação',
  'framework.answers': 'Respostas',
  'framework.measure': 'Medida que propõe',
  'framework.source': 'Fonte',
  'framework.export': 'Levá-lo como livro de cálculo',
  'framework.import': 'Trazer um quadro',
  'framework.import-says':
    'De um livro com a forma em que os quadros se levam. É tomado inteiro, ou recusado com folha e linha.',
  'framework.import-do': 'Trazer',
  'framework.file': 'Livro de cálculo (XLSX)',
  'framework.kept-said': 'O quadro está guardado.',
  'framework.fault': '{at}: esperava-se {expected} e encontrou-se {value}.',
  'framework.fault-of-file': '{at}: {says}',
  'permission.diagnose.read': 'Ver avaliações em curso',
  'permission.diagnose.lead': 'Começar avaliações, nomear equipas, propor a partir dos registos',
  'permission.diagnose.assess': 'Participar numa avaliação',
  'permission.diagnose.sign': 'Assinar uma avaliação',
  'permission.diagnose.keep-frameworks': 'Trazer quadros',
  'thread.kind.assessment': 'Avaliação',
  'thread.relation.follows-on': 'dá continuidade a',
  'thread.relation.proposed-by': 'proposto por',
  'act.assessment.begun': '{person} começou a avaliação {title} com {framework}',
  'act.assessment.seat-named':
    '{person} nomeou {seat, select, one {o primeiro avaliador} two {o segundo avaliador} reviewer {o revisor} other {quem fala pelo município}} de {title}',
  'act.assessment.interests-declared': '{person} declarou os seus interesses para {title}',
  'act.assessment.screened': '{person} disse que partes se aplicam em {title}',
  'act.assessment.proposed':
    '{person} fez propor {count, plural, many {# pontuações} one {uma pontuação} other {# pontuações}} de {title} a partir dos registos',
  'act.assessment.scored': '{person} trabalhou numa pontuação de {leaf} em {title}',
  'act.assessment.score-locked': '{person} fechou uma pontuação de {leaf} em {title}',
  'act.assessment.reconciled': '{person} conciliou as pontuações de {leaf} em {title}',
  'act.assessment.reviewed':
    '{person} reviu {count, plural, many {# dimensões} one {uma dimensão} other {# dimensões}} de {title}',
  'act.assessment.commented': '{person} comentou {leaf} em {title}',
  'act.assessment.evidence-added': '{person} juntou uma prova para {leaf} em {title}',
  'act.assessment.evidence-removed': '{person} retirou uma prova de {leaf} em {title}',
  'act.assessment.signed':
    '{person} assinou {title} {part, select, assessor {pelos avaliadores} other {pelo município}}',
  'act.assessment.published': '{person} publicou a avaliação {title}',
  'act.assessment.withdrawn': '{person} retirou a avaliação {title}: {reason}',
  'act.framework.kept': '{person} trouxe o quadro {title}, versão {version}',
  'problem.diagnose.framework-unknown': 'Não há um quadro {framework} aqui. Escolha um da lista.',
  'problem.diagnose.framework-refused':
    '{file} não é aceite; {count, plural, many {há # erros} one {há um erro} other {há # erros}}. Corrija e envie de novo. {lines}',
  'problem.diagnose.framework-kept': '{framework} {version} já está guardado. Dê outra versão ao alterado.',
  'problem.diagnose.framework-built-in':
    '{framework} vem com o programa. Dê ao seu um identificador próprio.',
  'problem.diagnose.period-turned': 'O último ano é anterior ao primeiro. Troque-os.',
  'problem.diagnose.assessment-published':
    '{title} está publicada e não pode mudar. Retire-a antes, com uma razão.',
  'problem.diagnose.one-person-one-seat':
    'Esta pessoa tem outro lugar na equipa, ou pontuou de outro. Nomeie outra.',
  'problem.diagnose.may-not-assess':
    'O cargo desta pessoa não lhe permite participar hoje. Nomeie alguém cujo cargo permita.',
  'problem.diagnose.not-in-team':
    'Não tem nesta avaliação um lugar que faça isto. Quem a dirige nomeia a equipa.',
  'problem.diagnose.not-declared': 'Declare antes os seus interesses, ou que não os tem.',
  'problem.diagnose.interests-unsaid': 'Diga que interesses tem, ou escolha que não tem e deixe isto vazio.',
  'problem.diagnose.score-locked':
    'A pontuação de {leaf} está fechada e fica assim. O que mudou diz-se ao conciliar.',
  'problem.diagnose.not-on-scale': '{given} não é resposta para {leaf}. Admite: {expected}.',
  'problem.diagnose.reason-needed': 'Diga porquê.',
  'problem.diagnose.not-both-locked': 'Ambos fecham a pontuação de {leaf} antes de conciliar.',
  'problem.diagnose.agreed-already': 'Ambos deram a {leaf} a mesma pontuação: nada a conciliar.',
  'problem.diagnose.not-agreed': '{leaf} ainda não está acordada. Revê-se quando estiver.',
  'problem.diagnose.switched-off':
    '{leaf} não se aplica aqui, pelo que foi respondido. Mude as respostas se se aplica.',
  'problem.diagnose.question-unknown':
    'A pergunta {question} não tem essa resposta. Abra a página de novo e escolha.',
  'problem.diagnose.no-run': 'Os registos nada propuseram aqui. Proponha antes a partir dos registos.',
  'problem.diagnose.evidence-incomplete': 'Falta um ficheiro, ou um endereço que comece por https://.',
  'problem.diagnose.not-ready':
    '{count, plural, many {# coisas impedem} one {Uma coisa impede} other {# coisas impedem}} a assinatura. Estão na lista.',
  'problem.diagnose.signed-already': 'Esta parte já está assinada.',
  'problem.diagnose.same-signer': 'A outra assinatura é sua, ou de quem substitui. Assinam duas pessoas.',
  'problem.diagnose.not-signed':
    'Não está assinada por ambos, ou mudou. Ambos assinam o que está hoje e então publica-se.',
};
