import type { PayoffFigures } from '@/engine/analysis/payoff/payoffFigures'
import type { OwnGridFigures } from '@/engine/analysis/stress/ownGridFigures'
import type { FiguresByStep } from '@/engine/liquidation/figuresByStep'
import type { UnitGreeks } from '@/engine/margin/unitGreeks'
import { Figure } from '@/engine/numbers/figure'
import type { VenueAddresses } from '@/engine/venues/venueAddresses'
import type { CoinFigures } from './coinFigures'
import type { CrossFigures } from './crossFigures'
import type { RowFigures } from './rowFigures'
import type { SettledFigures } from './settledFigures'
import type { StatementFigures } from './statementFigures'

/** Figures of one evaluated scenario, in the shape of `Evaluation`: their paths there are their addresses. */
export interface EvaluatedFigures extends StatementFigures, Partial<CrossFigures> {
  readonly rows: Readonly<Record<string, RowFigures>>
  readonly unrealised: Readonly<Record<string, Figure>>
  readonly coins: Readonly<Record<string, CoinFigures>>
  /** What what-if moves settled; empty without moves. */
  readonly settled: readonly SettledFigures[]
  /** Of each unit, in the coin and in USD; each is computed when it is first looked at. */
  readonly greeks: Readonly<Record<string, UnitGreeks<Figure>>>
  /** By the model of the venue; each is computed when it is first looked at. */
  readonly venues: Readonly<Record<string, VenueAddresses | null>>
  /** After so many steps of the liquidation: worked out when first looked at. */
  readonly liquidation: FiguresByStep
  readonly payoff: PayoffFigures
  readonly ownGrid: OwnGridFigures
}

/** The figure at an address such as `account.mmRate`; null where there is none. */
export function figureAt(figures: EvaluatedFigures, address: string): Figure | null {
  let place: unknown = figures
  for (const key of address.split('.')) {
    if (typeof place === 'function') {
      place = isNumber(key) ? place(Number(key)) : null
      continue
    }
    if (typeof place !== 'object' || place === null || !Object.hasOwn(place, key)) return null
    place = (place as Readonly<Record<string, unknown>>)[key]
  }
  return place instanceof Figure ? place : null
}

/** The id of the venue's model whose figures stand at an address; null where they are of the account itself. */
export function venueAt(address: string): string | null {
  return /^venues\.([^.]+)\./.exec(address)?.[1] ?? null
}

/** A place in a list such as `12`, or a number without a point: `-125e-3`. */
function isNumber(key: string): boolean {
  return /^\d{1,5}$|^-?\d{1,15}e-\d{1,2}$/.test(key)
}
