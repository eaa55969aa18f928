import type { Page } from '@playwright/test'

/** Narrower than that, what says that it scrolls may. */
const MAY_SCROLL_TO = 768

/**
 * Everything on the page that is wider than its box, in words: tables, lists of tabs, fields and what they say when
 * empty, cells, amounts that leave their place or lie over another, names of sliders and labels of axes that do, and
 * the page itself. What says in its name that it scrolls may, where the screen is narrow.
 */
export async function overflows(page: Page): Promise<readonly string[]> {
  return page.evaluate((mayScrollTo) => {
    const found: string[] = []
    const isNarrow = innerWidth <= mayScrollTo
    const say = (what: string, content: number, box: number) =>
      found.push(`${what}: ${Math.round(content)} in ${Math.round(box)}`)
    const isShown = (element: Element) => element.checkVisibility() && element.getClientRects().length > 0
    const nameOf = (element: Element) =>
      `${element.getAttribute('role') ?? element.localName} “${element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 40)}”`
    const saysSo = (element: Element) =>
      isNarrow && element.closest('[aria-label$="scrolls sideways"]') !== null

    // A field reaches a little beyond its cell: its digits end where those of the column do.
    const spills = ({ scrollWidth, clientWidth }: Element) => clientWidth > 1 && scrollWidth > clientWidth + 6
    const ruler = document.createElement('canvas').getContext('2d')
    if (ruler === null) throw new Error('Nothing to measure text with.')
    const widthOf = (text: string, { fontWeight, fontSize, fontFamily }: CSSStyleDeclaration) => {
      ruler.font = `${fontWeight} ${fontSize} ${fontFamily}`
      return ruler.measureText(text).width
    }

    if (document.documentElement.scrollWidth > innerWidth)
      say('the page', document.documentElement.scrollWidth, innerWidth)

    for (const element of document.querySelectorAll('table, [role="tablist"]')) {
      if (!isShown(element) || saysSo(element)) continue
      const own = element.getBoundingClientRect()
      if (spills(element)) say(nameOf(element), element.scrollWidth, element.clientWidth)
      for (let box = element.parentElement; box && box !== document.body; box = box.parentElement) {
        const style = getComputedStyle(box)
        if (style.overflowX === 'visible') continue
        const { left, right } = box.getBoundingClientRect()
        if (own.right > right + 1 || own.left < left - 1)
          say(`${nameOf(element)} in its box`, own.width, right - left)
      }
    }

    for (const input of document.querySelectorAll('input')) {
      if (!isShown(input) || input.type !== 'text') continue
      const style = getComputedStyle(input)
      // Not from its clientWidth, which in Firefox is without the padding.
      const around = [style.paddingLeft, style.paddingRight, style.borderLeftWidth, style.borderRightWidth]
      const room = around.reduce((left, part) => left - Number.parseFloat(part), input.offsetWidth)
      if (input.scrollWidth > input.clientWidth)
        say(`field ${nameOf(input)}, ${input.value}`, input.scrollWidth, input.clientWidth)
      if (input.value === '') {
        const width = widthOf(input.placeholder, style)
        if (width > room + 1) say(`hint of ${nameOf(input)}, ${input.placeholder}`, width, room)
      }
    }

    for (const cell of document.querySelectorAll('td, th, [role="gridcell"]')) {
      if (!isShown(cell) || saysSo(cell)) continue
      if (spills(cell)) say(`text of ${nameOf(cell)}`, cell.scrollWidth, cell.clientWidth)
      // A field's message may reach under its neighbours, and what is for screen readers alone takes no room.
      const { left, right } = cell.getBoundingClientRect()
      for (const part of cell.querySelectorAll('span, button, input')) {
        if (
          !isShown(part) ||
          part.closest('.visually-hidden, [role="menu"], [role="alert"], [id$="-message"]')
        )
          continue
        const own = part.getBoundingClientRect()
        if (own.right > right + 6 || own.left < left - 6) say(`cell ${nameOf(cell)}`, own.width, right - left)
      }
    }

    // On a card a cell begins with the name of its column.
    for (const cell of document.querySelectorAll<HTMLElement>('td[data-label]')) {
      const label = getComputedStyle(cell, '::before')
      const value = cell.firstElementChild
      if (!value || !isShown(cell) || label.content === 'none' || label.display === 'none') continue
      if (getComputedStyle(cell).flexDirection !== 'row') continue
      const words = (cell.dataset.label ?? '').split(' ')
      const longest = Math.max(...words.map((word) => widthOf(word, label)))
      const room = value.getBoundingClientRect().left - cell.getBoundingClientRect().left
      if (longest > room + 1) say(`name in ${nameOf(cell)}, ${cell.dataset.label}`, longest, room)
    }

    // Of a chart in sight: others wait with their new width. Labels of one axis are on one line, or one under another.
    for (const chart of document.querySelectorAll('svg')) {
      const { top: above, bottom: below } = chart.getBoundingClientRect()
      if (above > innerHeight || below < 0) continue
      const labels = [...chart.querySelectorAll('.recharts-cartesian-axis-tick-value')].filter(isShown)
      const places = labels.map((label) => label.getBoundingClientRect())
      for (const [i, { left, right, top }] of places.entries())
        for (const other of places.slice(0, i))
          if (Math.abs(other.top - top) < 1 && left < other.right && other.left < right)
            say(`label of an axis “${labels[i]?.textContent}”`, other.right, left)
    }

    // The number of a slider ends at the right, its name begins at the left, both may have one line.
    for (const slider of document.querySelectorAll('[role="slider"]')) {
      const label = document.getElementById(slider.getAttribute('aria-labelledby') ?? '')
      const input = label?.parentElement?.querySelector('input')
      if (!label || !input || !isShown(input)) continue
      const style = getComputedStyle(input)
      const name = (label.firstElementChild ?? label).getBoundingClientRect()
      const box = input.getBoundingClientRect()
      const digits = box.right - Number.parseFloat(style.paddingRight) - widthOf(input.value, style)
      if (name.bottom > box.top && name.top < box.bottom && name.right > digits)
        say(`name of a slider, ${label.textContent}`, name.right, digits)
    }

    const figures = [...document.querySelectorAll('fieldset[data-figure]')].filter(isShown)
    for (const figure of figures) {
      const { left, right } = figure.getBoundingClientRect()
      for (const part of figure.querySelectorAll('button, span')) {
        const own = part.getBoundingClientRect()
        if (
          isShown(part) &&
          !part.closest('.visually-hidden') &&
          (own.right > right + 1 || own.left < left - 1)
        )
          say(`figure “${figure.textContent}”`, own.width, right - left)
      }
    }
    return [...new Set(found)]
  }, MAY_SCROLL_TO)
}
