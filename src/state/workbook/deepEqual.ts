/** Whether two values of plain data say the same. What both share is not looked into. */
export function deepEqual(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const [ours, theirs] = [new Map(Object.entries(one)), Object.entries(other)]
  return ours.size === theirs.length && theirs.every(([key, value]) => isSameAt(ours, key, value))
}

function isSameAt(entries: ReadonlyMap<string, unknown>, key: string, value: unknown): boolean {
  return entries.has(key) && deepEqual(entries.get(key), value)
}
