import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { EVERY_UNIT } from '@/engine/market/shift/everyUnit'
import type { MovesState } from './movesStore'

/**
 * How the walk through a liquidation moves the market for itself alone. Null: as the what-if moves have it. Neither
 * saved nor a step of undo, and gone with the scenario.
 */
type WalkMoves = {
  readonly [Axis in 'price' | 'volatility']: MovesState[Axis] | null
}

const AS_WHAT_IF: WalkMoves = { price: null, volatility: null }

export const walkMovesStore = createStore<WalkMoves>()(() => AS_WHAT_IF)

export function useWalkMoves(): WalkMoves {
  return useStore(walkMovesStore)
}

/** The what-if moves, with the walk's own in their place where it has some. */
export function walkedMoves(own: WalkMoves, whatIf: MovesState): MovesState {
  return { ...whatIf, price: own.price ?? whatIf.price, volatility: own.volatility ?? whatIf.volatility }
}

/** By how much a coin, or every coin (`*`), is moved. */
export function moveIn(moved: MovesState['price'], base: string): number {
  return moved[base] ?? moved[EVERY_UNIT] ?? 0
}

/** Moves one coin for the walk; or every coin (`*`), and then none apart. */
export function walkPrice(whatIf: MovesState, base: string, by: number): void {
  walkMovesStore.setState(({ price }) => ({ price: moved(price ?? whatIf.price, base, by) }))
}

/** Moves the volatility of every unit for the walk. */
export function walkVolatility(by: number): void {
  walkMovesStore.setState({ volatility: moved({}, EVERY_UNIT, by) })
}

/** The walk begins where the what-if moves are. */
export function walkFromWhatIf(): void {
  walkMovesStore.setState(AS_WHAT_IF, true)
}

/** The walk begins at the price and volatility of the market. */
export function walkUnmoved(): void {
  walkMovesStore.setState({ price: {}, volatility: {} })
}

/** A move of nothing is no entry, unless every other coin moves. */
function moved(before: MovesState['price'], base: string, by: number): MovesState['price'] {
  const { [base]: _, ...others } = base === EVERY_UNIT ? {} : before
  return by === 0 && others[EVERY_UNIT] === undefined ? others : { ...others, [base]: by }
}
