import type { AccountDocument, MarketDocument, ScenarioDocument } from '@/engine/documents/document'
import { parseSymbol } from '@/engine/instruments/symbol'
import { MARKET } from './market'
import { MOMENT } from './moment'

/** What a scenario adds to the sample market. */
type Book = AccountDocument & Pick<ScenarioDocument, 'positions' | 'orders' | 'hedges'>

/** A scenario at the sample market's moment, with as much of the market as its trades and balances use. */
export function sampleScenario({ spotHedging = false, balances, ...trades }: Book) {
  const { positions = [], orders = [], hedges = [] } = trades
  const symbols = [...positions, ...orders, ...hedges].map(({ symbol }) => symbol)
  const coins = [...balances.map(({ coin }) => coin), ...symbols.map((symbol) => parseSymbol(symbol)?.base)]
  const market: MarketDocument = {
    stablecoins: MARKET.stablecoins,
    underlyings: excerpt(MARKET.underlyings, (coin) => coins.includes(coin)),
    quotes: excerpt(MARKET.quotes, (symbol) => symbols.includes(symbol)),
  }
  return { asOf: MOMENT, rulebook: 'uta-guide', account: { spotHedging, balances }, market, ...trades }
}

function excerpt<Row>(rows: Readonly<Record<string, Row>>, isUsed: (key: string) => boolean) {
  return Object.fromEntries(Object.entries(rows).filter(([key]) => isUsed(key)))
}
