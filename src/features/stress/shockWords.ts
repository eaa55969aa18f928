import { shift } from '@/ui/decimal-text'
import { formatNumber, signOf } from '@/ui/format'

const NARROW_SPACE = '\u202f'

/** `−10 %`, `+2.5 %`, `0 %`. */
export function shockText(shock: string): string {
  return `${formatNumber(shift(shock, 2), { digits: 2, sign: true })}${NARROW_SPACE}%`
}

/** `up 20 %`, `down 10 %`, `unchanged`. */
export function moveWords(shock: string): string {
  const sign = signOf(shock)
  return sign === 0 ? 'unchanged' : `${sign > 0 ? 'up' : 'down'} ${sizeOf(shock)}`
}

/** `a 10 % fall`, `an 8 % rise`, `an unchanged price`. */
export function moveNoun(shock: string): string {
  const sign = signOf(shock)
  if (sign === 0) return 'an unchanged price'
  const size = sizeOf(shock)
  return `${/^(8|1[18](?!\d))/.test(size) ? 'an' : 'a'} ${size} ${sign > 0 ? 'rise' : 'fall'}`
}

/** `BTC down 10 % with volatility up 20 %`; without volatility where it makes no difference. */
export function scenarioWords(base: string, price: string, iv: string | null): string {
  return `${base} ${moveWords(price)}${iv === null ? '' : ` with volatility ${moveWords(iv)}`}`
}

/** The name of a volatility shock's line: `vol −20 %`, `vol unchanged`. */
export function ivName(iv: string): string {
  return `vol ${signOf(iv) === 0 ? 'unchanged' : shockText(iv)}`
}

/** The same where there is little room: `vol −20 %`, `vol same`. */
export function ivHead(iv: string): string {
  return `vol ${signOf(iv) === 0 ? 'same' : shockText(iv)}`
}

function sizeOf(shock: string): string {
  return `${formatNumber(shift(shock, 2), { digits: 2 }).replace('−', '')}${NARROW_SPACE}%`
}
