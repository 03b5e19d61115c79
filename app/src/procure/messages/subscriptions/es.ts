export const es = {
  'act.subscription.asked': 'Alguien pidió recibir por correo los contratos nuevos',
  'act.subscription.confirmed': 'Alguien confirmó que quiere recibir por correo los contratos nuevos',
  'act.subscription.stopped': 'Alguien no quiere más correos sobre contratos',
  'job.procure.tell-subscribers': 'Avisar de contratos nuevos a quien lo pidió',
  'job.procure.forget-subscribers': 'Olvidar las direcciones que nadie confirmó',
  'subscription.link': 'Recibir los nuevos por correo',
  'subscription.title': 'Contratos nuevos por correo',
  'subscription.lead':
    'Cuando {place} publique contratos, adjudicaciones o convocatorias que esta búsqueda encuentre y que no eran públicos antes, recibirá un correo que los nombra.',
  'subscription.search': 'De qué se le avisa',
  'subscription.everything': 'Todos los contratos, adjudicaciones y convocatorias',
  'subscription.email': 'Su dirección de correo',
  'subscription.email-hint':
    'No hace falta una cuenta. Un correo le pregunta si la dirección es suya; si nadie dice que sí en {days, plural, one {# día} other {# días}}, se borra. No se usa para nada más, y cada correo lleva un enlace para terminar.',
  'subscription.ask': 'Enviarme el correo de confirmación',
  'subscription.sent-title': 'Mire su buzón',
  'subscription.sent':
    'Un correo va de camino a la dirección que escribió. Su enlace lleva a una página con un solo botón; hasta que lo pulse no se envía nada más. Si no llega ningún correo, la dirección tenía un error o hoy se pidió demasiadas veces.',
  'subscription.state.asked': 'Sin confirmar',
  'subscription.state.confirmed': 'Recibe correos',
  'subscription.state.stopped': 'Terminado',
  'subscription.says-asked': 'Pulse el botón y sabrá de lo que se publique desde ahora.',
  'subscription.says-confirmed':
    'Se le avisa de lo que se publica, una sola vez y en un correo por publicación. Pulse el botón para terminar: su dirección se borra al momento.',
  'subscription.says-stopped': 'No llegan más correos y la dirección está borrada.',
  'subscription.confirm': 'Sí, envíenme estos correos',
  'subscription.stop': 'No más correos',
  'subscription.see': 'Ver lo que la búsqueda encuentra ahora',
  'subscription.unknown':
    'Este enlace no lleva a ninguna parte. Puede que su programa de correo lo haya cortado: copie la línea entera del correo en la barra de direcciones.',
  'subscription.news-line': '{title} ({facts})',
  'subscription.confirm-mail.subject': 'Confirme: contratos nuevos de {place} por correo',
  'subscription.confirm-mail.body':
    'Alguien, probablemente usted, pidió a {place} que avise a esta dirección de los contratos nuevos. Para confirmarlo, abra esta página y pulse su botón:',
  'subscription.confirm-mail.why':
    'Si no fue usted, no haga nada: no llegará ningún otro correo y su dirección se borrará en unos días.',
  'subscription.news-mail.subject':
    '{place}: {count, plural, one {# contrato, adjudicación o convocatoria nuevos} other {# contratos, adjudicaciones y convocatorias nuevos}}',
  'subscription.news-mail.body':
    '{place} publicó algo nuevo de lo que usted quería saber: {search}\n\n{news}\n\n{more, plural, =0 {La lista completa está aquí:} one {Y # más. La lista completa está aquí:} other {Y # más. La lista completa está aquí:}}',
  'subscription.news-mail.why':
    'Recibe esto porque confirmó esta dirección para ello. Para no recibir más correos de estos: {stop}',
  'problem.procure.subscription-over':
    'Esta suscripción terminó y su dirección está borrada. Para volver a saber de contratos nuevos, pídalo en la página de contratos.',
  'problem.procure.subscription-confirmed': 'Esta dirección ya está confirmada: no queda nada por hacer.',
};
