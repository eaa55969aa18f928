import type { Element, GlobalWindow, HTMLElement } from 'happy-dom'
import { define } from './define'
import { displays, finds } from './displays'
import { TopLayer } from './TopLayer'

/** Room for everything that asks for it. */
const ROOM = 1000
const LINE = 20
const LETTER = 7

class Observer {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

/**
 * What a window says of looks where nothing is laid out: what is not hidden is seen, a box has room and takes next to
 * none. Tests that ask for more need a browser.
 */
export function withoutLayout(window: GlobalWindow): void {
  const top = new TopLayer(window)
  const { hidden, apart, parted } = displays(window)
  const hides = (element: Element) =>
    element.hasAttribute('hidden') ||
    isFolded(element) ||
    (element.hasAttribute('popover') && !top.shows(element)) ||
    (element.tagName === 'DIALOG' && !element.hasAttribute('open')) ||
    (element as HTMLElement).style?.display === 'none' ||
    NEVER_SEEN.has(element.tagName) ||
    finds(hidden, element)
  const isHidden = (element: Element): boolean => answers?.get(element) ?? remember(element, hides(element))
  const isSeen = ({ parentElement: around }: Element): boolean =>
    around === null || (!isHidden(around) && isSeen(around))
  const standsInLine = (element: Element) =>
    INLINE.has(element.tagName) &&
    !finds(apart, element) &&
    !(element.parentElement && finds(parted, element.parentElement))
  const styleOf = (element: Element) => ({
    display: isHidden(element) ? 'none' : standsInLine(element) ? 'inline' : 'block',
    visibility: (element as HTMLElement).style?.visibility || 'visible',
    content: 'none',
    fontSize: '16px',
    getPropertyValue: () => '',
  })
  const box = { x: 0, y: 0, left: 0, top: 0, right: ROOM, bottom: LINE, width: ROOM, height: LINE }
  define(window, { getComputedStyle: styleOf, ResizeObserver: Observer, IntersectionObserver: Observer })
  define(window, { print: () => undefined })
  define(window.Element.prototype, {
    clientWidth: ROOM,
    checkVisibility(this: Element) {
      return this.isConnected && !isHidden(this) && isSeen(this)
    },
    getBoundingClientRect(this: HTMLElement) {
      const [width, height] = [widthOf(this), heightOf(this)]
      return { ...box, right: width, width, bottom: height, height }
    },
    getClientRects: () => [box],
    scrollIntoView: () => undefined,
  })
  define(window.HTMLElement.prototype, { clientWidth: ROOM })
  define(window.Range.prototype, { getBoundingClientRect: () => box })
  // Of paths only the one to what is around an element.
  define(window, { XPathResult: { ORDERED_NODE_ITERATOR_TYPE: 5 } })
  define(window.document, {
    evaluate: (_: string, { parentNode }: Element) => ({ iterateNext: once(parentNode) }),
  })
  define(window.document, { fonts: Object.assign(new EventTarget(), { ready: Promise.resolve() }) })
}

/** Which elements are hidden, as long as nothing changes. */
let answers: WeakMap<Element, boolean> | undefined

/** Answers a question about a page that stands still meanwhile: what is hidden is found once for it. */
export function standingStill<Found>(ask: () => Found): Found {
  answers = new WeakMap()
  try {
    return ask()
  } finally {
    answers = undefined
  }
}

function remember(element: Element, isHidden: boolean): boolean {
  answers?.set(element, isHidden)
  return isHidden
}

/** What stands in a line of text. */
const INLINE = new Set([
  'A',
  'ABBR',
  'B',
  'CODE',
  'EM',
  'I',
  'LABEL',
  'MARK',
  'SMALL',
  'SPAN',
  'STRONG',
  'SUB',
  'SUP',
  'TIME',
])
const NEVER_SEEN = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'HEAD'])

/** Whether it is in a part that is folded. */
function isFolded(element: Element): boolean {
  const around = element.parentElement
  if (around?.tagName !== 'DETAILS' || around.hasAttribute('open')) return false
  return around.querySelector('summary') !== element
}

function once<Found>(found: Found): () => Found | null {
  const rest = [found]
  return () => rest.shift() ?? null
}

/** Of words that the charts measure out of sight, how long they are. */
function widthOf({ style, textContent }: HTMLElement): number {
  return style?.top === '-20000px' ? textContent.length * LETTER : ROOM
}

/** What is drawn for a place takes all of its height. */
function heightOf(element: Element): number {
  for (let around: Element | null = element; around !== null; around = around.parentElement) {
    const { height = '' } = (around as HTMLElement).style ?? {}
    if (/^[1-9][\d.]*px$/.test(height)) return Number.parseFloat(height)
  }
  return LINE
}
