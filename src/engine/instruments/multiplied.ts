/** A coin's name without a multiplier before or behind it: `PEPE` of `1000PEPE`, `SHIB` of `SHIB1000`. */
export function withoutMultiplier(coin: string): string {
  const [, before] = /^10+([A-Z][A-Z0-9]*)$/.exec(coin) ?? []
  if (before !== undefined) return before
  const [, behind] = /^([A-Z0-9]*[A-Z])10+$/.exec(coin) ?? []
  return behind ?? coin
}

/** Coins that differ by a multiplier only, in groups of two or more. */
export function multipliedTwins(coins: Iterable<string>): readonly (readonly string[])[] {
  const groups = new Map<string, string[]>()
  for (const coin of new Set(coins)) {
    const plain = withoutMultiplier(coin)
    const group = groups.get(plain)
    if (group === undefined) groups.set(plain, [coin])
    else group.push(coin)
  }
  return [...groups.values()].filter((group) => group.length > 1)
}
