import { DEEPEST, LEVELS, STRICT, TOKENS } from './layout.ts';
import { KIND, MEMBER, NODE, ROOT } from './wanted.ts';

const is = (local: string, letter: string): string =>
  `(i32.eq (local.get ${local}) (i32.const ${letter.charCodeAt(0)}))`;
const byteAt = (place: string): string => `(i32.load8_u ${place})`;
const token = (offset = 0): string => `(i32.load offset=${offset} (local.get $i))`;
const onwards = (by: number): string => `(local.set $i (i32.add (local.get $i) (i32.const ${by})))`;
const fail = '(return (i32.const 0))';
const put = (letter: string): string => `
  (i32.store8 (local.get $out) (i32.const ${letter.charCodeAt(0)}))
  (local.set $out (i32.add (local.get $out) (i32.const 1)))`;
/** What is wanted and of another kind than it should be is as good as null. */
const putNull = `
  (i32.store (local.get $out) (i32.const 0x6c6c756e))
  (i32.store8 offset=4 (local.get $out) (i32.const 0x2c))
  (local.set $out (i32.add (local.get $out) (i32.const 5)))`;
const isStrict = `(i32.load offset=${STRICT} (i32.const 0))`;
const otherKind = `(if ${isStrict} (then ${fail})) ${putNull}`;
const copy = (from: string, length: string): string => `
  (call $copy (local.get $out) ${from} ${length})
  (local.set $out (i32.add (local.get $out) ${length}))`;
const kindOf = (node: string): string => `(i32.load offset=${NODE.kind} ${node})`;

const isOneOf = (kind: string, kinds: readonly number[]): string =>
  kinds.map((each) => `(i32.eq ${kind} (i32.const ${each}))`).reduce((a, b) => `(i32.or ${a} ${b})`);

/**
 * A container begins: what is wanted of it goes to the answer, and the walk goes on within. `some` stands for what is in it where only is asked
 * whether something is.
 */
const enter = (open: string, close: string, kinds: readonly number[], some: string): string => `
  (if ${is('$c', open)} (then
    (local.set $c ${byteAt(token(4))})
    (if (i32.ne (local.get $child) (i32.const 0)) (then
      (if ${isOneOf(kindOf('(local.get $child)'), kinds)} (then ${put(open)}) (else
        (if (i32.eq ${kindOf('(local.get $child)')} (i32.const ${KIND.something})) (then
          ${put(open)}
          (if (i32.eqz ${is('$c', close)}) (then ${[...some, close, ','].map(put).join('')}
            (local.set $child (i32.const 0)))))
        (else ${otherKind}
          (local.set $child (i32.const 0))))))))
    (if ${is('$c', close)} (then
      (if (i32.ne (local.get $child) (i32.const 0)) (then ${put(close)} ${put(',')}))
      ${onwards(8)}
      (br $valued)))
    (i32.store (local.get $level) (local.get $node))
    (i32.store offset=4 (local.get $level) (local.get $close))
    (i32.store offset=8 (local.get $level) (local.get $seen))
    (local.set $level (i32.add (local.get $level) (i32.const 12)))
    (if (i32.ge_u (local.get $level) (i32.const ${LEVELS + 12 * DEEPEST})) (then ${fail}))
    (local.set $node (local.get $child))
    (local.set $close (i32.const ${close.charCodeAt(0)}))
    (local.set $seen (i32.const 0))
    ${onwards(4)}
    (br $next)))`;

const isPart = (at: number): string =>
  `(i64.eq (i64.and (i64.load offset=${1 + 8 * at} (local.get $pos)) (i64.load offset=${MEMBER.masks + 8 * at} (local.get $m)))
           (i64.load offset=${MEMBER.letters + 8 * at} (local.get $m)))`;

/**
 * Goes over the tokens of a line. Answers where the answer now ends; 0 where the line is no object, no JSON, or one of which it cannot be sure
 * that it says what the exact reader would say: a wanted name twice or with an escape in it, a number that is not as plain as it must be, and where
 * that is asked for, what is of another kind than it should be.
 */
export const WALK = `
(func $walk (param $out $hasEscape i32) (result i32)
  (local $i $pos $c $e $node $close $seen $level $child $m $last $length i32)
  (local.set $i (i32.const ${TOKENS}))
  (local.set $c ${byteAt(token())})
  (if (i32.eqz ${is('$c', '{')}) (then ${fail}))
  (local.set $c ${byteAt(token(4))})
  (if ${is('$c', '}')} (then ${fail}))
  ${onwards(4)}
  ${put('{')}
  (local.set $node (i32.const ${ROOT}))
  (local.set $close (i32.const 0x7d))
  (local.set $level (i32.const ${LEVELS}))
  (loop $next
    (block $named
      (if (i32.eq (local.get $close) (i32.const 0x5d)) (then
        (local.set $child (i32.const 0))
        (if (i32.ne (local.get $node) (i32.const 0)) (then
          (local.set $child (i32.load offset=${NODE.element} (local.get $node)))))
        (br $named)))
      (local.set $pos ${token()})
      (local.set $c ${byteAt('(local.get $pos)')})
      (if (i32.eqz ${is('$c', '"')}) (then ${fail}))
      (local.set $e ${token(4)})
      (local.set $c ${byteAt(token(8))})
      (if (i32.eqz ${is('$c', ':')}) (then ${fail}))
      ${onwards(12)}
      (local.set $child (i32.const 0))
      (br_if $named (i32.eqz (local.get $node)))
      (local.set $length (i32.sub (i32.sub (local.get $e) (local.get $pos)) (i32.const 1)))
      (local.set $m (i32.load offset=${NODE.first} (local.get $node)))
      (local.set $last (i32.load offset=${NODE.last} (local.get $node)))
      (loop $member
        (if (i32.lt_u (local.get $m) (local.get $last)) (then
          (if (i32.eq (i32.load offset=${MEMBER.length} (local.get $m)) (local.get $length)) (then
            (if ${isPart(0)} (then (if ${isPart(1)} (then (if ${isPart(2)} (then
              (local.set $child (i32.load offset=${MEMBER.node} (local.get $m)))
              (if (i32.ne (i32.const 0) (i32.and (local.get $seen) (i32.load offset=${MEMBER.bit} (local.get $m)))) (then ${fail}))
              (local.set $seen (i32.or (local.get $seen) (i32.load offset=${MEMBER.bit} (local.get $m))))
              ${copy('(local.get $pos)', '(i32.add (local.get $length) (i32.const 2))')}
              ${put(':')}
              (br $named)))))))))
          (local.set $m (i32.add (local.get $m) (i32.const ${MEMBER.size})))
          (br $member))))
      (br_if $named (i32.eqz (local.get $hasEscape)))
      (loop $letter
        (local.set $pos (i32.add (local.get $pos) (i32.const 1)))
        (local.set $c ${byteAt('(local.get $pos)')})
        (if ${is('$c', '\\')} (then ${fail}))
        (br_if $letter (i32.lt_u (local.get $pos) (local.get $e)))))
    (block $valued
      (local.set $pos ${token()})
      (local.set $c ${byteAt('(local.get $pos)')})
      (if ${is('$c', '"')} (then
        (if (i32.ne (local.get $child) (i32.const 0)) (then
          (if (i32.ge_u ${kindOf('(local.get $child)')} (i32.const ${KIND.text})) (then
            (local.set $length (i32.add (i32.sub ${token(4)} (local.get $pos)) (i32.const 1)))
            ${copy('(local.get $pos)', '(local.get $length)')}
            ${put(',')}) (else ${otherKind}))))
        ${onwards(8)}
        (br $valued)))
      ${enter('{', '}', [KIND.object, KIND.objectOrText], '"":0')}
      ${enter('[', ']', [KIND.list], '0')}
      (local.set $e (call $scalar (local.get $pos) ${kindOf('(local.get $child)')}))
      (if (i32.eqz (local.get $e)) (then ${fail}))
      ${onwards(4)}
      (if (i32.ne (local.get $child) (i32.const 0)) (then
        (if (i32.ge_u ${kindOf('(local.get $child)')} (i32.const ${KIND.text})) (then
          (local.set $length (i32.sub (local.get $e) (local.get $pos)))
          ${copy('(local.get $pos)', '(local.get $length)')}
          ${put(',')}) (else
          ;; A null of another kind is null.
          (if (i32.or (i32.eq (i32.const ${KIND.doubt}) ${kindOf('(local.get $child)')})
                      (i32.and ${isStrict} (i32.eqz ${is('$c', 'n')}))) (then ${fail}))
          ${putNull})))))
    (loop $after
      (local.set $c ${byteAt(token())})
      ${onwards(4)}
      (br_if $next ${is('$c', ',')})
      (if (i32.ne (local.get $c) (local.get $close)) (then ${fail}))
      (if (i32.ne (local.get $node) (i32.const 0)) (then
        (local.set $c ${byteAt('(i32.sub (local.get $out) (i32.const 1))')})
        ;; Nothing of it was wanted, and it is not empty.
        (if ${is('$c', '{')} (then
          (if (i32.load offset=${NODE.element} (local.get $node)) (then ${fail}))))
        ;; Over the last comma, if there is one.
        (local.set $out (i32.sub (local.get $out) ${is('$c', ',')}))
        (i32.store8 (local.get $out) (local.get $close))
        (local.set $out (i32.add (local.get $out) (i32.const 1)))
        ${put(',')}))
      (if (i32.eq (local.get $level) (i32.const ${LEVELS})) (then
        ${put('\n')}
        (local.set $c ${byteAt(token())})
        (return (select (local.get $out) (i32.const 0) ${is('$c', '\n')}))))
      (local.set $level (i32.sub (local.get $level) (i32.const 12)))
      (local.set $node (i32.load (local.get $level)))
      (local.set $close (i32.load offset=4 (local.get $level)))
      (local.set $seen (i32.load offset=8 (local.get $level)))
      (br $after)))
  (i32.const 0))

(func $copy (param $to $from $length i32)
  (local $end i32)
  (local.set $end (i32.add (local.get $from) (local.get $length)))
  (loop $more
    (v128.store (local.get $to) (v128.load (local.get $from)))
    (local.set $to (i32.add (local.get $to) (i32.const 16)))
    (local.set $from (i32.add (local.get $from) (i32.const 16)))
    (br_if $more (i32.lt_u (local.get $from) (local.get $end)))))

;; Where a word or number ends that begins at $p; 0 where it is none, or is wanted ($kind) as it is written and is not plain: of fifteen digits at
;; most, so that a double holds it, without exponent, and where the text counts whole and not -0.
(func $scalar (param $p $kind i32) (result i32)
  (local $c $from $isExact $isDecimal i32)
  (local.set $isExact ${isOneOf('(local.get $kind)', [KIND.text, KIND.objectOrText])})
  (local.set $isDecimal (i32.eq (local.get $kind) (i32.const ${KIND.decimal})))
  (local.set $c ${byteAt('(local.get $p)')})
  (block $ended
    (if (i32.eq (i32.load (local.get $p)) (i32.const 0x6c6c756e)) (then
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (br $ended)))
    (if (i32.eq (i32.load (local.get $p)) (i32.const 0x65757274)) (then
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (br $ended)))
    (if ${is('$c', 'f')} (then
      (if (i32.ne (i32.load offset=1 (local.get $p)) (i32.const 0x65736c61)) (then ${fail}))
      (local.set $p (i32.add (local.get $p) (i32.const 5)))
      (br $ended)))
    (local.set $from (local.get $p))
    (if ${is('$c', '-')} (then
      (local.set $p (i32.add (local.get $p) (i32.const 1)))
      (local.set $c ${byteAt('(local.get $p)')})
      (if (i32.and (local.get $isExact) ${is('$c', '0')}) (then ${fail}))))
    (if ${is('$c', '0')} (then (local.set $p (i32.add (local.get $p) (i32.const 1))))
      (else (local.set $p (call $digits (local.get $p)))))
    (if (i32.eqz (local.get $p)) (then ${fail}))
    (local.set $c ${byteAt('(local.get $p)')})
    (if (i32.and (i32.or (local.get $isExact) (local.get $isDecimal))
                 (i32.gt_u (i32.sub (local.get $p) (local.get $from)) (i32.const 15))) (then ${fail}))
    (if ${is('$c', '.')} (then
      (if (local.get $isExact) (then ${fail}))
      (local.set $p (call $digits (i32.add (local.get $p) (i32.const 1))))
      (if (i32.eqz (local.get $p)) (then ${fail}))
      (if (i32.and (local.get $isDecimal)
                   (i32.gt_u (i32.sub (local.get $p) (local.get $from)) (i32.const 16))) (then ${fail}))
      (local.set $c ${byteAt('(local.get $p)')})))
    (local.set $c (i32.or (local.get $c) (i32.const 0x20)))
    (if ${is('$c', 'e')} (then
      (if (i32.or (local.get $isExact) (local.get $isDecimal)) (then ${fail}))
      (local.set $p (i32.add (local.get $p) (i32.const 1)))
      (local.set $c ${byteAt('(local.get $p)')})
      (if (i32.or ${is('$c', '+')} ${is('$c', '-')}) (then (local.set $p (i32.add (local.get $p) (i32.const 1)))))
      (local.set $p (call $digits (local.get $p)))
      (if (i32.eqz (local.get $p)) (then ${fail})))))
  (local.set $c ${byteAt('(local.get $p)')})
  (select (local.get $p) (i32.const 0)
    (i32.or (i32.or (i32.le_u (local.get $c) (i32.const 0x20)) ${is('$c', ',')}) (i32.or ${is('$c', '}')} ${is('$c', ']')}))))

(func $digits (param $p i32) (result i32)
  (local $from i32)
  (local.set $from (local.get $p))
  (block $ended (loop $more
    (br_if $ended (i32.ge_u (i32.sub ${byteAt('(local.get $p)')} (i32.const 0x30)) (i32.const 10)))
    (local.set $p (i32.add (local.get $p) (i32.const 1)))
    (br $more)))
  (select (local.get $p) (i32.const 0) (i32.ne (local.get $p) (local.get $from))))
`;
