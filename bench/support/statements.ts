import { Client } from 'pg';

/** A statement on its way to the database, and on which of the connections. */
export interface Statement {
  client: Client;
  text: string;
  values: readonly unknown[];
}

/** Tells `hear` of every statement of this process, before it is sent. Never undone: a benchmark is a process. */
export function watchStatements(hear: (statement: Statement) => void): void {
  const query = Client.prototype.query as (...given: unknown[]) => unknown;
  function watched(this: Client, ...given: unknown[]): unknown {
    const [asked, values] = given;
    const whole = typeof asked === 'string' ? { text: asked, values } : (asked as Partial<Statement>);
    hear({ client: this, text: whole.text ?? '', values: Array.isArray(whole.values) ? whole.values : [] });
    return query.apply(this, given);
  }
  Client.prototype.query = watched as typeof Client.prototype.query;
}
