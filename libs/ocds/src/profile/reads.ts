import { type WantedLine, wantedOf } from '../scan/wanted.ts';

const organisation = (path: string): string[] => [
  `${path}/id`,
  `${path}/identifier/scheme`,
  `${path}/identifier/id`,
];
const money = (path: string): string[] => [
  `${path}/amount=`,
  `${path}/currency`,
  `${path}/valueAddedTaxIncluded`,
];
const lots = (path: string): string[] =>
  [`${path}/relatedLot~`, `${path}/relatedLots[]~`].flatMap((each) => [each, `${each}/lotId`, `${each}/id`]);
const milestones = (path: string): string[] => [
  `${path}/milestones[]/dueDate`,
  `${path}/milestones[]/dateMet`,
  `${path}/milestones[]/status`,
];
const bid = (path: string): string[] => [
  `${path}/status`,
  ...organisation(`${path}/tenderers[]`),
  ...money(`${path}/value`),
  `${path}/date`,
  ...lots(path),
];

/** What the indicators read of a release, and what corrections before it may move there (auctions). The rest of a line may be left out. */
const PATHS: readonly string[] = [
  'ocid',
  // These make a line a record or a package.
  'releases!',
  'records!',
  'compiledRelease!',
  'versionedRelease!',
  'date',
  'planning?',
  ...organisation('buyer'),
  'tender*',
  'tender/status',
  'tender/procurementMethod',
  'tender/procurementMethodDetails',
  'tender/mainProcurementCategory',
  'tender/awardCriteria',
  'tender/numberOfTenderers',
  'tender/tenderPeriod/startDate',
  'tender/tenderPeriod/endDate',
  ...money('tender/value'),
  'tender/lots[]/id',
  ...money('tender/lots[]/value'),
  ...organisation('tender/procuringEntity'),
  ...organisation('tender/tenderers[]'),
  ...bid('bids/details[]'),
  ...bid('auctions[]/stages[]/bids[]'),
  'awards[]/id',
  'awards[]/status',
  ...organisation('awards[]/suppliers[]'),
  ...money('awards[]/value'),
  'awards[]/date',
  ...lots('awards[]'),
  'awards[]/items[]/classification/scheme',
  'awards[]/items[]/classification/id',
  'contracts[]/awardID',
  'contracts[]/status',
  ...money('contracts[]/value'),
  'contracts[]/dateSigned',
  ...milestones('contracts[]'),
  'contracts[]/amendments[]?',
  'contracts[]/implementation/transactions?',
  'contracts[]/implementation/documents?',
  ...milestones('contracts[]/implementation'),
  ...organisation('parties[]'),
  'parties[]/contactPoint/email',
  'parties[]/contactPoint/telephone',
  'parties[]/address/streetAddress',
  'parties[]/address/locality',
];

/**
 * What is wanted of each line where the settings may name a field of their own; null where that field cannot be asked of the scanner, as it has
 * a name too long, or goes on within what is a text to everybody else.
 */
export function readsOf({ foundedField }: { foundedField?: string | undefined }): WantedLine | null {
  const own = foundedField === undefined ? [] : [`parties[]/${foundedField}`];
  try {
    return wantedOf([...PATHS, ...own], { isStrict: true });
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
