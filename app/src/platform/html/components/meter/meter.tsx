export interface MeterProps {
  value: number;
  /** The full length of the plan: 100 unless told. What goes beyond it is drawn beyond it. */
  of?: number;
  target?: number;
  /** The same in words, for who does not see it. */
  label: string;
}

/**
 * A bar in place of CSS widths, which the content security policy forbids. Its coordinates are stretched to the
 * width there is, and style sheets mirror it where text runs from right to left.
 */
export function Meter({ value, of = 100, target, label }: MeterProps) {
  const whole = Math.max(of, value, target ?? 0);
  const at = (n: number) => (whole > 0 ? Math.max(0, Math.round((n / whole) * 10000) / 100) : 0);
  return (
    <svg class="meter" viewBox="0 0 100 10" preserveAspectRatio="none" role="img" aria-label={label}>
      <rect class="plan" width={at(of)} height="10" />
      <rect class="actual" width={at(value)} height="10" />
      {value > of ? <line class="beyond" x1={at(of)} x2={at(of)} y1="0" y2="10" /> : null}
      {target === undefined ? null : <line class="goal" x1={at(target)} x2={at(target)} y1="0" y2="10" />}
    </svg>
  );
}

export interface BarProps {
  plan: number;
  actual: number | null;
  /** The longest bar of the table, so that rows can be compared. */
  longest: number;
  label: string;
}

/** Plan and actual of one row of a table: the table is the chart. */
export function Bar({ plan, actual, longest, label }: BarProps) {
  const at = (n: number) => (longest > 0 ? Math.max(0, Math.round((n / longest) * 10000) / 100) : 0);
  return (
    <svg class="bar" viewBox="0 0 100 18" preserveAspectRatio="none" role="img" aria-label={label}>
      <rect class="plan" width={at(plan)} height="18" />
      {actual === null ? null : <rect class="actual" y="5" width={at(actual)} height="8" />}
    </svg>
  );
}

/** Heads a column of bars: which colour is the plan and which is what happened. */
export const BarKey = ({ plan, actual }: { plan: string; actual: string }) => (
  <>
    <Swatch of="plan" says={plan} /> <Swatch of="actual" says={actual} />
  </>
);

const Swatch = ({ of, says }: { of: 'plan' | 'actual'; says: string }) => (
  <span class="bar-key">
    <svg viewBox="0 0 10 10" aria-hidden="true">
      <rect class={of} width="10" height="10" />
    </svg>{' '}
    {says}
  </span>
);
