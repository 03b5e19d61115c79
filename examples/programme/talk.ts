import type { Language } from '../../app/src/platform/i18n/languages.ts';

/** What is said in a made-up town about its newest spending, in its people's language. */
export interface TownTalk {
  note: string;
  answered: { question: string; name: string; answer: string };
  waiting: string;
}

export const talk: Readonly<Record<Language, TownTalk>> = {
  en: {
    note: 'The year was closed in January. Bills that came later stand in the next year.',
    answered: {
      question: 'Why was less spent than planned? Our street still has no lamps.',
      name: 'Amina',
      answer:
        'Two contracts were signed late in the year. Their money is set aside and stands in the next budget; the lamps are among it.',
    },
    waiting: 'How much of the reserve was used, and who decided about it?',
  },
  es: {
    note: 'El año se cerró en enero. Las facturas que llegaron después figuran en el año siguiente.',
    answered: {
      question: '¿Por qué se gastó menos de lo previsto? Nuestra calle sigue sin farolas.',
      name: 'Marta',
      answer:
        'Dos contratos se firmaron a final de año. Su dinero está reservado en el presupuesto siguiente, y las farolas están incluidas.',
    },
    waiting: '¿Cuánto se usó de la reserva y quién lo decidió?',
  },
  fr: {
    note: 'L’année a été close en janvier. Les factures arrivées plus tard figurent dans l’année suivante.',
    answered: {
      question: 'Pourquoi a-t-on dépensé moins que prévu ? Notre rue n’a toujours pas de lampadaires.',
      name: 'Aïcha',
      answer:
        'Deux contrats ont été signés en fin d’année. Leur argent est réservé dans le budget suivant, et les lampadaires en font partie.',
    },
    waiting: 'Quelle part de la réserve a été utilisée, et qui en a décidé ?',
  },
  pt: {
    note: 'O ano foi fechado em janeiro. As faturas que chegaram depois figuram no ano seguinte.',
    answered: {
      question: 'Porque se gastou menos do que o previsto? A nossa rua continua sem candeeiros.',
      name: 'Rosa',
      answer:
        'Dois contratos foram assinados no fim do ano. O dinheiro está reservado no orçamento seguinte, e os candeeiros estão incluídos.',
    },
    waiting: 'Quanto da reserva foi usado, e quem o decidiu?',
  },
  ar: {
    note: 'أُغلقت السنة في يناير. والفواتير التي وصلت بعد ذلك مدرجة في السنة التالية.',
    answered: {
      question: 'لماذا أُنفق أقل من المخطط؟ شارعنا ما زال بلا مصابيح.',
      name: 'ليلى',
      answer: 'وُقّع عقدان في آخر السنة، ومالهما محجوز في ميزانية السنة التالية، والمصابيح من بينهما.',
    },
    waiting: 'كم استُعمل من الاحتياطي، ومن قرر ذلك؟',
  },
};
