import type { Algebra } from '@/engine/numbers/algebra'
import { termsOf } from '@/engine/numbers/term'
import type { Owned } from './owned'
import type { PayoffQuestion } from './payoffQuestion'

const TERMS = termsOf('Account', {
  gainSinceEntry: [
    'Profit since entry',
    'USD',
    'What total equity changes by, and what positions had gained since their entry prices before.',
  ],
  gainSinceNow: ['Profit since now', 'USD', 'What total equity changes by from the market as it is.'],
  equityBefore: ['Total equity before', 'USD', 'Total equity in the market as it is, as a deduction.'],
})

/**
 * What is gained where total equity has become `equity`, USD: since the market as it is, or with the open profit of
 * before on top. Follows the margin model, section "Account".
 */
export function gained<V>(a: Algebra<V>, equity: V, before: Owned<V>, since: PayoffQuestion['since']): V {
  const parts = [equity, a.negation(TERMS.equityBefore, before.equity)]
  if (since === 'now') return a.sum(TERMS.gainSinceNow, parts)
  return a.sum(TERMS.gainSinceEntry, [...parts, before.openProfit])
}
