import type { MovesDocument } from '@/engine/market/shift/moves'
import type { Lesson } from '@/files/lesson/lesson'
import { fromDocument } from '@/state/workbook/fromDocument'
import type { Workbook } from '@/state/workbook/workbook'
import { applyEdit } from './applyEdit'

/** What is on the page between two steps of a lesson. */
export interface Stage {
  readonly workbook: Workbook
  readonly moves: MovesDocument
}

/** The page before each step of a lesson, and at last behind the last: each as the changes before it make it. */
export function stagesOf({ scenario, steps }: Lesson): readonly [Stage, ...Stage[]] {
  const opening: Stage = { workbook: fromDocument(scenario), moves: {} }
  let last = opening
  const later = steps.map(({ change }) => {
    if (change !== undefined) {
      const { do: edit } = change
      last = { workbook: applyEdit(last.workbook, edit), moves: edit.moves ?? last.moves }
    }
    return last
  })
  return [opening, ...later]
}
