import { compare } from '@/ui/decimalText'
import { moveWords } from '@/ui/scenarioWords'
import type { Scenario } from './scenarioSurface'
import { resultWords, scenarioSentence } from './stressFinding'

export interface ScenarioTooltipProps {
  column: readonly Scenario[]
  base: string
  volatilityMatters: boolean
}

/** All results at one price shock, the worst first. */
export function ScenarioTooltip({ column, base, volatilityMatters }: ScenarioTooltipProps) {
  const [first, ...others] = column.toSorted((a, b) => compare(a.pnl, b.pnl))
  if (first === undefined) return null
  const more = volatilityMatters ? others : []
  return (
    <>
      {scenarioSentence(first, base, volatilityMatters)}
      {more.map(({ index, iv, pnl }) => (
        <span key={index}>
          {' '}
          With volatility {moveWords(iv)} it would {resultWords(pnl)}.
        </span>
      ))}
    </>
  )
}
