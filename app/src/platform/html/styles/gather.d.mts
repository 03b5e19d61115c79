/** Reads the parts of Designsystemet that are used, as one style sheet, and writes it where asked to. */
export function gatherCss(outFile?: string): string;
