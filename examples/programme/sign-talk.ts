import type { Town } from './towns.ts';

/** What a firm says of a sign that is about it, and what somebody of the town hall found out about another. */
interface SignTalk {
  replied: { number: string; code: string; name: string; text: string };
  checked: { number: string; code: string; note: string };
}

const REPLIED = { number: '2024-031', code: 'R058' };
const CHECKED = { number: '2025-009', code: 'R067' };

const TALK: Readonly<Record<'en' | 'ar', SignTalk>> = {
  en: {
    replied: {
      ...REPLIED,
      name: 'Jenga Construction',
      text: 'Our scaffolding and our masons were in the next street, for the classrooms of the year before. We had neither to bring nor to house them, and could ask for less than firms that come from afar.',
    },
    checked: {
      ...CHECKED,
      note: 'The lamps stood in the port for three months, because a customs form of ours was missing. The firm had shipped them in time, and no penalty is due. Forms for goods from abroad are now filled in when the contract is signed.',
    },
  },
  ar: {
    replied: {
      ...REPLIED,
      name: 'بناء التل',
      text: 'كانت سقالاتنا وعمالنا في الشارع المجاور لبناء قاعات الدرس في السنة السابقة، فلم نحتج إلى نقلهم ولا إلى إيوائهم، وأمكننا أن نطلب أقل مما تطلبه شركات تأتي من بعيد.',
    },
    checked: {
      ...CHECKED,
      note: 'بقيت الفوانيس في الميناء ثلاثة أشهر لأن استمارة جمركية من جهتنا كانت ناقصة. شحنتها الشركة في موعدها، ولا غرامة عليها. صارت استمارات السلع المستوردة تُملأ عند توقيع العقد.',
    },
  },
};

/** In the town's own language: one of the two in which its contracts are written here. */
export const signTalk = ({ language }: Town): SignTalk => TALK[language === 'ar' ? 'ar' : 'en'];
