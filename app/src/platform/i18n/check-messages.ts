import { IntlMessageFormat } from 'intl-messageformat';
import { type Argument, argumentsOf } from './arguments.ts';
import { type Language, languageFacts, languages } from './languages.ts';
import type { Catalogue, Messages } from './messages.ts';

export interface MessageFault {
  code:
    | 'message.key-form'
    | 'message.empty'
    | 'message.unreadable'
    | 'message.not-in-english'
    | 'message.arguments-differ'
    | 'message.plural-incomplete';
  language: Language;
  key: string;
  says: string;
}

export interface MessageReport {
  catalogues: number;
  /** Messages read, by language: a check that read none has proved nothing. */
  seen: Record<Language, number>;
  faults: MessageFault[];
}

const keyForm = /^[a-z][a-z0-9-]*(\.[a-z0-9][a-z0-9-]*)+$/;

/** Reads every message in every language, and holds each translation against its English. */
export function checkMessages(catalogues: readonly Messages[]): MessageReport {
  const report: MessageReport = {
    catalogues: catalogues.length,
    seen: { en: 0, ar: 0, es: 0, fr: 0, pt: 0 },
    faults: [],
  };
  for (const messages of catalogues) {
    for (const language of languages) {
      const catalogue: Partial<Catalogue> = messages[language] ?? {};
      for (const [key, text] of Object.entries(catalogue)) {
        report.seen[language] += 1;
        for (const [code, says] of faultsOf(language, key, text ?? '', messages.en[key])) {
          report.faults.push({ code, language, key, says });
        }
      }
    }
  }
  return report;
}

type Finding = [MessageFault['code'], string];

function faultsOf(language: Language, key: string, text: string, english: string | undefined): Finding[] {
  if (!keyForm.test(key)) return [['message.key-form', `"${key}" is not of the form area.key.`]];
  if (text.trim() === '') return [['message.empty', 'It has no text.']];
  if (english === undefined) return [['message.not-in-english', 'English has no such key.']];
  const found = read(language, text);
  if (typeof found === 'string') return [['message.unreadable', found]];
  const faults: Finding[] = [];
  const source = read('en', english);
  if (typeof source !== 'string') {
    const [mine, theirs] = [signature(found), signature(source)];
    if (mine !== theirs)
      faults.push(['message.arguments-differ', `It takes [${mine}], English [${theirs}].`]);
  }
  for (const argument of found) {
    const absent = argument.kind === 'plural' ? missingForms(language, argument.branches) : [];
    if (absent.length > 0)
      faults.push(['message.plural-incomplete', `{${argument.name}} lacks ${absent.join(', ')}.`]);
  }
  return faults;
}

function read(language: Language, text: string): Argument[] | string {
  try {
    return argumentsOf(new IntlMessageFormat(text, languageFacts(language).locale));
  } catch (error) {
    return `It cannot be read: ${error instanceof Error ? error.message : String(error)}.`;
  }
}

/** What must agree: names, tags and the branches of a select. A plural may have other branches, or be no plural
 *  at all, where the other language does not need it. */
function signature(found: readonly Argument[]): string {
  const said = found.map(({ name, kind, branches }) => {
    if (kind === 'tag') return `<${name}>`;
    return kind === 'select' ? `${name}: ${[...branches].sort().join('|')}` : name;
  });
  return [...new Set(said)].sort().join(', ');
}

const counts = Array.from({ length: 201 }, (_, n) => n);
const forms = new Map<Language, ReadonlySet<string>>();

/** The forms a language uses for whole numbers people count with. Spanish "many" begins at a million and is left
 *  to `other`; Arabic uses all six. */
function missingForms(language: Language, branches: readonly string[]): string[] {
  let needed = forms.get(language);
  if (needed === undefined) {
    const rules = new Intl.PluralRules(languageFacts(language).locale);
    forms.set(language, (needed = new Set([...counts.map((n) => rules.select(n)), 'other'])));
  }
  return [...needed].filter((form) => !branches.includes(form));
}
