import type { MovesDocument } from '@/engine/market/shift/moves'
import { liquidationWords } from '@/models/accountModels'
import { capitalised } from '@/ui/letterCase'
import { moveWords } from './moveWords'
import { printedCourse, printedRules } from './printedCourse'
import type { Walk } from './walk'

/** What the walk-through shows to be true, as the title of the tab. */
export function liquidationFinding(walk: Walk, moves: MovesDocument | null): string {
  const { start } = walk
  const moved = moveWords(moves)
  const words = liquidationWords(start.model).found(printedCourse(walk), printedRules(start.rules))
  return moved === null ? capitalised(words) : `After ${moved}: ${words}`
}
