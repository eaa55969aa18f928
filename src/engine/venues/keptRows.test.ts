import { describe, expect, test } from 'vitest'
import { forVenue } from './testing/forVenue'
import { venueStatement } from './venueStatement'

const QUOTES = { BTCUSDT: { mark: '70000' }, 'BTC-7AUG26-75000.50-C-USDT': { iv: '0.5' } }

function statementOf(changes: object, balances: readonly object[] = []) {
  const document = {
    format: 'margin-scenario@1',
    name: 'Rows',
    asOf: '2026-03-24T02:28:10Z',
    account: { balances },
    market: {
      stablecoins: { USDT: '0.9', USDC: '1' },
      underlyings: { BTC: { index: '70000' }, DOGE: { index: '0.2' } },
      quotes: QUOTES,
    },
    ...changes,
  }
  const { scenario, venue } = forVenue(document, 'deribit')
  return venueStatement(scenario, venue)
}

describe('rows', () => {
  test('that the venue does not take stay behind, disabled ones are listed nowhere', () => {
    const { leftOut, readAs, units } = statementOf({
      positions: [
        { symbol: 'DOGEUSDT', size: '10' },
        { symbol: 'BTCUSDT', size: '1' },
      ],
      hedges: [{ symbol: 'DOGEUSDT', size: '1', enabled: false }],
      orders: [{ symbol: 'DOGEUSDT', side: 'Buy', size: '1', reduceOnly: true }],
    })
    expect(leftOut).toEqual([{ symbol: 'DOGEUSDT', from: 'position', reason: 'noParameters' }])
    expect(readAs).toEqual([{ symbol: 'BTCUSDT', from: 'position', as: 'BTC_USDC-PERPETUAL' }])
    expect(Object.keys(units)).toEqual(['BTC_USDC'])
  })

  test('are read as the venue spells them: no leading zero of the day, no trailing ones of the strike', () => {
    const { readAs } = statementOf({ positions: [{ symbol: 'BTC-7AUG26-75000.50-C-USDT', size: '1' }] })
    expect(readAs).toEqual([
      { symbol: 'BTC-7AUG26-75000.50-C-USDT', from: 'position', as: 'BTC_USDC-7AUG26-75000.5-C' },
    ])
  })

  test('a scenario of which nothing is left has a statement without units and pools', () => {
    const { account, units, leftOut } = statementOf({}, [
      { coin: 'BTC', wallet: '1' },
      { coin: 'USDC', wallet: '5' },
      { coin: 'USDT', wallet: '3', borrowed: '3' },
    ])
    expect(units).toEqual({})
    expect(account.pools).toEqual({})
    expect([account.equity, account.imRate]).toEqual(['0', '0'])
    expect(leftOut).toEqual([
      { symbol: 'BTC', from: 'balance', reason: 'noUnit' },
      { symbol: 'USDC', from: 'balance', reason: 'noUnit' },
    ])
  })
})

test('money of one pool does not back another: the largest rate is the account’s', () => {
  const { account } = statementOf({ positions: [{ symbol: 'BTCUSD', size: '70000' }] }, [
    { coin: 'BTC', wallet: '10' },
    { coin: 'USDT', wallet: '0', borrowed: '9' },
  ])
  expect(account.pools.USDC).toEqual({
    equity: '-8.1',
    initialMargin: '0',
    maintenanceMargin: '0',
    imRate: 'Infinity',
    mmRate: 'Infinity',
  })
  expect(account.imRate).toBe('Infinity')
  expect(Number(account.pools.BTC?.imRate)).toBeLessThan(0.02)
})
