import type { VolatilityMode } from '@/engine/models/derive/deriveScenario'
import type { NumberGroup } from '@/engine/models/parameterTable'
import type { Algebra } from '@/engine/numbers/algebra'
import { Decimal } from '@/engine/numbers/decimal'
import type { Term } from '@/engine/numbers/term'
import type { VenueFactors } from '@/engine/venues/venueUnit'
import vectors from './vectors.json'

/** What is published beside the results of the scenarios. */
export const PUBLISHED = [
  'forwardContingency',
  'optionValue',
  'equity',
  'initialMargin',
  'maintenanceMargin',
] as const

/** What the venue publishes of one portfolio, with its parameters. */
export interface Vector {
  readonly name: string
  readonly given: {
    readonly index: string
    readonly stablecoin: string
    readonly cash: string
    readonly perpetual: { readonly size: string; readonly mark: string; readonly profit: string }
    readonly collateral: readonly {
      readonly amount: string
      readonly price: string
      readonly movesWithIndex: boolean
      readonly haircut: { readonly initial: string; readonly maintenance: string }
    }[]
    readonly expiries: readonly {
      readonly seconds: string
      readonly rate: string
      readonly forward: string
      readonly options: readonly {
        readonly strike: string
        readonly type: string
        readonly size: string
        readonly volatility: string
      }[]
    }[]
  }
  readonly set: ParameterSet
  readonly published: Readonly<Record<(typeof PUBLISHED)[number], string>> & {
    readonly pnl: readonly string[]
  }
}

interface ParameterSet {
  readonly scenarios: readonly {
    readonly price: string
    readonly volatility: VolatilityMode
    readonly weight: string
  }[]
  /** The others by their groups. */
  readonly groups: Readonly<Record<string, Readonly<Record<string, string>>>>
}

function setOf(name: string): ParameterSet {
  const { scenarios, ...groups } = vectors.parameters[name as keyof typeof vectors.parameters]
  return { scenarios: scenarios as ParameterSet['scenarios'], groups }
}

/** Published portfolios, some of which a scenario cannot express. */
export const VECTORS: readonly Vector[] = vectors.vectors.map(({ parameters, ...vector }) => ({
  ...vector,
  set: setOf(parameters),
}))

/** The parameters of a set as values of the algebra; its scenarios stand beside them. */
export function factorsOf<V>(a: Algebra<V>, { groups }: ParameterSet): VenueFactors<V> {
  const of = <Key extends string>({ key, terms }: NumberGroup<Key>) => {
    const values = Object.entries<Term>(terms).map(([name, term]) => {
      const value = new Decimal(groups[key]?.[name] ?? Number.NaN)
      return [name, a.leaf(term, value, { kind: 'rule', note: 'published' })] as const
    })
    return Object.fromEntries(values) as Record<Key, V>
  }
  return { of, ofAccount: of, rows: () => [] }
}
