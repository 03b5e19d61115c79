/** Why a document cannot be had on paper just now. */
export const pdfMessages = {
  en: {
    'problem.pdf.too-much':
      'This document is too long to be made as PDF in the time and memory that are allowed for one. Take the workbook or JSON, which hold the same.',
    'problem.pdf.busy':
      'Many documents are being made as PDF just now. Try again in a minute, or take the workbook or JSON, which hold the same.',
  },
  es: {
    'problem.pdf.too-much':
      'Este documento es demasiado largo para hacerlo en PDF con el tiempo y la memoria que se permiten para uno. Tome el libro de cálculo o el JSON, que contienen lo mismo.',
    'problem.pdf.busy':
      'Ahora mismo se están haciendo muchos documentos en PDF. Inténtelo de nuevo en un minuto, o tome el libro de cálculo o el JSON, que contienen lo mismo.',
  },
  fr: {
    'problem.pdf.too-much':
      'Ce document est trop long pour être fait en PDF dans le temps et la mémoire permis pour un seul. Prenez le classeur ou le JSON, qui contiennent la même chose.',
    'problem.pdf.busy':
      'Beaucoup de documents sont en cours de production en PDF. Réessayez dans une minute, ou prenez le classeur ou le JSON, qui contiennent la même chose.',
  },
  pt: {
    'problem.pdf.too-much':
      'Este documento é demasiado longo para ser feito em PDF com o tempo e a memória permitidos para um. Leve a livro de cálculo ou o JSON, que contêm o mesmo.',
    'problem.pdf.busy':
      'Neste momento estão a ser feitos muitos documentos em PDF. Tente de novo dentro de um minuto, ou leve a livro de cálculo ou o JSON, que contêm o mesmo.',
  },
  ar: {
    'problem.pdf.too-much':
      'هذه الوثيقة أطول من أن تُعدّ بصيغة PDF في الوقت والذاكرة المسموح بهما لوثيقة واحدة. خذ المصنف أو JSON، ففيهما المحتوى نفسه.',
    'problem.pdf.busy':
      'تُعدّ الآن وثائق كثيرة بصيغة PDF. أعد المحاولة بعد دقيقة، أو خذ المصنف أو JSON، ففيهما المحتوى نفسه.',
  },
};
