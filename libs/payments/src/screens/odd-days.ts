/** When offices are open. */
export interface Calendar {
  /** Days of the week without work, 0 for Sunday to 6 for Saturday: [0, 6], or [5, 6] where Friday and Saturday are free. */
  readonly weekend: readonly number[];
  /** ISO days. */
  readonly holidays: readonly string[];
  /** Minutes since midnight between which payments are entered; null where that is not known. */
  readonly opens: number | null;
  readonly closes: number | null;
}
