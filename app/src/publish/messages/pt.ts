import type { en } from './en.ts';

export const pt: Partial<Record<keyof typeof en, string>> = {
  'api.title': 'Para programas',
  'api.lead':
    'Tudo o que é público pode também ser lido por um programa, sem pedir a ninguém. O que não é público precisa de um token de quem o pode ver.',
  'api.openapi': 'Descrição em OpenAPI 3.1',
  'api.open-title': 'Aberto a todos',
  'api.open-says':
    'Sem conta nem token. As respostas também podem ser lidas a partir de páginas de outros sítios.',
  'api.token-title': 'Com um token',
  'api.token-says':
    'Quem trabalha aqui cria tokens na página da sua conta. Um token abre um município, não faz mais do que o dono pode fazer hoje e termina no seu dia.',
  'api.rules-title': 'Como se comporta',
  'api.rule-pages': 'Listas',
  'api.rule-pages-says':
    'vêm página a página: page e size, no máximo {most} por página. O cabeçalho Link leva às outras.',
  'api.rule-amounts': 'Valores',
  'api.rule-amounts-says':
    'são números com todos os algarismos, na unidade corrente: 12.50. Leia-os como decimais, não como frações binárias.',
  'api.rule-problems': 'Problemas',
  'api.rule-problems-says':
    'vêm como application/problem+json com um código estável e uma frase na língua de Accept-Language.',
  'api.codes': 'Todos os códigos de problema',
  'api.code': 'Código',
  'api.status': 'Estado HTTP',
  'api.rule-writes': 'Alterações',
  'api.rule-writes-says':
    'levam o cabeçalho Idempotency-Key, um UUID criado por si. A mesma chave enviada de novo nada muda e recebe a primeira resposta.',
  'api.rule-limits': 'Limites',
  'api.rule-limits-says':
    '{network} pedidos por minuto de uma rede, {token} com um token. Os cabeçalhos RateLimit dizem o que resta.',
  'api.rule-cache': 'Cache',
  'api.rule-cache-says':
    'As respostas levam um ETag; devolva-o como If-None-Match e uma resposta igual não é enviada de novo.',
  'api.address': 'Endereço',
  'api.what': 'O que dá',
  'api.who': 'Quem pode',
  'api.anyone': 'Todos',
  'api.needs': 'Precisa de um token cujo dono tenha a permissão {permission}.',
  'api.answer': 'A resposta',
  'api.problem': 'O que correu mal e o que fazer',
  'gallery.title': 'De que são feitas as páginas',
  'gallery.lead':
    'Cada componente e cada gráfico das páginas, em cada um dos seus estados, com conteúdo inventado.',
  'gallery.forms':
    'Escolha uma língua no cabeçalho; o árabe mostra-os da direita para a esquerda. O modo escuro segue o seu dispositivo, e a pré-visualização de impressão mostra-os em papel.',
  'gallery.charts': 'Gráficos',
  'gallery.parts': 'Partes de uma página',
  'gallery.examples': '{count, plural, one {# exemplo} many {# de exemplos} other {# exemplos}}',
  'gallery.made-up': 'O conteúdo é inventado e os formulários aqui não levam a lado nenhum.',
  'gallery.narrow': 'Como num telemóvel',
  'gallery.wide': 'Com toda a largura do ecrã',
  'publish.api-snapshots': 'Tudo o que um município publicou, com o que foi retirado e porquê',
  'publish.api-snapshot': 'Os próprios bytes de um documento publicado, pelo seu resumo',
};
