import { readDecimal, shift } from '@/ui/decimal-text'

/** The words of a phrase; `@` is one of them. */
export function tokensOf(phrase: string): readonly string[] {
  return phrase
    .replaceAll('@', ' @ ')
    .split(/\s+/)
    .filter((token) => token !== '')
}

const SCALES: Readonly<Record<string, number>> = { '': 0, x: 0, k: 3, m: 6, bn: 9 }

/** A decimal as it is typed: with separators, a real minus, a plus; in thousands (`80k`), millions, billions; `3x`. */
export function numberOf(token: string | undefined): string | undefined {
  const [, digits = '', letters = ''] = /^([^a-z]*)(x|k|m|bn|)$/i.exec(token ?? '') ?? []
  const number = readDecimal(digits)
  return number === undefined ? undefined : shift(number, SCALES[letters.toLowerCase()] ?? 0)
}
