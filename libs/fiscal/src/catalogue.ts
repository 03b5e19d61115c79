import { fileCatalogue } from './file-catalogue.ts';
import { faultCatalogue } from './line-faults.ts';

/** Every code of this library, with the HTTP status that fits and its English sentence from the details. */
export const fiscalCatalogue = { ...fileCatalogue, ...faultCatalogue };
