import type { VenueCurvePoint } from '@/engine/venues/venueCurve'
import type { VenueStanding } from '@/engine/venues/venueMover'
import { placeAtNow } from '@/parts/placeAtNow'
import { lowered } from '@/ui/letterCase'
import { readableMoney } from '@/ui/readable'
import type { AxisWords } from '@/words/axisWords'
import { rateWords } from '@/words/rateWords'
import { type Ends, nearestEnds, stretchWords } from '@/words/stretchWords'

/** One place of the curve. */
export interface CurvePlace extends VenueStanding {
  readonly x: number
}

export function placesOf(parts: readonly VenueCurvePoint[]): readonly CurvePlace[] {
  return parts.map(({ x, standing }) => ({ x, ...standing })).sort((one, other) => one.x - other.x)
}

/**
 * Where the MM rate passes 100 %, nearest to the market either way, between two places in proportion; null: nowhere.
 */
export function usedUpAt(places: readonly CurvePlace[], now: number): Ends {
  const crossings = places.slice(1).flatMap((right, i) => {
    const left = places[i]
    if (left === undefined || left.mmRate >= 1 === right.mmRate >= 1) return []
    const [from, to] = [left.equity - left.maintenanceMargin, right.equity - right.maintenanceMargin]
    const part = from === to || from > 0 === to > 0 ? 0.5 : from / (from - to)
    return [left.x + (right.x - left.x) * part]
  })
  return nearestEnds(crossings, now)
}

/** How far the market may move, as a title. */
export function venueCurveFinding(places: readonly CurvePlace[], now: number, words: AxisWords): string {
  const here = placeAtNow(places, now)
  if (here === undefined) return 'Margins at the venue'
  if (here.mmRate >= 1) return 'The maintenance margin is not covered as the market stands'
  return `The equity covers the maintenance margin ${stretchWords(usedUpAt(places, now), words)}`
}

/** Where the rate is the highest, as a title. */
export function venueRatesFinding(places: readonly CurvePlace[], now: number, words: AxisWords): string {
  const here = placeAtNow(places, now)
  const highest = places.reduce<CurvePlace | undefined>(
    (most, place) => (most !== undefined && most.mmRate >= place.mmRate ? most : place),
    undefined,
  )
  if (here === undefined || highest === undefined) return 'Rates at the venue'
  if (!Number.isFinite(highest.mmRate)) {
    const { down, up } = usedUpAt(places, now)
    const ends = [down, up].flatMap((x) => (x === null ? [] : [`at about ${words.exact(x)}`]))
    const reached = ends.length === 0 ? '' : ` and 100\u202f% ${ends.join(' and ')}`
    return `The MM rate is ${rateWords(here.mmRate)} now${reached}`
  }
  if (highest.mmRate <= here.mmRate)
    return `The MM rate is ${rateWords(here.mmRate)} now, and nowhere higher in this range`
  return `The MM rate is ${rateWords(here.mmRate)} now and ${rateWords(highest.mmRate)} at most, ${lowered(words.at(highest.x))}`
}

/** One place as a sentence. */
export function placeSentence(words: AxisWords, place: CurvePlace): string {
  const { x, maintenanceMargin, initialMargin, equity, mmRate } = place
  return `${words.at(x)} the maintenance margin is ${readableMoney(maintenanceMargin)} USD and the initial margin ${readableMoney(initialMargin)} USD, against an equity of ${readableMoney(equity)} USD: an MM rate of ${rateWords(mmRate)}.`
}
