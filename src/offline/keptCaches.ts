const START = 'marginscope-'

export function cacheName(revision: string): string {
  return `${START}${revision}`
}

/**
 * The caches that a version may clear away when it takes over. The version before it stays: other tabs may still show
 * it, and load more of it.
 *
 * @param names all caches of the site, oldest first
 */
export function outdatedCaches(names: readonly string[], revision: string): readonly string[] {
  const others = names.filter((name) => name.startsWith(START) && name !== cacheName(revision))
  return others.slice(0, -1)
}
