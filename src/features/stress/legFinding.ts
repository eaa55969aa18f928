import type { StressLeg } from '@/engine/analysis/stress/stressLegs'
import { readableMoney } from '@/ui/readable'
import type { LegPoint, LegSeries } from './legPlot'
import type { Scenario } from './scenarioSurface'
import { resultWords } from './stressFinding'

/** Who loses and who gains most in the chosen scenario, as a title. */
export function legFinding(
  legs: readonly StressLeg[],
  { index }: Scenario,
  nameOf: (leg: StressLeg) => string,
): string {
  const ranked = legs.toSorted((a, b) => (a.pnls[index] ?? 0) - (b.pnls[index] ?? 0))
  const most = (leg: StressLeg | undefined, sign: number, verb: string) => {
    const pnl = leg?.pnls[index] ?? 0
    if (leg === undefined || pnl * sign <= 0) return []
    return [`${nameOf(leg)} ${verb} most, ${readableMoney(Math.abs(pnl))} USD`]
  }
  const parts = [...most(ranked[0], -1, 'loses'), ...most(ranked.at(-1), 1, 'gains')]
  return parts.join('; ') || 'No leg gains or loses anything'
}

/** `BTC up 10 % ... would lose 4,500.03 USD: BTC 24 Apr 80,000 call −5,000.00, ...`, the largest parts first. */
export function legSentence(series: readonly LegSeries[], point: LegPoint, words: string): string {
  const parts = series
    .map(({ key, name }) => ({ name, pnl: point[key] ?? 0 }))
    .filter(({ pnl }) => pnl !== 0)
    .toSorted((a, b) => Math.abs(b.pnl) - Math.abs(a.pnl))
    .map(({ name, pnl }) => `${name} ${readableMoney(pnl, { sign: true })}`)
  const result = `${words} would ${resultWords(point.scenario.pnl)}`
  return parts.length === 0 ? `${result}.` : `${result}: ${parts.join(', ')}.`
}
