const NEW_LINE = 0x0a;

/** Each line of the answer of the process that reads is one thing told. */
export async function* toldLines<Told>(answer: AsyncIterable<Buffer>): AsyncGenerator<Told> {
  let begun: Buffer[] = [];
  for await (const piece of answer) {
    let from = 0;
    for (let end = piece.indexOf(NEW_LINE); end !== -1; end = piece.indexOf(NEW_LINE, from)) {
      yield JSON.parse(Buffer.concat([...begun, piece.subarray(from, end)]).toString('utf8')) as Told;
      begun = [];
      from = end + 1;
    }
    if (from < piece.length) begun.push(piece.subarray(from));
  }
}
