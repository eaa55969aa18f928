import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { MarketDocument } from '@/engine/documents/document'
import type { MovesDocument } from '@/engine/market/shift/moves'

type ByCoin = Readonly<Record<string, number>>

/**
 * What if the market moves: apart from the scenario and its market edits, so no step of undo; kept beside each scenario
 * through reloads. A coin that is not named does not move.
 */
export interface MovesState {
  /** By base coin: `-0.12` is 12 % down. */
  readonly price: ByCoin
  /** By base coin, or `*` for every unit: `0.5` is half as much again. */
  readonly volatility: ByCoin
  /** By stablecoin: its new rate in USD. */
  readonly rate: ByCoin
  /** How much later it is. */
  readonly days: number
}

export const UNMOVED: MovesState = { price: {}, volatility: {}, rate: {}, days: 0 }

export const movesStore = createStore<MovesState>()(() => UNMOVED)

/** A part of the what-if moves, for components. */
export function useMoves<T>(select: (moves: MovesState) => T): T {
  return useStore(movesStore, select)
}

/** Every move that a slider can make. */
export const moves = {
  price: (base: string, by: number) =>
    movesStore.setState(({ price }) => ({ price: changed(price, base, by) })),
  /** Of one unit, or `*` for every unit that has no move of its own. */
  volatility: (base: string, by: number) =>
    movesStore.setState(({ volatility }) => ({ volatility: changed(volatility, base, by) })),
  /** Null: as the market has it. */
  rate: (coin: string, to: number | null) =>
    movesStore.setState(({ rate }) => ({ rate: changed(rate, coin, to ?? 0) })),
  days: (days: number) => movesStore.setState({ days }),
  /** The same volatility move for each of these units, from now on apart. */
  splitVolatility: (bases: readonly string[]) =>
    movesStore.setState(({ volatility }) => ({
      volatility: Object.fromEntries(
        bases.flatMap((base) => {
          const by = volatility[base] ?? volatility['*'] ?? 0
          return by === 0 ? [] : [[base, by]]
        }),
      ),
    })),
  /** One volatility move for every unit: the one that all of them had, or none. */
  joinVolatility: (bases: readonly string[]) =>
    movesStore.setState(({ volatility }) => {
      const [first = 0, ...others] = bases.map((base) => volatility[base] ?? 0)
      return { volatility: changed({}, '*', others.every((by) => by === first) ? first : 0) }
    }),
}

/** The market as it is again, and the time as it is. */
export function backToMarket(): void {
  if (movesStore.getState() !== UNMOVED) movesStore.setState(UNMOVED, true)
}

/** What the engine is told of the moves; null where this market has nothing that moves. */
export function movesDocument(
  { price, volatility, rate, days }: MovesState,
  { underlyings, stablecoins }: MarketDocument,
): MovesDocument | null {
  const isUnit = (base: string) => base === '*' || Object.hasOwn(underlyings, base)
  const isMoved = (coin: string, to: number) => {
    const now = stablecoins[coin]
    return now !== undefined && Number(now) !== to
  }
  const document = {
    ...listed('price', price, isUnit),
    ...listed('volatility', volatility, isUnit),
    ...listed('rate', rate, isMoved),
    ...(days === 0 ? {} : { days: decimalText(days) }),
  }
  return Object.keys(document).length === 0 ? null : document
}

/** The moves that a document tells. */
export function movesOf({ price = {}, volatility = {}, rate = {}, days = '0' }: MovesDocument): MovesState {
  return { price: numbers(price), volatility: numbers(volatility), rate: numbers(rate), days: Number(days) }
}

function numbers(texts: Readonly<Record<string, string>>): ByCoin {
  return Object.fromEntries(Object.entries(texts).map(([coin, text]) => [coin, Number(text)]))
}

function listed(
  name: keyof MovesDocument,
  moved: ByCoin,
  isMoved: (coin: string, to: number) => boolean,
): MovesDocument {
  const entries = Object.entries(moved).filter(([coin, to]) => isMoved(coin, to))
  if (entries.length === 0) return {}
  return { [name]: Object.fromEntries(entries.map(([coin, to]) => [coin, decimalText(to)])) }
}

/** Without the last digits that binary fractions leave, and never with an exponent. */
function decimalText(number: number): string {
  return number.toFixed(10).replace(/\.?0+$/, '')
}

/** No move is no entry. */
function changed(moved: ByCoin, coin: string, to: number): ByCoin {
  const { [coin]: _, ...others } = moved
  return to === 0 ? others : { ...others, [coin]: to }
}
