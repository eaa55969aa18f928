const looks = new Set<() => void>()
let end: (() => void) | null = null

/**
 * Calls back whenever the type of the whole page has changed its size, as where a lesson is presented or the browser is
 * told to write larger; returns what ends it.
 */
export function onTypeChange(look: () => void): () => void {
  looks.add(look)
  end ??= watchType()
  return () => {
    looks.delete(look)
    if (looks.size > 0) return
    end?.()
    end = null
  }
}

/** Watches something unseen on the page that is as wide as its type is high. */
function watchType(): () => void {
  const letter = document.createElement('div')
  Object.assign(letter.style, { position: 'absolute', width: '1rem', visibility: 'hidden' })
  document.body.append(letter)
  let size = letter.offsetWidth
  const watcher = new ResizeObserver(() => {
    if (letter.offsetWidth === size) return
    size = letter.offsetWidth
    for (const look of looks) look()
  })
  watcher.observe(letter)
  return () => {
    watcher.disconnect()
    letter.remove()
  }
}
