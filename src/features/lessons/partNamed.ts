const PARTS = 'section, aside, nav, table, fieldset, figure, [role]'

/** The part of the page with this accessible name; null: there is none now. */
export function partNamed(name: string): HTMLElement | null {
  const parts = [...document.querySelectorAll<HTMLElement>(PARTS)]
  return parts.find((part) => nameOf(part) === name && part.role !== 'tab') ?? null
}

/** Whether a part has no box of its own: then those in it stand for it. */
export function isBoxless(part: HTMLElement): boolean {
  return getComputedStyle(part).display === 'contents'
}

function nameOf(part: HTMLElement): string {
  const own = part.getAttribute('aria-label')
  if (own !== null) return own
  const ids = part.getAttribute('aria-labelledby')?.split(' ') ?? []
  return ids
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .join(' ')
    .trim()
}
