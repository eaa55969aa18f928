import { useEffect, useState } from 'react'
import { engineClient } from '@/state/engine/engineClient'
import { libraryStore } from '@/state/library/libraryStore'
import { type MovesState, movesDocument } from '@/state/shift/movesStore'
import { underWay } from '@/state/timing/underWay'
import type { InputDifference } from '@/state/workbook/inputDifferences'
import { toDocument } from '@/state/workbook/toDocument'
import type { Workbook } from '@/state/workbook/workbook'

/** What a margin is computed of. */
export interface Inputs {
  readonly workbook: Workbook
  /** Null: in the market as it is. */
  readonly moves: MovesState | null
}

/** What a difference does to the account's maintenance margin, USD; null where that cannot be computed. */
export interface InputEffect {
  /** Where only this is changed. */
  readonly alone: number | null
  /** On top of all differences before it: these add up to the whole difference. */
  readonly step: number | null
}

/** The key under which the effect of the what-if moves stands, where only one side has them. */
export const MOVES_KEY = 'what-if moves'

/** While values are dragged, what nobody will see is not begun. */
const PAUSE = 150

/** More differences than this are listed without their effects: each takes two margins. */
const MOST_EFFECTS = 40

const NONE: ReadonlyMap<string, InputEffect> = new Map()

/**
 * What each difference does, by its key, on the way from one scenario to another; they come one after the other. Both
 * inputs and the list must stay the same objects while they are the same.
 */
export function useInputEffects(
  from: Inputs,
  to: Inputs,
  differences: readonly InputDifference[],
): ReadonlyMap<string, InputEffect> {
  const [effects, setEffects] = useState(NONE)
  useEffect(() => {
    setEffects(NONE)
    return tellEffects(from, to, differences, (key, effect) =>
      setEffects((known) => new Map([...known, [key, effect]])),
    )
  }, [from, to, differences])
  return effects
}

/** Tells the effects one by one, the first after a pause. Returns what ends it: nothing is told any more. */
export function tellEffects(
  from: Inputs,
  to: Inputs,
  differences: readonly InputDifference[],
  tell: (key: string, effect: InputEffect) => void,
): () => void {
  let isWanted = true
  const end = underWay()
  const begin = async () => {
    for await (const [key, effect] of inputEffects(from, to, differences)) {
      if (!isWanted) return
      tell(key, effect)
    }
  }
  const timer = setTimeout(() => void begin().finally(end), PAUSE)
  return () => {
    isWanted = false
    clearTimeout(timer)
    end()
  }
}

/** The effects one by one, each asked for when the one before it has come. */
export async function* inputEffects(
  from: Inputs,
  to: Inputs,
  differences: readonly InputDifference[],
): AsyncGenerator<readonly [string, InputEffect]> {
  const start = await marginOf(from.workbook, from.moves)
  let [reached, before] = [from.workbook, start]
  for (const { key, apply } of differences.slice(0, MOST_EFFECTS)) {
    const alone = await marginOf(apply(from.workbook), from.moves)
    const isFirst = reached === from.workbook
    reached = apply(reached)
    const after = isFirst ? alone : await marginOf(reached, from.moves)
    yield [key, { alone: less(alone, start), step: less(after, before) }]
    before = after
  }
  if (from.moves === to.moves) return
  const alone = await marginOf(from.workbook, to.moves)
  const after = await marginOf(reached, to.moves)
  yield [MOVES_KEY, { alone: less(alone, start), step: less(after, before) }]
}

async function marginOf(workbook: Workbook, moves: MovesState | null): Promise<number | null> {
  const { document } = toDocument(workbook, libraryStore.getState().sample)
  const answer = await engineClient()?.appraise(
    document,
    moves === null ? null : movesDocument(moves, document.market),
  )
  if (answer?.kind !== 'answer' || !answer.value.ok) return null
  return Number(answer.value.value.statement.account.maintenanceMargin)
}

function less(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : one - other
}
