/**
 * WebAssembly text (https://webassembly.github.io/spec/core/text) as bytes: as much of it as the scanner is written in, which is folded
 * instructions, one memory that is brought along, and functions. So that no compiler has to be there where the program is built.
 * @throws Error for a word it does not know: the text is ours, and tests see it
 */
export function assemble(text: string): Uint8Array<ArrayBuffer> {
  const module = parsed(text);
  const functions = module.filter((field): field is Node[] => Array.isArray(field) && field[0] === 'func');
  const names = functions.map((field) => String(field[1]));
  const bodies = functions.map((field) => functionOf(field, names));
  return new Uint8Array([
    ...HEAD,
    ...section(1, list(bodies.map(({ type }) => type))),
    ...section(2, list([[...word('env'), ...word('memory'), 2, 0, 1]])),
    ...section(3, list(bodies.map((_, at) => unsigned(at)))),
    ...section(
      7,
      list(bodies.flatMap(({ exported }, at) => (exported ? [[...word(exported), 0, ...unsigned(at)]] : []))),
    ),
    ...section(10, list(bodies.map(({ code }) => [...unsigned(code.length), ...code]))),
  ]);
}

const HEAD = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0];

type Node = string | Node[];

function parsed(text: string): Node[] {
  const open: Node[][] = [[]];
  for (const [word] of text.replaceAll(/;;.*/g, '').matchAll(/[()]|[^\s()]+/g))
    if (word === '(') open.push([]);
    else if (word === ')') {
      const done = open.pop()!;
      open.at(-1)!.push(done);
    } else open.at(-1)!.push(word);
  return open[0]![0] as Node[];
}

const TYPES: Readonly<Record<string, number>> = { i32: 0x7f, i64: 0x7e, v128: 0x7b };

function functionOf(field: Node[], functions: readonly string[]) {
  const parts = { param: [] as number[], result: [] as number[], local: [] as number[] };
  const locals: string[] = [];
  let exported: string | null = null;
  let at = 2;
  for (; at < field.length; at++) {
    const part = field[at] as Node[];
    const kind = String(part[0]);
    if (kind === 'export') exported = String(part[1]).slice(1, -1);
    else if (kind === 'param' || kind === 'local') {
      // `(local $a $b i32)`: several of one type, shorter than the text format has it.
      const type = TYPES[String(part.at(-1))]!;
      for (const name of part.slice(1, -1)) {
        locals.push(String(name));
        parts[kind].push(type);
      }
    } else if (kind === 'result') parts.result.push(TYPES[String(part[1])]!);
    else break;
  }
  const body = field
    .slice(at)
    .flatMap((each) => instruction(each as Node[], { locals, functions, labels: [] }));
  return {
    exported,
    type: [0x60, ...list(parts.param.map((each) => [each])), ...list(parts.result.map((each) => [each]))],
    code: [...list(parts.local.map((each) => [1, each])), ...body, 0x0b],
  };
}

interface Scope {
  locals: readonly string[];
  functions: readonly string[];
  labels: readonly string[];
}

function instruction(node: Node[], scope: Scope): number[] {
  const [head, ...rest] = node as [string, ...Node[]];
  const all = (nodes: readonly Node[], within = scope): number[] =>
    nodes.flatMap((each) => instruction(each as Node[], within));
  const within = (label: Node | undefined): Scope => ({
    ...scope,
    labels: [String(label ?? ''), ...scope.labels],
  });
  const index = (names: readonly string[], name: Node | undefined): number[] => {
    const found = names.indexOf(String(name));
    if (found < 0) throw new Error(`${head}: there is no ${String(name)}`);
    return unsigned(found);
  };
  switch (head) {
    case 'block':
    case 'loop':
      return [head === 'block' ? 0x02 : 0x03, 0x40, ...all(rest.slice(1), within(rest[0])), 0x0b];
    case 'if': {
      const [condition, then, other] = rest as Node[][];
      const otherwise = other ? [0x05, ...all(other.slice(1), within(undefined))] : [];
      return [
        ...all([condition!]),
        0x04,
        0x40,
        ...all(then!.slice(1), within(undefined)),
        ...otherwise,
        0x0b,
      ];
    }
    case 'br':
    case 'br_if':
      return [...all(rest.slice(1)), head === 'br' ? 0x0c : 0x0d, ...index(scope.labels, rest[0])];
    case 'call':
      return [...all(rest.slice(1)), 0x10, ...index(scope.functions, rest[0])];
    case 'local.get':
    case 'local.set':
    case 'local.tee':
      return [
        ...all(rest.slice(1)),
        { 'local.get': 0x20, 'local.set': 0x21, 'local.tee': 0x22 }[head],
        ...index(scope.locals, rest[0]),
      ];
    case 'i32.const':
      return [0x41, ...signed(BigInt.asIntN(32, BigInt(String(rest[0]))))];
    case 'i64.const':
      return [0x42, ...signed(BigInt.asIntN(64, BigInt(String(rest[0]))))];
    case 'v128.const':
      return [0xfd, 0x0c, ...rest.slice(1).map(Number)];
  }
  const opcode = OPCODES[head];
  if (!opcode) throw new Error(`there is no instruction ${head}`);
  if (!MEMORY.test(head)) return [...all(rest), ...opcode];
  const offset = typeof rest[0] === 'string' ? Number(rest.shift()!.toString().slice('offset='.length)) : 0;
  return [...all(rest), ...opcode, 0, ...unsigned(offset)];
}

const MEMORY = /\.(load|store)/;

const OPCODES: Readonly<Record<string, readonly number[]>> = {
  return: [0x0f],
  select: [0x1b],
  'i32.load': [0x28],
  'i64.load': [0x29],
  'i32.load8_u': [0x2d],
  'i32.store': [0x36],
  'i32.store8': [0x3a],
  'i32.eqz': [0x45],
  'i32.eq': [0x46],
  'i32.ne': [0x47],
  'i32.lt_u': [0x49],
  'i32.gt_u': [0x4b],
  'i32.le_u': [0x4d],
  'i32.ge_u': [0x4f],
  'i64.eqz': [0x50],
  'i64.eq': [0x51],
  'i64.ne': [0x52],
  'i32.add': [0x6a],
  'i32.sub': [0x6b],
  'i32.and': [0x71],
  'i32.or': [0x72],
  'i32.shl': [0x74],
  'i32.shr_u': [0x76],
  'i64.ctz': [0x7a],
  'i64.popcnt': [0x7b],
  'i64.sub': [0x7d],
  'i64.and': [0x83],
  'i64.or': [0x84],
  'i64.xor': [0x85],
  'i64.shl': [0x86],
  'i64.shr_s': [0x87],
  'i64.shr_u': [0x88],
  'i32.wrap_i64': [0xa7],
  'i64.extend_i32_u': [0xad],
  'v128.load': [0xfd, 0x00],
  'v128.store': [0xfd, 0x0b],
  'i8x16.swizzle': [0xfd, 0x0e],
  'i8x16.splat': [0xfd, 0x0f],
  'i8x16.eq': [0xfd, 0x23],
  'i8x16.lt_u': [0xfd, 0x26],
  'i8x16.le_u': [0xfd, 0x2a],
  'i8x16.min_u': [0xfd, 0x77],
  'v128.and': [0xfd, 0x4e],
  'v128.or': [0xfd, 0x50],
  'v128.any_true': [0xfd, 0x53],
  'i8x16.bitmask': [0xfd, 0x64],
};

const section = (id: number, content: readonly number[]): number[] => [
  id,
  ...unsigned(content.length),
  ...content,
];
const list = (items: readonly (readonly number[])[]): number[] => [
  ...unsigned(items.length),
  ...items.flat(),
];
const word = (text: string): number[] => [...unsigned(text.length), ...Buffer.from(text)];

/** LEB128, which WebAssembly writes all whole numbers in. */
function unsigned(value: number): number[] {
  const bytes: number[] = [];
  for (let left = value; ; ) {
    const low = left & 0x7f;
    left >>>= 7;
    bytes.push(left === 0 ? low : low | 0x80);
    if (left === 0) return bytes;
  }
}

function signed(value: bigint): number[] {
  const bytes: number[] = [];
  for (let left = value; ; ) {
    const low = Number(left & 0x7fn);
    left >>= 7n;
    const isDone = (left === 0n && (low & 0x40) === 0) || (left === -1n && (low & 0x40) !== 0);
    bytes.push(isDone ? low : low | 0x80);
    if (isDone) return bytes;
  }
}
