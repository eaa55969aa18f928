/**
 * A record of what is made of each key when it is first looked at, and then kept. A proxy: an object with getters of
 * its own has a hidden class of its own, which lives longer than it and holds everything that the getters reach.
 */
export function whenLookedAt<Made>(
  keys: readonly string[],
  make: (key: string) => Made,
): Readonly<Record<string, Made>> {
  const made: Record<string, Made | undefined> = Object.fromEntries(keys.map((key) => [key, undefined]))
  return new Proxy(made as Record<string, Made>, {
    get: (record, key: string) => {
      if (record[key] === undefined && Object.hasOwn(record, key)) record[key] = make(key)
      return record[key]
    },
  })
}
