import type { RateBound } from '@/engine/analysis/capacity/rateBound'
import { NO_NEW_RISK } from '@/engine/analysis/capacity/rateBound'
import { useTabText } from '@/state/view/useTabText'

/** The rate up to which is planned, as it is chosen; kept through a reload of this tab. */
export interface PlannedBound {
  readonly bound: RateBound
  /** The level of the MM rate, as a fraction, whether it bounds or not. */
  readonly level: string
  readonly choose: (rate: RateBound['rate'], level?: string) => void
}

const USUAL = '0.8'

export function usePlannedBound(): PlannedBound {
  const [text, setText] = useTabText('bound', `imRate ${USUAL}`)
  const [rate, level = USUAL] = text.split(' ')
  return {
    bound: rate === 'mmRate' ? { rate, level: Number(level) } : NO_NEW_RISK,
    level,
    choose: (chosen, at = level) => setText(`${chosen} ${at}`),
  }
}

/** `the IM rate reaches 100 %`. */
export function boundWords({ rate, level }: RateBound): string {
  return `the ${rate === 'imRate' ? 'IM' : 'MM'} rate reaches ${Number((level * 100).toFixed(4))} %`
}
