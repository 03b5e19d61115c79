export const pt = {
  'act.subscription.asked': 'Alguém pediu para receber os contratos novos por correio',
  'act.subscription.confirmed': 'Alguém confirmou que quer receber os contratos novos por correio',
  'act.subscription.stopped': 'Alguém não quer mais correio sobre contratos',
  'job.procure.tell-subscribers': 'Avisar de contratos novos quem o pediu',
  'job.procure.forget-subscribers': 'Esquecer os endereços que ninguém confirmou',
  'subscription.link': 'Receber os novos por correio',
  'subscription.title': 'Contratos novos por correio',
  'subscription.lead':
    'Quando {place} publicar contratos, adjudicações ou concursos que esta pesquisa encontre e que antes não eram públicos, recebe uma mensagem que os nomeia.',
  'subscription.search': 'De que é avisado',
  'subscription.everything': 'Todos os contratos, adjudicações e concursos',
  'subscription.email': 'O seu endereço de correio',
  'subscription.email-hint':
    'Não é precisa uma conta. Uma mensagem pergunta se o endereço é seu; se ninguém disser que sim em {days, plural, one {# dia} other {# dias}}, é apagado. Não serve para mais nada, e cada mensagem traz uma ligação para terminar.',
  'subscription.ask': 'Enviar-me a mensagem de confirmação',
  'subscription.sent-title': 'Veja a sua caixa de correio',
  'subscription.sent':
    'Uma mensagem vai a caminho do endereço que escreveu. A sua ligação leva a uma página com um só botão; até o premir, nada mais é enviado. Se não chegar nenhuma mensagem, o endereço tinha um erro ou foi pedido vezes de mais hoje.',
  'subscription.state.asked': 'Por confirmar',
  'subscription.state.confirmed': 'Recebe mensagens',
  'subscription.state.stopped': 'Terminado',
  'subscription.says-asked': 'Prima o botão e saberá do que se tornar público a partir de agora.',
  'subscription.says-confirmed':
    'É avisado do que se torna público, uma só vez e numa mensagem por publicação. Prima o botão para terminar: o seu endereço é apagado de imediato.',
  'subscription.says-stopped': 'Não chegam mais mensagens e o endereço está apagado.',
  'subscription.confirm': 'Sim, enviem-me estas mensagens',
  'subscription.stop': 'Mais nenhuma mensagem',
  'subscription.see': 'Ver o que a pesquisa encontra agora',
  'subscription.unknown':
    'Esta ligação não leva a lado nenhum. O seu programa de correio pode tê-la cortado: copie a linha inteira da mensagem para a barra de endereços.',
  'subscription.news-line': '{title} ({facts})',
  'subscription.confirm-mail.subject': 'Confirme: contratos novos de {place} por correio',
  'subscription.confirm-mail.body':
    'Alguém, provavelmente você, pediu a {place} que avise este endereço dos contratos novos. Para confirmar, abra esta página e prima o botão:',
  'subscription.confirm-mail.why':
    'Se não foi você, não faça nada: não chega mais nenhuma mensagem e o seu endereço é apagado em poucos dias.',
  'subscription.news-mail.subject':
    '{place}: {count, plural, one {# contrato, adjudicação ou concurso novo} other {# contratos, adjudicações e concursos novos}}',
  'subscription.news-mail.body':
    '{place} publicou algo novo de que queria saber: {search}\n\n{news}\n\n{more, plural, =0 {A lista inteira está aqui:} one {E mais #. A lista inteira está aqui:} other {E mais #. A lista inteira está aqui:}}',
  'subscription.news-mail.why':
    'Recebe isto porque confirmou este endereço para tal. Para não receber mais mensagens destas: {stop}',
  'problem.procure.subscription-over':
    'Esta subscrição terminou e o seu endereço está apagado. Para voltar a saber de contratos novos, peça-o na página dos contratos.',
  'problem.procure.subscription-confirmed': 'Este endereço já está confirmado: nada falta fazer.',
};
