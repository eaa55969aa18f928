import type { Explanation } from '@/engine/figure/view'
import { about } from './labels'

/** A piece of the way down, and the figure that it leads back to. */
export interface Crumb {
  readonly words: string
  readonly path: readonly number[]
  /** Part of the step that is looked at. */
  readonly isHere: boolean
}

const SHORT: Readonly<Record<string, string>> = { 'positions and hedges': 'held alone' }

/** The way down in words that say where one is: `Account › BTC › held alone › down 10 %, volatility up 20 %`. */
export function crumbsOf({ trail }: Explanation): readonly Crumb[] {
  const known: string[] = []
  return trail.flatMap(({ path, step }, depth) => {
    const isHere = depth === trail.length - 1
    const crumbs: Crumb[] = []
    for (const { figure, path: further } of [{ figure: step.figure, path: [] }, ...step.passed]) {
      const words = about(figure, known)
      if (words === '' || known.includes(words)) continue
      known.push(words)
      crumbs.push({ words: SHORT[words] ?? words, path: [...path, ...further], isHere })
    }
    const { of, name, section } = step.figure
    const isAccount = depth === 0 && of === '' && section === 'Account'
    if (isAccount) return [{ words: 'Account', path, isHere }, ...crumbs]
    return crumbs.length === 0 ? [{ words: name, path, isHere }] : crumbs
  })
}
