import type { HeldRow, Side } from '@/files/exchange/readPositions'

/** The rows of a contract by the number of their side; a side that is closed has none. */
type Sides = ReadonlyMap<string, readonly HeldRow[]>

/** What is held after several lists, the newest of which comes last. */
export class HeldSides {
  readonly #contracts = new Map<string, Sides>()

  /**
   * Takes over what a list says. Within a list every row counts; of a contract in two lists the later one, and of an
   * account that holds both sides each side, as a list may have one of them.
   *
   * @returns the contracts that were held otherwise before
   */
  take(held: readonly HeldRow[], closed: readonly Side[]): readonly string[] {
    const now = new Map<string, Map<string, HeldRow[]>>()
    const rowsOf = ({ contract, index }: Side): HeldRow[] => {
      const sides = now.get(contract.key) ?? new Map<string, HeldRow[]>()
      const rows = sides.get(index) ?? []
      now.set(contract.key, sides.set(index, rows))
      return rows
    }
    for (const row of held) rowsOf(row).push(row)
    for (const side of closed) rowsOf(side)
    const changed: string[] = []
    for (const [key, sides] of now) {
      const before: Sides = this.#contracts.get(key) ?? new Map()
      const isBySide = [...before.keys(), ...sides.keys()].every(isOneOfTwo)
      const gone = [...before].flatMap(([index, rows]) => (isBySide && !sides.has(index) ? [] : rows))
      const [first] = gone
      if (first !== undefined && lots(gone) !== lots([...sides.values()].flat()))
        changed.push(first.contract.symbol)
      this.#contracts.set(key, isBySide ? new Map([...before, ...sides]) : sides)
    }
    return changed
  }

  get held(): readonly HeldRow[] {
    return [...this.#contracts.values()].flatMap((sides) => [...sides.values()].flat())
  }

  /** Keys of contracts of which nothing is held. One of two sides that is closed says nothing of the other. */
  get closed(): ReadonlySet<string> {
    const closed = [...this.#contracts].filter(
      ([, sides]) =>
        [...sides.values()].flat().length === 0 && (sides.size > 1 || ![...sides.keys()].every(isOneOfTwo)),
    )
    return new Set(closed.map(([key]) => key))
  }
}

/** Whether an account with such a number may hold both sides of a contract; 0 is that of one without sides. */
function isOneOfTwo(index: string): boolean {
  return index === '1' || index === '2'
}

function lots(rows: readonly HeldRow[]): string {
  return rows
    .map(({ size, entry }) => `${size.toFixed()} ${entry?.toFixed()}`)
    .sort()
    .join()
}
