/** What other slices may use of contracts. */
export { contractMeasures } from './measures.ts';
