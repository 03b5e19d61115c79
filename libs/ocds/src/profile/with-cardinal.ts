import type { CardinalSettings } from '../settings/cardinal-settings.ts';
import type { RedflagSettings } from './settings.ts';

const LAW = { title: 'the settings of ocdscardinal' };

/**
 * Settings with what a file of ocdscardinal says of procedures, periods and thresholds. Its corrections of data are made by `prepareRelease`;
 * its one currency is not taken over, as each is compared by itself, and neither is its list of procedures that are compared by price.
 */
export function withCardinalSettings(settings: RedflagSettings, cardinal: CardinalSettings): RedflagSettings {
  const indicators: Record<string, Record<string, number | boolean | undefined>> = {};
  for (const [code, own] of Object.entries(settings.indicators)) indicators[code] = { ...own };
  for (const [code, section] of Object.entries(cardinal.indicators)) {
    const { threshold, percentile, digits, minimum_submitted_bids: bids } = section;
    const { minimum_contracting_processes: processes } = section;
    const own = (indicators[code] ??= {});
    if (bids !== undefined) own['bids'] ??= bids;
    if (processes !== undefined) own['processes'] ??= processes;
    if (threshold !== undefined) own[code === 'R003' ? 'days' : 'threshold'] ??= threshold;
    if (percentile !== undefined) own['percentile'] ??= percentile;
    if (digits !== undefined) own['digits'] ??= digits;
  }
  const periods = [...(cardinal.indicators.R003?.procurement_method_details ?? [])].map(([name, days]) => ({
    days,
    procedures: [name],
    law: LAW,
  }));
  return {
    ...settings,
    indicators,
    submissionPeriods: [...settings.submissionPeriods, ...periods],
    excludedProcedures: [...settings.excludedProcedures, ...cardinal.excluded_procurement_method_details],
    notByPrice: [...settings.notByPrice, ...cardinal.no_price_comparison_procurement_methods],
  };
}
