import { useEffect, useMemo, useState } from 'react'
import type { NamedText } from '@/files/import/readTexts'

/** What stands in the field of the dialog is called so. */
export const TYPED = 'What you typed'

/** After so many milliseconds without a key the text is read. */
const PAUSE = 250

/** The texts together with what is typed, once the typing rests. */
export function useWithTyped(texts: readonly NamedText[], typed: string): readonly NamedText[] {
  const [rested, setRested] = useState(typed)
  useEffect(() => {
    const timer = setTimeout(() => setRested(typed), PAUSE)
    return () => clearTimeout(timer)
  }, [typed])
  return useMemo(
    () => (rested.trim() === '' ? texts : [...texts, { name: TYPED, text: rested }]),
    [texts, rested],
  )
}
