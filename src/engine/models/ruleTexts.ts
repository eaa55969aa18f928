import { RULE_TEXTS, type RuleTexts } from '@/engine/numbers/ruleTexts'
import { RULE_TEXTS as VENUES } from '@/engine/venues/ruleTexts'
import { RULE_TEXTS as DERIBIT } from './deribit/ruleTexts'
import { RULE_TEXTS as DERIVE } from './derive/ruleTexts'
import { RULE_TEXTS as PARADEX } from './paradex/ruleTexts'
import { RULE_TEXTS as UTA } from './uta/ruleTexts'

/** Those of a model say more of its sections than those that hold under every model. */
export const TEXTS: readonly RuleTexts[] = [UTA, PARADEX, DERIVE, DERIBIT, VENUES, RULE_TEXTS]

/** The rule that a figure follows, by its term's section and id; null where there are no words for it. */
export function ruleText(section: string, term: string): string | null {
  const own = TEXTS.map(({ terms }) => terms[section]?.[term])
  const whole = TEXTS.map(({ sections }) => sections[section])
  return [...own, ...whole].find((text) => text !== undefined) ?? null
}

/** Every place for which there are words, as section and term; for a test that none of them is stale. */
export const RULED_TERMS: readonly (readonly [section: string, term: string])[] = TEXTS.flatMap(({ terms }) =>
  Object.entries(terms).flatMap(([section, its]) => Object.keys(its).map((term) => [section, term] as const)),
)
