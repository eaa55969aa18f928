import { heldPortfolio } from '@/models/heldPortfolio'
import { venueWords } from '@/models/venues'
import { formatPercent, signOf } from '@/ui/format'
import { readableMoney } from '@/ui/readable'
import type { MarginBar } from './marginBars'
import type { ChosenVenueUnit } from './venueView'

/** Beyond this a share in whole per cents would say all. */
const NEARLY_ALL = 0.995

/**
 * What makes most of the initial margin, as a title: `The scan risk makes 83 % of what BTC needs: 12,345.00 of
 * 14,900.00 USD`.
 */
export function venueContingencyFinding(
  { called }: Pick<ChosenVenueUnit, 'called'>,
  [initial]: readonly MarginBar[],
): string {
  if (initial === undefined || signOf(initial.value) === 0) return `${called} needs no margin`
  const [largest] = initial.segments.toSorted((one, other) => Number(other.value) - Number(one.value))
  if (largest === undefined) return `${called} needs ${readableMoney(initial.value)} USD of initial margin`
  const share = Number(largest.value) / initial.length
  return `${largest.name} makes ${formatPercent(share, { digits: share < 1 && share > NEARLY_ALL ? 1 : 0 })} of what ${called} needs: ${readableMoney(largest.value)} of ${readableMoney(initial.value)} USD of initial margin`
}

/** Of which portfolios the margins are, and what the bars show, in sentences. */
export function factorNotes({ model, unit }: Pick<ChosenVenueUnit, 'model' | 'unit'>): string {
  const { decides } = unit.portfolios
  const decider =
    decides === heldPortfolio(unit.portfolios).name ? undefined : venueWords(model).portfolios[decides]
  return [
    'In the bars each has what it adds to those before it: nothing where a larger one counts in its place.',
    ...(decider === undefined
      ? []
      : [
          `The initial margin is that with ${decider}, the maintenance margin that of positions and hedges alone.`,
        ]),
  ].join(' ')
}
