/** What a rulebook calls itself; empty where it has no name. */
export function rulebookName(document: unknown): string {
  const name = typeof document === 'object' && document !== null && 'name' in document ? document.name : ''
  return typeof name === 'string' ? name : ''
}
