import type { Explanation } from '@/engine/explanation/explainFigure'
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
    const next = trail[depth + 1]?.path.slice(path.length)
    // Of what a step passes over, only as much as lies on the way further down.
    const onTheWay = step.passed.filter(({ path: further }) => {
      return next === undefined || further.every((place, i) => place === next[i])
    })
    const crumbs: Crumb[] = []
    for (const { figure, path: further } of [{ figure: step.figure, path: [] }, ...onTheWay]) {
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
