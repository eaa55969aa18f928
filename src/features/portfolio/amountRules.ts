import { isZeroText } from './entry/negated'

/** Rules of the number cells. */
export function notZero(value: string): string | undefined {
  return isZeroText(value) ? 'Size cannot be 0: switch the row off or delete it' : undefined
}

export function aboveZero(value: string): string | undefined {
  return value.startsWith('-') || isZeroText(value) ? 'A number above 0' : undefined
}
