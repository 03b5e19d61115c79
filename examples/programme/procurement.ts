import type { Purchase } from './purchase.ts';
import { partiesOf, referTo } from './purchase-parties.ts';
import { ITEMS, purchaseWords } from './purchase-words.ts';
import { purchasesOf } from './purchases.ts';
import { NEWEST, type Town } from './towns.ts';

export const portalOf = (town: Town): string => purchaseWords(town).portal;

type Release = Record<string, unknown>;

const TOLD_BY_PORTAL = NEWEST - 1;

export const ocidOf = (town: Town, number: string): string => `ocds-sample-${town.code}-${number}`;

/**
 * Releases of every process of the town's own office, in the order in which they came. Like all of the programme they are
 * made up, and always the same: one was given up, one is in dollars, some were changed, and some raise a sign (`planted.ts`).
 */
export const ownReleases = (town: Town): Release[] =>
  purchasesOf(town).flatMap((purchase) => releasesOf(town, purchase));

/** What a portal says about the same town: few of its processes, at the stage of the award, in words of its own. */
export function portalReleases(town: Town): Release[] {
  return purchasesOf(town)
    .filter(({ year, came }, at) => year === TOLD_BY_PORTAL && came === 'delivered' && at % 4 === 0)
    .flatMap((purchase) => {
      const told = releasesOf(town, purchase).find(({ tag }) => String(tag) === 'award');
      if (!told) return [];
      // How many offers came it says, and not whose or for how much.
      const { bids: _bids, tender, ...award } = told;
      const { tenderers: _tenderers, ...counted } = tender as Release;
      const parties = partiesOf(town, { ...purchase, bids: [] });
      return [{ ...award, id: `portal-${String(award['id'])}`, tender: counted, parties }];
    });
}

function releasesOf(town: Town, purchase: Purchase): Release[] {
  const { number, year, calledOn, came } = purchase;
  const day = (after: number, hour = 9): string =>
    new Date(Date.UTC(year, 0, calledOn + after + 1, hour)).toISOString().replace('.000Z', 'Z');
  const release = (tag: string, after: number, more: Release): Release => ({
    ocid: ocidOf(town, number),
    id: `${number}-${tag}`,
    date: day(after, 12),
    tag: [tag],
    initiationType: 'tender',
    language: town.language,
    buyer: referTo(town, purchase.buyer),
    ...more,
  });
  const write: Writing = { town, purchase, day, release };
  if (came === 'called') return [called(write)];
  if (came === 'given-up') return [called(write), awarded(write, 'cancelled')];
  return [called(write), awarded(write, 'active'), ...performed(write)];
}

interface Writing {
  town: Town;
  purchase: Purchase;
  day(after: number, hour?: number): string;
  release(tag: string, after: number, more: Release): Release;
}

const moneyOf = ({ currency }: Purchase, amount: number) => ({ amount, currency });

function titleOf(town: Town, { trade, item, quarter }: Purchase): string {
  const { wants, quarters } = purchaseWords(town);
  const place = quarters[quarter] ?? '';
  const want = wants[trade][item] ?? '';
  // In Arabic a preposition of one letter is written with its word.
  return want.endsWith('لـ') ? `${want.slice(0, -1)}${place.replace(/^ال/, 'ل')}` : `${want} ${place}`;
}

const itemsOf = (town: Town, purchase: Purchase) => [
  {
    id: '1',
    description: titleOf(town, purchase),
    classification: { scheme: 'CPV', id: ITEMS[purchase.trade][purchase.item]?.code ?? '' },
    quantity: 1,
  },
];

function called({ town, purchase, day, release }: Writing): Release {
  const { number, method, estimate, taken, trade, item } = purchase;
  return release('tender', 0, {
    parties: partiesOf(town, { ...purchase, bids: [], winner: '' }),
    planning: { budget: { amount: moneyOf(purchase, Math.round(estimate * 1.1)) } },
    tender: {
      id: number,
      title: titleOf(town, purchase),
      status: 'active',
      procuringEntity: referTo(town, 'office'),
      procurementMethod: method,
      mainProcurementCategory: ITEMS[trade][item]?.category,
      ...(taken !== null && { awardCriteria: 'priceOnly' }),
      value: moneyOf(purchase, estimate),
      ...(taken !== null && { tenderPeriod: { startDate: day(0), endDate: day(taken, 15) } }),
      items: itemsOf(town, purchase),
      documents: [
        {
          id: '1',
          documentType: 'tenderNotice',
          title: purchaseWords(town).notice,
          url: `https://contracts.example/${number}.pdf`,
          format: 'application/pdf',
          language: town.language,
        },
      ],
    },
  });
}

function awarded({ town, purchase, day, release }: Writing, status: 'active' | 'cancelled'): Release {
  const { number, bids, taken, winner, price } = purchase;
  const tenderers = bids.map(({ firm }) => referTo(town, firm));
  return release('award', purchase.awarded + 1, {
    parties: partiesOf(town, purchase),
    tender: {
      id: number,
      status: 'complete',
      ...(taken !== null && { numberOfTenderers: bids.length, tenderers }),
    },
    ...(taken !== null && {
      bids: {
        details: bids.map((bid, at) => ({
          id: `${number}-${at + 1}`,
          date: day(taken, 15 - bid.hours),
          status: bid.isOut ? 'disqualified' : 'valid',
          tenderers: [tenderers[at]],
          value: moneyOf(purchase, bid.amount),
        })),
      },
    }),
    awards: [
      {
        id: `A-${number}`,
        title: titleOf(town, purchase),
        status,
        date: day(purchase.awarded, 10),
        value: moneyOf(purchase, price),
        suppliers: [referTo(town, winner)],
        items: itemsOf(town, purchase),
      },
    ],
  });
}

/** The contract: signed, changed where it was, delivered and paid. */
function performed({ town, purchase, day, release }: Writing): Release[] {
  const { number, price, final, signed, due, delivered, isOver, isDeliveryTold } = purchase;
  const name = { id: `C-${number}`, awardID: `A-${number}` };
  const milestone = { id: '1', title: purchaseWords(town).handover, type: 'delivery', dueDate: day(due) };
  const contract = {
    ...name,
    title: titleOf(town, purchase),
    status: 'active',
    value: moneyOf(purchase, price),
    dateSigned: day(signed, 10),
    period: { startDate: day(signed + 1), endDate: day(due) },
    ...(isDeliveryTold && { implementation: { milestones: [{ ...milestone, status: 'scheduled' }] } }),
  };
  const changed = {
    ...name,
    value: moneyOf(purchase, final),
    amendments: [{ id: '1', date: day(signed + 25), rationale: purchaseWords(town).more }],
  };
  const half = Math.round(price / 2);
  const transactions = [
    { id: '1', date: day(signed + 30), value: moneyOf(purchase, half) },
    { id: '2', date: day(delivered + 5), value: moneyOf(purchase, final - half) },
  ];
  const met = { ...milestone, status: 'met', dateMet: day(delivered) };
  return [
    release('contract', signed + 1, { contracts: [contract] }),
    ...(final === price ? [] : [release('contractAmendment', signed + 26, { contracts: [changed] })]),
    release('implementation', delivered + 6, {
      contracts: [
        {
          ...name,
          status: isOver ? 'terminated' : 'active',
          ...(isDeliveryTold && { implementation: { transactions, milestones: [met] } }),
        },
      ],
    }),
  ];
}
