import { describe, expect, it } from 'vitest'
import { contractOf } from '@/engine/instruments/contractOf'
import { optionValue } from '@/engine/pricing/black76'
import { impliedVolatility } from '@/engine/pricing/impliedVolatility'
import { readScenario } from '@/engine/reading/checkScenario'
import { lines, RULEBOOKS } from '@/engine/reading/testing/documents'
import { MARKET } from './market'
import { MOMENT } from './moment'
import { committed } from './testing/committed'
import { CHAINS, OPTIONS } from './testing/listedOption'

const SYMBOLS = Object.keys(MARKET.quotes)

/** A scenario that holds one of everything that the sample market quotes. */
function oneOfEach(market: unknown): string {
  return JSON.stringify({
    format: 'margin-scenario@1',
    name: 'One of each',
    asOf: MOMENT,
    account: { balances: [{ coin: 'USDT', wallet: '1000000' }] },
    market,
    positions: SYMBOLS.map((symbol) => ({ symbol, size: '1' })),
  })
}

/** Every quote without one of its fields. */
function without(field: 'mark' | 'iv'): unknown {
  const quotes = Object.entries(MARKET.quotes).map(([symbol, quote]) => [
    symbol,
    { ...quote, [field]: undefined },
  ])
  return { ...MARKET, quotes: Object.fromEntries(quotes) }
}

describe('the sample market', () => {
  it('is small and says what it is', () => {
    const text = committed('public/market/sample.json')
    expect(text.length).toBeLessThan(150_000)
    expect(JSON.parse(text)).toMatchObject({
      format: 'margin-market@1',
      label: 'Sample market',
      asOf: MOMENT,
    })
  })

  it('prices a position in every contract: by all it quotes, by volatility alone, by mark alone', () => {
    expect(SYMBOLS.length).toBeGreaterThan(200)
    for (const market of [
      JSON.parse(committed('public/market/sample.json')).market,
      without('mark'),
      without('iv'),
    ]) {
      const checked = readScenario(oneOfEach(market), RULEBOOKS)
      expect(lines(checked)).toEqual([])
      expect(checked.ok && checked.value.positions.length).toBe(SYMBOLS.length)
    }
  })

  it('has perpetuals of every kind, and futures of every kind for BTC', () => {
    for (const coin of ['BTC', 'ETH', 'SOL']) {
      expect(SYMBOLS).toEqual(expect.arrayContaining([`${coin}USDT`, `${coin}PERP`, `${coin}USD`]))
    }
    expect(SYMBOLS).toEqual(
      expect.arrayContaining(['BTCUSDT-26JUN26', 'BTC-26JUN26', 'BTCUSDM26', 'BTCUSDZ26']),
    )
  })

  it('keeps marks of futures within a believable basis', () => {
    for (const symbol of SYMBOLS) {
      const contract = contractOf(symbol)
      if (!contract || contract.kind === 'option') continue
      const rate = Number(contract.quote === 'USD' ? 1 : MARKET.stablecoins[contract.quote])
      const basis =
        (Number(MARKET.quotes[symbol]?.mark) * rate) / Number(MARKET.underlyings[contract.base]?.index) - 1
      const years = contract.expiry === null ? 0 : (contract.expiry - Date.parse(MOMENT)) / 31_536_000_000
      expect(Math.abs(basis), symbol).toBeLessThan(0.0004 + 0.065 * years)
      if (years > 0) expect(basis / years, symbol).toBeGreaterThan(0.035)
    }
  })
})

describe('the options of the sample market', () => {
  it('come in six expiries per coin, a dozen strikes and more each, calls and puts', () => {
    for (const coin of ['BTC', 'ETH', 'SOL']) {
      for (const type of ['call', 'put']) {
        const chains = CHAINS.filter(
          ([first]) =>
            first?.contract.base === coin && first.contract.quote === 'USDT' && first.contract.type === type,
        )
        expect(chains.length).toBe(6)
        for (const chain of chains) {
          expect(chain.length).toBeGreaterThanOrEqual(13)
          expect(chain.length).toBeLessThanOrEqual(17)
        }
      }
    }
    expect(OPTIONS.some(({ contract }) => contract.base === 'BTC' && contract.quote === 'USDC')).toBe(true)
  })

  it('have the forward of the future that expires with them', () => {
    for (const { contract, forward } of OPTIONS) {
      const day = contract.symbol.split('-')[1]
      const future = MARKET.quotes[`${contract.base}${contract.quote === 'USDT' ? 'USDT' : ''}-${day}`]
      if (future) expect(forward, contract.symbol).toBe(Number(future.mark))
    }
  })

  it('have marks that are the model value, and imply the quoted volatility', () => {
    for (const { symbol, contract, mark, tick, iv, forward, strike, years } of OPTIONS) {
      const value = optionValue(contract.type, forward, strike, iv, years)
      expect(Math.abs(mark - value), symbol).toBeLessThan(0.501 * tick)
      const implied = impliedVolatility(contract.type, mark, forward, strike, years)
      expect(implied.ok && Math.abs(implied.volatility - iv), symbol).toBeLessThan(0.01)
    }
  })
})
