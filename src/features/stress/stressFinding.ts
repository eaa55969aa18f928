import { add, compare } from '@/ui/decimalText'
import { signOf } from '@/ui/format'
import { readableMoney } from '@/ui/readable'
import { scenarioWords, tiedWithWorst, worstVolatility } from '@/ui/scenarioWords'
import { runnerUp, type Scenario, type ScenarioSurface } from './scenarioSurface'
import { moveNoun } from './shockWords'

/**
 * What the stress chart shows to be true, as its title.
 *
 * @param base the coin, where there are several to tell apart; null where there is one alone
 */
export function stressFinding({ worst, columns }: ScenarioSurface, base: string | null): string {
  const of = base === null ? '' : ` of ${base}`
  if (signOf(worst.pnl) >= 0) {
    const still = columns.flat().every(({ pnl }) => signOf(pnl) === 0)
    return still ? `No scenario${of} gains or loses anything` : `No scenario${of} loses`
  }
  const volatility = worstVolatility(columns.flat(), worst)
  return `The worst${of} is ${moveNoun(worst.price)}${volatility === '' ? '' : ` ${volatility}`}: ${readableMoney(negated(worst.pnl))} USD`
}

/** How far the next scenario is from deciding, and which; null where there is none to name. */
export function nextToDecide(surface: ScenarioSurface, base: string): string | null {
  const { worst, volatilityMatters } = surface
  const next = runnerUp(surface)
  if (next === null || signOf(worst.pnl) >= 0) return null
  const { scenario, kind } = next
  const words = scenarioWords(base, scenario.price, volatilityMatters ? scenario.iv : null)
  const behind = add(scenario.pnl, negated(worst.pnl))
  if (signOf(behind) === 0) return `Equally bad: ${words}.`
  const distance = `${readableMoney(behind)} USD`
  if (kind === 'hollow') return `Next to decide: ${words} (${distance} less).`
  return `At the other end: ${words} (${distance} less).`
}

/**
 * The scenario that loses most after the worst, be it next to it; null where no other loses as much or less, and where
 * it is the next to decide as well.
 */
export function closestToDecide(surface: ScenarioSurface, base: string): string | null {
  const { columns, worst, volatilityMatters } = surface
  const all = columns.flat()
  const next = runnerUp(surface)?.scenario
  // Those that tie with it at its price are named with it.
  const tied = tiedWithWorst(all, worst)
  const others = all.filter((scenario) => {
    return !tied.includes(scenario) && (volatilityMatters || scenario.price !== worst.price)
  })
  const closest = others.toSorted((a, b) => compare(a.pnl, b.pnl))[0]
  if (closest === undefined || closest === next) return null
  const words = scenarioWords(base, closest.price, volatilityMatters ? closest.iv : null)
  const behind = add(closest.pnl, negated(worst.pnl))
  if (signOf(behind) === 0) return `Equally bad: ${words}.`
  return `Next worst: ${words} (${readableMoney(behind)} USD less).`
}

/** One scenario as a sentence: `BTC down 4 % with volatility up 20 % would lose 5,283.10 USD.` */
export function scenarioSentence(scenario: Scenario, base: string, volatilityMatters: boolean): string {
  const words = scenarioWords(base, scenario.price, volatilityMatters ? scenario.iv : null)
  return `${words} would ${resultWords(scenario.pnl)}.`
}

/** `lose 5,283.10 USD`, `gain 250.00 USD`, `change nothing`. */
export function resultWords(pnl: string): string {
  const sign = signOf(pnl)
  if (sign === 0) return 'change nothing'
  return sign < 0 ? `lose ${readableMoney(negated(pnl))} USD` : `gain ${readableMoney(pnl)} USD`
}

function negated(decimal: string): string {
  return decimal.startsWith('-') ? decimal.slice(1) : `-${decimal}`
}
