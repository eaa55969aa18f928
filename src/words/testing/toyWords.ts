import type { AccountWords, ComponentWords } from '@/models/accountWords'

/** A charge of the toy model. */
const charge = (key: string, name: string): ComponentWords => ({
  key,
  name,
  lines: ['Toy', 'charge'],
  short: name,
  spoken: `the ${name.toLowerCase()}`,
  isPlural: false,
  colour: 'var(--leg-1)',
  parameters: [`shares.${key}`],
  shared: 'by delta.',
  reason: () => 'Every contract is charged.',
  made: null,
})

/** The page's half of the toy model of the engine's tests. */
export const TOY_WORDS: AccountWords = {
  maxLoss: {
    key: 'maxLoss',
    name: 'Toy loss',
    lines: ['Toy', 'loss'],
    short: 'Loss',
    spoken: 'the toy loss',
    isPlural: false,
    colour: 'var(--leg-2)',
    parameters: [],
    made: null,
  },
  components: [charge('byKind', 'Charge by kind'), charge('byContract', 'Charge by contract')],
  addsUp: false,
  intention: 'A loss, and the larger of two charges.',
  orderPortfolios: [
    {
      name: 'held',
      filled: null,
      title: 'What is held',
      words: 'positions and hedges',
      stated: 'Positions and hedges',
      decider: 'positions alone',
      suffix: '',
    },
  ],
  initialMarginParameters: [],
  otherParameters: ['maintenanceShare'],
  liquidation: null,
}
