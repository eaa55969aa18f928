import { useMemo, useState } from 'react'
import { parseSymbol } from '@/engine/instruments/symbol'
import { useLibrary } from '@/state/library/libraryStore'
import type { MarketContracts } from '@/state/market/marketContracts'
import { useMarketContracts } from '@/state/market/useMarketContracts'
import { strategyPayoff } from '@/state/query/strategyPayoff'
import { useScenario } from '@/state/scenario/scenarioStore'
import { viewStore } from '@/state/view/viewStore'
import { withLegs } from '@/state/workbook/withLegs'
import type { Workbook } from '@/state/workbook/workbook'
import { legFigures, newLegs, type Place } from './strategyLegs'
import { parametersFor } from './templates/defaults'
import type { Parameters, Template } from './templates/template'
import { placeStrategy, TEMPLATES } from './templates/templates'

/** The strategy that is being put together, and what it would add. */
export function useStrategy() {
  const market = useMarketContracts()
  const workbook = useScenario((state) => state.workbook)
  const sample = useLibrary((library) => library.sample)
  const [said] = useState(() => viewStore.getState().strategy)
  const [id, setId] = useState(said?.template ?? 'short-strangle')
  const [base, setBase] = useState(() => said?.base ?? firstCoin(market, workbook))
  const [wish, setWish] = useState<Partial<Parameters>>(said?.parameters ?? {})
  const [place, setPlace] = useState<Place>('Positions')
  const [wanted, setPaid] = useState<boolean | null>(null)
  const template = templateOf(id)
  const parameters = useMemo(
    () => parametersFor(template, market, base, wish),
    [template, market, base, wish],
  )
  const placed = useMemo(
    () => placeStrategy(template, market, base, parameters),
    [template, market, base, parameters],
  )
  const toAdd = useMemo(() => (placed.ok ? newLegs(placed.legs, place) : null), [placed, place])
  const legs = placed.ok ? placed.legs : []
  const figures = legs.map((leg) => legFigures(leg, market))
  const payoff = useMemo(
    () => (placed.ok ? strategyPayoff(placed.legs, market, base, parameters.settlement) : null),
    [placed, market, base, parameters.settlement],
  )
  const hasPremiums = place === 'Positions' && figures.some(({ premium }) => premium !== null)
  const hasCoins = legs.some(({ kind }) => kind === 'coins')
  // An account without anything cannot buy coins: there they count as held.
  const usual = !hasCoins || workbook.balances.some(({ enabled, wallet }) => enabled && Number(wallet) > 0)
  return {
    template,
    market,
    base,
    parameters,
    place,
    placed,
    /** The legs with their figures, for the table. */
    figures,
    /** Null where nothing of it expires. */
    payoff,
    /** Options are among the positions: their premiums may be paid from the wallet. */
    hasPremiums,
    hasCoins,
    /** Premiums are paid and coins bought, from the wallet. */
    isPaid: (hasPremiums || hasCoins) && (wanted ?? usual),
    toAdd,
    /** What they would do to the tables. */
    changes: toAdd === null ? [] : withLegs(workbook, toAdd, { as: 'trade', sample }).changes,
    /** Coins are among the legs, and the account does not let coins hedge yet. */
    canSwitchSpot: !workbook.spotHedging && hasCoins,
    setPlace,
    setPaid,
    /** Another strategy has its own usual size and time; what else was chosen stays. */
    choose: (chosen: string) => {
      setId(chosen)
      setWish(({ size: _, expiry: __, laterExpiry: ___, ...others }) => others)
    },
    /** Another coin has its own usual size. */
    setBase: (chosen: string) => {
      setBase(chosen)
      setWish(({ size: _, ...others }) => others)
    },
    change: (cells: Partial<Parameters>) => setWish((before) => ({ ...before, ...cells })),
  }
}

function templateOf(id: string): Template {
  const template = TEMPLATES.find((one) => one.id === id)
  if (template === undefined) throw new RangeError(`no strategy ${id}`)
  return template
}

/** The coin of the first position, or the market's first with options. */
function firstCoin(market: MarketContracts, { positions }: Workbook): string {
  const coins = [...market.indexes.keys()]
  const held = positions.map(({ symbol }) => parseSymbol(symbol)?.base ?? '')
  return held.find((base) => coins.includes(base)) ?? market.options[0]?.contract.base ?? coins[0] ?? ''
}
