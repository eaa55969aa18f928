import { readableMoney } from '@/ui/readable'
import type { LegPoint, LegSeries } from './legPlot'
import { resultWords } from './stressFinding'

/** Who loses and who gains most in the chosen scenario, as a title. */
export function legFinding(series: readonly LegSeries[], chosen: LegPoint): string {
  const results = series
    .map(({ key, name }) => ({ name, pnl: chosen[key] ?? 0 }))
    .toSorted((a, b) => a.pnl - b.pnl)
  const [first, last] = [results[0], results.at(-1)]
  const loses =
    first !== undefined && first.pnl < 0 ? [`${first.name} loses most, ${readableMoney(-first.pnl)} USD`] : []
  const gains =
    last !== undefined && last.pnl > 0 ? [`${last.name} gains most, ${readableMoney(last.pnl)} USD`] : []
  return [...loses, ...gains].join('; ') || 'No leg gains or loses anything'
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
