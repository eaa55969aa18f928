import { isOption } from '@/engine/market/quoted'
import { numbers } from '@/engine/numbers/numbers'
import { withoutRow } from '@/engine/portfolio/withoutRow'
import { legPnl } from '@/engine/stress/legPnl'
import { isMuch, type LookedAt } from './lookedAt'
import type { Surprise } from './surprise'

/** Of the maintenance margin: from so much on it is said that a long option beside sold ones raises it. */
const RAISES = 0.2
/** Rounding aside. */
const MORE = 1.001
/** Books of more long options are not looked at one by one. */
const MOST = 60

/**
 * Long options that need more initial margin than was paid for them and than they are worth; and those that stand
 * beside sold options, lose in the scenario that decides, and so raise the margin much.
 */
export function* longOptions(look: LookedAt): Generator<Surprise | null> {
  const { scenario, base, now, marginOf } = look
  const { unit, deciding } = now
  const { legs, stress } = deciding
  const rows = new Map([...scenario.positions, ...scenario.hedges].map((row) => [row.path, row]))
  const sold = legs.some(({ quoted, size, from }) => from !== 'order' && isOption(quoted) && size < 0)
  const long = now.legs.held.filter(({ quoted, size }) => isOption(quoted) && size > 0)
  for (const { path, symbol, quoted, size, entry } of long.slice(0, MOST)) {
    const row = rows.get(path)
    if (row === undefined) continue
    const without = marginOf(withoutRow(scenario, row))
    const maintenanceMargin = now.maintenanceMargin - without.maintenanceMargin
    const initialMargin = now.initialMargin - without.initialMargin
    const worth = size * quoted.mark * quoted.rate
    const paid = entry === null ? worth : size * entry * quoted.rate
    const loss = -legPnl(numbers, unit, quoted, size, stress.worst, symbol)
    const isAbovePaid = initialMargin > MORE * Math.max(worth, paid)
    const raises = sold && loss > 0 && maintenanceMargin >= RAISES * now.maintenanceMargin
    const isSaid = isMuch(maintenanceMargin, now) && (isAbovePaid || raises)
    yield isSaid
      ? {
          kind: 'longOption',
          atStake: isAbovePaid ? initialMargin - Math.max(worth, paid) : maintenanceMargin,
          base,
          path,
          symbol,
          maintenanceMargin,
          initialMargin,
          worth,
          paid,
          loss,
          isAbovePaid,
        }
      : null
  }
}
