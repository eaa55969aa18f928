import type { Evaluation } from '@/engine/statement/evaluation'
import type { Statement, UnitStatement } from '@/engine/statement/statement'
import type { VenueStatement } from '@/engine/venues/venueStatement'
import { markdownText } from '@/files/statement/markdownText'
import { heldPortfolio } from '@/models/heldPortfolio'
import { HEADLINE } from '@/state/result/headlineFigures'
import { componentsOf, type UnitOfModel } from '@/state/result/marginComponents'
import { subtract } from '@/ui/decimalText'
import { formatPercent, signOf } from '@/ui/format'
import { lowered } from '@/ui/letterCase'
import { readableMoney } from '@/ui/readable'
import { timeWords } from './inputWords'
import { movesInWords } from './movesInWords'

export interface Summarised extends Pick<Evaluation, 'model'> {
  readonly name: string
  readonly statement: Pick<Statement, 'account' | 'units' | 'moves'>
  /** What decides, in a sentence. */
  readonly sentence: string
  readonly asOf: string
  readonly rulebook: string
}

/** More units would make more lines than a reply has room for. */
const MOST_UNITS = 5

/**
 * The result in at most twelve lines, rounded for reading, that can be pasted into a reply: plain text, safe as
 * Markdown.
 */
export function summary({ model, name, statement, sentence, asOf, rulebook }: Summarised): string {
  const { account, units } = statement
  const figure = (key: (typeof HEADLINE)[number]['key']) => {
    const found = HEADLINE.find((one) => one.key === key)
    if (found === undefined) return ''
    const value = account[key]
    const shown = found.kind === 'money' ? `${readableMoney(value)} USD` : formatPercent(value, { digits: 2 })
    return `${lowered(found.name)} ${shown}`
  }
  const all = Object.entries(units)
  const more = all.length - MOST_UNITS
  const moves = statement.moves === undefined ? '' : `What if: ${movesInWords(statement.moves)}`
  const lines = [
    `${name}: ${figure('maintenanceMargin')}, ${figure('initialMargin')}`,
    `${figure('mmRate')}, ${figure('imRate')}, ${figure('availableBalance')}, ${figure('totalEquity')}`,
    moves,
    sentence,
    ...all.slice(0, MOST_UNITS).map(([base, unit]) => unitLine({ model, base, unit })),
    ...(more > 0 ? [`${more} more risk ${more === 1 ? 'unit' : 'units'}`] : []),
    ordersLine(all),
    `Market of ${timeWords(asOf)}, rulebook ${rulebook}`,
  ]
  return lines.filter(Boolean).map(markdownText).join('\n')
}

/** The same of a venue's statement. */
export async function venueSummary(statement: VenueStatement, rulebook: string): Promise<string> {
  const { venueSummaryLines } = await import('./venueSummaryLines')
  return venueSummaryLines(statement, rulebook).map(markdownText).join('\n')
}

function unitLine(of: UnitOfModel): string {
  const { base, unit } = of
  const parts = componentsOf(of)
    .filter(({ value }) => signOf(value) !== 0)
    .map(({ name, value }) => `${lowered(name)} ${readableMoney(value)}`)
  const made = parts.length === 0 ? '' : ` (${parts.join(', ')})`
  return `${base}: maintenance margin ${readableMoney(unit.maintenanceMargin)} USD${made}`
}

/** What open orders add beyond what is held. */
function ordersLine(units: readonly (readonly [string, UnitStatement])[]): string {
  const added = units.flatMap(([base, { maintenanceMargin, portfolios }]) => {
    const more = subtract(maintenanceMargin, heldPortfolio(portfolios).margin) ?? '0'
    return signOf(more) === 0 ? [] : [`${readableMoney(more, { sign: true })} USD in ${base}`]
  })
  return added.length === 0 ? 'Open orders add no margin' : `Open orders: ${added.join(', ')}`
}
