import { EndLabels } from '@/ui/chart/EndLabels'
import type { RateBound } from './ratePlot'
import { boundText } from './rateText'

export interface RateBoundsProps {
  bounds: readonly RateBound[]
  /** Where there is little room: the rates alone. */
  short: boolean
}

/** The rates that decide, named at the right end of their lines. */
export function RateBounds({ bounds, short }: RateBoundsProps) {
  return (
    <EndLabels
      labels={bounds.map(({ rate, words, isLimit }) => ({
        key: words,
        text: short ? boundText(rate) : `${boundText(rate)} ${words}`,
        value: Number(rate),
        colour: isLimit ? 'var(--danger-text)' : 'var(--warning-text)',
      }))}
    />
  )
}
