import { plantedSigns } from './planted.ts';
import { type Bid, type Purchase, rounded, tenderFrom } from './purchase.ts';
import type { Town } from './towns.ts';

type Change = (purchase: Purchase, town: Town, at: number) => Partial<Purchase>;

/** What makes a purchase raise a sign; and its like, that comes near to it and raises none. */
const CHANGES: Readonly<Record<string, { raise: Change; near?: Change }>> = {
  R003: { raise: () => ({ taken: 6 }), near: () => ({ taken: 13 }) },
  R011: {
    raise: (_, town, at) => bought(town, 0.72 + at * 0.06),
    near: (_, town) => bought(town, 0.72),
  },
  R018: {
    raise: ({ bids }) => ({ bids: bids.slice(0, 1) }),
    near: ({ bids }) => ({ bids: bids.slice(0, 2).map(standing) }),
  },
  R024: { raise: nextAt(1.002), near: nextAt(1.06) },
  R028: { raise: thirdAt(1), near: thirdAt(1.01) },
  R030: { raise: winnerCame(-2), near: winnerCame(2) },
  R031: { raise: priceAt(1.34), near: priceAt(1.05) },
  R035: {
    raise: ({ bids }) => ({ bids: bids.map((bid, at) => ({ ...bid, isOut: at > 0 })) }),
    near: ({ bids }) => ({ bids: bids.map((bid, at) => ({ ...bid, isOut: at > 1 })) }),
  },
  R036: {
    // Whoever would have won is ruled out, and the next wins.
    raise({ bids, final, price }) {
      const [low, ...more] = bids;
      const next = more.map(standing);
      const winner = next[0];
      if (!low || !winner) return {};
      return {
        bids: [...next, { ...low, isOut: true }],
        winner: winner.firm,
        price: winner.amount,
        final: winner.amount + final - price,
      };
    },
  },
  R044: {
    raise: ({ bids }, town) => ({
      bids: [...bids.slice(0, 2), ...['twin-1', 'twin-2'].map((firm, at) => dearer(town, bids, firm, at))],
    }),
  },
  R058: { raise: nextAt(1.5) },
  R059: { raise: grownTo(1.4), near: grownTo(1.09) },
  R067: {
    raise: ({ due }) => ({ delivered: due + 124 }),
    near: ({ due }) => ({ delivered: due + 21 }),
  },
  G001: {
    raise: ({ bids }) => ({
      winner: 'young',
      bids: bids.map((bid, at) => (at === 0 ? { ...bid, firm: 'young' } : bid)),
    }),
  },
  G002: {
    raise: () => ({ isOver: true, isDeliveryTold: false }),
    near: () => ({ isOver: true }),
  },
  G003: {
    raise: ({ awarded }) => ({ signed: awarded + 2 }),
    near: ({ awarded }) => ({ signed: awarded + 8 }),
  },
};

/** Besides, one tender was given up, and one is in dollars. */
const APART: Readonly<Record<string, Change>> = {
  '2023-010': () => ({ came: 'given-up' }),
  '2024-005': ({ bids, estimate }) => {
    const inDollars = (amount: number): number => Math.round((amount / estimate) * 31_000);
    const [best] = bids;
    const price = inDollars(best?.amount ?? estimate);
    return {
      currency: 'USD',
      estimate: inDollars(estimate),
      bids: bids.map((bid) => ({ ...bid, amount: inDollars(bid.amount) })),
      price,
      final: price,
    };
  },
};

/** The purchases with what is planted among them. */
export function plantSigns(town: Town, ordinary: readonly Purchase[]): Purchase[] {
  const changes = new Map(Object.entries(APART).map(([number, change]) => [number, { change, at: 0 }]));
  for (const { code, raises, silent } of plantedSigns) {
    const { raise, near } = CHANGES[code] ?? {};
    if (raise) for (const [at, number] of raises.entries()) changes.set(number, { change: raise, at });
    if (near) for (const [at, number] of silent.entries()) changes.set(number, { change: near, at });
  }
  return ordinary.map((each) => {
    const { change, at = 0 } = changes.get(each.number) ?? {};
    return change ? { ...each, ...change(each, town, at) } : each;
  });
}

const standing = (bid: Bid): Bid => ({ ...bid, isOut: false });

function bought(town: Town, share: number): Partial<Purchase> {
  const price = rounded(town, tenderFrom(town) * share);
  return {
    buyer: 'fire',
    trade: 'vehicles',
    item: 1,
    method: 'direct',
    taken: null,
    bids: [],
    winner: 'vehicles-3',
    estimate: price,
    price,
    final: price,
    awarded: 16,
    signed: 26,
    due: 86,
    delivered: 90,
  };
}

const dearer = (town: Town, bids: readonly Bid[], firm: string, at: number): Bid => ({
  firm,
  amount: rounded(town, (bids[1]?.amount ?? 0) * (1.04 + at * 0.03)),
  isOut: false,
  hours: 4 + at,
});

/** The second offer is so many times the first, and what comes after it is dearer still. */
function nextAt(times: number): Change {
  return ({ bids, price }, town) => ({
    bids: bids.map((bid, at) =>
      at === 0
        ? bid
        : { ...bid, isOut: bid.isOut && at > 1, amount: rounded(town, price * times * 1.06 ** (at - 1)) },
    ),
  });
}

function thirdAt(times: number): Change {
  return ({ bids }, town) => ({
    bids: bids.map((bid, at) =>
      at < 2 ? bid : { ...bid, amount: rounded(town, (bids[1]?.amount ?? 0) * times ** (at - 1)) },
    ),
  });
}

function winnerCame(hours: number): Change {
  return ({ bids }) => ({ bids: bids.map((bid, at) => (at === 0 ? { ...bid, hours } : bid)) });
}

/** All offers are so much above what was estimated. */
function priceAt(times: number): Change {
  return ({ bids, estimate, price }, town) => {
    const factor = (estimate * times) / price;
    const raised = bids.map((bid) => ({ ...bid, amount: rounded(town, bid.amount * factor) }));
    return { bids: raised, price: raised[0]?.amount ?? price, final: raised[0]?.amount ?? price };
  };
}

function grownTo(times: number): Change {
  return ({ price }, town) => ({ final: rounded(town, price * times) });
}
