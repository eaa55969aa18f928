type Fields = Readonly<Record<string, unknown>>

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * Reads data that may be damaged: keeps what is sound, puts something harmless for what is not, and remembers that it
 * did. What is absent is no damage.
 */
export class LenientReader {
  isWhole = true

  /** Something harmless for what could not be read. */
  lost<T>(harmless: T): T {
    this.isWhole = false
    return harmless
  }

  text(value: unknown, otherwise = ''): string {
    if (typeof value === 'string') return value
    return value === undefined ? otherwise : this.lost(otherwise)
  }

  flag(value: unknown, otherwise: boolean): boolean {
    if (typeof value === 'boolean') return value
    return value === undefined ? otherwise : this.lost(otherwise)
  }

  fields(value: unknown): Fields {
    if (isFields(value)) return value
    return value === undefined ? {} : this.lost({})
  }

  list(value: unknown): readonly unknown[] {
    if (Array.isArray(value)) return value
    return value === undefined ? [] : this.lost([])
  }

  /** The entries of an object whose values `isSound`. */
  entries<T>(value: unknown, isSound: (value: unknown) => value is T): Readonly<Record<string, T>> {
    const sound = Object.entries(this.fields(value)).flatMap(([key, entry]) =>
      isSound(entry) ? [[key, entry] as const] : this.lost([]),
    )
    return Object.fromEntries(sound)
  }
}

export const isText = (value: unknown): value is string => typeof value === 'string'
