import { openSync } from 'node:fs';
import pino from 'pino';

export type Log = pino.Logger;

/**
 * Structured lines of JSON in the data folder, or on standard output where `destination` is absent. They name
 * routes, codes, durations and ids; never a person's name, address, password or what somebody wrote.
 */
export function createLog(destination?: string): Log {
  const options: pino.LoggerOptions = {
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    redact: ['password', 'email', 'name', 'cookie', 'token'],
  };
  return pino(options, pino.destination({ dest: open(destination), sync: false, minLength: 0 }));
}

export const silentLog: Log = pino({ enabled: false });

/** Opened at once, so that a program which ends while it starts can still write what it has. */
function open(destination: string | undefined): number {
  return destination === undefined ? 1 : openSync(destination, 'a', 0o600);
}
