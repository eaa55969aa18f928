import { useMemo } from 'react'
import { useMarketTime, useSourceMarket } from '@/state/market/marketInUse'
import { useHoldings } from '@/state/scenario/holdings'
import { useScenario } from '@/state/scenario/scenarioStore'
import { useMoves } from '@/state/shift/movesStore'
import { marketPath, pricedCoins } from '@/state/workbook/workbookMarket'
import { type Movable, movableOf } from './movable'

interface MovableNow extends Movable {
  /** Milliseconds since 1970 UTC. */
  readonly asOf: number
  /** USD, before the moves; NaN where the market does not say. */
  readonly indexOf: (base: string) => number
  readonly rateOf: (coin: string) => number
}

/** What the sliders can move in the present scenario, and where it is before the moves. */
export function useMovable(): MovableNow {
  const holdings = useHoldings()
  const marketEdits = useScenario(({ workbook }) => workbook.marketEdits)
  const source = useSourceMarket()
  const asOf = Date.parse(useMarketTime())
  // As text, so that a slider on its way changes nothing here.
  const price = useMoves((moves) => coinsOf(moves.price))
  const volatility = useMoves((moves) => coinsOf(moves.volatility))
  const rate = useMoves((moves) => coinsOf(moves.rate))
  return useMemo(() => {
    const market = {
      bases: pricedCoins('underlyings', source, marketEdits),
      stablecoins: pricedCoins('stablecoins', source, marketEdits),
    }
    const moved = { price: price.split(' '), volatility: volatility.split(' '), rate: rate.split(' ') }
    return {
      ...movableOf(holdings, market, moved, asOf),
      asOf,
      indexOf: (base: string) =>
        priced(marketEdits[marketPath.index(base)] ?? source.underlyings[base]?.index),
      rateOf: (coin: string) => priced(marketEdits[marketPath.rate(coin)] ?? source.stablecoins[coin]),
    }
  }, [holdings, marketEdits, source, asOf, price, volatility, rate])
}

function coinsOf(moved: Readonly<Record<string, number>>): string {
  return Object.keys(moved).sort().join(' ')
}

function priced(text: string | undefined): number {
  const price = Number(text || Number.NaN)
  return price > 0 ? price : Number.NaN
}
