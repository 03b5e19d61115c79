/** Why a file is not taken, or not shown. */
export const fileMessages = {
  en: {
    'problem.file.too-large':
      'This file has {size} MB, and at most {limit} MB are taken here. Make it smaller or split it, and send it again.',
    'problem.file.type-refused':
      'This file is not of a kind that is taken here: expected {expected}, and its content looks like "{seems}". Save it as one of these and send it again.',
    'problem.file.image-unreadable':
      'This picture cannot be read; perhaps it is damaged. Open it, save it anew and send it again.',
    'problem.file.image-too-large':
      'This picture has more than {millions} million pixels. Make it smaller and send it again.',
    'problem.file.being-checked':
      'This file is still being checked for viruses. Try again in a minute; if that stays, tell whoever runs Groundwork here.',
    'problem.file.infected': 'A virus was found in this file, so nobody can open it. Send a clean copy.',
    'problem.file.not-ready':
      'This file cannot be published yet: it is being checked for viruses, or did not pass.',
    'problem.file.store-away':
      'Files cannot be reached just now ({why}). Try again in a while; if that stays, tell whoever runs Groundwork here.',
    'problem.file.scan-away':
      'The virus scanner gives no answer ({why}), so the file stays closed. Whoever runs Groundwork here should look at GROUNDWORK_SCAN.',
    'file.keeps-traces':
      'This file is kept as it came. What the program that made it wrote into it, often a name, is still in it.',
  },
  es: {
    'problem.file.too-large':
      'Este archivo tiene {size} MB y aquí se admiten {limit} MB como mucho. Redúzcalo o divídalo y vuelva a enviarlo.',
    'problem.file.type-refused':
      'Aquí no se admite este tipo de archivo: se esperaba {expected}, y su contenido parece «{seems}». Guárdelo como uno de estos tipos y vuelva a enviarlo.',
    'problem.file.image-unreadable':
      'Esta imagen no se puede leer; quizá esté dañada. Ábrala, guárdela de nuevo y vuelva a enviarla.',
    'problem.file.image-too-large':
      'Esta imagen tiene más de {millions} millones de píxeles. Redúzcala y vuelva a enviarla.',
    'problem.file.being-checked':
      'Aún se está comprobando si este archivo tiene virus. Inténtelo en un minuto; si continúa, avise a quien administra Groundwork aquí.',
    'problem.file.infected':
      'Se encontró un virus en este archivo, así que nadie puede abrirlo. Envíe una copia limpia.',
    'problem.file.not-ready':
      'Este archivo aún no se puede publicar: se está comprobando si tiene virus, o no superó la comprobación.',
    'problem.file.store-away':
      'Ahora no se puede acceder a los archivos ({why}). Inténtelo más tarde; si continúa, avise a quien administra Groundwork aquí.',
    'problem.file.scan-away':
      'El antivirus no responde ({why}), así que el archivo sigue cerrado. Quien administra Groundwork aquí debe revisar GROUNDWORK_SCAN.',
    'file.keeps-traces':
      'Este archivo se guarda tal como llegó. Lo que escribió en él el programa que lo hizo, a menudo un nombre, sigue dentro.',
  },
  fr: {
    'problem.file.too-large':
      'Ce fichier fait {size} Mo, et on accepte ici {limit} Mo au plus. Réduisez-le ou divisez-le, puis renvoyez-le.',
    'problem.file.type-refused':
      'Ce type de fichier n’est pas accepté ici : attendu {expected}, et son contenu ressemble à « {seems} ». Enregistrez-le sous l’un de ces types et renvoyez-le.',
    'problem.file.image-unreadable':
      'Cette image ne peut pas être lue ; elle est peut-être abîmée. Ouvrez-la, enregistrez-la de nouveau et renvoyez-la.',
    'problem.file.image-too-large':
      'Cette image a plus de {millions} millions de pixels. Réduisez-la et renvoyez-la.',
    'problem.file.being-checked':
      'La recherche de virus dans ce fichier n’est pas finie. Réessayez dans une minute ; si cela persiste, prévenez qui gère Groundwork ici.',
    'problem.file.infected':
      'Un virus a été trouvé dans ce fichier ; personne ne peut donc l’ouvrir. Envoyez une copie saine.',
    'problem.file.not-ready':
      'Ce fichier ne peut pas encore être publié : on y cherche des virus, ou il n’a pas passé l’examen.',
    'problem.file.store-away':
      'Les fichiers sont inaccessibles pour l’instant ({why}). Réessayez plus tard ; si cela persiste, prévenez qui gère Groundwork ici.',
    'problem.file.scan-away':
      'L’antivirus ne répond pas ({why}) ; le fichier reste donc fermé. Qui gère Groundwork ici doit vérifier GROUNDWORK_SCAN.',
    'file.keeps-traces':
      'Ce fichier est gardé tel qu’il est arrivé. Ce que le programme qui l’a fait y a écrit, souvent un nom, s’y trouve encore.',
  },
  pt: {
    'problem.file.too-large':
      'Este ficheiro tem {size} MB e aqui aceitam-se no máximo {limit} MB. Reduza-o ou divida-o e envie-o de novo.',
    'problem.file.type-refused':
      'Este tipo de ficheiro não é aceite aqui: esperava-se {expected}, e o conteúdo parece «{seems}». Guarde-o como um destes tipos e envie-o de novo.',
    'problem.file.image-unreadable':
      'Esta imagem não pode ser lida; talvez esteja danificada. Abra-a, guarde-a de novo e volte a enviá-la.',
    'problem.file.image-too-large':
      'Esta imagem tem mais de {millions} milhões de píxeis. Reduza-a e envie-a de novo.',
    'problem.file.being-checked':
      'Este ficheiro ainda está a ser verificado contra vírus. Tente daqui a um minuto; se continuar, avise quem gere o Groundwork aqui.',
    'problem.file.infected':
      'Foi encontrado um vírus neste ficheiro, por isso ninguém o pode abrir. Envie uma cópia limpa.',
    'problem.file.not-ready':
      'Este ficheiro ainda não pode ser publicado: está a ser verificado contra vírus, ou não passou.',
    'problem.file.store-away':
      'Neste momento não se chega aos ficheiros ({why}). Tente mais tarde; se continuar, avise quem gere o Groundwork aqui.',
    'problem.file.scan-away':
      'O antivírus não responde ({why}), por isso o ficheiro continua fechado. Quem gere o Groundwork aqui deve verificar GROUNDWORK_SCAN.',
    'file.keeps-traces':
      'Este ficheiro é guardado tal como chegou. O que o programa que o fez lá escreveu, muitas vezes um nome, continua nele.',
  },
  ar: {
    'problem.file.too-large':
      'حجم هذا الملف {size} ميغابايت، والمقبول هنا {limit} ميغابايت على الأكثر. صغّره أو قسّمه ثم أرسله من جديد.',
    'problem.file.type-refused':
      'هذا النوع من الملفات غير مقبول هنا: المتوقع {expected}، ومحتواه يشبه «{seems}». احفظه بأحد هذه الأنواع ثم أرسله من جديد.',
    'problem.file.image-unreadable':
      'تعذّرت قراءة هذه الصورة، ولعلها تالفة. افتحها واحفظها من جديد ثم أرسلها.',
    'problem.file.image-too-large': 'في هذه الصورة أكثر من {millions} مليون بكسل. صغّرها ثم أرسلها من جديد.',
    'problem.file.being-checked':
      'ما زال هذا الملف يُفحص بحثًا عن الفيروسات. حاول بعد دقيقة؛ وإن استمر ذلك فأخبر من يدير Groundwork هنا.',
    'problem.file.infected': 'وُجد فيروس في هذا الملف، فلا يمكن لأحد فتحه. أرسل نسخة سليمة.',
    'problem.file.not-ready': 'لا يمكن نشر هذا الملف بعد: ما زال يُفحص بحثًا عن الفيروسات، أو لم يجتز الفحص.',
    'problem.file.store-away':
      'تعذّر الوصول إلى الملفات الآن ({why}). حاول لاحقًا؛ وإن استمر ذلك فأخبر من يدير Groundwork هنا.',
    'problem.file.scan-away':
      'لا يجيب فاحص الفيروسات ({why})، فيبقى الملف مغلقًا. على من يدير Groundwork هنا أن يراجع GROUNDWORK_SCAN.',
    'file.keeps-traces':
      'يُحفظ هذا الملف كما وصل. وما كتبه فيه البرنامج الذي أنشأه، وكثيرًا ما يكون اسمًا، ما زال فيه.',
  },
} as const;
