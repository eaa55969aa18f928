import { describe, expect, test } from 'vitest'
import { changed, faultsOf } from './testing/documents'

type Steps = readonly (string | number)[]

/** Each row: a place of the sound document, what is put there (undefined: taken away), and the one fault of it. */
function refuses(rows: readonly (readonly [Steps, unknown, string])[]): void {
  test.each(rows)('%j = %j', (path, value, fault) => {
    expect(faultsOf(changed(path, value))).toEqual([fault])
  })
}

describe('keys', () => {
  refuses([
    [['postions'], [], 'postions: unknown key, did you mean "positions"?'],
    [['Market'], {}, 'Market: unknown key, did you mean "market"?'],
    [['extra'], 1, 'extra: unknown key'],
    [['account', 'wallet'], '1', 'account.wallet: unknown key'],
    [
      ['account', 'balances', 0, 'borowed'],
      '1',
      'account.balances[0].borowed: unknown key, did you mean "borrowed"?',
    ],
    [['positions', 0, 'side'], 'Buy', 'positions[0].side: unknown key, did you mean "size"?'],
    [['orders', 0, 'entry'], '1', 'orders[0].entry: unknown key'],
    [['hedges', 0, 'price'], '1', 'hedges[0].price: unknown key'],
    [['market', 'stablecoin'], {}, 'market.stablecoin: unknown key, did you mean "stablecoins"?'],
    [['market', 'underlyings', 'BTC', 'price'], '1', 'market.underlyings.BTC.price: unknown key'],
    [
      ['market', 'quotes', 'BTCUSDT', 'marc'],
      '1',
      'market.quotes.BTCUSDT.marc: unknown key, did you mean "mark"?',
    ],
  ])
})

describe('lists and objects', () => {
  refuses([
    [['account', 'balances'], undefined, 'account.balances: expected a list, got nothing'],
    [['account', 'balances'], {}, 'account.balances: expected a list, got an object'],
    [['account'], undefined, 'account: expected an object, got nothing'],
    [['account'], [], 'account: expected an object, got a list'],
    [['market'], undefined, 'market: expected an object, got nothing'],
    [['market', 'stablecoins'], 'USDT', 'market.stablecoins: expected an object, got "USDT"'],
    [['market', 'underlyings'], null, 'market.underlyings: expected an object, got null'],
    [['market', 'underlyings', 'BTC'], '70000', 'market.underlyings.BTC: expected an object, got "70000"'],
    [['market', 'quotes', 'BTCUSDT'], '1', 'market.quotes.BTCUSDT: expected an object, got "1"'],
    [['positions'], {}, 'positions: expected a list, got an object'],
    [['positions', 0], 'BTCUSDT', 'positions[0]: expected an object, got "BTCUSDT"'],
    [['orders'], null, 'orders: expected a list, got null'],
    [['hedges', 0], [], 'hedges[0]: expected an object, got a list'],
    [['rulebookOverrides'], [], 'rulebookOverrides: expected an object, got a list'],
  ])

  test.each([
    [null, 'expected an object, got null'],
    [[], 'expected an object, got a list'],
    ['text', 'expected an object, got "text"'],
    [undefined, 'expected an object, got nothing'],
  ])('the whole document is %j', (document, fault) => {
    expect(faultsOf(document)).toEqual([fault])
  })
})
