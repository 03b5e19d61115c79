import { type Json, listAt, member, textAt } from '../../json/json.ts';
import { type Gap, isGap, missing, outside, unusable } from '../gap.ts';
import type { Bench, Indicator } from '../indicator.ts';
import { DAY, type Moment } from '../moment.ts';
import type { Process } from '../process.ts';

interface Late {
  days: number;
  due: string;
  met: string;
}

/**
 * A milestone was met more than `days` days after it was due; or is said not to be met, that long after it was due when the release was made.
 * Milestones of contracts and of their implementation.
 */
export const r067: Indicator<'days'> = {
  code: 'R067',
  title: 'Late delivery',
  groups: ['OCID'],
  fields: [
    'contracts/implementation/milestones/dueDate',
    'contracts/implementation/milestones/dateMet',
    'contracts/implementation/milestones/status',
    'date',
  ],
  source: 'Open Contracting Partnership, Red flags in public procurement (2024), R067',
  parameters: {
    days: { standard: 30, least: 0, most: 3650, isWhole: true, says: 'how late is not asked about' },
  },
  begin: (bench) => ({
    see(process) {
      const { contracts } = process;
      if (isGap(contracts)) return bench.unable(process.at, contracts);
      let gap: Gap | undefined;
      let isTold = false;
      const late: Late[] = [];
      for (const { json, signed } of contracts)
        for (const milestone of [
          ...(listAt(json, 'milestones') ?? []),
          ...(listAt(member(json, 'implementation'), 'milestones') ?? []),
        ]) {
          const found = lateness(milestone, process, signed, bench);
          if (isGap(found)) gap ??= found;
          else {
            isTold = true;
            if (found.days > (bench.parameter.days ?? 0)) late.push(found);
          }
        }
      late.sort((a, b) => b.days - a.days || (`${a.due} ${a.met}` < `${b.due} ${b.met}` ? -1 : 1));
      const [worst] = late;
      if (worst) {
        const { days, due, met } = worst;
        bench.flag(process.at, { days, due, met, late: late.length, limit: bench.parameter.days ?? 0 });
      } else if (isTold) bench.clear(process.at);
      else bench.unable(process.at, gap ?? missing('contracts/implementation/milestones'));
    },
  }),
  explain: ({ days, due, met, late }) =>
    met === ''
      ? `What was due on ${due} had not come ${days} days later (milestones that are late: ${late}).`
      : `What was due on ${due} came on ${met}, ${days} days later (milestones that are late: ${late}).`,
};

function lateness(milestone: Json, process: Process, signed: Moment | Gap, bench: Bench<'days'>): Late | Gap {
  const field = 'contracts/implementation/milestones';
  const due = dateAt(milestone, 'dueDate', `${field}/dueDate`, bench);
  if (isGap(due)) return due;
  const met = dateAt(milestone, 'dateMet', `${field}/dateMet`, bench);
  const dueDay = bench.zone.dayOf(due.from);
  if (!isGap(met)) {
    if (!isGap(signed) && met.until < signed.from) {
      bench.found('met-before-signed', `${field}/dateMet`, process.at);
      return unusable(`${field}/dateMet`);
    }
    return { days: daysAfter(due, met.from), due: dueDay, met: bench.zone.dayOf(met.from) };
  }
  if (met.reason === 'unusable' || textAt(milestone, 'status') !== 'notMet') return met;
  if (isGap(process.date)) return process.date;
  const days = daysAfter(due, process.date.from);
  return days > 0 ? { days, due: dueDay, met: '' } : outside(`${field}/dueDate`);
}

const daysAfter = (due: Moment, instant: number): number =>
  Math.max(0, Math.floor((instant - due.until) / DAY));

function dateAt(value: Json, name: string, field: string, { zone }: Bench<'days'>): Moment | Gap {
  const said = member(value, name);
  if (said === undefined || said === null || said === '') return missing(field);
  return (typeof said === 'string' && zone.momentOf(said)) || unusable(field);
}
