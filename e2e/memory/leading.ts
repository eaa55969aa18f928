import type { GlobalWindow, HTMLElement } from 'happy-dom'

/** A link to a place within the page takes the focus there, as in a browser. */
export function leading({ document }: GlobalWindow): void {
  document.addEventListener('click', (event) => {
    const link = (event.target as HTMLElement).closest('a[href^="#"]')
    const place = document.getElementById(link?.getAttribute('href')?.slice(1) ?? '') as HTMLElement | null
    if (!event.defaultPrevented) place?.focus()
  })
}
