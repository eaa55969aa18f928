import type { Evaluation } from '@/engine/statement/evaluation'
import type { FigureAddress } from '@/engine/statement/figureAddress'
import type { Statement, UnitStatement } from '@/engine/statement/statement'
import { known } from '@/engine/util/known'
import { accountWords } from '@/models/accountModels'
import { heldPortfolio } from '@/models/heldPortfolio'
import { portfolioWords } from '@/models/portfolioWords'
import { add, compare, subtract } from '@/ui/decimalText'
import { formatPercent, signOf } from '@/ui/format'
import { capitalised } from '@/ui/letterCase'
import { readableMoney } from '@/ui/readable'
import { moveWords, worstVolatility } from '@/ui/scenarioWords'
import { orderLossPieces } from './orderLossPieces'
import type { Piece } from './piece'

/** The sentence that says what decides the margin, of the unit that needs most, and what the others add. */
export function decidingSentence({
  model,
  statement,
}: Pick<Evaluation, 'model' | 'statement'>): readonly Piece[] {
  const { units, account } = statement
  const entries = Object.entries(units).toSorted(([, a], [, b]) =>
    compare(b.maintenanceMargin, a.maintenanceMargin),
  )
  const [first, ...others] = entries
  if (first === undefined) return [{ text: withoutPositions(account) }]
  const [base, unit] = first
  return [
    ...scenarioPieces(model, base, unit),
    ...ordersPieces(model, base, unit),
    ...otherPieces(others, account.borrowed),
    ...orderLossPieces(statement),
  ]
}

function withoutPositions({ maintenanceMargin, totalEquity }: Statement['account']): string {
  if (signOf(maintenanceMargin) > 0) return 'No positions: the margin is for borrowed assets alone.'
  const begin = 'Add a position to see what it needs.'
  return signOf(totalEquity) === 0
    ? `Nothing is held, so nothing is required. ${begin}`
    : `No positions, so no margin is required. ${begin}`
}

function scenarioPieces(model: string, base: string, unit: UnitStatement): readonly Piece[] {
  const { worstScenario, maxLoss, maintenanceMargin, scenarios } = unit
  const margin = amount(maintenanceMargin, `units.${base}.maintenanceMargin`, `maintenance margin of ${base}`)
  const { addsUp } = accountWords(model)
  const marginAlone = [{ text: `. ${base}’s margin is ` }, margin, { text: '.' }]
  if (worstScenario === null) {
    if (!addsUp) return [{ text: `No scenario loses on ${base}` }, ...marginAlone]
    return signOf(maintenanceMargin) === 0
      ? [{ text: `No scenario loses on ${base}, and no contingency applies: its margin is 0.` }]
      : [
          { text: `No scenario loses on ${base}: all of its margin of ` },
          margin,
          { text: ' is contingency.' },
        ]
  }
  const volatility = worstVolatility(scenarios, worstScenario)
  const [, before, move] = /^(with volatility |at any )(.*)$/.exec(volatility) ?? []
  return [
    { text: `${base} ` },
    { text: moveWords(worstScenario.price), strong: true },
    ...(before === undefined || move === undefined
      ? []
      : [{ text: ` ${before}` }, { text: move, strong: before.startsWith('with') }]),
    { text: ' would lose ' },
    { ...amount(maxLoss, `units.${base}.maxLoss`, `maximum loss of ${base}`, ' USD'), strong: true },
    ...(addsUp ? sharePieces(base, unit, margin) : marginAlone),
  ]
}

/** Less of the margin than this is not worth a number of its own. */
const HARDLY = 0.005

function sharePieces(
  base: string,
  { maxLoss, maintenanceMargin, contingency }: UnitStatement,
  margin: Piece,
): readonly Piece[] {
  const rest = amount(contingency.total, `units.${base}.contingency.total`, `contingency of ${base}`)
  const share = Number(maxLoss) / Number(maintenanceMargin)
  const of = ` of ${base}’s margin of `
  if (signOf(contingency.total) === 0) return [{ text: `: all${of}` }, margin, { text: '.' }]
  if (1 - share < HARDLY) return [{ text: `: nearly all${of}` }, margin, { text: '.' }]
  if (share < HARDLY) {
    return [{ text: `. Nearly all${of}` }, margin, { text: ' is contingency, ' }, rest, { text: '.' }]
  }
  const percent = formatPercent(share, { digits: 0 })
  return [
    { text: `. That is ${percent}${of}` },
    margin,
    { text: '; the rest is contingency ' },
    rest,
    { text: '.' },
  ]
}

function ordersPieces(model: string, base: string, { portfolios }: UnitStatement): readonly Piece[] {
  const { decides } = portfolios
  const held = heldPortfolio(portfolios)
  const more = subtract(known(portfolios, decides), held.margin) ?? '0'
  if (decides === held.name || signOf(more) === 0) return []
  return [
    {
      text: ` ${capitalised(portfolioWords(model, decides).decider)} decide: without them ${base}’s margin is `,
    },
    amount(held.margin, `units.${base}.portfolios.${held.name}`, `margin of ${base} without orders`),
    { text: '.' },
  ]
}

/** So many other units are named. */
const MOST_NAMED = 3

function otherPieces(
  others: readonly (readonly [string, UnitStatement])[],
  borrowed: Statement['account']['borrowed'],
): readonly Piece[] {
  const adding = others.filter(([, { maintenanceMargin }]) => signOf(maintenanceMargin) > 0)
  const named = adding.slice(0, MOST_NAMED).map(([base, { maintenanceMargin }]) => ({
    who: base,
    what: amount(maintenanceMargin, `units.${base}.maintenanceMargin`, `maintenance margin of ${base}`),
  }))
  const further = adding.slice(MOST_NAMED)
  const together = further.reduce((sum, [, { maintenanceMargin }]) => add(sum, maintenanceMargin), '0')
  const parts: { who: string; what: Piece }[] = [
    ...named,
    ...(further.length > 0
      ? [{ who: `${further.length} more`, what: { text: readableMoney(together) } }]
      : []),
    ...(signOf(borrowed.maintenanceMargin) > 0
      ? [
          {
            who: 'borrowing',
            what: amount(
              borrowed.maintenanceMargin,
              'account.borrowed.maintenanceMargin',
              'maintenance margin of borrowed assets',
            ),
          },
        ]
      : []),
  ]
  if (parts.length === 0) return []
  const pieces = parts.flatMap(({ who, what }, place) => {
    const begin = place === 0 ? `${who === 'borrowing' ? 'Borrowing' : who} adds` : `, ${who}`
    return [{ text: `${place === 0 ? ' ' : ''}${begin} ` }, what]
  })
  return [...pieces, { text: '.' }]
}

function amount(value: string, address: FigureAddress, label: string, unit = ''): Piece {
  return { text: `${readableMoney(value)}${unit}`, address, label }
}
