import type { VenueStatement } from '@/engine/venues/venueStatement'
import { formatPercent } from '@/ui/format'
import { readableMoney } from '@/ui/readable'
import { timeWords } from './inputWords'
import { movesInWords } from './movesInWords'
import { venueLines } from './venueLines'
import { venueSentence } from './venueSentence'

/** A venue's result in a few lines that can be pasted into a reply. */
export function venueSummaryLines(statement: VenueStatement, rulebook: string): readonly string[] {
  const { name, account, asOf, moves } = statement
  const [maintenance, initial, equity] = [
    account.maintenanceMargin,
    account.initialMargin,
    account.equity,
  ].map((value) => `${readableMoney(value)} USD`)
  const [mmRate, imRate] = [account.mmRate, account.imRate].map((rate) => formatPercent(rate, { digits: 2 }))
  return [
    `${name}: maintenance margin ${maintenance}, initial margin ${initial}`,
    `MM rate ${mmRate}, IM rate ${imRate}, equity ${equity}`,
    moves === undefined ? '' : `What if: ${movesInWords(moves)}`,
    venueSentence(statement),
    ...venueLines(statement),
    `Market of ${timeWords(asOf)}, rulebook ${rulebook}`,
  ].filter(Boolean)
}
