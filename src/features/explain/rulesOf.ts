import type { Explanation, StepView } from '@/engine/explanation/explainFigure'
import { ruleOrigin, ruleText } from '@/engine/models/ruleTexts'
import { lastOf } from './steps'

/** The rules that a step follows, in words: its own, and that of what it comes down to. */
export function rulesOf({ model }: Explanation, step: StepView): readonly string[] {
  const texts = [step.figure, lastOf(step)].map(({ section, term }) => ruleText(model, section, term))
  return [...new Set(texts.filter((text) => text !== null))]
}

/** Where they come from, each once. */
export function originsOf({ model }: Explanation, step: StepView): readonly string[] {
  const origins = [step.figure, lastOf(step)].map(({ section }) => ruleOrigin(model, section))
  return [...new Set(origins.filter((origin) => origin !== null))]
}
