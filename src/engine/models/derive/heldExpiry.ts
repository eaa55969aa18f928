import type { Algebra } from '@/engine/numbers/algebra'
import { gridProduct, gridSum } from '@/engine/numbers/gridSums'
import { type Term, termsOf } from '@/engine/numbers/term'
import type { DeriveOption } from './deriveOption'
import type { DeriveScenario } from './deriveScenario'
import type { ExpiryTerms } from './expiryTerms'

const TERMS = termsOf('Derive: scenario results', {
  legWorth: ['Value of the options', 'USDC', 'Net size times the value of one option.'],
  worth: ['Value of the expiry', 'USDC', 'Values of all options of one date, added.'],
  legShocked: [
    'Value of the options after the shocks',
    'USDC',
    'Net size times the value of one option then.',
  ],
  shocked: ['Value of the expiry after the shocks', 'USDC', 'Values of all options of one date then, added.'],
})

/** So much of an option, and what one is worth. */
export interface HeldOption<V> {
  readonly option: DeriveOption<V>
  /** Net, coins, signed. */
  readonly size: V
  /** `V` of one, USD. */
  readonly worth: V
}

/** Options of one date that do not net to nothing. */
export interface HeldExpiry<V> {
  readonly expiry: ExpiryTerms<V>
  readonly held: readonly HeldOption<V>[]
  /** `V_e`: what they are worth together, USDC. */
  readonly worth: V
}

/** What one option is worth after the shocks, USD. It is the same for all portfolios. */
export type WorthIn<V> = (option: DeriveOption<V>, scenario: DeriveScenario<V>) => V

/** The options of one date with what they are worth together. */
export function heldExpiry<V>(
  a: Algebra<V>,
  held: readonly [HeldOption<V>, ...HeldOption<V>[]],
): HeldExpiry<V> {
  const { expiry } = held[0].option
  const worths = held.map(({ worth }) => worth)
  return { expiry, held, worth: together(a, TERMS.worth, TERMS.legWorth, held, worths, expiry.name) }
}

/** What the options of one date are worth together after the shocks, USDC, before any static discount. */
export function shockedExpiry<V>(
  a: Algebra<V>,
  { expiry, held }: HeldExpiry<V>,
  scenario: DeriveScenario<V>,
  worthIn: WorthIn<V>,
): V {
  const worths = held.map(({ option }) => worthIn(option, scenario))
  return together(a, TERMS.shocked, TERMS.legShocked, held, worths, expiry.name)
}

function together<V>(
  a: Algebra<V>,
  all: Term,
  each: Term,
  held: readonly HeldOption<V>[],
  worths: readonly V[],
  name: string,
): V {
  const legs = held.map(({ option, size }, i) => gridProduct(a, each, [size, worths[i] as V], option.symbol))
  return gridSum(a, all, legs, name)
}
