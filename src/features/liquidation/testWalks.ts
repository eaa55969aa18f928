import type { ScenarioDocument } from '@/engine/documents/document'
import { liquidationParts } from '@/engine/liquidation/liquidation'
import { april } from '@/engine/market/shift/testing/moved'
import { sound } from '@/engine/reading/testing/documents'
import { contractName } from '@/state/names/contractName'
import { type Walk, walkOf } from './walk'

/** The walk through the liquidation of a document that must be sound. */
export function walkThrough(document: ScenarioDocument): Walk {
  const walk = walkOf([...liquidationParts(sound(document))], (symbol) => contractName(symbol, document.asOf))
  if (walk === null) throw new Error('expected a start')
  return walk
}

/** One long perpetual of BTC at 70,070.07 USDT, with these balances. */
export function futureWith(
  balances: ScenarioDocument['account']['balances'],
  entry = '70070.07',
): ScenarioDocument {
  return april({ positions: [{ symbol: 'BTCUSDT', size: '1', entry }] }, {}, { balances })
}

/** Words with plain spaces instead of the narrow ones before `%`. */
export function spaced(words: string | null | undefined): string | null | undefined {
  return words?.replaceAll('\u202f', ' ')
}
