import type { Origin } from './origin'

/** Where a figure that was not computed comes from. */
export type Source =
  /** Typed by the user: a size, an entry price, a balance. `path` in the scenario document. */
  | { readonly kind: 'input'; readonly path: string }
  /** Quoted by the market. `path` in the scenario document. */
  | { readonly kind: 'market'; readonly path: string }
  /** A parameter of the rulebook. `path` in the rulebook. */
  | {
      readonly kind: 'parameter'
      readonly path: string
      readonly origin: Origin
      readonly note: string
      readonly overridden: boolean
    }
  /** Typed by the user as a what-if move, of a coin, or of every unit (`*`); the days ahead are of no coin. */
  | { readonly kind: 'move'; readonly move: 'price' | 'volatility' | 'rate'; readonly coin: string }
  | { readonly kind: 'move'; readonly move: 'days' }
  /** Part of the contract itself: strike, expiry. */
  | { readonly kind: 'contract'; readonly symbol: string }
  /** A shock of the stress grid, or a number that the rule itself names. */
  | { readonly kind: 'rule'; readonly note: string }
