/** A part of a bar. */
export interface Segment {
  readonly key: string
  readonly name: string
  readonly value: string
  /** Null: a contract, drawn as a frame with its name in it. */
  readonly colour: string | null
}

/** A bar of parts that add up to its value. */
export interface BarOfParts {
  readonly key: string
  /** At the axis. */
  readonly name: string
  readonly value: string
  /** To draw. */
  readonly length: number
  readonly segments: readonly Segment[]
}

/** The coloured parts that are in any bar, for the legend. */
export function legendOf(bars: readonly BarOfParts[]) {
  const named = new Map<string, { key: string; text: string; colour: string }>()
  for (const { key, name, colour } of bars.flatMap(({ segments }) => segments)) {
    if (colour !== null) named.set(key, { key, text: name, colour })
  }
  return [...named.values()]
}
