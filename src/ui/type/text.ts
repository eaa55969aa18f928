/** The size of the words in every chart: it grows with the type of the page, as where a lesson is presented. */
export const CHART_TEXT = 'var(--chart-text)'

/** What the page's type usually is, in pixels. */
const USUAL = 16

let scale: number | null = null

/** Room in pixels for words that take so much at the usual size of type, at the size that it has now. */
export function roomFor(pixels: number): number {
  return pixels * (scale ?? readScale())
}

/** What a letter of an amount takes at the usual size of type, in pixels. */
const LETTER = 7.2

/** The same of a name: its letters are narrower than digits. */
export const NAME_LETTER = 6.6

/** Room in pixels for the longest of some texts. */
export function roomForLongest(texts: readonly string[], letter: number = LETTER): number {
  return Math.max(0, ...texts.map((text) => text.length)) * roomFor(letter)
}

/** Read once a frame: reading it is a look at all styles. */
function readScale(): number {
  if (typeof document === 'undefined') return 1
  const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  const read = (Number.isFinite(size) ? size : USUAL) / USUAL
  scale = read
  requestAnimationFrame(() => {
    scale = null
  })
  return read
}
