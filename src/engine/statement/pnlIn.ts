import type { Figure } from '@/engine/figure/figure'
import { figures as a } from '@/engine/figure/figures'
import type { Leg } from '@/engine/margin/book'
import type { Unit } from '@/engine/margin/unit'
import { legPnl, shockAt } from '@/engine/stress/legPnl'
import { again } from '@/engine/util/again'

/** What a leg gains in a scenario of its unit, USD. Follows the margin model, section "Maximum loss". */
export const pnlIn = again(({ quoted, size, symbol }: Leg<Figure>, unit: Unit<Figure>, scenario: number) =>
  legPnl(a, unit, quoted, size, scenario, `${symbol}, ${shockAt(unit, scenario).name}`),
)
