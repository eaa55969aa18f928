import type { Statement } from '@/engine/statement/statement'
import { compare, subtract } from '@/ui/decimal-text'
import { formatMoney, formatPercent, signOf } from '@/ui/format'

type Unit = Statement['units'][string]

/** A piece of the sentence; what decides is strong. */
export interface Piece {
  readonly text: string
  readonly strong?: boolean
}

const DECIDERS: Readonly<Record<string, string>> = {
  'A+C': 'The orders that add long delta decide: without orders the margin is ',
  'B+C': 'The orders that add short delta decide: without orders the margin is ',
}

/** The sentence that says what decides the margin, of the unit that needs most. */
export function decidingSentence({ units, account }: Statement): readonly Piece[] {
  const entries = Object.entries(units)
  const [first] = entries
  if (first === undefined) {
    return signOf(account.maintenanceMargin) > 0
      ? [{ text: 'No positions: the margin is for borrowed assets alone.' }]
      : [{ text: 'Nothing is held, so nothing is required. Add a position to see what it needs.' }]
  }
  const [base, unit] = entries.reduce((most, entry) =>
    compare(entry[1].maintenanceMargin, most[1].maintenanceMargin) > 0 ? entry : most,
  )
  return [...scenarioPieces(base, unit), ...ordersPieces(unit), ...unitsPieces(entries.length, base)]
}

function scenarioPieces(base: string, unit: Unit): readonly Piece[] {
  const { worstScenario, maxLoss, maintenanceMargin } = unit
  if (worstScenario === null) {
    return signOf(maintenanceMargin) === 0
      ? [{ text: `No scenario loses on ${base}, and no contingency applies: its margin is 0.` }]
      : [{ text: `No scenario loses on ${base}: all of its margin is contingency.` }]
  }
  const share = Number(maxLoss) / Number(maintenanceMargin)
  return [
    { text: `${base} ` },
    { text: moved(worstScenario.price), strong: true },
    ...(movesVolatility(unit)
      ? [{ text: ' with volatility ' }, { text: moved(worstScenario.iv), strong: true }]
      : []),
    { text: ' would lose ' },
    { text: `${formatMoney(maxLoss)} USD`, strong: true },
    share >= 0.9995
      ? { text: ': all of the margin.' }
      : { text: `. That is ${percent(share)} of the margin; ${percent(1 - share)} is contingency.` },
  ]
}

/** Volatility is worth a word only where the volatility shocks change the P&L. */
function movesVolatility({ scenarios, worstScenario }: Unit): boolean {
  const same = scenarios.filter((scenario) => scenario.price === worstScenario?.price)
  return same.some((scenario) => scenario.pnl !== same[0]?.pnl)
}

function ordersPieces({ portfolios }: Unit): readonly Piece[] {
  const words = DECIDERS[portfolios.decides]
  if (words === undefined || signOf(subtract(portfolios[portfolios.decides], portfolios.C) ?? '0') === 0)
    return []
  return [{ text: ` ${words}${formatMoney(portfolios.C)}.` }]
}

function unitsPieces(count: number, base: string): readonly Piece[] {
  return count > 1 ? [{ text: ` ${base} needs most of ${count} risk units.` }] : []
}

function moved(shock: string): string {
  const sign = signOf(shock)
  if (sign === 0) return 'unchanged'
  return `${sign > 0 ? 'up' : 'down'} ${formatPercent(shock.replace('-', ''), { digits: shockDigits(shock) })}`
}

function shockDigits(shock: string): number {
  return Number.isInteger(Math.round(Number(shock) * 1e6) / 1e4) ? 0 : 1
}

function percent(share: number): string {
  return formatPercent(share, { digits: 0 })
}
