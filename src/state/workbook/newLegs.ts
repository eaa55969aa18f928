import type { HedgeLeg } from '@/engine/analysis/hedges/valuation/hedgeResult'
import type { NewLeg } from './withLegs'

/** What a hedge of one leg adds to the tables: a what-if hedge, or of spot what it changes in the balances. */
export function newLegs({
  kind,
  symbol,
  sizeText,
  balances,
}: Pick<HedgeLeg, 'kind' | 'symbol' | 'sizeText' | 'balances'>): readonly NewLeg[] {
  if (kind !== 'spot') return [{ table: 'hedges', symbol, size: sizeText }]
  return balances.map(({ coin, wallet, borrowed }) => ({
    table: 'balances',
    coin,
    wallet,
    borrowed: borrowed === '0' ? '' : borrowed,
  }))
}
