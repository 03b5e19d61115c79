/** Schemes whose codes have a form that can be checked; others are welcome under a name of their own. */
const CODE_SCHEMES: Readonly<Record<string, RegExp>> = {
  'iso-3166-2': /^[A-Z]{2}-[A-Z0-9]{1,3}$/,
  'national-statistics': /^[\p{L}\p{N}./ -]{1,40}$/u,
  geonames: /^[1-9]\d{0,9}$/,
  // Open Civic Data, OCDEP 2.
  'ocd-division': /^ocd-division\/country:[a-z]{2}(\/[a-z_-]+:[\p{L}\p{N}.~_-]+)*$/u,
  unlocode: /^[A-Z]{2} ?[A-Z2-9]{3}$/,
  wikidata: /^Q[1-9]\d{0,11}$/,
  // IATI's identifiers of organisations: the register, then the number there.
  'iati-org': /^[A-Z]{2,3}-[A-Z0-9]+-.{1,60}$/,
};

export const SCHEME_NAMES = Object.keys(CODE_SCHEMES);

/** Whether a code looks like one of its scheme; of a scheme that nobody knows, any text does. */
export const looksLikeCode = (scheme: string, code: string): boolean =>
  (Object.hasOwn(CODE_SCHEMES, scheme) ? CODE_SCHEMES[scheme] : undefined)?.test(code) ?? true;
