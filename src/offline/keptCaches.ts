const START = 'marginscope-'

/** Another one for every other content of the page. */
export function cacheName(version: string): string {
  return `${START}${version}`
}

interface Caches {
  /** All of the site, oldest first. */
  readonly names: readonly string[]
  /** Those of versions that once took over. */
  readonly taken: ReadonlySet<string>
}

/**
 * The caches that a version may clear away when it takes over. The one that was in use before it stays: other tabs may
 * still show it, and load more of it. One that came in between and never took over was not seen by anybody.
 */
export function outdatedCaches({ names, taken }: Caches, version: string): readonly string[] {
  const others = names.filter((name) => name.startsWith(START) && name !== cacheName(version))
  const before = others.findLast((name) => taken.has(name))
  return others.filter((name) => name !== before)
}
