import { useEffect, useState } from 'react'
import { libraryStore } from '@/state/library/libraryStore'
import { type BeforeEdit, useResult } from '@/state/result/resultStore'
import { editWords } from '@/words/editWords'

/** How long the change by an edit stands under its figure, in milliseconds; then its tooltip keeps it. */
const SHOWN_FOR = 10_000

export interface LastEdit {
  readonly before: BeforeEdit
  /** What it did, to stand behind “by”. */
  readonly words: string
  /** It was made a moment ago. */
  readonly isFresh: boolean
}

const said = new WeakMap<BeforeEdit, string | null>()

/** Six figures ask. */
function wordsOf(before: BeforeEdit): string | null {
  const known = said.get(before)
  if (known !== undefined) return known
  const words =
    before.from === before.to
      ? 'the what-if moves'
      : editWords(before.from, before.to, libraryStore.getState())
  said.set(before, words)
  return words
}

/** The last edit in words; null where there is none, or none that could change a figure. */
export function useLastEdit(): LastEdit | null {
  const before = useResult((result) => result.before)
  const [past, setPast] = useState<BeforeEdit | null>(null)
  useEffect(() => {
    if (before === null) return
    const timer = setTimeout(() => setPast(before), SHOWN_FOR)
    return () => clearTimeout(timer)
  }, [before])
  const words = before === null ? null : wordsOf(before)
  return before === null || words === null ? null : { before, words, isFresh: past !== before }
}
