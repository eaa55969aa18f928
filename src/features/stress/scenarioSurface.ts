import type { UnitStatement } from '@/engine/statement/statement'
import { compare } from '@/ui/decimalText'

/** One stressed scenario, and its place in the statement's list. */
export interface Scenario {
  readonly index: number
  readonly price: string
  /** The unscaled volatility shock. */
  readonly iv: string
  readonly pnl: string
}

/** Profit and loss over price shocks (ascending) and volatility shocks (down, unchanged, up). */
export interface ScenarioSurface {
  /** One column of scenarios per price shock, in the statement's order of volatility shocks. */
  readonly columns: readonly (readonly Scenario[])[]
  readonly ivs: readonly string[]
  /** The first minimum, which is the one that the margin takes. */
  readonly worst: Scenario
  /** Whether any scenario's result depends on its volatility shock. */
  readonly volatilityMatters: boolean
}

/** Lays a unit's scenarios out as the surface they are. */
export function surfaceOf({ scenarios }: Pick<UnitStatement, 'scenarios'>): ScenarioSurface | null {
  const columns: Scenario[][] = []
  scenarios.forEach(({ price, iv, pnl }, index) => {
    const last = columns.at(-1)
    const scenario = { index, price, iv, pnl }
    if (last?.[0]?.price === price) last.push(scenario)
    else columns.push([scenario])
  })
  const worst = worstOf(columns.flat())
  if (worst === undefined) return null
  return {
    columns,
    ivs: columns[0]?.map(({ iv }) => iv) ?? [],
    worst,
    volatilityMatters: columns.some((column) => column.some(({ pnl }) => pnl !== column[0]?.pnl)),
  }
}

/** The scenario of a surface with the same shocks; its worst where there is none, or where none is wanted. */
export function scenarioIn(
  { columns, worst }: ScenarioSurface,
  wanted: Pick<Scenario, 'price' | 'iv'> | null,
): Scenario {
  return columns.flat().find(({ price, iv }) => price === wanted?.price && iv === wanted.iv) ?? worst
}

/** The first of the lowest results. */
function worstOf(scenarios: readonly Scenario[]): Scenario | undefined {
  return scenarios.reduce<Scenario | undefined>(
    (worst, each) => (worst === undefined || compare(each.pnl, worst.pnl) < 0 ? each : worst),
    undefined,
  )
}

/** What would decide if the worst scenario did not. */
export interface RunnerUp {
  readonly scenario: Scenario
  /** A hollow of its own, or merely the far end of a slope that falls all the way to the worst. */
  readonly kind: 'hollow' | 'far end'
}

/**
 * The worst scenario that is not merely a step aside of the one that decides: of the price shocks whose worst result
 * is lower than their neighbours', the lowest but the decider; without one, the end of the range farther from it.
 */
export function runnerUp({ columns, worst }: ScenarioSurface): RunnerUp | null {
  const lowest = columns.flatMap((column) => worstOf(column) ?? [])
  const decider = lowest.findIndex(({ price }) => price === worst.price)
  const hollows = lowest.filter((_, i) => isHollow(lowest, i) && !slopesTo(lowest, i, decider))
  const next = worstOf(hollows)
  if (next !== undefined) return { scenario: next, kind: 'hollow' }
  const end = decider * 2 < lowest.length - 1 ? lowest.at(-1) : lowest[0]
  if (end === undefined || decider < 0 || compare(end.pnl, worst.pnl) === 0) return null
  return { scenario: end, kind: 'far end' }
}

/** Not above the next different values to either side; ends have one side only. */
function isHollow(lowest: readonly Scenario[], at: number): boolean {
  const here = lowest[at]?.pnl ?? '0'
  return [-1, 1].every((direction) => {
    for (let i = at + direction; i >= 0 && i < lowest.length; i += direction) {
      const difference = compare(lowest[i]?.pnl ?? '0', here)
      if (difference !== 0) return difference > 0
    }
    return true
  })
}

/** Whether the way from there to the decider is level: then both are the same hollow. */
function slopesTo(lowest: readonly Scenario[], at: number, decider: number): boolean {
  const way = lowest.slice(Math.min(at, decider), Math.max(at, decider) + 1)
  return way.every(({ pnl }) => pnl === lowest[decider]?.pnl)
}
