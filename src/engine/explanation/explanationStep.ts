import type { Figure } from '@/engine/numbers/figure'
import { figures } from '@/engine/numbers/figures'

/** A figure reached from another: by which inputs, one after the other. */
export interface Reached {
  readonly figure: Figure
  readonly path: readonly number[]
}

/** A figure that is restated. */
export interface Passed extends Reached {
  /** It is one of several that could have been: what is left is beside the step. */
  readonly isChosen: boolean
}

/**
 * Inputs that are beside the point: what did not decide, what is 0 in a sum, and the rule's own 0 and 1 where they do
 * not.
 */
export interface Aside {
  readonly kind: 'undecided' | 'zero' | 'rule'
  /** The figure whose inputs these are. */
  readonly from: Figure
  readonly figures: readonly Reached[]
}

/**
 * A figure as it is worth a look. A figure that has one real input merely restates it (the largest of 0 and a loss, a
 * change of sign, a sum whose other terms are 0): such figures are passed over, down to one that is made of several.
 */
export interface Step {
  readonly figure: Figure
  /** What the figure restates, in turn; the inputs are those of the last. */
  readonly passed: readonly Passed[]
  /** What it is made of, in the order of the operation. */
  readonly inputs: readonly Reached[]
  readonly asides: readonly Aside[]
}

/** How near to the deciding value the first of several counts as the one that decides, relative to its size. */
const TIE = 1e-12

/** The step that begins at a figure. */
export function stepFrom(figure: Figure): Step {
  const passed: Passed[] = []
  const asides: Aside[] = []
  let [last, path]: [Figure, readonly number[]] = [figure, []]
  for (let split = splitOf(last); ; split = splitOf(last)) {
    const [from, before] = [last, path]
    const reached = (place: number): Reached => ({
      figure: from.inputs[place] as Figure,
      path: [...before, place],
    })
    for (const { kind, places } of split.asides) {
      if (places.length > 0) asides.push({ kind, from, figures: places.map(reached) })
    }
    const [only] = split.inputs
    if (!split.passes || only === undefined) {
      return { figure, passed, inputs: split.inputs.map(reached), asides }
    }
    const next = reached(only)
    const isChosen = split.asides.some(({ kind, places }) => kind !== 'rule' && places.length > 0)
    passed.push({ ...next, isChosen })
    last = next.figure
    path = next.path
  }
}

interface Split {
  /** Places of the real inputs. */
  readonly inputs: readonly number[]
  readonly asides: readonly { readonly kind: Aside['kind']; readonly places: readonly number[] }[]
  /** Whether the figure merely restates its only input. */
  readonly passes: boolean
}

function splitOf({ operation, inputs, value }: Figure): Split {
  const places = inputs.map((_, place) => place)
  const real = places.filter((place) => !isRuleNumber(inputs[place]))
  const rule = { kind: 'rule', places: places.filter((place) => isRuleNumber(inputs[place])) } as const
  switch (operation) {
    case 'inDoubles':
      return { inputs: places, asides: [], passes: true }
    case 'negation':
    case 'absolute':
      return { inputs: real, asides: [rule], passes: true }
    case 'maximum':
    case 'minimum': {
      const decider = real.find((place) => {
        const its = inputs[place]?.value
        return its !== undefined && (its.eq(value) || its.minus(value).abs().lte(value.abs().times(TIE)))
      })
      // The rule's own 0 or 1 decides: it is the largest of that and the others.
      if (decider === undefined) break
      const others = real.filter((place) => inputs[place] !== inputs[decider])
      return { inputs: [decider], asides: [{ kind: 'undecided', places: others }, rule], passes: true }
    }
    case 'sum':
    case 'gridSum': {
      if (rule.places.some((place) => inputs[place] !== figures.zero)) break
      const some = real.filter((place) => inputs[place]?.value.isZero() === false)
      // Where all are 0, each of them says why.
      const shown = some.length === 0 ? real : some
      const zero = { kind: 'zero', places: real.filter((place) => !shown.includes(place)) } as const
      return { inputs: shown, asides: [zero, rule], passes: shown.length === 1 }
    }
    case 'product': {
      const times = real.length === 0 ? places : real
      if (rule.places.some((place) => inputs[place] !== figures.one)) break
      return { inputs: times, asides: [rule], passes: real.length === 1 }
    }
  }
  return { inputs: places, asides: [], passes: false }
}

/** The rule's own 0 and 1, which are nothing to follow. */
export function isRuleNumber(figure: Figure | undefined): boolean {
  return figure === figures.zero || figure === figures.one
}
