import { expect, test } from 'vitest'
import { Decimal } from '@/engine/numbers/decimal'
import type { Figure } from '@/engine/numbers/figure'
import { accountDocument, crossOf } from '@/engine/testing/account'
import { CASES } from '@/engine/testing/cases'
import { walkFigures } from '@/engine/testing/figureFaults'
import { crossFigures } from './crossFigures'
import { print } from './print'

const call = 'BTC-26JUN26-22000-C'
const put = 'BTC-26JUN26-18000-P'

const total = (figures: readonly Figure[]) =>
  figures.reduce((sum, { value }) => sum.plus(value), new Decimal(0))

test('every contract and order of a unit stands with what it needs on its own', () => {
  const { cross } = crossOf(
    accountDocument({
      quotes: { [call]: { iv: '0.5', mark: '1000' }, [put]: { iv: '0.5', mark: '800' } },
      positions: [
        { symbol: call, size: '-2', entry: '1200' },
        { symbol: put, size: '1' },
        { symbol: 'BTCUSDT', size: '-2' },
      ],
      hedges: [{ symbol: call, size: '1' }],
      orders: [
        { symbol: 'ETHUSDT', side: 'Buy', size: '10', price: '2000' },
        { symbol: 'BTCUSDT', side: 'Buy', size: '1', enabled: false },
        { symbol: put, side: 'Buy', size: '1', price: '750' },
      ],
    }),
  )
  const { crossUnits } = print(crossFigures(cross))
  expect(Object.keys(crossUnits)).toEqual(['BTC', 'ETH'])
  expect(crossUnits.BTC).toEqual({
    maintenanceMargin: '1862',
    initialMargin: '7972',
    contracts: [
      // The hedge is netted: 600 + 1,000 + 40; 2,000 + 1,200.
      { symbol: call, kind: 'option', size: '-1', maintenanceMargin: '1640', initialMargin: '3200' },
      { symbol: put, kind: 'option', size: '1', maintenanceMargin: '0', initialMargin: '0' },
      { symbol: 'BTCUSDT', kind: 'linear', size: '-2', maintenanceMargin: '222', initialMargin: '4022' },
    ],
    orders: [{ symbol: put, path: 'orders[2]', size: '1', initialMargin: '750' }],
  })
  expect(crossUnits.ETH?.orders).toEqual([
    { symbol: 'ETHUSDT', path: 'orders[0]', size: '10', initialMargin: '2011' },
  ])
})

test('the balance of cross margin holds no option values; what is available is what it leaves', () => {
  const { cross } = crossOf(
    accountDocument({
      quotes: { [call]: { iv: '0.5', mark: '1000' } },
      balances: [{ coin: 'USDC', wallet: '10000' }],
      positions: [{ symbol: call, size: '-2', entry: '1200' }],
    }),
  )
  const { crossAccount } = print(crossFigures(cross))
  expect(crossAccount).toEqual({
    marginBalance: '10000',
    availableBalance: '3600',
    borrowed: { initialMargin: '0', maintenanceMargin: '0' },
  })
})

test.each(CASES)('parts and units of $name add up to cross margin, each explained', ({ document }) => {
  const { cross, crossMargin } = crossOf(document)
  const crossed = crossFigures(cross)
  const units = Object.values(crossed.crossUnits)
  for (const unit of units) {
    const needed = total(unit.contracts.map(({ maintenanceMargin }) => maintenanceMargin))
    expect(needed).toEqual(unit.maintenanceMargin.value)
    const opening = total([...unit.contracts, ...unit.orders].map(({ initialMargin }) => initialMargin))
    expect(opening).toEqual(unit.initialMargin.value)
  }
  const { borrowed } = crossed.crossAccount
  const margins = [...units, borrowed].map(({ maintenanceMargin }) => maintenanceMargin)
  expect(total(margins)).toEqual(crossMargin.maintenanceMargin.value)
  expect(walkFigures(crossed).faults).toEqual([])
})
