import type { StepView } from '@/engine/figure/view'
import { ruleText } from '@/engine/models/ruleTexts'
import { lastOf } from './steps'

/** The rules that a step follows, in words: its own, and that of what it comes down to. */
export function rulesOf(step: StepView): readonly string[] {
  const texts = [step.figure, lastOf(step)].map(({ section, term }) => ruleText(section, term))
  return [...new Set(texts.filter((text) => text !== null))]
}
