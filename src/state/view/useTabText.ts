import { type Dispatch, type SetStateAction, useEffect, useState } from 'react'
import { tabText } from '@/state/storage/safeStorage'

/** A text that is being typed, which outlives a reload of this tab, such as the one for a new version of the page. */
export function useTabText(name: string): readonly [string, Dispatch<SetStateAction<string>>] {
  const key = `marginscope.typed.${name}`
  const [text, setText] = useState(() => tabText.get(key) ?? '')
  useEffect(() => tabText.set(key, text), [key, text])
  return [text, setText]
}
