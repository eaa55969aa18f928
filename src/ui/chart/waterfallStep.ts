import { formatMoney, formatScaled, type NumberStyle, scaleOf } from '@/ui/format'
import { placesFor } from '@/ui/readable'

/** A bar of a waterfall, from where the one before it ended. */
export interface WaterfallStep {
  readonly key: string
  readonly name: string
  /** The name in up to three lines, under an upright bar. */
  readonly lines: readonly string[]
  /** The name in one line, beside a lying bar. */
  readonly short: string
  readonly colour: string
  readonly outlined: boolean
  readonly value: string
  /** Where the bar begins and ends, to draw. */
  readonly range: readonly [number, number]
}

/** The value at a bar's end: whole dollars from a thousand on, `1,274.8 M` from ten million on, then `12.75 bn`. */
export function barText(value: string, style: Pick<NumberStyle, 'sign'> = {}): string {
  const size = Math.abs(Number(value))
  const scale = scaleOf(size)
  const [power] = scale
  if (power > 0) return formatScaled(value, scale, { ...style, digits: power > 6 ? 2 : 1 })
  return formatMoney(value, { ...style, digits: size >= 1000 || size === 0 ? 0 : placesFor([value]) })
}
