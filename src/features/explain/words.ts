import type { FigureView } from '@/engine/figure/view'
import { formatNumber, formatPercent } from '@/ui/format'

/** Units that are said as a percentage: the share 0.1 is 10 %. */
const SHARES = new Set(['rate', 'a year'])
const BARE = new Set(['ratio', '', 'quote', 'base', 'coin', 'per day', 'points per day', 'base per quote'])

/** A figure's value for reading, with its unit. */
export function valueWords({ value, unit }: FigureView, digits = 8): string {
  if (SHARES.has(unit)) return formatPercent(value, { digits: 2 })
  const number = formatNumber(value, { digits })
  return BARE.has(unit) ? number : `${number} ${unit}`
}

/** What the unit is in small type behind the headline value. */
export function unitWords({ unit }: FigureView): string {
  return SHARES.has(unit) || BARE.has(unit) ? '' : unit
}

const JOINS: Readonly<Partial<Record<NonNullable<FigureView['operation']>, string>>> = {
  sum: ' + ',
  gridSum: ' + ',
  gridDifference: ' − ',
  product: ' × ',
  gridProduct: ' × ',
  difference: ' − ',
  quotient: ' ÷ ',
  rate: ' ÷ ',
}

const CALLED: Readonly<Partial<Record<NonNullable<FigureView['operation']>, string>>> = {
  maximum: 'the largest of',
  minimum: 'the smallest of',
  weightedAverage: 'the average, weighted by size, of',
  tiered: 'tier by tier, from',
  stepped: 'step by step, from',
  callValue: 'Black-76 call value from',
  putValue: 'Black-76 put value from',
  callDelta: 'Black-76 call delta from',
  putDelta: 'Black-76 put delta from',
  gamma: 'Black-76 gamma from',
  vega: 'Black-76 vega from',
  theta: 'Black-76 theta from',
  callImpliedVolatility: 'the volatility at which Black-76 gives the mark of the call, from',
  putImpliedVolatility: 'the volatility at which Black-76 gives the mark of the put, from',
  callChange: 'Black-76 call value after the shocks less before, from',
  putChange: 'Black-76 put value after the shocks less before, from',
  shockedVolatility: 'the volatility shocked and scaled by term, from',
}

/** More terms than this are told by their number: the list below names them. */
const MOST_TERMS = 6

/** How a figure is made of its inputs: `part` says an input by its name, or by its number. */
export function formula(
  { operation }: FigureView,
  inputs: readonly FigureView[],
  part: (input: FigureView) => string,
): string | null {
  if (operation === null) return null
  if (inputs.length === 0) return 'nothing to add up'
  const parts = inputs.map(part)
  if (operation === 'negation') return `− (${parts[0]})`
  if (operation === 'absolute') return `| ${parts[0]} |`
  const shown =
    parts.length > MOST_TERMS
      ? [...parts.slice(0, MOST_TERMS - 1), `${parts.length - MOST_TERMS + 1} more`]
      : parts
  const join = JOINS[operation]
  return join === undefined ? `${CALLED[operation] ?? operation} ${shown.join(', ')}` : shown.join(join)
}

/** An input by its name, lower case inside a formula. */
export function nameWords({ name, of }: FigureView): string {
  const plain = /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name
  return of === '' ? plain : `${plain} (${of})`
}

/** An input by its number inside a formula; negative ones in brackets. */
export function numberWords(input: FigureView): string {
  const words = valueWords(input, 8)
  return input.value.startsWith('-') ? `(${words})` : words
}

/** Where a figure that was not computed comes from. */
export function sourceWords({ source }: FigureView): string {
  switch (source?.kind) {
    case 'input':
      return `Your entry, ${source.path}`
    case 'market':
      return `Market, ${source.path.replace(/^market\./, '')}`
    case 'parameter':
      return `${source.overridden ? 'Changed in this scenario' : 'Rulebook'}, ${source.path}: ${source.note}`
    case 'contract':
      return `Part of the contract ${source.symbol}`
    case 'rule':
      return `The rule itself: ${source.note}`
    default:
      return ''
  }
}
