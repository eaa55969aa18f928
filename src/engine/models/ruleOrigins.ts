import { TEXTS } from './ruleTexts'

/** Where the rules of a section of the margin model come from, as people are told. */
const ORIGINS: Readonly<Record<string, string>> = {
  'Numbers and time': 'The public guide to portfolio margin.',
  Instruments: 'The exchange’s public description of its contracts.',
  'Option value': 'The public guide; that one volatility is taken from a mark where none is quoted, too.',
  'Maximum loss':
    'The public guide. That the gap between a mark and the model’s value counts in every scenario, and that days begun count whole, is observed in the exchange’s own answers.',
  'Contingency components':
    'The public guide; grouping of short options by its published example. The basis risk is observed in the exchange’s own answers for one hedge; its floor is assumed.',
  'Spot hedging':
    'Published by the exchange; that the balance counts in full is observed. That spot which is no collateral does not hedge is assumed.',
  'Maintenance and initial margin of a unit, with active orders': 'The public guide.',
  'Order loss': 'The public guide; that option orders have none is published by the exchange.',
  Account: 'The public guide; what counts as borrowed is published by the exchange.',
  'Staged liquidation':
    'The stages are those of the public guide; the order in which positions are closed is not published, and assumed.',
  'Cross margin, for comparison':
    'The exchange’s published examples; the tiers of perpetuals and futures are assumed.',
  'Moving the market and the clock':
    'A rule of this simulator: prices and volatilities are assumed not to drift while the clock goes on.',
}

/** Where the rule of a section comes from; null where that is not known. */
export function ruleOrigin(section: string): string | null {
  const ofModels = TEXTS.map(({ origins }) => origins?.[section]).find((origin) => origin !== undefined)
  return ORIGINS[section] ?? ofModels ?? null
}
