import { noDay, type Payments, type TextColumn } from '../payments.ts';
import { type TextField, textFields } from './payment-mapping.ts';

/** Payments while they are gathered: columns that grow, and each text once. */
export function paymentStore() {
  let room = 4096;
  let count = 0;
  let file = new Uint16Array(room);
  let line = new Uint32Array(room);
  let day = new Int32Array(room);
  let minute = new Int16Array(room);
  let amount = new BigInt64Array(room);
  const texts = textFields.map(() => dictionary(room));

  const grow = (): void => {
    room *= 2;
    file = grown(file, new Uint16Array(room));
    line = grown(line, new Uint32Array(room));
    day = grown(day, new Int32Array(room));
    minute = grown(minute, new Int16Array(room));
    amount = grown(amount, new BigInt64Array(room));
    for (const text of texts) text.grow(room);
  };

  return {
    count: (): number => count,
    add(
      at: { file: number; line: number; day: number; minute: number; amount: bigint },
      words: readonly string[],
    ): void {
      if (count === room) grow();
      file[count] = at.file;
      line[count] = at.line;
      day[count] = at.day;
      minute[count] = at.minute;
      amount[count] = at.amount;
      for (let field = 0; field < texts.length; field++) texts[field]?.put(count, words[field] ?? '');
      count += 1;
    },
    dayAt: (row: number): number => day[row] ?? noDay,
    lineAt: (row: number): number => line[row] ?? 0,
    setDay(row: number, value: number): void {
      day[row] = value;
    },
    /** Forgets the rows from this one on. Their texts stay known, which harms nobody. */
    cutTo(row: number): void {
      count = row;
    },
    finish(): Payments {
      return {
        count,
        file: file.subarray(0, count),
        line: line.subarray(0, count),
        day: day.subarray(0, count),
        minute: minute.subarray(0, count),
        amount: amount.subarray(0, count),
        texts: Object.fromEntries(textFields.map((field, at) => [field, texts[at]?.column(count)])) as Record<
          TextField,
          TextColumn
        >,
      };
    },
  };
}

function grown<T extends { set(from: T): void }>(from: T, to: T): T {
  to.set(from);
  return to;
}

function dictionary(room: number) {
  const known = new Map<string, number>([['', 0]]);
  const values = [''];
  let ids = new Uint32Array(room);
  return {
    grow(to: number): void {
      ids = grown(ids, new Uint32Array(to));
    },
    put(row: number, text: string): void {
      let id = known.get(text);
      if (id === undefined) {
        id = values.length;
        // V8 keeps the whole text alive for a cell cut out of it.
        const own = Buffer.from(text, 'utf8').toString('utf8');
        known.set(own, id);
        values.push(own);
      }
      ids[row] = id;
    },
    column: (count: number): TextColumn => ({ ids: ids.subarray(0, count), values }),
  };
}
