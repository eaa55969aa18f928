import { useMemo, useState } from 'react'
import { useTabText } from '@/state/view/useTabText'
import { readPercents } from '@/ui/readPercents'

/** Falls of all prices at once, from a tremor to a rout. */
const USUAL = '-1, -2, -5, -10, -20, -30, -50'
const MOST = 21

/** Moves of all prices as the user types them, kept through a reload of this tab. */
export interface TypedMoves {
  readonly text: string
  readonly type: (text: string) => void
  /** What is wrong with the text. */
  readonly error: string | undefined
  /** The moves as fractions; while something is wrong with the text, those of before. */
  readonly moves: readonly string[]
}

export function useTypedMoves(): TypedMoves {
  const [text, setText] = useTabText('withstand', USUAL)
  const read = readPercents(text, MOST, 'move')
  const [sound, setSound] = useState(read.ok ? text : USUAL)
  const type = (next: string) => {
    setText(next)
    if (readPercents(next, MOST, 'move').ok) setSound(next)
  }
  const moves = useMemo(() => {
    const usable = readPercents(sound, MOST, 'move')
    return usable.ok ? usable.shares : []
  }, [sound])
  return { text, type, error: read.ok ? undefined : read.error, moves }
}
