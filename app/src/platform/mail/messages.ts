/** What stands round every mail, and why one may not go out. */
export const mailMessages = {
  en: {
    'mail.greeting': 'Hello,',
    'mail.greeting-name': 'Hello {name},',
    'mail.why': 'You get this because your address is used in a Groundwork programme.',
    'mail.why-place': 'You get this because your address is used in Groundwork by {place}.',
    'mail.no-answer': 'This mail was written by a program. Nobody reads answers to it.',
    'problem.mail.address-invalid':
      'This is not an e-mail address that mail can be sent to. Expected one like ana@example.org.',
    'problem.mail.refused':
      'The mail server does not take this mail (answer {answer}). Often the address does not exist: check it, correct it where it is kept, and send again.',
    'problem.mail.not-now': 'The mail server does not take mail just now (answer {answer}).',
    'problem.mail.server-away':
      'The mail server does not answer ({why}). Whoever runs Groundwork here should look at GROUNDWORK_SMTP_URL.',
    'problem.mail.sign-in-refused':
      'The mail server does not accept the name and password it was given (answer {answer}). Whoever runs Groundwork here should correct GROUNDWORK_SMTP_URL.',
    'problem.mail.not-written':
      'The mail could not be written to the mail folder ({why}). Whoever runs Groundwork here should look at the disk.',
  },
  es: {
    'mail.greeting': 'Hola:',
    'mail.greeting-name': 'Hola, {name}:',
    'mail.why': 'Recibe este mensaje porque su dirección se usa en un programa de Groundwork.',
    'mail.why-place': 'Recibe este mensaje porque {place} usa su dirección en Groundwork.',
    'mail.no-answer': 'Este mensaje lo ha escrito un programa. Nadie lee las respuestas.',
    'problem.mail.address-invalid':
      'Esto no es una dirección a la que se pueda enviar correo. Se esperaba una como ana@example.org.',
    'problem.mail.refused':
      'El servidor de correo no acepta este mensaje (respuesta {answer}). A menudo la dirección no existe: compruébela, corríjala donde se guarda y vuelva a enviar.',
    'problem.mail.not-now': 'El servidor de correo no acepta mensajes ahora (respuesta {answer}).',
    'problem.mail.server-away':
      'El servidor de correo no responde ({why}). Quien administra Groundwork aquí debe revisar GROUNDWORK_SMTP_URL.',
    'problem.mail.sign-in-refused':
      'El servidor de correo no acepta el nombre y la contraseña que recibió (respuesta {answer}). Quien administra Groundwork aquí debe corregir GROUNDWORK_SMTP_URL.',
    'problem.mail.not-written':
      'El mensaje no se pudo escribir en la carpeta de correo ({why}). Quien administra Groundwork aquí debe mirar el disco.',
  },
  fr: {
    'mail.greeting': 'Bonjour,',
    'mail.greeting-name': 'Bonjour {name},',
    'mail.why': 'Vous recevez ce message parce que votre adresse sert dans un programme Groundwork.',
    'mail.why-place': 'Vous recevez ce message parce que {place} utilise votre adresse dans Groundwork.',
    'mail.no-answer': 'Ce message a été écrit par un programme. Personne ne lit les réponses.',
    'problem.mail.address-invalid':
      'Ce n’est pas une adresse à laquelle on puisse écrire. Attendu : une adresse comme ana@example.org.',
    'problem.mail.refused':
      'Le serveur de courriel refuse ce message (réponse {answer}). Souvent l’adresse n’existe pas : vérifiez-la, corrigez-la là où elle est notée, puis renvoyez.',
    'problem.mail.not-now':
      'Le serveur de courriel n’accepte pas de message pour l’instant (réponse {answer}).',
    'problem.mail.server-away':
      'Le serveur de courriel ne répond pas ({why}). Qui gère Groundwork ici doit vérifier GROUNDWORK_SMTP_URL.',
    'problem.mail.sign-in-refused':
      'Le serveur de courriel refuse le nom et le mot de passe donnés (réponse {answer}). Qui gère Groundwork ici doit corriger GROUNDWORK_SMTP_URL.',
    'problem.mail.not-written':
      'Le message n’a pas pu être écrit dans le dossier du courriel ({why}). Qui gère Groundwork ici doit regarder le disque.',
  },
  pt: {
    'mail.greeting': 'Olá,',
    'mail.greeting-name': 'Olá, {name},',
    'mail.why': 'Recebe esta mensagem porque o seu endereço é usado num programa Groundwork.',
    'mail.why-place': 'Recebe esta mensagem porque {place} usa o seu endereço no Groundwork.',
    'mail.no-answer': 'Esta mensagem foi escrita por um programa. Ninguém lê as respostas.',
    'problem.mail.address-invalid':
      'Isto não é um endereço para o qual se possa enviar e-mail. Esperava-se um como ana@example.org.',
    'problem.mail.refused':
      'O servidor de e-mail não aceita esta mensagem (resposta {answer}). Muitas vezes o endereço não existe: verifique-o, corrija-o onde está guardado e envie de novo.',
    'problem.mail.not-now': 'O servidor de e-mail não aceita mensagens neste momento (resposta {answer}).',
    'problem.mail.server-away':
      'O servidor de e-mail não responde ({why}). Quem gere o Groundwork aqui deve verificar GROUNDWORK_SMTP_URL.',
    'problem.mail.sign-in-refused':
      'O servidor de e-mail não aceita o nome e a palavra-passe que recebeu (resposta {answer}). Quem gere o Groundwork aqui deve corrigir GROUNDWORK_SMTP_URL.',
    'problem.mail.not-written':
      'A mensagem não pôde ser escrita na pasta do e-mail ({why}). Quem gere o Groundwork aqui deve ver o disco.',
  },
  ar: {
    'mail.greeting': 'تحية طيبة،',
    'mail.greeting-name': 'تحية طيبة {name}،',
    'mail.why': 'تصلك هذه الرسالة لأن عنوانك مستخدم في برنامج على Groundwork.',
    'mail.why-place': 'تصلك هذه الرسالة لأن عنوانك مستخدم لدى {place} في Groundwork.',
    'mail.no-answer': 'كتب هذه الرسالة برنامج، ولا يقرأ أحد الردود عليها.',
    'problem.mail.address-invalid':
      'هذا ليس عنوان بريد يمكن الإرسال إليه. المتوقع عنوان مثل ana@example.org.',
    'problem.mail.refused':
      'خادم البريد لا يقبل هذه الرسالة (الرد {answer}). كثيرًا ما يكون العنوان غير موجود: تحقّق منه وصحّحه حيث هو محفوظ ثم أرسل من جديد.',
    'problem.mail.not-now': 'خادم البريد لا يقبل الرسائل الآن (الرد {answer}).',
    'problem.mail.server-away':
      'خادم البريد لا يجيب ({why}). على من يدير Groundwork هنا أن يراجع GROUNDWORK_SMTP_URL.',
    'problem.mail.sign-in-refused':
      'خادم البريد لا يقبل الاسم وكلمة المرور المعطيين (الرد {answer}). على من يدير Groundwork هنا أن يصحّح GROUNDWORK_SMTP_URL.',
    'problem.mail.not-written':
      'تعذّرت كتابة الرسالة في مجلد البريد ({why}). على من يدير Groundwork هنا أن ينظر في القرص.',
  },
} as const;
