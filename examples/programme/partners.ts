import type { Localized } from '../../app/src/platform/i18n/localized.ts';

/** The made-up organisation whose advisers, mentors and trainers are in the towns. */
export const PARTNER = {
  partner: 'Open Towns Partnership (example)',
  purpose: 'Public finance, procurement and handing over',
  contact: 'office@open-towns.example',
};

/** An engagement has begun and has its end; the example keeps both at a distance from the day it is loaded. */
export const ENGAGEMENT_DAYS = { behind: 400, ahead: 500 };

type Words = Readonly<Required<Localized>>;

export const ORGANISATIONS: readonly {
  key: string;
  kind: 'women' | 'association';
  standings: readonly string[];
  names: Words;
}[] = [
  {
    key: 'women',
    kind: 'women',
    standings: ['comment', 'review'],
    names: {
      en: 'Women’s market association',
      es: 'Asociación de mujeres del mercado',
      fr: 'Association des femmes du marché',
      pt: 'Associação das mulheres do mercado',
      ar: 'جمعية نساء السوق',
    },
  },
  {
    key: 'forum',
    kind: 'association',
    standings: ['convene', 'comment'],
    names: {
      en: 'Residents’ forum',
      es: 'Foro vecinal',
      fr: 'Forum des habitants',
      pt: 'Fórum de moradores',
      ar: 'منتدى المتساكنين',
    },
  },
];
