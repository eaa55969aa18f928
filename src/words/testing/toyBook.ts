import type { ScenarioDocument } from '@/engine/documents/document'
import { toyRulebook } from '@/engine/models/testing/toyRulebook'
import { builtIn } from '@/engine/reading/testing/documents'
import { accountDocument } from '@/engine/testing/account'

/**
 * The public guide's rulebook, and that of the toy model: whoever reads it must have put the model into the registry.
 */
export const TOY_BOOKS = {
  ids: ['uta-guide', 'toy'],
  document: (id: string) => (id === 'toy' ? toyRulebook() : builtIn(id)),
}

/** An account under the toy model's rulebook. */
export const TOY_DOCUMENT = {
  ...accountDocument({
    positions: [{ symbol: 'BTCUSDT', size: '1.5' }],
    orders: [{ symbol: 'BTCUSDT', side: 'Buy', size: '1', price: '19000' }],
  }),
  rulebook: 'toy',
} as ScenarioDocument
