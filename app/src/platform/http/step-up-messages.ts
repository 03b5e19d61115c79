const en = {
  'step-up.title': 'Show again that it is you',
  'step-up.lead':
    'What you want to do becomes public or decides who may do what here, and it has been a while since you signed in. Nothing is done yet, and nothing you typed is lost.',
  'step-up.code': 'Code',
  'step-up.code-hint': 'Six digits from the app on your phone, or one of your recovery codes.',
  'step-up.password': 'Password',
  'step-up.submit': 'Confirm and go on',
  'step-up.back': 'Leave it, and change nothing',
  'step-up.with': 'Confirm with {provider}',
  'step-up.no-way':
    'Your account has no password, no second step and no other service that could confirm it is you. Choose a password first.',
  'step-up.choose-password': 'Choose a password by letter',
  'step-up.done-title': 'It is you',
  'step-up.done-lead': 'What you sent has waited for you. Press once, and it is done.',
  'step-up.continue': 'Go on',
  'problem.step-up.code-wrong':
    'This code is not right, or was used before. Wait for the next one, or type a recovery code.',
  'problem.step-up.password-wrong': 'This is not your password. Nothing was done; try again.',
  'problem.api.token-unproved':
    'This token was made before tokens that publish or give power took a second step. Make a new one on the account page.',
};

const ar: Record<keyof typeof en, string> = {
  'step-up.title': 'أثبت من جديد أنك أنت',
  'step-up.lead':
    'ما تريد فعله يصبح علنيًا أو يقرر من يحق له فعل ماذا هنا، وقد مضى وقت على تسجيل دخولك. لم يحدث شيء بعد، ولم يضع شيء مما كتبته.',
  'step-up.code': 'الرمز',
  'step-up.code-hint': 'ستة أرقام من التطبيق في هاتفك، أو أحد رموز الاسترداد.',
  'step-up.password': 'كلمة المرور',
  'step-up.submit': 'تأكيد ومتابعة',
  'step-up.back': 'ترك الأمر دون أي تغيير',
  'step-up.with': 'التأكيد عبر {provider}',
  'step-up.no-way': 'ليس لحسابك كلمة مرور ولا خطوة ثانية ولا خدمة أخرى تؤكد أنك أنت. اختر كلمة مرور أولًا.',
  'step-up.choose-password': 'اختيار كلمة مرور برسالة',
  'step-up.done-title': 'تأكدنا أنك أنت',
  'step-up.done-lead': 'ما أرسلته كان بانتظارك. اضغط مرة واحدة فيتم.',
  'step-up.continue': 'متابعة',
  'problem.step-up.code-wrong':
    'هذا الرمز غير صحيح أو استُعمل من قبل. انتظر الرمز التالي، أو اكتب رمز استرداد.',
  'problem.step-up.password-wrong': 'هذه ليست كلمة مرورك. لم يحدث شيء؛ حاول من جديد.',
  'problem.api.token-unproved':
    'أُنشئ هذا الرمز قبل أن تُطلب خطوة ثانية لرموز النشر أو منح الصلاحيات. أنشئ رمزًا جديدًا في صفحة الحساب.',
};

const es: Record<keyof typeof en, string> = {
  'step-up.title': 'Demuestre de nuevo que es usted',
  'step-up.lead':
    'Lo que quiere hacer se hace público o decide quién puede hacer qué aquí, y hace un rato que inició la sesión. Todavía no se ha hecho nada, y nada de lo escrito se ha perdido.',
  'step-up.code': 'Código',
  'step-up.code-hint': 'Seis cifras de la aplicación de su teléfono, o uno de sus códigos de recuperación.',
  'step-up.password': 'Contraseña',
  'step-up.submit': 'Confirmar y seguir',
  'step-up.back': 'Dejarlo, sin cambiar nada',
  'step-up.with': 'Confirmar con {provider}',
  'step-up.no-way':
    'Su cuenta no tiene contraseña, ni segundo paso, ni otro servicio que pueda confirmar que es usted. Elija primero una contraseña.',
  'step-up.choose-password': 'Elegir una contraseña por correo',
  'step-up.done-title': 'Es usted',
  'step-up.done-lead': 'Lo que envió le ha esperado. Pulse una vez y quedará hecho.',
  'step-up.continue': 'Seguir',
  'problem.step-up.code-wrong':
    'Este código no es correcto o ya se usó. Espere al siguiente, o escriba un código de recuperación.',
  'problem.step-up.password-wrong': 'Esta no es su contraseña. No se ha hecho nada; inténtelo de nuevo.',
  'problem.api.token-unproved':
    'Este token se creó antes de que los que publican o dan poder pidieran un segundo paso. Cree uno nuevo en la página de cuenta.',
};

const fr: Record<keyof typeof en, string> = {
  'step-up.title': 'Montrez à nouveau que c’est vous',
  'step-up.lead':
    'Ce que vous voulez faire devient public ou décide de qui peut faire quoi ici, et votre connexion date un peu. Rien n’est encore fait, et rien de ce que vous avez saisi n’est perdu.',
  'step-up.code': 'Code',
  'step-up.code-hint': 'Six chiffres de l’application de votre téléphone, ou un de vos codes de secours.',
  'step-up.password': 'Mot de passe',
  'step-up.submit': 'Confirmer et continuer',
  'step-up.back': 'Laisser, sans rien changer',
  'step-up.with': 'Confirmer avec {provider}',
  'step-up.no-way':
    'Votre compte n’a ni mot de passe, ni deuxième étape, ni autre service qui puisse confirmer que c’est vous. Choisissez d’abord un mot de passe.',
  'step-up.choose-password': 'Choisir un mot de passe par courrier',
  'step-up.done-title': 'C’est bien vous',
  'step-up.done-lead': 'Ce que vous avez envoyé vous attendait. Appuyez une fois, et c’est fait.',
  'step-up.continue': 'Continuer',
  'problem.step-up.code-wrong':
    'Ce code n’est pas le bon, ou a déjà servi. Attendez le suivant, ou saisissez un code de secours.',
  'problem.step-up.password-wrong': 'Ce n’est pas votre mot de passe. Rien n’a été fait ; réessayez.',
  'problem.api.token-unproved':
    'Ce jeton a été créé avant que ceux qui publient ou donnent des pouvoirs demandent une deuxième étape. Créez-en un nouveau sur la page du compte.',
};

const pt: Record<keyof typeof en, string> = {
  'step-up.title': 'Mostre de novo que é você',
  'step-up.lead':
    'O que quer fazer torna-se público ou decide quem pode fazer o quê aqui, e já passou algum tempo desde que iniciou a sessão. Ainda nada foi feito, e nada do que escreveu se perdeu.',
  'step-up.code': 'Código',
  'step-up.code-hint': 'Seis algarismos da aplicação do telemóvel, ou um dos seus códigos de recuperação.',
  'step-up.password': 'Palavra-passe',
  'step-up.submit': 'Confirmar e continuar',
  'step-up.back': 'Deixar, sem mudar nada',
  'step-up.with': 'Confirmar com {provider}',
  'step-up.no-way':
    'A sua conta não tem palavra-passe, nem segundo passo, nem outro serviço que possa confirmar que é você. Escolha primeiro uma palavra-passe.',
  'step-up.choose-password': 'Escolher uma palavra-passe por correio',
  'step-up.done-title': 'É você',
  'step-up.done-lead': 'O que enviou esteve à sua espera. Carregue uma vez, e fica feito.',
  'step-up.continue': 'Continuar',
  'problem.step-up.code-wrong':
    'Este código não está certo, ou já foi usado. Espere pelo seguinte, ou escreva um código de recuperação.',
  'problem.step-up.password-wrong': 'Esta não é a sua palavra-passe. Nada foi feito; tente de novo.',
  'problem.api.token-unproved':
    'Este token foi criado antes de os que publicam ou dão poder pedirem um segundo passo. Crie um novo na página da conta.',
};

export const stepUpMessages = { en, ar, es, fr, pt };
