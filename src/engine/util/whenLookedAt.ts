/** A record of what is made of each key when it is first looked at, and then kept. */
export function whenLookedAt<Made>(
  keys: readonly string[],
  make: (key: string) => Made,
): Readonly<Record<string, Made>> {
  const record: Record<string, Made> = {}
  for (const key of keys) {
    let made: Made | undefined
    const get = () => {
      if (made === undefined) made = make(key)
      return made
    }
    Object.defineProperty(record, key, { enumerable: true, get })
  }
  return record
}
