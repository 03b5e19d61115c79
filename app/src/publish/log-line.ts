/** What a line of the log says, as far as it is shown. Lines are written by `platform/ledger` alone. */
export interface LogLine {
  at: string;
  act: string;
  subject: string | undefined;
}

export function readLine(body: string): LogLine {
  const line = JSON.parse(body) as Partial<Record<'at' | 'act' | 'subject', string>>;
  return { at: line.at ?? '', act: line.act ?? '', subject: line.subject };
}
