import { type Gap, isGap, missing, outside, unusable } from '../gap.ts';
import type { Indicator } from '../indicator.ts';
import { DAY } from '../moment.ts';
import { activeAwards, type Process } from '../process.ts';
import { byLaw, daysOwed } from '../rules.ts';
import { counted } from '../values.ts';

interface Signature {
  process: number;
  days: number;
  least: number;
  law: string;
  article: string;
  award: string;
  signed: string;
  suppliers: readonly string[];
  isCopied: boolean;
}

/**
 * Days between award and signature of a contract < those that the law gives others to object, in procedures in which others competed. Where more than
 * `copied` of all contracts have both at one instant, one date was copied from the other and nothing is told.
 */
export const g003: Indicator<'days' | 'copied'> = {
  code: 'G003',
  title: 'Short time between award and signature',
  groups: ['OCID'],
  fields: [
    'tender/procurementMethod',
    'awards/status',
    'awards/id',
    'awards/date',
    'contracts/awardID',
    'contracts/dateSigned',
  ],
  source: 'Ours; Directive 2007/66/EC, article 2a(2): at least 10 days between decision and contract',
  parameters: {
    days: {
      standard: 10,
      least: 1,
      most: 365,
      isWhole: true,
      says: 'the least, where no rule of `standstills` holds',
    },
    copied: { standard: 0.5, least: 0, most: 1, says: 'the share of equal dates from which they are copied' },
  },
  begin(bench) {
    const waiting: Signature[] = [];
    return {
      see(process) {
        const pairs = pairsOf(process);
        if (isGap(pairs)) return bench.unable(process.at, pairs);
        let shortest: Signature | undefined;
        for (const { award, signed, suppliers } of pairs) {
          if (signed.until < award.from) {
            bench.found('signed-before-award', 'contracts/dateSigned', process.at);
            continue;
          }
          const days = Math.max(0, Math.floor((signed.until - award.from) / DAY));
          const owed = daysOwed(bench.settings.standstills, process, award.from, bench.zone);
          const found = {
            process: process.at,
            days,
            least: owed?.days ?? bench.parameter.days ?? 0,
            law: owed?.law ?? '',
            article: owed?.article ?? '',
            award: bench.zone.dayOf(award.from),
            signed: bench.zone.dayOf(signed.from),
            suppliers,
            isCopied: signed.from === award.from,
          };
          if (!shortest || isShorter(found, shortest)) shortest = found;
        }
        if (shortest) waiting.push(shortest);
        else bench.unable(process.at, unusable('contracts/dateSigned'));
      },
      finish() {
        const copied = waiting.filter(({ isCopied }) => isCopied);
        const areCopied = copied.length > (bench.parameter.copied ?? 1) * waiting.length;
        if (areCopied)
          for (const { process } of copied) bench.found('dates-copied', 'contracts/dateSigned', process);
        for (const { process, days, least, law, article, award, signed, suppliers } of waiting) {
          if (areCopied) bench.unable(process, unusable('contracts/dateSigned'));
          else if (days >= least) bench.clear(process);
          else bench.flag(process, { days, least, law, article, award, signed }, suppliers);
        }
      },
    };
  },
  explain: ({ days, least, law, article, award, signed }) =>
    `The contract was signed on ${signed}, ${counted(days, 'whole day', 'whole days')} after the award of ${award}; at least ${least} days are expected, so that others can object${byLaw({ law, article })}.`,
};

/** Of equal ones the one that sorts first, whatever the order of contracts. */
function isShorter(a: Signature, b: Signature): boolean {
  const name = ({ award, signed, suppliers }: Signature): string => [award, signed, ...suppliers].join('\n');
  return a.days < b.days || (a.days === b.days && name(a) < name(b));
}

function pairsOf(process: Process) {
  const { method } = process.tender;
  if (isGap(method)) return method;
  if (method === 'direct') return outside('tender/procurementMethod');
  const awards = activeAwards(process);
  if (isGap(awards)) return awards;
  if (isGap(process.contracts)) return process.contracts;
  const byId = new Map(awards.map((award) => [award.id, award]));
  let gap: Gap | undefined;
  const pairs = [];
  for (const { awardId, signed } of process.contracts) {
    const award = awardId === undefined ? undefined : byId.get(awardId);
    const from = award?.date ?? missing('contracts/awardID');
    if (isGap(from) || isGap(signed)) gap ??= isGap(from) ? from : isGap(signed) ? signed : undefined;
    else if (award)
      pairs.push({ award: from, signed, suppliers: isGap(award.suppliers) ? [] : award.suppliers });
  }
  return pairs.length > 0 ? pairs : (gap ?? missing('contracts/awardID'));
}
