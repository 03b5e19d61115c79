/** Themes as they are typed: between commas of any script. */
export const themesOf = (typed: string): string[] =>
  typed
    .split(/[,،、;؛\n]/)
    .map((theme) => theme.trim())
    .filter((theme) => theme !== '');
