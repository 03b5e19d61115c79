import { APART, COUNTS, MOST_APART, MOST_TOKENS, TOKENS } from './layout.ts';

const every = (byte: number): string => `(v128.const i8x16 ${Array(16).fill(byte).join(' ')})`;

/** One bit for each of 64 bytes: those for which a test of 16 (`$v0` to `$v3`) holds. */
const bits = (test: (v: string) => string): string => {
  const part = (at: number): string =>
    `(i64.shl (i64.extend_i32_u (i8x16.bitmask ${test(`(local.get $v${at})`)})) (i64.const ${16 * at}))`;
  return `(i64.or (i64.or ${part(0)} ${part(1)}) (i64.or ${part(2)} ${part(3)}))`;
};

/** By the low half of a byte: what it is, with 0x20 laid over it, if it is one of `, : [ ] { }`. */
const STRUCTURE = '(v128.const i8x16 0 0 0 0 0 0 0 0 0 0 58 123 44 125 0 0)';
const structural = (v: string): string =>
  `(i8x16.eq (v128.or ${v} ${every(0x20)}) (i8x16.swizzle ${STRUCTURE} (v128.and ${v} ${every(0x0f)})))`;
const v = (at: number): string => `(local.get $v${at})`;

const two = (op: string, each: (v: string) => string): string =>
  `(${op} (${op} ${each(v(0))} ${each(v(1))}) (${op} ${each(v(2))} ${each(v(3))}))`;
/** Whether in 64 bytes there is a backslash or a control character. */
const unusual = `(v128.or ${two('v128.or', (each) => `(i8x16.eq ${each} ${every(0x5c)})`)}
  (i8x16.le_u ${two('i8x16.min_u', (each) => each)} ${every(0x1f)}))`;

const ODD = '(i64.const 0xaaaaaaaaaaaaaaaa)';

/** So many places of bits become tokens at once, there or not: to ask after each whether there is one more takes longer. */
const AT_ONCE = 8;
const emit = (from: number): string =>
  Array.from(
    { length: AT_ONCE },
    (_, at) => `
  (i32.store offset=${4 * (from + at)} (local.get $t) (i32.add (local.get $p) (i32.wrap_i64 (i64.ctz (local.get $bits)))))
  (local.set $bits (i64.and (local.get $bits) (i64.sub (local.get $bits) (i64.const 1))))`,
  ).join('');

/**
 * Goes through lines 64 bytes at a time, as Langdale and Lemire do ("Parsing Gigabytes of JSON per Second", 2019): bits say where texts,
 * braces and words begin and end, their places become tokens, and a walk over the tokens of the line says whether it is JSON.
 * A line begins afresh whatever the one before was. Answers where the first line begins that has no end yet.
 */
export const LINES = `
(func $scan (export "scan") (param $p $end i32) (result i32)
  (local $start $t $stop $isLast $isOdd $hasEscape $out $apart $lines $count i32)
  (local $v0 $v1 $v2 $v3 v128)
  (local $quotes $ops $blanks $slashes $low $in $inBefore $escaped $escape $scalar $scalarBefore $limit $bits i64)
  (local.set $out (i32.load offset=${COUNTS.out} (i32.const 0)))
  (block $over
  (loop $line
    (local.set $start (local.get $p))
    (local.set $t (i32.const ${TOKENS}))
    (local.set $isOdd (i32.const 0))
    (local.set $hasEscape (i32.const 0))
    (local.set $isLast (i32.const 0))
    (local.set $inBefore (i64.const 0))
    (local.set $escaped (i64.const 0))
    (local.set $scalarBefore (i64.const 0))
    (loop $block
      (if (i32.ge_u (local.get $p) (local.get $end)) (then
        (local.set $p (local.get $start))
        (br $over)))
      ${[0, 1, 2, 3].map((at) => `(local.set $v${at} (v128.load offset=${16 * at} (local.get $p)))`).join('\n')}
      (local.set $quotes ${bits((each) => `(i8x16.eq ${each} ${every(0x22)})`)})
      (local.set $ops ${bits(structural)})
      (local.set $blanks ${bits((each) => `(i8x16.le_u ${each} ${every(0x20)})`)})
      (local.set $limit (i64.const -1))
      (local.set $low (i64.const 0))
      (local.set $slashes (i64.const 0))
      (local.set $escape (i64.const 0))
      (if (i32.or (v128.any_true ${unusual})
                  (i64.ne (local.get $escaped) (i64.const 0))) (then
        (local.set $bits ${bits((each) => `(i8x16.eq ${each} ${every(0x0a)})`)})
        (local.set $low ${bits((each) => `(i8x16.le_u ${each} ${every(0x1f)})`)})
        (local.set $slashes ${bits((each) => `(i8x16.eq ${each} ${every(0x5c)})`)})
        (if (i64.ne (local.get $bits) (i64.const 0)) (then
          (local.set $isLast (i32.const 1))
          (local.set $bits (i64.ctz (local.get $bits)))
          (local.set $stop (i32.add (local.get $p) (i32.wrap_i64 (local.get $bits))))
          (local.set $limit (i64.sub (i64.shl (i64.const 1) (local.get $bits)) (i64.const 1)))
          (local.set $quotes (i64.and (local.get $quotes) (local.get $limit)))
          (local.set $low (i64.and (local.get $low) (local.get $limit)))
          (local.set $slashes (i64.and (local.get $slashes) (local.get $limit)))))
        (if (i64.ne (i64.or (local.get $slashes) (local.get $escaped)) (i64.const 0)) (then
          ;; Every second backslash of a row stands for itself.
          (local.set $hasEscape (i32.const 1))
          (local.set $bits (i64.shl (i64.and (local.get $slashes) (i64.xor (local.get $escaped) (i64.const -1))) (i64.const 1)))
          (local.set $bits (i64.xor ${ODD} (i64.sub (i64.or (local.get $bits) ${ODD})
            (i64.and (local.get $slashes) (i64.xor (local.get $escaped) (i64.const -1))))))
          (local.set $escape (i64.xor (local.get $bits) (i64.or (local.get $slashes) (local.get $escaped))))
          (local.set $escaped (i64.shr_u (i64.and (local.get $bits) (local.get $slashes)) (i64.const 63)))
          (local.set $escape (i64.and (local.get $escape) (local.get $limit)))
          (local.set $quotes (i64.and (local.get $quotes) (i64.xor (local.get $escape) (i64.const -1))))))))
      (local.set $in (local.get $quotes))
      ${[1, 2, 4, 8, 16, 32].map((by) => `(local.set $in (i64.xor (local.get $in) (i64.shl (local.get $in) (i64.const ${by}))))`).join('\n')}
      (local.set $in (i64.xor (local.get $in) (local.get $inBefore)))
      (local.set $inBefore (i64.shr_s (local.get $in) (i64.const 63)))
      (if (i64.ne (i64.or (local.get $low) (local.get $slashes)) (i64.const 0)) (then
        ;; A control character in a text, a backslash outside, and what is neither tab nor carriage return.
        (if (i64.ne (i64.const 0) (i64.or (i64.and (local.get $low) (local.get $in))
                                          (i64.and (local.get $slashes) (i64.xor (local.get $in) (i64.const -1))))) (then
          (local.set $isOdd (i32.const 1))))
        (block $checked (loop $each
          (br_if $checked (i64.eqz (local.get $low)))
          (if (i32.eqz (call $isBlank (i32.load8_u (i32.add (local.get $p) (i32.wrap_i64 (i64.ctz (local.get $low))))))) (then
            (local.set $isOdd (i32.const 1))))
          (local.set $low (i64.and (local.get $low) (i64.sub (local.get $low) (i64.const 1))))
          (br $each)))))
      (block $checked (loop $each
        (br_if $checked (i64.eqz (local.get $escape)))
        (if (i32.eqz (call $isEscape (i32.add (local.get $p) (i32.wrap_i64 (i64.ctz (local.get $escape)))))) (then
          (local.set $isOdd (i32.const 1))))
        (local.set $escape (i64.and (local.get $escape) (i64.sub (local.get $escape) (i64.const 1))))
        (br $each)))
      (local.set $scalar (i64.xor (i64.const -1)
        (i64.or (i64.or (local.get $ops) (local.get $blanks)) (i64.or (local.get $quotes) (local.get $in)))))
      (local.set $bits (i64.and (local.get $limit) (i64.or
        (i64.or (local.get $quotes) (i64.and (local.get $ops) (i64.xor (local.get $in) (i64.const -1))))
        (i64.and (local.get $scalar)
          (i64.xor (i64.const -1) (i64.or (i64.shl (local.get $scalar) (i64.const 1)) (local.get $scalarBefore)))))))
      (local.set $scalarBefore (i64.shr_u (local.get $scalar) (i64.const 63)))
      (local.set $count (i32.wrap_i64 (i64.popcnt (local.get $bits))))
      ${emit(0)}
      (if (i32.gt_u (local.get $count) (i32.const ${AT_ONCE})) (then
        ${emit(AT_ONCE)}
        (if (i32.gt_u (local.get $count) (i32.const ${2 * AT_ONCE})) (then
          ${[2, 3, 4, 5, 6, 7].map((each) => emit(each * AT_ONCE)).join('')}))))
      (local.set $t (i32.add (local.get $t) (i32.shl (local.get $count) (i32.const 2))))
      (if (i32.gt_u (local.get $t) (i32.const ${TOKENS + 4 * (MOST_TOKENS - 128)})) (then
        (local.set $isOdd (i32.const 1))
        (local.set $t (i32.const ${TOKENS + 4}))))
      (local.set $p (i32.add (local.get $p) (i32.const 64)))
      (br_if $block (i32.eqz (local.get $isLast))))
    ;; More than the file has may have been read, never more than has been asked for.
    (if (i32.ge_u (local.get $stop) (local.get $end)) (then
      (local.set $p (local.get $start))
      (br $over)))
    (local.set $p (i32.add (local.get $stop) (i32.const 1)))
    (local.set $lines (i32.add (local.get $lines) (i32.const 1)))
    (if (i64.ne (local.get $inBefore) (i64.const 0)) (then (local.set $isOdd (i32.const 1))))
    (if (i32.eqz (local.get $isOdd)) (then
      (if (i32.ne (local.get $t) (i32.const ${TOKENS})) (then
        ${[0, 4, 8, 12].map((at) => `(i32.store offset=${at} (local.get $t) (local.get $stop))`).join('\n')}
        (local.set $isOdd (call $walk (local.get $out) (local.get $hasEscape)))
        (if (i32.ne (local.get $isOdd) (i32.const 0)) (then
          (local.set $out (local.get $isOdd))
          (br $line)))
        (local.set $isOdd (i32.const 1))))))
    ${[
      '(i32.sub (local.get $lines) (i32.const 1))',
      '(local.get $start)',
      '(local.get $stop)',
      '(local.get $isOdd)',
    ]
      .map(
        (each, at) =>
          `(i32.store offset=${APART + 4 * at} (i32.shl (local.get $apart) (i32.const 4)) ${each})`,
      )
      .join('\n')}
    (local.set $apart (i32.add (local.get $apart) (i32.const 1)))
    (br_if $line (i32.lt_u (local.get $apart) (i32.const ${MOST_APART})))))
  (i32.store offset=${COUNTS.out} (i32.const 0) (local.get $out))
  (i32.store offset=${COUNTS.lines} (i32.const 0) (local.get $lines))
  (i32.store offset=${COUNTS.apart} (i32.const 0) (local.get $apart))
  (local.get $p))

(func $isBlank (param $c i32) (result i32)
  (i32.or (i32.eq (local.get $c) (i32.const 9)) (i32.eq (local.get $c) (i32.const 13))))

;; What stands after a backslash, at $p.
(func $isEscape (param $p i32) (result i32)
  (local $c $n i32)
  (local.set $c (i32.load8_u (local.get $p)))
  ${[...'"\\/bfnrt'].map((each) => `(if (i32.eq (local.get $c) (i32.const ${each.charCodeAt(0)})) (then (return (i32.const 1))))`).join('\n')}
  (if (i32.ne (local.get $c) (i32.const 0x75)) (then (return (i32.const 0))))
  (loop $digit
    (local.set $n (i32.add (local.get $n) (i32.const 1)))
    (local.set $c (i32.load8_u (i32.add (local.get $p) (local.get $n))))
    (if (i32.eqz (i32.or (i32.lt_u (i32.sub (local.get $c) (i32.const 0x30)) (i32.const 10))
                         (i32.lt_u (i32.sub (i32.or (local.get $c) (i32.const 0x20)) (i32.const 0x61)) (i32.const 6)))) (then
      (return (i32.const 0))))
    (br_if $digit (i32.lt_u (local.get $n) (i32.const 4))))
  (i32.const 1))
`;
