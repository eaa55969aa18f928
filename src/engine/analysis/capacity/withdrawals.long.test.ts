import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wideBooks } from '@/engine/analysis/hedges/testing/wideBooks'
import { accountOf } from '@/engine/margin/account'
import { FAST } from '@/engine/margin/fastInterpreter'
import { countedOrders } from '@/engine/margin/orders'
import { unitMargin } from '@/engine/margin/unitMargin'
import { NO_MOVES } from '@/engine/market/shift/moves'
import { numbers } from '@/engine/numbers/numbers'
import type { Scenario } from '@/engine/portfolio/scenario'
import { unitsInUse } from '@/engine/portfolio/unitsInUse'
import { sound } from '@/engine/reading/testing/documents'
import { statementFigures } from '@/engine/statement/statementFigures'
import type { SweepSubject } from '@/engine/sweep/sweep'
import { accountDocument } from '@/engine/testing/account'
import { funded } from './testing/funded'
import { type Withdrawal, withdrawals, withdrawn } from './withdrawals'

const SCANNED = 40

function found(subject: SweepSubject): readonly Withdrawal[] {
  return [...withdrawals(subject)].flatMap(({ part }) => part ?? [])
}

/** The IM rate of the account, all of it computed anew, in doubles. */
function scannedRate(scenario: Scenario): number {
  const orders = countedOrders(scenario)
  const units = unitsInUse(scenario).map((base) => unitMargin(FAST, scenario, orders, base))
  const held = units.flatMap(({ legs }) => legs.held)
  return accountOf(numbers, scenario, units, held).rates.imRate
}

const ended = new Map<string, number>()

function beatsScan({ scenario }: SweepSubject, part: Withdrawal): void {
  const which = JSON.stringify(part)
  const [most, wallet] = [Number(part.most), Number(part.wallet)]
  const at = (amount: number) => scannedRate(withdrawn(scenario, part, amount))
  ended.set(part.stoppedBy, (ended.get(part.stoppedBy) ?? 0) + 1)
  if (part.stoppedBy === 'already') {
    expect(part.most, which).toBe('0')
    expect(at(0), which).toBeGreaterThanOrEqual(1 - 1e-9)
    return
  }
  for (let i = 0; i <= SCANNED; i++) {
    expect(at(most * (i / SCANNED)), `${which}, ${i} of ${SCANNED}`).toBeLessThan(1 + 1e-9)
  }
  if (part.stoppedBy === 'rate') {
    const more = most + Math.max(2e-8, most * 1e-9)
    const account = statementFigures(withdrawn(scenario, part, more)).figures.account
    expect(account.imRate.double, which).toBeGreaterThanOrEqual(1 - 1e-9)
  }
  const hedging = statementFigures(scenario).figures.units[part.coin]?.lockedSpot.double ?? 0
  if (hedging > 0) expect(wallet - most, which).toBeGreaterThanOrEqual(hedging * (1 - 1e-9))
  if (part.stoppedBy === 'nothing') expect(most, which).toBeCloseTo(wallet, 7)
}

describe('what can be withdrawn', () => {
  test('is what a scan of whole statements finds, on random books', () => {
    const rate = fc.double({ min: 0.2, max: 1.02, noNaN: true })
    const property = fc.property(wideBooks, rate, (book, at) => {
      const subject = funded(book, at)
      if (subject !== null) for (const part of found(subject)) beatsScan(subject, part)
    })
    fc.assert(property, { numRuns: 100, seed: 20_261_128, endOnFailure: true })
    expect(ended.get('rate')).toBeGreaterThan(20)
    expect(ended.get('nothing')).toBeGreaterThan(5)
    expect(ended.get('equity')).toBeGreaterThan(1)
    expect(ended.get('hedges')).toBeGreaterThan(1)
    expect(ended.get('already')).toBeGreaterThan(1)
  })

  test('leaves what hedges, what would be borrowed, and an empty wallet', () => {
    const scenario = sound(
      accountDocument({
        balances: [
          { coin: 'USDT', wallet: '90000' },
          { coin: 'BTC', wallet: '3' },
          { coin: 'USDC', wallet: '5000', borrowed: '2000' },
          { coin: 'ETH', wallet: '0' },
        ],
        spotHedging: true,
        positions: [{ symbol: 'BTCUSDT', size: '-1' }],
      }),
    )
    const parts = found({ scenario, unmoved: scenario, moves: NO_MOVES })
    expect(parts.map(({ coin, most, stoppedBy }) => [coin, most, stoppedBy])).toEqual([
      ['BTC', '2', 'hedges'],
      ['USDC', '3000', 'equity'],
      ['USDT', '90000', 'nothing'],
    ])
  })

  test('is the equity to its last place, though doubles add up to a little less', () => {
    const scenario = sound(
      accountDocument({
        balances: [
          { coin: 'USDT', wallet: '90000' },
          { coin: 'USDC', wallet: '3100' },
        ],
        quotes: { BTCPERP: { mark: '20007.4' } },
        positions: [{ symbol: 'BTCPERP', size: '-0.4', entry: '19835.8' }],
      }),
    )
    const parts = found({ scenario, unmoved: scenario, moves: NO_MOVES })
    expect(parts[0]).toMatchObject({ coin: 'USDC', most: '3031.36', stoppedBy: 'equity' })
  })
})
