import { parameter, parametersOf } from '@/engine/margin/parameterValues'
import type { RiskUnit } from '@/engine/margin/riskUnit'
import type { QuotedOption } from '@/engine/market/quoted'
import { CROSS, CROSS_BY_COIN } from '@/engine/models/uta/parameters'
import type { Algebra } from '@/engine/numbers/algebra'
import type { Rulebook } from '@/engine/portfolio/rulebook'
import { memoize } from '@/engine/util/memoize'
import type { CrossParameters } from './crossParameters'
import { type IndexShares, indexShares } from './indexShares'

/** The parameters, and what all options of the unit share by their quote currency. */
export interface CrossRules<V> extends CrossParameters<V> {
  readonly sharesOfIndex: (option: QuotedOption<V>) => IndexShares<V>
}

/** The rules of cross margin for contracts of a unit. */
export function crossRules<V>(
  a: Algebra<V>,
  rulebook: Rulebook,
  { base, index }: Pick<RiskUnit<V>, 'base' | 'index'>,
): CrossRules<V> {
  const ofCoin = rulebook.unit(base).of(CROSS_BY_COIN)
  const parameters = {
    ...parametersOf(a, CROSS, rulebook.of(CROSS)),
    optionMmFactor: parameter(a, CROSS_BY_COIN.terms['optionMmFactor.*'], ofCoin['optionMmFactor.*'], base),
    tierStep: parameter(a, CROSS_BY_COIN.terms['tierStep.*'], ofCoin['tierStep.*'], base),
  }
  const sharesOfIndex = memoize(
    ({ contract, rate }: QuotedOption<V>) => indexShares(a, parameters, index, rate, contract.quote),
    ({ contract }) => contract.quote,
  )
  return { ...parameters, sharesOfIndex }
}
