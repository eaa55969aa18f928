import { placeAtNow } from '@/parts/placeAtNow'
import { readableMoney } from '@/ui/readable'
import type { AxisWords } from '@/words/axisWords'
import { rateWords } from '@/words/rateWords'
import { type Ends, nearestEnds, stretchWords } from '@/words/stretchWords'
import type { CrossPlace, Side } from './crossPlaces'

/** Where a difference changes its sign nearest to the market, between two places in proportion. */
export function endsOf(
  places: readonly CrossPlace[],
  now: number,
  differenceAt: (place: CrossPlace) => number,
): Ends {
  const crossings = places.slice(1).flatMap((right, i) => {
    const left = places[i]
    if (left === undefined) return []
    const [from, to] = [differenceAt(left), differenceAt(right)]
    if (from > 0 === to > 0) return []
    return [left.x + ((right.x - left.x) * from) / (from - to)]
  })
  return nearestEnds(crossings, now)
}

/** Which of the two needs less, and how far that holds, as a title. */
export function crossMarginsFinding(places: readonly CrossPlace[], now: number, words: AxisWords): string {
  const here = placeAtNow(places, now)
  if (here === undefined) return 'Portfolio margin beside cross margin'
  const ends = endsOf(places, now, ({ portfolio, cross }) => cross - portfolio)
  if (here.portfolio === here.cross)
    return 'Portfolio margin needs as much as cross margin as the market stands'
  const compared = here.portfolio < here.cross ? 'less' : 'more'
  return `Portfolio margin needs ${compared} than cross margin ${stretchWords(ends, words)}`
}

/** How far the account holds under either, as a title. */
export function crossRatesFinding(places: readonly CrossPlace[], now: number, words: AxisWords): string {
  const here = placeAtNow(places, now)
  if (here === undefined) return 'The MM rates of portfolio and cross margin'
  const heldBy = (side: Side) =>
    here[side] >= 1
      ? 'not as the market stands'
      : stretchWords(
          endsOf(places, now, (place) => roomAt(place[side])),
          words,
        )
  const [portfolio, cross] = [heldBy('portfolio'), heldBy('cross')]
  return portfolio === cross
    ? `Under both the MM rate is below 100\u202f% ${portfolio}`
    : `The MM rate is below 100\u202f% under portfolio margin ${portfolio}, under cross margin ${cross}`
}

/** What is there beyond the maintenance margin, as a part of what is there: at most all of it. */
function roomAt(rate: number): number {
  return 1 - Math.min(rate, 2)
}

/** One place of either chart as a sentence. */
export function crossMarginSentence(words: AxisWords, { x, portfolio, cross }: CrossPlace): string {
  return `${words.at(x)} portfolio margin needs ${readableMoney(portfolio)} USD and cross margin ${readableMoney(cross)} USD.`
}

export function crossRateSentence(words: AxisWords, { x, portfolio, cross }: CrossPlace): string {
  return `${words.at(x)} the MM rate is ${rateWords(portfolio)} under portfolio margin and ${rateWords(cross)} under cross margin.`
}
