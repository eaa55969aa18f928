import { shift } from '@/ui/decimalText'
import { formatNumber, signOf } from '@/ui/format'
import { shockSize } from '@/ui/scenarioWords'

const NARROW_SPACE = '\u202f'

/** `−10 %`, `+2.5 %`, `0 %`. */
export function shockText(shock: string): string {
  return `${formatNumber(shift(shock, 2), { digits: 2, sign: true })}${NARROW_SPACE}%`
}

/** `a 10 % fall`, `an 8 % rise`, `an unchanged price`. */
export function moveNoun(shock: string): string {
  const sign = signOf(shock)
  if (sign === 0) return 'an unchanged price'
  const size = shockSize(shock)
  return `${/^(8|1[18](?!\d))/.test(size) ? 'an' : 'a'} ${size} ${sign > 0 ? 'rise' : 'fall'}`
}

/** The name of a volatility shock's line: `vol −20 %`, `vol unchanged`. */
export function ivName(iv: string): string {
  return `vol ${signOf(iv) === 0 ? 'unchanged' : shockText(iv)}`
}
