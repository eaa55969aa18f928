import { SWEEPS, type SweepKind, type SweepPart, type SweepQuestion } from '@/engine/catalog'
import type { MovesDocument } from '@/engine/market/shift/moves'
import { moveByDocument } from '@/engine/reading/moveByDocument'
import { readMoves } from '@/engine/reading/readMoves'
import { sound } from '@/engine/reading/testing/documents'
import { WHOLE } from '@/engine/sweep/sweep'

/** All parts of a sweep over a document that must be sound, as must be the moves. */
export function swept<K extends SweepKind>(
  kind: K,
  document: unknown,
  question: SweepQuestion<K>,
  movesDocument: MovesDocument = {},
): readonly SweepPart<K>[] {
  const unmoved = sound(document)
  const moved = moveByDocument(unmoved, movesDocument)
  const moves = readMoves(unmoved, movesDocument)
  if (!moved.ok || !moves.ok) throw new Error('faulty moves')
  const subject = { unmoved, moves: moves.value, scenario: moved.value.scenario }
  return [...SWEEPS[kind](subject, question, WHOLE)].flatMap(({ part }) => (part === undefined ? [] : [part]))
}

/** The only part of a sweep. */
export function sweptOnce<K extends SweepKind>(...asked: Parameters<typeof swept<K>>): SweepPart<K> {
  const [part, ...more] = swept(...asked)
  if (part === undefined || more.length > 0) throw new Error(`${more.length + 1} parts`)
  return part
}
