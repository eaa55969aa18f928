import { readDecimal } from '@/ui/decimal-text'

/** The words of a phrase; `@` is one of them. */
export function tokensOf(phrase: string): readonly string[] {
  return phrase
    .replaceAll('@', ' @ ')
    .split(/\s+/)
    .filter((token) => token !== '')
}

/** A decimal as it is typed: with separators, a real minus, a plus. */
export function numberOf(token: string | undefined): string | undefined {
  return token === undefined ? undefined : readDecimal(token)
}
