import { RULE_TEXTS as EVERYWHERE, type RuleTexts } from '@/engine/numbers/ruleTexts'
import { RULE_TEXTS as VENUES } from '@/engine/venues/ruleTexts'
import { RULE_TEXTS as CROSS } from './cross/ruleTexts'
import { RULE_TEXTS as DERIBIT } from './deribit/ruleTexts'
import { RULE_TEXTS as DERIVE } from './derive/ruleTexts'
import { RULE_TEXTS as PARADEX } from './paradex/ruleTexts'
import { RULE_TEXTS as UTA } from './uta/ruleTexts'

/** By model: its own rules, and those of what it stands beside. */
const OF_MODEL: Readonly<Record<string, readonly RuleTexts[]>> = {
  uta: [UTA, CROSS],
  paradex: [PARADEX, VENUES],
  derive: [DERIVE, VENUES],
  deribit: [DERIBIT, VENUES],
}

/** A model says more of its sections than what holds under every model. */
const textsOf = (model: string): readonly RuleTexts[] => [...(OF_MODEL[model] ?? []), EVERYWHERE]

/** The rule that a figure of a model follows, by its term's section and id; null where there are no words for it. */
export function ruleText(model: string, section: string, term: string): string | null {
  const texts = textsOf(model)
  const own = texts.map(({ terms }) => terms[section]?.[term])
  const whole = texts.map(({ sections }) => sections[section])
  return [...own, ...whole].find((text) => text !== undefined) ?? null
}

/** Where the rules of a section of a model come from; null where that is not known. */
export function ruleOrigin(model: string, section: string): string | null {
  return (
    textsOf(model)
      .map(({ origins }) => origins[section])
      .find((origin) => origin !== undefined) ?? null
  )
}

/** Every place for which there are words, as section and term; for a test that none of them is stale. */
export const RULED_TERMS: readonly (readonly [section: string, term: string])[] = [
  ...Object.values(OF_MODEL).flat(),
  EVERYWHERE,
].flatMap(({ terms }) =>
  Object.entries(terms).flatMap(([section, its]) => Object.keys(its).map((term) => [section, term] as const)),
)
