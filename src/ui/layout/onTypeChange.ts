/** Calls back whenever the type of the whole page has changed its size, as where a lesson is presented; returns what ends it. */
export function onTypeChange(look: () => void): () => void {
  const watcher = new MutationObserver(look)
  watcher.observe(document.documentElement, { attributeFilter: ['data-presenting'] })
  return () => watcher.disconnect()
}
