import type { RuleTexts } from '@/engine/numbers/ruleTexts'

/** The rules of cross margin in words. */
export const RULE_TEXTS: RuleTexts = {
  origins: {
    'Cross margin, for comparison':
      'The exchange’s published examples; the tiers of perpetuals and futures are assumed.',
  },
  sections: {
    'Cross margin, for comparison':
      'Every contract stands alone, without offsets between contracts: sold options need a share of the index price, perpetuals and futures a rate that rises with their value.',
  },
  terms: {},
}
