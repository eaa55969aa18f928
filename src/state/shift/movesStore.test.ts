import { beforeEach, describe, expect, test } from 'vitest'
import { edits } from '@/state/scenario/scenarioStore'
import { EMPTY_WORKBOOK } from '@/state/workbook/workbook'
import { backToMarket, moves, movesDocument, movesStore } from './movesStore'

const MARKET = { stablecoins: { USDT: '0.9998', USDC: '1' }, underlyings: { BTC: { index: '70000' } } }
const document = () => movesDocument(movesStore.getState(), MARKET)

beforeEach(backToMarket)

describe('what the engine is told', () => {
  test('nothing, where nothing moves', () => {
    expect(document()).toBeNull()
    moves.price('BTC', 0)
    moves.rate('USDC', 1)
    moves.days(0)
    expect(document()).toBeNull()
  })

  test('every move as a plain decimal', () => {
    moves.price('BTC', 0.1 + 0.2)
    moves.volatility('*', -0.5)
    moves.rate('USDT', 0.98)
    moves.days(7.25)
    expect(document()).toEqual({
      price: { BTC: '0.3' },
      volatility: { '*': '-0.5' },
      rate: { USDT: '0.98' },
      days: '7.25',
    })
  })

  test('whole numbers keep their zeros', () => {
    moves.days(100)
    expect(document()).toEqual({ days: '100' })
  })

  test('coins that this market does not have stay as they are', () => {
    moves.price('DOGE', 0.1)
    moves.rate('DAI', 0.9)
    expect(document()).toBeNull()
  })
})

test('a move taken back is none', () => {
  moves.price('BTC', 0.1)
  moves.price('BTC', 0)
  moves.rate('USDT', 0.95)
  moves.rate('USDT', null)
  expect(movesStore.getState()).toMatchObject({ price: {}, rate: {} })
})

test('back to market takes back all of them', () => {
  moves.price('BTC', 0.1)
  moves.volatility('ETH', 0.1)
  moves.rate('USDT', 0.95)
  moves.days(3)
  backToMarket()
  expect(movesStore.getState()).toEqual({ price: {}, volatility: {}, rate: {}, days: 0 })
})

describe('volatility of each unit or of all', () => {
  test('apart, each begins where all of them were', () => {
    moves.volatility('*', 0.2)
    moves.splitVolatility(['BTC', 'ETH'])
    expect(movesStore.getState().volatility).toEqual({ BTC: 0.2, ETH: 0.2 })
  })

  test('together again, a move that all share stays', () => {
    moves.splitVolatility(['BTC', 'ETH'])
    moves.volatility('BTC', 0.3)
    moves.volatility('ETH', 0.3)
    moves.joinVolatility(['BTC', 'ETH'])
    expect(movesStore.getState().volatility).toEqual({ '*': 0.3 })
  })

  test('together again, different moves are none', () => {
    moves.volatility('BTC', 0.3)
    moves.joinVolatility(['BTC', 'ETH'])
    expect(movesStore.getState().volatility).toEqual({})
  })
})

test('another scenario opens in the market as it is; edits leave the moves', () => {
  moves.days(3)
  edits.rename('Renamed')
  expect(movesStore.getState().days).toBe(3)
  edits.open(EMPTY_WORKBOOK)
  expect(movesStore.getState().days).toBe(0)
})
