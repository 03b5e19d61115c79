/**
 * An expected failure that is told to whoever types the command, before there is a language to say it in: its English
 * sentence stands beside its code, with the details filled in.
 */
export abstract class ToldProblem<Code extends string> extends Error {
  readonly code: Code;
  readonly details: Readonly<Record<string, string | number>>;

  constructor(
    sentences: Readonly<Record<Code, string>>,
    code: Code,
    details: Readonly<Record<string, string | number>> = {},
    cause?: unknown,
  ) {
    super(
      sentences[code].replace(/\{(\w+)\}/g, (_, name: string) => String(details[name] ?? '')),
      { cause },
    );
    this.name = new.target.name;
    this.code = code;
    this.details = details;
  }
}
