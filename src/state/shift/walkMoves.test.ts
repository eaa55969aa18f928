import { beforeEach, expect, test } from 'vitest'
import {
  moveIn,
  walkedMoves,
  walkFromWhatIf,
  walkMovesStore,
  walkPrice,
  walkUnmoved,
  walkVolatility,
} from './walkMoves'

const WHAT_IF = { price: { BTC: -0.1 }, volatility: { ETH: 0.2 }, rate: { USDT: 0.98 }, days: 3 }
const walked = () => walkedMoves(walkMovesStore.getState(), WHAT_IF)

beforeEach(walkFromWhatIf)

test('the walk begins where the what-if moves are', () => {
  expect(walked()).toEqual(WHAT_IF)
})

test('one coin moves beside the others, every coin instead of them', () => {
  walkPrice(WHAT_IF, 'ETH', 0.05)
  expect(walked()).toEqual({ ...WHAT_IF, price: { BTC: -0.1, ETH: 0.05 } })
  walkPrice(WHAT_IF, '*', -0.25)
  expect(walked().price).toEqual({ '*': -0.25 })
  walkPrice(WHAT_IF, 'ETH', 0)
  expect(walked().price).toEqual({ '*': -0.25, ETH: 0 })
  walkPrice(WHAT_IF, '*', 0)
  expect(walked().price).toEqual({})
})

test('volatility moves for every unit; rate and clock stay those of what-if', () => {
  walkVolatility(0.5)
  expect(walked()).toEqual({ ...WHAT_IF, volatility: { '*': 0.5 } })
  walkVolatility(0)
  expect(walked().volatility).toEqual({})
})

test('back to the market, and back to what-if', () => {
  walkPrice(WHAT_IF, 'BTC', 0.3)
  walkUnmoved()
  expect(walked()).toEqual({ ...WHAT_IF, price: {}, volatility: {} })
  walkFromWhatIf()
  expect(walked()).toEqual(WHAT_IF)
})

test('a coin moves by its own move, or that of every coin', () => {
  expect(moveIn({ '*': -0.2, BTC: 0.1 }, 'BTC')).toBe(0.1)
  expect(moveIn({ '*': -0.2, BTC: 0.1 }, 'ETH')).toBe(-0.2)
  expect(moveIn({}, '*')).toBe(0)
})
