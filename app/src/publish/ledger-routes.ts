import { formatVerifierKey } from '@groundwork-gov/tlog';
import { z } from 'zod';
import type { House } from '../platform/house.ts';
import { type Answer, type BytesAnswer, publicPage, type Route } from '../platform/http/route.ts';
import { tileBytes } from '../platform/ledger/log-files.ts';
import { leafAt, logOf, rowsOf, signedCheckpoint, signedSizes } from '../platform/ledger/log-store.ts';
import { receiptOf } from '../platform/ledger/receipts.ts';
import { cosigned, shownCheckpoint } from '../platform/ledger/shown-checkpoint.ts';
import { parseTilePath } from '../platform/ledger/tile-address.ts';
import { formatWitnesses } from '../platform/ledger/witness-settings.ts';
import { problem } from '../platform/problems/platform-problems.ts';

const none = z.object({});
const TEXT = 'text/plain; charset=utf-8';
const BINARY = 'application/octet-stream';

/** An index or a size: digits without a zero before them. */
const count = z.string().regex(/^(?:0|[1-9]\d{0,17})$/);

type File<Params> = (
  house: House,
  placeId: string,
  params: Params,
) => Promise<BytesAnswer | null | undefined>;

/** A file of every log: the programme's stands at /ledger itself, and each municipality's at /ledger/CODE. */
function file<Params extends Record<string, string>>(
  below: string,
  shape: { [Name in keyof Params]: z.ZodType<Params[Name]> },
  answer: File<Params>,
): Route[] {
  const reply = async (house: House, placeId: string, params: Params): Promise<Answer> => {
    const bytes = await answer(house, placeId, params);
    if (!bytes) throw problem('request.not-found');
    return { bytes };
  };
  const common = { query: none, cached: false };
  return [
    publicPage({
      ...common,
      path: `/ledger${below}`,
      params: z.strictObject(shape),
      answer: ({ house, params }) => reply(house, house.programmeId, params as Params),
    }),
    publicPage({
      ...common,
      path: `/ledger/:code${below}`,
      params: z.strictObject({ ...shape, code: z.string().max(20) }),
      answer: ({ house, place, params }) => reply(house, place.placeId, params as unknown as Params),
    }),
  ];
}

/** The files of a log (C2SP tlog-tiles), and a receipt for each of its entries. */
export const ledgerRoutes: readonly Route[] = [
  file('/checkpoint', {}, async ({ connections }, placeId) => {
    const shown = await shownCheckpoint(connections.published, placeId);
    return shown && { type: TEXT, body: shown.note, lasts: 'seconds' };
  }),
  file('/:kept{checkpoint\\.[0-9]+}', { kept: z.string() }, async ({ connections }, placeId, { kept }) => {
    const size = count.safeParse(kept.slice('checkpoint.'.length));
    if (!size.success) return null;
    const found = await signedCheckpoint(connections.published, placeId, BigInt(size.data));
    // Its text is for ever; witnesses may still add their names below it.
    if (!found) return null;
    const { note } = await cosigned(connections.published, placeId, found);
    return { type: TEXT, body: note, lasts: 'seconds' };
  }),
  file('/checkpoints', {}, async ({ connections }, placeId) => {
    const sizes = await signedSizes(connections.published, placeId);
    return { type: TEXT, body: sizes.map((size) => `${size}\n`).join(''), lasts: 'seconds' };
  }),
  file('/tile/:tile{.+}', { tile: z.string().max(200) }, async ({ connections }, placeId, { tile }) => {
    const address = parseTilePath(`tile/${tile}`);
    const newest = address && (await signedCheckpoint(connections.published, placeId));
    if (!newest) return null;
    const body = await tileBytes(rowsOf(connections.published, placeId), address, newest.size);
    return body && { type: BINARY, body, lasts: 'forever' };
  }),
  file('/entries/:index', { index: count }, async ({ connections }, placeId, { index }) => {
    const leaf = await leafAt(connections.published, placeId, BigInt(index));
    return leaf && { type: BINARY, body: leaf.body, lasts: 'forever', name: `entry-${index}.json` };
  }),
  file(
    '/receipts/:receipt{[0-9]+\\.tlog-proof}',
    { receipt: z.string() },
    async ({ connections }, placeId, { receipt }) => {
      const index = count.safeParse(receipt.slice(0, -'.tlog-proof'.length));
      if (!index.success) return null;
      const text = await receiptOf(connections.published, placeId, BigInt(index.data));
      return text === undefined
        ? null
        : { type: TEXT, body: text, lasts: 'seconds', name: `receipt-${receipt}` };
    },
  ),
  file('/policy', {}, async (house, placeId) => {
    const log = await logOf(house.connections.published, placeId);
    return log && { type: TEXT, body: policyOf(house, log.origin), lasts: 'seconds' };
  }),
].flat();

/** What a verifier needs to know (C2SP tlog-policy): whose log it is, and how many witnesses it asks for. */
const policyOf = ({ logs }: House, origin: string): string =>
  `log ${formatVerifierKey(logs.keyOf(origin))}\n${formatWitnesses(logs.witnesses)}`;
