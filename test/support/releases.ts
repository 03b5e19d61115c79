/** What a made-up release says, beside who buys. */
export interface MadeUp {
  ocid: string;
  /** The year in which everything of it happens. */
  year: number;
  title: string;
  supplier: string;
  buyer: string;
  /** Of the award and the contract, in euros. */
  amount?: number;
  text?: string;
}

/** A process from the call to the payment, as one OCDS release. */
export function releaseOf({ ocid, year, title, supplier, buyer, amount = 1000, text = title }: MadeUp) {
  const value = { amount, currency: 'EUR' };
  return {
    ocid,
    id: `${ocid}-1`,
    date: `${year}-06-01T00:00:00Z`,
    tag: ['tender', 'award', 'contract'],
    initiationType: 'tender',
    parties: [
      { id: 'b', name: buyer, roles: ['buyer'] },
      { id: 's', name: supplier, roles: ['supplier'] },
    ],
    buyer: { id: 'b', name: buyer },
    planning: { rationale: text, budget: { amount: value } },
    tender: {
      id: 't',
      title,
      description: text,
      procurementMethod: 'open',
      procurementMethodDetails: text,
      numberOfTenderers: 2,
      tenderPeriod: { startDate: `${year}-01-10T00:00:00Z`, endDate: `${year}-02-10T00:00:00Z` },
      items: [{ id: '1', description: text, quantity: 2, unit: { name: text } }],
      documents: [{ id: '1', title: text, url: `https://files.example/${encodeURIComponent(text)}` }],
      amendments: [{ id: '1', date: `${year}-01-20T00:00:00Z`, rationale: text }],
    },
    awards: [
      {
        id: 'a',
        title,
        status: 'active',
        date: `${year}-03-01T00:00:00Z`,
        value,
        suppliers: [{ id: 's', name: supplier }],
      },
    ],
    contracts: [
      {
        id: 'c',
        awardID: 'a',
        title,
        status: 'active',
        dateSigned: `${year}-04-01T00:00:00Z`,
        value,
        implementation: {
          transactions: [{ id: 'p', date: `${year}-05-01T00:00:00Z`, value }],
        },
      },
    ],
  };
}

/** Releases as a file: one a line. */
export const releaseLines = (...releases: readonly object[]): string =>
  releases.map((release) => `${JSON.stringify(release)}\n`).join('');

/** The same, open to bids for four days alone: indicator R003 flags it. */
export function withShortCall(release: ReturnType<typeof releaseOf>) {
  const [year = ''] = release.date.split('-');
  return {
    ...release,
    tender: {
      ...release.tender,
      tenderPeriod: { startDate: `${year}-01-10T00:00:00Z`, endDate: `${year}-01-14T00:00:00Z` },
    },
  };
}
