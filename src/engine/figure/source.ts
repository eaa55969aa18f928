import type { Origin } from '@/engine/model/rulebook'

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
  /** Part of the contract itself: strike, expiry. */
  | { readonly kind: 'contract'; readonly symbol: string }
  /** A shock of the stress grid, or a number that the rule itself names. */
  | { readonly kind: 'rule'; readonly note: string }
