import type { ChangeLevel, FigureChange } from '@/engine/explanation/explainChange'
import type { FigureView } from '@/engine/explanation/explainFigure'
import { capitalised } from '@/ui/letterCase'
import { figureOf } from './changeWords'
import { figureInWords } from './inWords'
import { about } from './labels'

/** A figure on both sides, under the one that it went into. */
export interface ChangeRow {
  readonly key: string
  readonly depth: number
  readonly label: string
  readonly before: FigureView | null
  readonly now: FigureView | null
  /** It makes most of the difference of the one above. */
  readonly isOnTheWay: boolean
  /** Where the way ends. */
  readonly isFirst: boolean
}

/**
 * The way down from a figure to the first input that differs, with what else differs beside it; steps that only restate
 * are left out.
 */
export function changeRows({ levels }: FigureChange, asOf: string): readonly ChangeRow[] {
  const shown = levels.filter(
    (level, place) => place === 0 || place === levels.length - 1 || !isRestated(level, levels[place - 1]),
  )
  const known: string[] = []
  const rows: ChangeRow[] = []
  const beside: ChangeRow[] = []
  shown.forEach((level, depth) => {
    const isFirst = depth === shown.length - 1
    const own = { ...row(level, known, asOf), key: `way ${depth}`, depth, isOnTheWay: true, isFirst }
    // What has the very same two values says nothing new, but where it ends.
    if (isFirst || !isSame(level, shown[depth - 1])) rows.push(own)
    // Those beside stand below all of what the first one is made of.
    const others = isFirst ? [] : level.inputs.slice(1)
    beside.unshift(
      ...others.map((pair, place) => ({
        ...row(pair, known, asOf),
        key: `beside ${depth} ${place}`,
        depth: depth + 1,
        isOnTheWay: false,
        isFirst: false,
      })),
    )
  })
  return [...rows, ...beside]
}

/** It has nothing to add to the one above, such as a change of sign, or is the only one that there is. */
function isRestated({ inputs, isOtherDecider }: ChangeLevel, above: ChangeLevel | undefined): boolean {
  return inputs.length < 2 && !isOtherDecider && (above?.inputs.length ?? 0) < 2
}

function isSame(level: ChangeLevel, above: ChangeLevel | undefined): boolean {
  return above?.before?.value === level.before?.value && above?.now?.value === level.now?.value
}

function row(pair: Pick<ChangeLevel, 'before' | 'now'>, known: string[], asOf: string) {
  const figure = figureOf(pair)
  const { name = '', of = '' } = figure === null ? {} : figureInWords(figure, asOf)
  const rest = about({ of }, known)
  if (rest !== '' && !known.includes(rest)) known.push(rest)
  return { label: capitalised(rest === '' ? name : `${name}, ${rest}`), before: pair.before, now: pair.now }
}
