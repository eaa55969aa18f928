/** A print-out that cannot be read, and where. */
export class LooseSyntaxError extends Error {
  /** Counted from 1. */
  readonly line: number
  readonly column: number

  constructor(text: string, at: number, expected: string) {
    const found =
      text
        .slice(at, at + MOST_SHOWN)
        .split('\n')[0]
        ?.trim() ?? ''
    super(`expected ${expected}, got ${found === '' ? 'the end' : JSON.stringify(found)}`)
    const before = text.slice(0, at).split('\n')
    this.line = before.length
    this.column = (before.at(-1)?.length ?? 0) + 1
  }
}

/** Characters of what stands there. */
const MOST_SHOWN = 20
