import type { MovesDocument } from '@/engine/market/shift/moves'
import { reaches } from '@/ui/figures/gaugeWords'
import { signOf } from '@/ui/format'
import { capitalised } from '@/ui/letterCase'
import { readableMoney } from '@/ui/readable'
import { moveWords } from './moveWords'
import { boundText, rateText } from './rateText'
import { standingAt, stateAt, type Walk } from './walk'

/** What the walk-through shows to be true, as the title of the tab. */
export function liquidationFinding(walk: Walk, moves: MovesDocument | null): string {
  const moved = moveWords(moves)
  const words = walk.end === null ? soFar(walk) : found(walk)
  return moved === null ? capitalised(words) : `After ${moved}: ${words}`
}

function soFar(walk: Walk): string {
  return `${deedOf(walk)}, ${stepsText(walk)} so far`
}

function found(walk: Walk): string {
  const { steps, end } = walk
  if (end?.outcome === 'bankrupt') {
    const how = missingText(walk)
    return steps.length === 0
      ? `bankrupt at once: ${how}`
      : `${deedOf(walk)} in ${stepsText(walk)}, ends bankrupt: ${how}`
  }
  if (steps.length === 0) return nothingText(walk)
  return `${deedOf(walk)} in ${stepsText(walk)}, ${endText(walk)}`
}

/** An account is repaired only where no rule would set in again: otherwise what is left of the trouble is said. */
function endText(walk: Walk): string {
  const { rules } = walk.start
  const { mmRate, owed } = stateAt(walk, walk.steps.length)
  const rate = rateText(mmRate, rules)
  if (walk.end?.outcome === 'repaired' && signOf(owed) !== 0 && reaches(mmRate, rules.rates.autoRepay)) {
    return `ends at ${rate} with ${readableMoney(owed)} USD still owed and nothing left to pay with`
  }
  return walk.end?.outcome === 'reduced'
    ? `ends reduced at ${rate}`
    : `ends at ${rate}, where nothing more happens`
}

function nothingText({ start: { standing, burdens, rules } }: Walk): string {
  const { autoRepay, liquidation } = rules.rates
  const now = `no liquidation at ${rateText(standing.mmRate, rules)}`
  if (signOf(burdens.owed) === 0) return `${now}; it starts at ${boundText(liquidation)}`
  if (!reaches(standing.mmRate, autoRepay)) {
    return `${now}; debts are repaid from ${boundText(autoRepay)} on`
  }
  return `${now}: ${readableMoney(burdens.owed)} USD are owed, but there is nothing to pay with`
}

/** What a bankrupt account lacks. */
function missingText(walk: Walk): string {
  const { mmRate, base } = standingAt(walk, walk.steps.length)
  if (signOf(base) < 0) return `${readableMoney(base.replace('-', ''))} USD are missing`
  if (signOf(base) === 0) return 'nothing is left'
  return `the MM rate is ${rateText(mmRate, walk.start.rules)}, and closing more does not lower it`
}

/** Before the rate of liquidation there is only repayment. */
function deedOf({ start: { standing, rules }, steps }: Walk): string {
  const isLiquidated =
    reaches(standing.mmRate, rules.rates.liquidation) || steps.some(({ step }) => step.step !== 'autoRepay')
  return isLiquidated ? 'liquidation' : 'repayment'
}

function stepsText({ steps }: Walk): string {
  return steps.length === 1 ? '1 step' : `${steps.length} steps`
}
