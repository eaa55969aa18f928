/** A page that nobody sees draws no frames. */
const AT_LATEST = 100

/**
 * Resolves when what has been set is on screen, as the frame after it begins: the browser is still painting when the
 * first one ends. Without a screen there is nothing to wait for.
 */
export function afterPaint(): Promise<void> {
  if (typeof requestAnimationFrame === 'undefined') return Promise.resolve()
  return new Promise((painted) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(painted)))
    setTimeout(painted, AT_LATEST)
  })
}
