import { type Json, NumberText } from '../json/json.ts';

const NUMBER = /^(-?)([0-9]+)(?:\.([0-9]+))?(?:[eE]([+-]?[0-9]{1,3}))?$/;
/** Beyond this nobody means an amount; and a power of ten must not fill the memory. */
const MOST_DIGITS = 30;

/** A decimal number as it was written: units / 10^scale. Sums of it are exact, so that they do not depend on the order of lines. */
export class Amount {
  static readonly zero = new Amount(0n, 0);
  readonly units: bigint;
  readonly scale: number;

  constructor(units: bigint, scale: number) {
    this.units = units;
    this.scale = scale;
  }

  /** Undefined for what is no number, and for one of more than thirty digits. */
  static of(value: Json | undefined): Amount | undefined {
    if (typeof value === 'number') return Amount.parse(String(value));
    return value instanceof NumberText ? Amount.parse(value.text) : undefined;
  }

  static parse(text: string): Amount | undefined {
    const [, sign, whole = '', fraction = '', exponent = '0'] = NUMBER.exec(text) ?? [];
    if (sign === undefined || whole.length + fraction.length > MOST_DIGITS) return undefined;
    const power = Number(exponent) - fraction.length;
    if (Math.abs(power) > MOST_DIGITS) return undefined;
    let units = BigInt(`${sign}${whole}${fraction}`);
    if (power >= 0) return new Amount(units * 10n ** BigInt(power), 0);
    let scale = -power;
    while (scale > 0 && units % 10n === 0n) {
      units /= 10n;
      scale--;
    }
    return new Amount(units, scale);
  }

  plus(other: Amount): Amount {
    const scale = Math.max(this.scale, other.scale);
    return new Amount(this.#at(scale) + other.#at(scale), scale);
  }

  minus(other: Amount): Amount {
    return this.plus(new Amount(-other.units, other.scale));
  }

  /** Below 0 where this one is less. */
  compare(other: Amount): number {
    const scale = Math.max(this.scale, other.scale);
    const [a, b] = [this.#at(scale), other.#at(scale)];
    return a < b ? -1 : a > b ? 1 : 0;
  }

  /** This divided by the other, to the last digit a double holds. */
  over(other: Amount): number {
    const scale = Math.max(this.scale, other.scale);
    return Number(this.#at(scale)) / Number(other.#at(scale));
  }

  get isPositive(): boolean {
    return this.units > 0n;
  }

  get number(): number {
    return Number(this.text);
  }

  /** `1234.5`: the shortest way to write it. */
  get text(): string {
    const digits = (this.units < 0n ? -this.units : this.units).toString().padStart(this.scale + 1, '0');
    const at = digits.length - this.scale;
    const fraction = digits.slice(at).replace(/0+$/, '');
    return `${this.units < 0n ? '-' : ''}${digits.slice(0, at)}${fraction === '' ? '' : `.${fraction}`}`;
  }

  #at(scale: number): bigint {
    return scale === this.scale ? this.units : this.units * 10n ** BigInt(scale - this.scale);
  }
}
