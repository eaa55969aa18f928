import { type Dispatch, type SetStateAction, useEffect, useState } from 'react'
import { tabText } from '@/state/storage/safeStorage'

/**
 * A text that is being typed, which outlives a reload of this tab, such as the one for a new version of the page.
 *
 * @param usual what stands there before anything was typed
 */
export function useTabText(name: string, usual = ''): readonly [string, Dispatch<SetStateAction<string>>] {
  const key = `marginscope.typed.${name}`
  const [text, setText] = useState(() => tabText.get(key) ?? usual)
  useEffect(() => tabText.set(key, text), [key, text])
  return [text, setText]
}
