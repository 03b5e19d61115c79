/** What is said in English, in Spanish, French, Portuguese and Arabic. */
export type Words = Readonly<Record<string, readonly [es: string, fr: string, pt: string, ar: string]>>;
