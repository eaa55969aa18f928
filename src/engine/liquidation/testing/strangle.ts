import type { ScenarioDocument } from '@/engine/documents/document'
import { april } from '@/engine/market/shift/testing/moved'
import { sound } from '@/engine/reading/testing/documents'
import { statement } from '@/engine/statement/statement'

/** A short strangle of BTC. */
export const STRANGLE = [
  { symbol: 'BTC-24APR26-60000-P-USDT', size: '-3' },
  { symbol: 'BTC-24APR26-80000-C-USDT', size: '-2' },
]

/** An order that hardly matters. */
export const BID = { symbol: 'BTCUSDT', side: 'Buy', size: '0.01', price: '69990' } as const

const QUOTES = {
  'BTC-24APR26-60000-P-USDT': { iv: '0.6' },
  'BTC-24APR26-80000-C-USDT': { iv: '0.5' },
}

/** The strangle with so many dollars that its MM rate is near `rate`. */
export function strangleAt(rate: number, orders: ScenarioDocument['orders'] = []): ScenarioDocument {
  const withDollars = (wallet: string) =>
    april({ positions: STRANGLE, orders }, QUOTES, { balances: [{ coin: 'USDT', wallet, borrowed: '0' }] })
  const { base, maintenanceMargin } = statement(sound(withDollars('1000000'))).account
  const lacking = (Number(maintenanceMargin) / rate - Number(base)) / 0.999
  return withDollars((1_000_000 + lacking).toFixed(4))
}
