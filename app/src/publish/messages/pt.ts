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
  'record.tab': 'O registo',
  'record.title': 'O que {place} deixou registado',
  'record.programme-title': 'O registo de todos os registos',
  'record.programme-lead':
    'Cada município tem o seu próprio registo. Este anota, cerca de uma vez por minuto, em que ponto está cada um, para que nenhum possa ser reescrito sem se ver.',
  'record.programme-who': 'este programa',
  'record.says-1':
    'Cada ato oficial de {place} fica escrito como uma linha de um registo público, por ordem, no momento em que acontece.',
  'record.says-2':
    'Todas as linhas juntas dão um número, o ponto de controlo: mude uma só letra de uma só linha, e o número é outro.',
  'record.says-3':
    'O ponto de controlo é assinado com uma chave que não está na base de dados, e qualquer pessoa pode guardar uma cópia.',
  'record.says-4':
    'Quem guardou um pode provar mais tarde que uma linha anterior foi mudada, retirada ou deslocada, por quem quer que seja, mesmo por quem gere o computador.',
  'record.says-5': 'Não prova que uma linha é verdade; prova que foi dita então e que não mudou desde então.',
  'record.alarm-went-backwards':
    'Este registo parou: é mais curto do que aquilo que já tinha sido assinado. Alguém repôs uma cópia anterior da base de dados. Nada mais é assinado até que quem gere o Groundwork aqui o explique.',
  'record.alarm-rewritten':
    'Este registo parou: as suas linhas não são as que tinham sido assinadas. Nada mais é assinado até que quem gere o Groundwork aqui o explique.',
  'record.none-title': 'Ainda não há ponto de controlo',
  'record.none':
    'O primeiro é assinado segundos depois do primeiro ato. Abra esta página de novo dentro de momentos.',
  'record.checkpoint': 'O último ponto de controlo',
  'record.checkpoint-says': '{size, plural, one {# linha} other {# linhas}}, assinado em {at}.',
  'record.root': 'O seu número',
  'record.keep': 'Guardar este ponto de controlo',
  'record.keep-says':
    'Um pequeno ficheiro de texto. Envie-o a si próprio ou imprima-o: é o que precisa para provar uma mudança posterior.',
  'record.lines': 'As últimas linhas',
  'record.number': 'Linha',
  'record.when': 'Quando',
  'record.what': 'O que aconteceu',
  'record.receipt': 'Recibo',
  'record.check-all': 'Verifique todo o registo',
  'record.check-all-says':
    'O programa lê cada linha, calcula de novo o número e compara. Só pede ficheiros a este servidor, e corre em qualquer computador:',
  'record.policy': 'A chave para verificar',
  'record.witness':
    'Guarde a chave desde a primeira vez: quem trocar o registo podia trocar a chave ao lado. Uma organização que queira vigiar de forma contínua pode ter uma testemunha, que assina cada ponto de controlo que viu.',
  'record.witnesses': 'Quem mais o viu',
  'record.witnessed':
    '{count, plural, one {Uma testemunha independente viu este registo e assinou} other {# testemunhas independentes viram este registo e assinaram}} que ele só cresceu, pela última vez em {at}.',
  'record.witnesses-asked':
    '{count, plural, one {Pede-se a uma testemunha independente} other {Pede-se a # testemunhas independentes}} que confirme este registo, e nenhuma o fez ainda.',
  'record.witnesses-none':
    'Nenhuma testemunha independente vigia este registo. Quem guarda um ponto de controlo é uma.',
  'record.witness-name': 'Testemunha',
  'record.witness-lines': 'Linhas vistas',
  'record.witness-at': 'Assinado em',
  'record.ended-went-backwards':
    'Em {at} este registo continuou com outro nome. Com o antigo tinham sido assinadas {signed, plural, one {# linha} other {# linhas}}, e só {kept, plural, one {restava # linha} other {restavam # linhas}}: as outras perderam-se.',
  'record.ended-rewritten':
    'Em {at} este registo continuou com outro nome: as linhas que nele estavam não eram as que tinham sido assinadas antes, {signed, plural, one {# linha} other {# linhas}}.',
  'record.ended-reason': 'Quem gere o Groundwork aqui diz: {reason}',
  'record.ended-name':
    'O nome antigo: {name}. Um ponto de controlo que guardou com esse nome continua a valer: mostra o que foi prometido então.',
  'record.check-title': 'Verifique',
  'record.check-lead':
    'O que foi publicado, onde está no registo público, e o que levar para o provar sem nos perguntar.',
  'record.withdrawn':
    'O seu conteúdo foi retirado em {day}: {reason}. A linha do registo fica, e do conteúdo só diz a impressão digital.',
  'record.document': 'O que é',
  'record.published': 'Publicado',
  'record.fingerprint': 'A sua impressão digital (SHA-256)',
  'record.not-yet': 'a sua linha está a ser assinada; abra esta página de novo dentro de momentos',
  'record.step-document': 'O próprio documento.',
  'record.step-document-says': 'O seu SHA-256 é a impressão digital acima.',
  'record.step-entry': 'A sua linha do registo.',
  'record.step-entry-says': 'Nomeia a impressão digital.',
  'record.step-receipt': 'O recibo.',
  'record.step-receipt-says': 'Prova que a linha está no registo assinado. Verifique-o com:',
  'log-act.programme.founded': 'O programa foi criado',
  'log-act.programme.published': 'Foi publicado o que é o programa',
  'log-act.place.added': 'O município foi acrescentado',
  'log-act.place.published': 'O perfil foi publicado',
  'log-act.place.changed': 'Foi registada uma mudança do município',
  'log-act.directory.published': 'Foi publicado quem é responsável',
  'log-act.directory.withdrawn': 'O diretório foi retirado',
  'log-act.budget.published': 'Foi publicado um orçamento',
  'log-act.budget.withdrawn': 'Foi retirado um orçamento',
  'log-act.diagnosis.published': 'Foi publicado um diagnóstico',
  'log-act.diagnosis.withdrawn': 'O diagnóstico foi retirado',
  'log-act.outlier-year.marked': 'Um ano foi posto de parte',
  'log-act.outlier-year.lifted': 'Um ano voltou a contar',
  'log-act.engagement.added': 'Começou a colaboração de um parceiro',
  'log-act.organisation.added': 'Foi acrescentada uma organização',
  'log-act.standing.given': 'Uma organização foi reconhecida',
  'log-act.body.ended': 'Um órgão terminou',
  'log-act.record.sealed': 'Foram selados atos confidenciais',
  'log-act.log.renamed': 'O registo continuou com outro nome',
  'log-act.log.checkpoint': 'Foi anotado o ponto de controlo de um município',
};
