import { Decimal, plain } from '@/engine/numbers/decimal'
import type { FigureAddress } from '@/engine/statement/figureAddress'
import type { VenueUnitStatement } from '@/engine/venues/venueUnitStatement'
import { venueWords } from './venues'

type Margin = 'initial' | 'maintenance'

/** A number of a step, and where its explanation is; null where it has none. */
interface Stepped {
  readonly value: string
  readonly address: FigureAddress | null
}

/** A line of the way from a unit's components to its margins. */
export interface MarginStep extends Readonly<Record<Margin, Stepped>> {
  readonly kind: 'component' | 'factor' | 'product' | 'margin'
  /** The component's; of others their kind. */
  readonly id: string
  readonly name: string
}

/**
 * How the components of a unit add up to its margins: those that a factor multiplies, the factor, what comes of both,
 * and what is added to that. Where nothing is added, what comes of both is the margin.
 *
 * @param key the unit's: `BTC`, `BTC_USDC`
 */
export function marginSteps(model: string, key: string, unit: VenueUnitStatement): readonly MarginStep[] {
  const { scaled, components: words } = venueWords(model)
  const at = `venues.${model}.units.${key}` as const
  const components = Object.entries(unit.components).map(([id, { initial, maintenance }]): MarginStep => {
    const of = `${at}.components.${id}` as const
    return {
      kind: 'component',
      id,
      name: words[id]?.name ?? id,
      initial: { value: initial, address: `${of}.initial` },
      maintenance: { value: maintenance, address: `${of}.maintenance` },
    }
  })
  const added = components.filter(({ id }) => !scaled.components.includes(id))
  const margin: MarginStep = {
    kind: 'margin',
    id: 'margin',
    name: 'Margin',
    initial: { value: unit.initialMargin, address: `${at}.initialMargin` },
    maintenance: { value: unit.maintenanceMargin, address: `${at}.maintenanceMargin` },
  }
  const without = (kind: Margin) =>
    added.reduce((left, step) => left.minus(step[kind].value), new Decimal(margin[kind].value))
  return [
    ...components.filter((step) => !added.includes(step)),
    unexplained('factor', scaled.factor, unit.factors),
    ...(added.length === 0
      ? []
      : [
          unexplained('product', scaled.product, {
            initial: plain(without('initial'), PLACES),
            maintenance: plain(without('maintenance'), PLACES),
          }),
        ]),
    ...added,
    margin,
  ]
}

function unexplained(
  kind: 'factor' | 'product',
  name: string,
  { initial, maintenance }: Readonly<Record<Margin, string>>,
): MarginStep {
  return {
    kind,
    id: kind,
    name,
    initial: { value: initial, address: null },
    maintenance: { value: maintenance, address: null },
  }
}

/** As many as the statement has of amounts in coins. */
const PLACES = 12
