/** What the tests need of the browser's local storage: a map, with room for a number of characters. */
export class MemoryStorage {
  readonly texts: Map<string, string>
  /** How many characters fit in; a test may change it. */
  room: number

  constructor(texts: Readonly<Record<string, string>> = {}, room = Number.POSITIVE_INFINITY) {
    this.texts = new Map(Object.entries(texts))
    this.room = room
  }

  get length(): number {
    return this.texts.size
  }

  key(place: number): string | null {
    return [...this.texts.keys()][place] ?? null
  }

  getItem(name: string): string | null {
    return this.texts.get(name) ?? null
  }

  setItem(name: string, text: string): void {
    const others = [...this.texts].filter(([other]) => other !== name)
    const taken = others.reduce((sum, [, other]) => sum + other.length, text.length)
    if (taken > this.room) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
    this.texts.set(name, text)
  }

  removeItem(name: string): void {
    this.texts.delete(name)
  }
}

/** A storage that the browser forbids altogether. */
export class ForbiddenStorage extends MemoryStorage {
  override get length(): never {
    throw new DOMException('The operation is insecure.', 'SecurityError')
  }

  override getItem(): never {
    throw new DOMException('The operation is insecure.', 'SecurityError')
  }

  override setItem(): never {
    throw new DOMException('The operation is insecure.', 'SecurityError')
  }

  override removeItem(): never {
    throw new DOMException('The operation is insecure.', 'SecurityError')
  }
}
