import type { Leg } from '@/engine/margin/netPortfolio'
import type { RiskUnit } from '@/engine/margin/riskUnit'
import type { Figure } from '@/engine/numbers/figure'
import { figures as a } from '@/engine/numbers/figures'
import { legPnl, shockAt } from '@/engine/stress/legPnl'
import { memoizeLast } from '@/engine/util/memoizeLast'

/** What a leg gains in a scenario of its unit, USD. Follows the margin model, section "Maximum loss". */
export const pnlIn = memoizeLast(
  ({ quoted, size, symbol }: Leg<Figure>, unit: RiskUnit<Figure>, scenario: number) =>
    legPnl(a, unit, quoted, size, scenario, `${symbol}, ${shockAt(unit, scenario).name}`),
)
