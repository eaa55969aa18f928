import { expect, test } from 'vitest'
import { swept } from '@/engine/analysis/stress/testing/swept'
import { liquidate } from '@/engine/liquidation/liquidation'
import { statementAfter } from '@/engine/market/shift/testing/moved'
import { OWN_MODEL } from '@/engine/models/registry'
import { moveByDocument } from '@/engine/reading/moveByDocument'
import { sound } from '@/engine/reading/testing/documents'
import { accountDocument } from '@/engine/testing/account'

const PUT = 'BTC-26JUN26-18000-P-USDT'
const DOCUMENT = accountDocument({
  balances: [{ coin: 'USDT', wallet: '9000' }],
  quotes: { [PUT]: { iv: '0.6' } },
  positions: [
    { symbol: PUT, size: '-2', entry: '500' },
    { symbol: 'ETHUSDT', size: '-1', entry: '2000' },
  ],
})
const MOVES = [{ '*': '-0.05' }, { BTC: '-0.3', ETH: '-0.1' }, { '*': '-0.5' }, { SOL: '-0.2' }]

test.each([{}, { volatility: { '*': '0.2' }, days: '3', price: { BTC: '0.4' } }])(
  'after each move the account stands where its statement has it, and is liquidated as the walk does; sliders %j',
  (sliders) => {
    const parts = swept('withstand', DOCUMENT, { moves: MOVES }, sliders)
    expect(parts.map(({ byCoin }) => byCoin)).toEqual(MOVES)
    for (const { byCoin, standing } of parts.slice(0, 3)) {
      const moves = { ...sliders, price: byCoin }
      const { account } = statementAfter(DOCUMENT, moves)
      expect(standing?.maintenanceMargin).toBeCloseTo(Number(account.maintenanceMargin), 5)
      expect(standing?.available).toBeCloseTo(Number(account.availableBalance), 5)
      expect(standing?.mmRate ?? Number.POSITIVE_INFINITY).toBeCloseTo(Number(account.mmRate), 8)
      const moved = moveByDocument(sound(DOCUMENT), moves)
      if (!moved.ok) throw new Error('these moves can be made')
      const { outcome, steps } = liquidate(moved.value.scenario)
      const closed = [...new Set(steps.flatMap(({ symbol }) => symbol ?? []))]
      const kinds = [...new Set(steps.map(({ step }) => step))]
      expect(standing?.liquidated ?? null).toEqual(
        outcome === 'none' ? null : { model: OWN_MODEL.id, outcome, steps: kinds, closed },
      )
    }
    expect(parts.map(({ standing }) => standing !== null)).toEqual([true, true, true, false])
    expect(parts[0]?.standing?.liquidated).toBe(null)
    expect(parts[2]?.standing?.liquidated?.outcome).toBe('bankrupt')
  },
)
