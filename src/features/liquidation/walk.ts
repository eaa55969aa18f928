import type { Portfolio, PortfolioBalance, Standing } from '@/engine/liquidation/accountPrinter'
import type {
  Burdens,
  LiquidationEnd,
  LiquidationPart,
  LiquidationStart,
  LiquidationStepMade,
} from '@/engine/liquidation/liquidationPart'
import type { MovesDocument } from '@/engine/market/shift/moves'

/** A liquidation as far as it is known: place 0 is its start, place n what there is after step n. */
export interface Walk {
  readonly start: LiquidationStart
  readonly steps: readonly LiquidationStepMade[]
  /** Null while there may be more steps. */
  readonly end: LiquidationEnd | null
}

/** A place of a walk, and what moved the market before it. */
export interface AtPlace {
  readonly walk: Walk
  readonly moves: MovesDocument | null
  readonly place: number
}

/** Everything known of the account at a place of the walk. */
export interface AccountState extends Standing, Burdens {
  /** Signed sizes by symbol; 0 where a position was closed. */
  readonly sizes: ReadonlyMap<string, string>
  readonly balances: ReadonlyMap<string, PortfolioBalance>
}

/** The walk that these parts make, contracts named as the page does; null before the first of them. */
export function walkOf(parts: readonly LiquidationPart[], nameOf: (symbol: string) => string): Walk | null {
  const start = parts.find((part) => part.kind === 'start')
  if (start === undefined) return null
  return {
    start,
    steps: parts.flatMap((part) => (part.kind === 'step' ? [named(part, nameOf)] : [])),
    end: parts.find((part) => part.kind === 'end') ?? null,
  }
}

function named(made: LiquidationStepMade, nameOf: (symbol: string) => string): LiquidationStepMade {
  const { symbol, detail } = made.step
  if (symbol === undefined) return made
  return { ...made, step: { ...made.step, detail: detail.replace(symbol, nameOf(symbol)) } }
}

/** Where the account stands at a place. */
export function standingAt({ start, steps }: Walk, place: number): Standing {
  return steps[place - 1]?.step.after ?? start.standing
}

/** What there is besides at a place. */
export function burdensAt({ start, steps }: Walk, place: number): Burdens {
  return steps[place - 1]?.burdens ?? start.burdens
}

/** The account at a place, with everything that it holds. */
export function stateAt(walk: Walk, place: number): AccountState {
  const { start, steps } = walk
  const made = steps.slice(0, place)
  const portfolios: readonly Portfolio[] = [start.portfolio, ...made.map(({ changed }) => changed)]
  return {
    ...standingAt(walk, place),
    ...burdensAt(walk, place),
    sizes: new Map(
      portfolios.flatMap(({ positions }) => positions.map(({ symbol, size }) => [symbol, size])),
    ),
    balances: new Map(portfolios.flatMap(({ balances }) => balances.map((line) => [line.coin, line]))),
  }
}
