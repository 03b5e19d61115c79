import { between, createRandom, oneOf } from './random.ts';
import type { Town } from './towns.ts';

/** What is bought in the town's own language, and who sells; the last supplier sells to nobody else. */
const WORDS = {
  en: {
    office: 'Procurement office of',
    portal: 'National procurement portal (made up)',
    wants: [
      'Street lights for',
      'Repair of the road to',
      'School desks for',
      'A well for',
      'Cleaning of the market of',
      'Roof of the clinic of',
    ],
    quarters: ['Eastgate', 'Old Harbour', 'Hill Farm', 'Riverside', 'Mission', 'Upper Mill'],
    suppliers: [
      'Savanna Builders',
      'Mwangaza Power',
      'Kijani Gardens',
      'Maji Safi Pumps',
      'Daftari Stationers',
    ],
    more: 'More was needed than was planned',
    notice: 'Invitation to bid',
  },
  ar: {
    office: 'مكتب المشتريات في',
    portal: 'بوابة المشتريات الوطنية (متخيّلة)',
    wants: ['إنارة شارع في', 'إصلاح الطريق إلى', 'مقاعد مدرسية لـ', 'بئر في', 'تنظيف سوق', 'سقف المستوصف في'],
    quarters: ['الباب الشرقي', 'الميناء القديم', 'مزرعة التل', 'الضفة', 'الحي الجديد', 'الطاحونة العليا'],
    suppliers: ['مقاولات المرجان', 'شركة الضياء للكهرباء', 'حدائق الواحة', 'مضخات العين', 'مكتبة القلم'],
    more: 'احتيج إلى أكثر مما خُطط له',
    notice: 'دعوة إلى تقديم العروض',
  },
} as const;

const YEARS = [2023, 2024, 2025] as const;
const EACH_YEAR = 14;

export const officeOf = ({ language, name }: Town): string =>
  `${WORDS[language === 'ar' ? 'ar' : 'en'].office} ${name}`;
export const portalOf = ({ language }: Town): string => WORDS[language === 'ar' ? 'ar' : 'en'].portal;

type Release = Record<string, unknown>;

/**
 * Releases of every process of the town's own office, in the order in which they came. Like all of the programme they are
 * made up, and always the same: some have a single bid, one was given up, one is in dollars, some were changed.
 */
export function ownReleases(town: Town): Release[] {
  const random = createRandom(town.seed * 131 + 7);
  return YEARS.flatMap((year) =>
    Array.from({ length: EACH_YEAR }, (_, at) => processOf(town, random, year, at)).flat(),
  );
}

/** What a portal says about the same town: few of its processes, at the stage of the award, in words of its own. */
export function portalReleases(town: Town): Release[] {
  return ownReleases(town)
    .filter(({ tag }, at) => JSON.stringify(tag) === '["award"]' && at % 4 === 0)
    .map((release) => ({ ...release, id: `portal-${String(release['id'])}` }));
}

function processOf(town: Town, random: () => number, year: number, at: number): Release[] {
  const words = WORDS[town.language === 'ar' ? 'ar' : 'en'];
  const number = `${year}-${String(at + 1).padStart(3, '0')}`;
  const ocid = `ocds-example-${town.code}-${number}`;
  const title = `${oneOf(random, words.wants)} ${oneOf(random, words.quarters)}`;
  const supplierAt = between(random, 0, words.suppliers.length - 1);
  const supplier = { id: `S-${supplierAt}`, name: words.suppliers[supplierAt] ?? '' };
  const amount = Math.round(10 ** (3.2 + random() * 2.2) * town.scale) * 10;
  const value = { amount, currency: year === 2024 && at === 5 ? 'USD' : town.currency };
  const month = between(random, 1, 6);
  const bids = oneOf(random, [1, 2, 3, 3, 4, 6]);
  const method = oneOf(random, ['open', 'open', 'open', 'selective', 'limited', 'direct']);
  const day = (after: number): string =>
    new Date(Date.UTC(year, month - 1, 3 + after)).toISOString().replace('.000Z', 'Z');
  const buyer = { id: 'B', name: officeOf(town) };
  const parties = [
    { id: 'B', name: officeOf(town), roles: ['buyer', 'procuringEntity'] },
    {
      id: supplier.id,
      name: supplier.name,
      roles: ['supplier', 'tenderer'],
      identifier: { scheme: 'XM-EXAMPLE', id: `${town.code}-${supplierAt}` },
    },
  ];
  const tender = {
    id: number,
    title,
    status: 'active',
    procurementMethod: method,
    value: { amount: Math.round(amount * 1.1), currency: value.currency },
    tenderPeriod: { startDate: day(0), endDate: day(between(random, 9, 40)) },
    documents: [
      {
        id: '1',
        documentType: 'tenderNotice',
        title: words.notice,
        url: `https://contracts.example/${number}.pdf`,
        format: 'application/pdf',
        language: town.language,
      },
    ],
  };
  const release = (tag: string, after: number, more: Release): Release => ({
    ocid,
    id: `${number}-${tag}`,
    date: day(after),
    tag: [tag],
    initiationType: 'tender',
    language: town.language,
    buyer,
    ...more,
  });
  const called = release('tender', 0, {
    parties: parties.slice(0, 1),
    planning: { budget: { amount: { amount: Math.round(amount * 1.2), currency: value.currency } } },
    tender,
  });
  // The newest are still open.
  if (year === 2025 && at >= EACH_YEAR - 3) return [called];
  const isGivenUp = year === 2023 && at === 4;
  const award = {
    id: `A-${number}`,
    title,
    status: isGivenUp ? 'cancelled' : 'active',
    date: day(55),
    value,
    suppliers: [supplier],
  };
  const awarded = release('award', 56, {
    parties,
    tender: { id: number, status: 'complete', numberOfTenderers: bids },
    awards: [award],
  });
  if (isGivenUp) return [called, awarded];
  const contract = {
    id: `C-${number}`,
    awardID: award.id,
    title,
    status: 'active',
    value,
    dateSigned: day(62),
    period: { startDate: day(65), endDate: day(150) },
  };
  const signed = release('contract', 63, { contracts: [contract] });
  const half = Math.round(amount / 2);
  const transactions = [
    { id: '1', date: day(100), value: { amount: half, currency: value.currency } },
    { id: '2', date: day(155), value: { amount: amount - half, currency: value.currency } },
  ];
  const paid = release('implementation', 156, {
    contracts: [
      { id: contract.id, status: at % 2 === 0 ? 'terminated' : 'active', implementation: { transactions } },
    ],
  });
  if (at % 5 !== 3) return [called, awarded, signed, paid];
  const raised = Math.round(amount * 1.15);
  const changed = release('contractAmendment', 90, {
    contracts: [
      {
        id: contract.id,
        value: { amount: raised, currency: value.currency },
        amendments: [{ id: '1', date: day(89), rationale: words.more }],
      },
    ],
  });
  return [called, awarded, signed, changed, paid];
}
