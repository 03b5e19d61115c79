import type { en } from './en.ts';

export const pt: Record<keyof typeof en, string> = {
  'report.subtitle': '{place}: {about}',
  'report.foot': '{place}. {title}',
  'report.draft': 'Rascunho',
  'report.draft-says':
    'Isto é um rascunho: não está assinado nem publicado, e tudo pode mudar. Não o divulgue como resultado.',
  'report.what': 'O que é isto',
  'report.what-says':
    'Este relatório diz como funciona {place}, e porquê. Duas pessoas pontuaram cada dimensão sem ver a pontuação uma da outra; onde diferiam, disseram porque chegaram a acordo. Uma terceira pessoa reviu, e o município pôde comentar cada uma.',
  'report.picture-row': '{part}: {counts}.',
  'report.picture-count': '{step}: {count}',
  'report.contents': 'Índice',
  'report.glance': 'Todos os resultados num relance',
  'report.glance-says': 'Cada resultado, pela ordem do quadro',
  'report.parts': 'Parte por parte',
  'report.scored': '{score}. {reason}',
  'report.how': 'Como foi avaliado',
  'report.how-says':
    'O quadro diz o que se pergunta e o que cada nível exige. As duas pessoas avaliadoras respondem a cada dimensão; como um resultado decorre das suas partes é uma regra do quadro, e está junto de cada resultado. Onde falta informação, isso é dito, e nunca se adivinha.',
  'report.how-proposed':
    '{count, plural, =0 {Nenhuma dimensão foi proposta a partir dos registos do próprio município.} one {Uma dimensão foi proposta a partir dos registos do próprio município, por uma fórmula declarada.} many {# dimensões foram propostas a partir dos registos do próprio município, por fórmulas declaradas.} other {# dimensões foram propostas a partir dos registos do próprio município, por fórmulas declaradas.}}',
  'report.how-differ': 'As pessoas avaliadoras podiam afastar-se disso, com um motivo.',
  'report.framework': '{framework}, versão {version}',
  'report.framework-address': 'Endereço do quadro tal como foi usado',
  'report.signed-content': 'Conteúdo assinado: {content}',
  'report.check-says':
    'Este papel podia ser alterado por qualquer pessoa. O que foi publicado não: o seu conteúdo tem o endereço abaixo, feito de cada um dos seus sinais, e o registo público de {place} guarda esse endereço com o seu dia.',
  'report.content-address': 'Endereço do conteúdo',
  'report.record': 'A sua linha no registo público, com a prova',
};
