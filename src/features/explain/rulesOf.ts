import type { StepView } from '@/engine/explanation/explainFigure'
import { ruleOrigin } from '@/engine/models/ruleOrigins'
import { ruleText } from '@/engine/models/ruleTexts'
import { lastOf } from './steps'

/** The rules that a step follows, in words: its own, and that of what it comes down to. */
export function rulesOf(step: StepView): readonly string[] {
  const texts = [step.figure, lastOf(step)].map(({ section, term }) => ruleText(section, term))
  return [...new Set(texts.filter((text) => text !== null))]
}

/** Where they come from, each once. */
export function originsOf(step: StepView): readonly string[] {
  const origins = [step.figure, lastOf(step)].map(({ section }) => ruleOrigin(section))
  return [...new Set(origins.filter((origin) => origin !== null))]
}
