/** What scrolls sideways says so, and can take the focus, so that the arrow keys scroll it. */
export function scrollsSideways(label: string) {
  return { role: 'group', tabIndex: 0, 'aria-label': `${label}, scrolls sideways` } as const
}
