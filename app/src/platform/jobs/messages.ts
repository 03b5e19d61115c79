/** Names of the platform's own jobs, and why a job can fail by itself. */
export const jobMessages = {
  en: {
    'job.mail.deliver': 'Send a mail',
    'job.jobs.clean': 'Clear away old jobs',
    'job.files.scan': 'Look for viruses in a file',
    'job.files.clean': 'Clear away files that nobody uses',
    'problem.job.bug':
      'This is our fault, not yours. If it stays, tell whoever runs Groundwork here this number: {id}.',
    'problem.job.crashed':
      'The program that worked on this ended {attempts, plural, one {once} other {# times}} before it was done. Try again; if that does not help, tell whoever runs Groundwork here.',
    'problem.job.rights-ended':
      'Whoever asked for this no longer holds a post that permits it, so it was not done. Somebody who may can ask for it anew.',
    'problem.job.payload-unreadable':
      'This was asked of another version of Groundwork, in words that this one does not read. Ask for it anew.',
    'problem.job.gone': 'This job has moved on since you opened the page. Load the page again and look.',
  },
  es: {
    'job.mail.deliver': 'Enviar un correo',
    'job.jobs.clean': 'Retirar tareas antiguas',
    'job.files.scan': 'Buscar virus en un archivo',
    'job.files.clean': 'Retirar archivos que nadie usa',
    'problem.job.bug':
      'Es culpa nuestra, no suya. Si continúa, dé este número a quien administra Groundwork aquí: {id}.',
    'problem.job.crashed':
      'El programa que hacía esto se interrumpió {attempts, plural, one {una vez} many {# de veces} other {# veces}} antes de acabar. Vuelva a intentarlo; si no sirve, avise a quien administra Groundwork aquí.',
    'problem.job.rights-ended':
      'Quien lo pidió ya no ocupa un puesto que lo permita, así que no se hizo. Puede pedirlo de nuevo alguien autorizado.',
    'problem.job.payload-unreadable':
      'Esto se pidió a otra versión de Groundwork, de un modo que esta no lee. Pídalo de nuevo.',
    'problem.job.gone': 'Esta tarea ha cambiado desde que abrió la página. Vuelva a cargarla y mire.',
  },
  fr: {
    'job.mail.deliver': 'Envoyer un courriel',
    'job.jobs.clean': 'Retirer les anciennes tâches',
    'job.files.scan': 'Chercher des virus dans un fichier',
    'job.files.clean': 'Retirer les fichiers que personne n’utilise',
    'problem.job.bug':
      'La faute est de notre côté, non du vôtre. Si cela persiste, donnez ce numéro à qui gère Groundwork ici : {id}.',
    'problem.job.crashed':
      'Le programme qui s’en chargeait s’est arrêté {attempts, plural, one {une fois} many {# de fois} other {# fois}} avant la fin. Réessayez ; si cela ne suffit pas, prévenez qui gère Groundwork ici.',
    'problem.job.rights-ended':
      'La personne qui l’a demandé n’occupe plus de poste qui le permette ; rien n’a donc été fait. Une personne autorisée peut le redemander.',
    'problem.job.payload-unreadable':
      'Ceci a été demandé à une autre version de Groundwork, d’une façon que celle-ci ne lit pas. Demandez-le de nouveau.',
    'problem.job.gone':
      'Cette tâche a changé depuis que vous avez ouvert la page. Rechargez la page et regardez.',
  },
  pt: {
    'job.mail.deliver': 'Enviar um e-mail',
    'job.jobs.clean': 'Retirar tarefas antigas',
    'job.files.scan': 'Procurar vírus num ficheiro',
    'job.files.clean': 'Retirar ficheiros que ninguém usa',
    'problem.job.bug':
      'A culpa é nossa, não sua. Se continuar, dê este número a quem gere o Groundwork aqui: {id}.',
    'problem.job.crashed':
      'O programa que fazia isto parou {attempts, plural, one {uma vez} many {# de vezes} other {# vezes}} antes de acabar. Tente de novo; se não ajudar, avise quem gere o Groundwork aqui.',
    'problem.job.rights-ended':
      'Quem pediu isto já não ocupa um cargo que o permita, por isso não foi feito. Alguém autorizado pode pedi-lo de novo.',
    'problem.job.payload-unreadable':
      'Isto foi pedido a outra versão do Groundwork, de um modo que esta não lê. Peça-o de novo.',
    'problem.job.gone': 'Esta tarefa mudou desde que abriu a página. Recarregue a página e veja.',
  },
  ar: {
    'job.mail.deliver': 'إرسال رسالة بريد',
    'job.jobs.clean': 'إزالة المهام القديمة',
    'job.files.scan': 'البحث عن فيروسات في ملف',
    'job.files.clean': 'إزالة الملفات التي لا يستخدمها أحد',
    'problem.job.bug': 'الخطأ من جهتنا لا منك. إن بقي الخطأ فأعطِ من يدير Groundwork هنا هذا الرقم: {id}.',
    'problem.job.crashed':
      'توقّف البرنامج الذي كان ينفّذ هذه المهمة قبل إتمامها {attempts, plural, zero {} one {مرة واحدة} two {مرتين} few {# مرات} many {# مرة} other {# مرة}}. حاول من جديد؛ فإن لم ينفع ذلك فأخبر من يدير Groundwork هنا.',
    'problem.job.rights-ended':
      'لم يعد من طلب هذا يشغل منصبًا يسمح به، فلم يُنفَّذ. يمكن لمن يحق له ذلك أن يطلبه من جديد.',
    'problem.job.payload-unreadable':
      'طُلب هذا من إصدار آخر من Groundwork بصيغة لا يقرؤها هذا الإصدار. اطلبه من جديد.',
    'problem.job.gone': 'تغيّرت هذه المهمة منذ فتحت الصفحة. حمّل الصفحة من جديد وانظر.',
  },
} as const;
