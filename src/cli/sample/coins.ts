import type { Coin } from './coin'

const FUTURES = {
  USDT: ['27MAR26', '3APR26', '24APR26', '26JUN26', '25SEP26', '25DEC26'],
  USDC: ['27MAR26', '24APR26', '26JUN26', '25SEP26', '25DEC26'],
}

const BTC: Coin = {
  name: 'BTC',
  index: 70214.6,
  priceDecimals: 1,
  optionDecimals: 2,
  perpetuals: { USDT: 1.8, USDC: 2.6, USD: -1.2 },
  futures: { ...FUTURES, USD: ['H26', 'M26', 'U26', 'Z26'] },
  basis: { near: 0.041, far: 0.058 },
  volatility: { near: 0.437, far: 0.502, skew: -0.22, curvature: 0.72 },
  strikes: {
    '25MAR26': [[67000, 73500, 500]],
    '27MAR26': [[63000, 77000, 1000]],
    '3APR26': [
      [60000, 66000, 2000],
      [67000, 73000, 1000],
      [74000, 82000, 2000],
    ],
    '24APR26': [[56000, 88000, 2000]],
    '26JUN26': [
      [40000, 100000, 5000],
      [110000, 120000, 10000],
    ],
    '25SEP26': [
      [30000, 40000, 10000],
      [50000, 95000, 5000],
      [100000, 140000, 20000],
    ],
  },
  usdcOptions: ['27MAR26', '24APR26', '26JUN26', '25SEP26'],
}

const ETH: Coin = {
  name: 'ETH',
  index: 2138.42,
  priceDecimals: 2,
  optionDecimals: 2,
  perpetuals: { USDT: 2.3, USDC: 1.4, USD: -2.1 },
  futures: { ...FUTURES, USD: ['H26', 'M26', 'U26'] },
  basis: { near: 0.039, far: 0.055 },
  volatility: { near: 0.611, far: 0.674, skew: -0.16, curvature: 0.7 },
  strikes: {
    '25MAR26': [[1975, 2325, 25]],
    '27MAR26': [[1800, 2500, 50]],
    '3APR26': [
      [1700, 1900, 100],
      [1950, 2350, 50],
      [2400, 2700, 100],
    ],
    '24APR26': [[1500, 3000, 100]],
    '26JUN26': [[1000, 3800, 200]],
    '25SEP26': [
      [800, 2800, 200],
      [3200, 4800, 400],
    ],
  },
  usdcOptions: [],
}

const SOL: Coin = {
  name: 'SOL',
  index: 91.37,
  priceDecimals: 3,
  optionDecimals: 3,
  perpetuals: { USDT: 3.1, USDC: -1.9, USD: -2.7 },
  futures: { USDT: ['27MAR26', '24APR26', '26JUN26', '25SEP26'], USDC: ['24APR26', '26JUN26'], USD: [] },
  basis: { near: 0.04, far: 0.052 },
  volatility: { near: 0.718, far: 0.785, skew: -0.1, curvature: 0.65 },
  strikes: {
    '25MAR26': [[84, 99, 1]],
    '27MAR26': [[78, 106, 2]],
    '3APR26': [
      [70, 80, 5],
      [84, 100, 2],
      [105, 115, 5],
    ],
    '24APR26': [[60, 130, 5]],
    '26JUN26': [
      [40, 130, 10],
      [150, 190, 20],
    ],
    '25SEP26': [
      [30, 150, 10],
      [170, 210, 20],
    ],
  },
  usdcOptions: [],
}

/** The coins of the sample market. */
export const COINS: readonly Coin[] = [BTC, ETH, SOL]
