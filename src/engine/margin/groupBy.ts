/** Groups in the order of their keys, so that the order of the members' rows changes nothing. */
export function groupBy<T>(
  members: readonly T[],
  keyOf: (member: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const member of members) {
    const key = keyOf(member)
    const group = groups.get(key)
    if (group) group.push(member)
    else groups.set(key, [member])
  }
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)))
}
