import { useEffect, useState } from 'react'
import * as v from 'valibot'
import { loadText } from '@/state/library/libraryStore'

/** A move of the market as it was reported. */
export interface ReportedMove {
  /** When it began, as exactly as is known: `2020-03-12`, `2022-11`. */
  readonly date: string
  readonly name: string
  /** By base coin: `-0.37` is 37 % down. */
  readonly moves: Readonly<Record<string, string>>
  readonly detail: string
  /** Where it was reported. */
  readonly source: string
}

/** What came of loading the list. */
export interface ReportedMoves {
  /** Null until they are there. */
  readonly moves: readonly ReportedMove[] | null
  readonly problem: string | null
}

const FILE = 'historical-moves.json'

const words = v.pipe(v.string(), v.nonEmpty())
const byCoin = v.record(
  v.pipe(v.string(), v.regex(/^[A-Z0-9]+$/)),
  v.pipe(v.string(), v.regex(/^-?\d+(\.\d+)?$/)),
)
const file = v.object({
  moves: v.array(
    v.object({
      date: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}(-\d{2})?$/)),
      name: words,
      moves: byCoin,
      detail: words,
      source: v.pipe(v.string(), v.url(), v.startsWith('https://')),
    }),
  ),
})

/** The list in a text; throws where it is none. */
export function readReportedMoves(text: string): readonly ReportedMove[] {
  return v.parse(file, JSON.parse(text)).moves
}

/** The moves that come with the page, loaded when they are first looked at. */
export function useReportedMoves(): ReportedMoves {
  const [loaded, setLoaded] = useState<ReportedMoves>({ moves: null, problem: null })
  useEffect(() => {
    let isGone = false
    const show = (result: ReportedMoves) => !isGone && setLoaded(result)
    loadText(FILE).then(
      (text) => show(readSafely(text)),
      () => show({ moves: null, problem: 'The historical moves could not be loaded.' }),
    )
    return () => {
      isGone = true
    }
  }, [])
  return loaded
}

function readSafely(text: string): ReportedMoves {
  try {
    return { moves: readReportedMoves(text), problem: null }
  } catch {
    return { moves: null, problem: 'The list of historical moves is damaged.' }
  }
}
