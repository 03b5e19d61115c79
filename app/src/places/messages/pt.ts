import type { en } from './en.ts';

export const pt: Partial<Record<keyof typeof en, string>> = {
  'places.tab': 'Resumo',
  'places.home-title': 'Municípios',
  'places.home-lead':
    'Veja para onde vai o dinheiro público, quão fiáveis foram os orçamentos e como sabemos. Cada número abre-se até às linhas que o sustentam.',
  'places.home-none-title': 'Ainda nada foi publicado',
  'places.home-none-says':
    'Quando um município publicar algo, aparece aqui. Se trabalha para um, entre para começar.',
  'places.overview-title': 'Como vai {place}?',
  'places.overview-lead':
    'Factos dos registos do próprio município. Abra qualquer número para ver como foi calculado e as linhas que o sustentam.',
  'places.overview-none': 'Deste município ainda só foi publicado o nome.',
  'places.code': 'Código',
  'places.name': 'Nome',
  'places.currency': 'Moeda',
  'work.add': 'Adicionar um município',
  'work.add-lead': 'Passa a ser o seu primeiro administrador e pode entregar esse posto.',
  'work.add-code-hint':
    'Curto e oficial, como MAD. Letras, algarismos e traços. Está em todos os endereços; depois só uma mudança oficial o altera.',
  'work.add-currency-hint': 'Três letras (ISO 4217), como EUR ou KES. Não pode ser mudada depois.',
  'work.add-submit': 'Adicionar',
  'work.appoint': 'Novo cargo com titular',
  'work.appoint-lead':
    'Para um cargo que ainda não existe. Um cargo que já existe preenche-se na sua própria página. As permissões são do posto. Quem o ocupa pode usá-las do primeiro dia ao último.',
  'work.appoint-body': 'Órgão',
  'work.appoint-body-hint':
    'O serviço a que o posto pertence, como Finanças. Um nome novo cria um órgão novo.',
  'work.appoint-post': 'Posto',
  'work.appoint-name': 'Nome da pessoa',
  'work.appoint-email': 'O seu endereço eletrónico',
  'work.appoint-permissions': 'O que o posto pode fazer',
  'work.appoint-from': 'Primeiro dia',
  'work.appoint-to': 'Último dia',
  'work.appoint-to-hint': 'Deixe vazio se não há fim marcado.',
  'work.appoint-submit': 'Preencher o posto',
  'permission.places.add': 'Adicionar municípios',
  'permission.places.read': 'Ver o trabalho deste município',
  'permission.places.appoint': 'Preencher postos',
  'thread.kind.body': 'Órgão',
  'thread.kind.post': 'Posto',
  'thread.kind.person': 'Pessoa',
  'problem.place.code-taken': 'Um município tem ou teve o código {code}. Escolha outro.',
  'problem.place.currency-unknown':
    '{currency} não é um código de moeda. Use três letras da ISO 4217, como EUR ou KES.',
  'problem.place.permission-not-held':
    'Não pode dar a um cargo a permissão {permission}: nenhum dos seus cargos a tem, e só pode confiar a um cargo o que a sua função propõe. Peça a alguém cujo cargo a tenha.',
  'problem.place.permission-unknown': 'Não existe a permissão {permission}.',
  'act.programme.founded': '{person} criou este programa',
  'act.place.added': '{person} acrescentou {place} ao programa',
  'act.place.published': '{person} tornou público o perfil de {place}',
  'act.post.filled': '{person} atribuiu o cargo de {post} a {holder}',
  'places.api-list': 'Todos os municípios que publicaram algo',
  'places.api-one': 'O perfil publicado de um município',
  'places.api-directory': 'Quem é responsável: os órgãos publicados, com os seus cargos e quem os ocupa',
  'act.roster.brought-in':
    '{person} introduziu {bodies, plural, one {# órgão} other {# órgãos}}, {posts, plural, one {# posto} other {# postos}} e {people, plural, one {# pessoa} other {# pessoas}}',
};
