import { useMemo, useState } from 'react'
import type { NamedText } from '@/files/import/readTexts'
import { useRested } from '@/state/timing/useRested'

/** What stands in the field of the dialog is called so. */
export const TYPED = 'What you typed'

/** After so many milliseconds without a key the text is read. */
const PAUSE = 250

/** The texts together with what is typed, once the typing rests. */
export function useWithTyped(texts: readonly NamedText[], typed: string): readonly NamedText[] {
  const [first] = useState(typed)
  const rested = useRested(typed, PAUSE) ?? first
  return useMemo(
    () => (rested.trim() === '' ? texts : [...texts, { name: TYPED, text: rested }]),
    [texts, rested],
  )
}
