import { type FiscalProblems, fileCatalogue } from './file-catalogue.ts';

export type FiscalCode = keyof FiscalProblems;

/** A file or a mapping that cannot be read at all. Tests and callers look at `code`, never at the sentence. */
export class FiscalError<C extends FiscalCode = FiscalCode> extends Error {
  readonly code: C;
  readonly status: (typeof fileCatalogue)[C]['status'];
  readonly details: FiscalProblems[C];

  constructor(code: C, details: FiscalProblems[C]) {
    super(fileCatalogue[code].sentence(details));
    this.name = 'FiscalError';
    this.code = code;
    this.status = fileCatalogue[code].status;
    this.details = details;
  }
}
