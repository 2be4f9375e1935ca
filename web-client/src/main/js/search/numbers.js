// Numbers as the index writes them, in digits of six bits.

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const DIGIT = Object.fromEntries([...DIGITS].map((digit, i) => [digit, i]));

/** Returns what digits stand for, one by one. */
export const digits = code => [...code].map(digit => DIGIT[digit]);

/**
 * Returns the numbers in a row of them, five bits a digit, the lowest first.
 *
 * @returns {Generator<number, any>}
 */
export function* numbers(code) {
  let number = 0;
  let shift = 0;
  for (const digit of digits(code)) {
    number |= (digit & 31) << shift;
    shift += 5;
    if (digit < 32) {
      yield number;
      number = shift = 0;
    }
  }
}

/**
 * Returns how often a word occurs in a field, by passages.
 *
 * @returns {Record<number, number>}
 */
export const occurrences = code => {
  /** @type {Record<number, number>} */
  const all = {};
  const rest = numbers(code);
  let next = 0;
  for (const number of rest) {
    next += number >> 1;
    all[next++] = number & 1 ? rest.next().value + 2 : 1;
  }
  return all;
};
