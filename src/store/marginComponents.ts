import type { FigureAddress } from '@/engine/statement/figureAddress'
import type { UnitStatement } from './chosenUnit'

/** A part of the maintenance margin. */
export interface Component {
  readonly key: string
  readonly name: string
  /** The name in two lines, under a bar. */
  readonly lines: readonly [string, string]
  /** The name where there is little room. */
  readonly short: string
  readonly colour: string
  readonly value: string
  /** Where its explanation is. */
  readonly address: FigureAddress
}

type Named<Key> = Pick<Component, 'name' | 'lines' | 'short' | 'colour'> & { readonly key: Key }
type ContingencyKey = Exclude<keyof UnitStatement['contingency'], 'total'>

const STRESS: Named<'maxLoss'> = {
  key: 'maxLoss',
  name: 'Maximum loss',
  lines: ['Maximum', 'loss'],
  short: 'Maximum loss',
  colour: 'var(--component-stress)',
}

const CONTINGENCY: readonly Named<ContingencyKey>[] = [
  {
    key: 'shortOptions',
    name: 'Short options',
    lines: ['Short', 'options'],
    short: 'Short options',
    colour: 'var(--component-short-options)',
  },
  {
    key: 'vegaSpread',
    name: 'Vega spread',
    lines: ['Vega', 'spread'],
    short: 'Vega spread',
    colour: 'var(--component-vega-spread)',
  },
  {
    key: 'stablecoinSpread',
    name: 'Stablecoin spread',
    lines: ['Stablecoin', 'spread'],
    short: 'Stablecoin spread',
    colour: 'var(--component-stablecoin-spread)',
  },
  {
    key: 'deltaSpread',
    name: 'Delta spread',
    lines: ['Delta', 'spread'],
    short: 'Delta spread',
    colour: 'var(--component-delta-spread)',
  },
  {
    key: 'perpFutures',
    name: 'Futures contingency',
    lines: ['Futures', 'contingency'],
    short: 'Futures',
    colour: 'var(--component-perp-futures)',
  },
]

/** The names and colours of all parts of the maintenance margin, in their order. */
export const NAMED_COMPONENTS: readonly Named<'maxLoss' | ContingencyKey>[] = [STRESS, ...CONTINGENCY]

/** What the maintenance margin is made of: the maximum loss and the five components, in their order. */
export function componentsOf(base: string, unit: UnitStatement): readonly Component[] {
  const stress: Component = { ...STRESS, value: unit.maxLoss, address: `units.${base}.maxLoss` }
  const contingency = CONTINGENCY.map(
    (component): Component => ({
      ...component,
      value: unit.contingency[component.key],
      address: `units.${base}.contingency.${component.key}`,
    }),
  )
  return [stress, ...contingency]
}
