import { formatMoney, type NumberStyle } from '@/ui/format'
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

const MILLION = 1e6

/** The value at a bar's end: whole dollars from a thousand on, `1,274.8 M` from ten million on. */
export function barText(value: string, style: Pick<NumberStyle, 'sign'> = {}): string {
  const size = Math.abs(Number(value))
  if (size >= 10 * MILLION) {
    return `${formatMoney(Number(value) / MILLION, { ...style, digits: 1 })}\u202fM`
  }
  return formatMoney(value, { ...style, digits: size >= 1000 || size === 0 ? 0 : placesFor([value]) })
}
