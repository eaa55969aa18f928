import type { Figure } from '@/engine/numbers/figure'
import { rowAddress } from '@/engine/numbers/rowAddress'
import { stepFrom } from './explanationStep'

/**
 * What has gone into a figure, read from what it was computed of: rows of the scenario by their number, and what else
 * there is of. What did not decide, and what came to 0 in a sum, is not in it.
 */
export interface Ingredients {
  readonly positions: number
  readonly hedges: number
  readonly orders: number
  /** Coins of the wallet. */
  readonly balances: number
  readonly borrowed: number
  /** What options are worth, and what what-if hedges in options cost. */
  readonly optionValues: boolean
  readonly premiums: boolean
  /** Terms of contracts, such as a strike. */
  readonly contracts: boolean
  readonly market: boolean
  readonly parameters: boolean
  readonly moves: boolean
}

/** What has gone into a figure, all of it. */
export function ingredientsOf(figure: Figure): Ingredients {
  const rows = new Map<string, Set<string>>()
  const kinds = new Set<string>()
  const terms = new Set<string>()
  const note = ({ source, term }: Figure) => {
    terms.add(`${term.section} ${term.id}`)
    if (source === null) return
    kinds.add(source.kind)
    if (source.kind !== 'input') return
    const address = rowAddress(source.path)
    if (address === null) return
    const of = source.path.endsWith('.borrowed') ? 'borrowed' : address.list
    rows.set(of, (rows.get(of) ?? new Set()).add(address.row))
  }
  const seen = new Set([figure])
  for (const each of seen) {
    const { inputs, passed, figure: first } = stepFrom(each)
    note(first)
    for (const one of passed) note(one.figure)
    for (const input of inputs) {
      // Of an amount of 0 nothing has come: a coin that was not borrowed.
      if (!input.figure.value.isZero()) seen.add(input.figure)
    }
  }
  const count = (list: string) => rows.get(list)?.size ?? 0
  return {
    positions: count('positions'),
    hedges: count('hedges'),
    orders: count('orders'),
    balances: count('balances'),
    borrowed: count('borrowed'),
    optionValues: terms.has('Account legValue'),
    premiums: terms.has('Account payment'),
    contracts: kinds.has('contract'),
    market: kinds.has('market'),
    parameters: kinds.has('parameter'),
    moves: kinds.has('move'),
  }
}
