let works = 0

/**
 * Something that will change the page is being computed, until what is returned is called. The document says so at
 * once, where the figures themselves look old only after a while: whoever looks at a page that must stand still waits
 * until `data-under-way` is gone.
 */
export function underWay(): () => void {
  let isUnderWay = true
  tell(1)
  return () => {
    if (isUnderWay) tell(-1)
    isUnderWay = false
  }
}

function tell(change: 1 | -1): void {
  works += change
  if (typeof document !== 'undefined') document.documentElement.toggleAttribute('data-under-way', works > 0)
}
