import inter from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url'

/** A chart on screen as a picture of its own: styles written into the drawing, title above, background behind. */
const SVG = 'http://www.w3.org/2000/svg'
const HEAD = 60
const PAD = 16
const PAINT = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'paint-order',
  'text-anchor',
  'dominant-baseline',
  'font-family',
  'font-size',
  'font-weight',
  'font-variant-numeric',
] as const

export interface Caption {
  title: string
  subtitle: string
}

/** The largest drawing inside `area`, as SVG text with its size; undefined where there is none. */
export function pictureOf(area: HTMLElement, caption: Caption) {
  const drawing = largest([...area.querySelectorAll('svg')])
  if (!drawing) return undefined
  const box = drawing.getBoundingClientRect()
  const [width, height] = [Math.round(box.width) + 2 * PAD, Math.round(box.height) + HEAD + 2 * PAD]
  const page = element('svg', { width, height, viewBox: `0 0 ${width} ${height}` })
  const look = getComputedStyle(area)
  const font = { 'font-family': look.fontFamily, x: PAD }
  const muted = colourIn(area, '--text-muted')
  page.append(
    element('rect', { width, height, fill: colourIn(area, '--surface') }),
    element(
      'text',
      { ...font, y: PAD + 16, 'font-size': 17, 'font-weight': 600, fill: look.color },
      caption.title,
    ),
    element('text', { ...font, y: PAD + 38, 'font-size': 13, fill: muted }, caption.subtitle),
  )
  const copy = styled(drawing)
  for (const [name, value] of Object.entries({ x: PAD, y: HEAD + PAD, width: box.width, height: box.height }))
    copy.setAttribute(name, String(value))
  page.append(copy)
  return { svg: new XMLSerializer().serializeToString(page), width, height }
}

/** The drawing as pixels, at twice its size. */
export async function pngOf({ svg, width, height }: { svg: string; width: number; height: number }) {
  const dressed = svg.replace('>', `><style>${await fontFace()}</style>`)
  const address = URL.createObjectURL(new Blob([dressed], { type: 'image/svg+xml' }))
  try {
    const image = new Image(width, height)
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = width * 2
    canvas.height = height * 2
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  } finally {
    URL.revokeObjectURL(address)
  }
}

/** A picture loads nothing from outside, so its font goes with it; without it the system's stands in. */
async function fontFace(): Promise<string> {
  try {
    const bytes = new Uint8Array(await (await fetch(inter)).arrayBuffer())
    const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    return `@font-face{font-family:"Inter Variable";font-weight:100 900;src:url(data:font/woff2;base64,${text})}`
  } catch {
    return ''
  }
}

/** A copy that looks the same without the page's style sheets. */
function styled(drawing: SVGElement): Element {
  const copy = drawing.cloneNode(true) as Element
  const originals = [drawing, ...drawing.querySelectorAll('*')]
  for (const [index, node] of [copy, ...copy.querySelectorAll('*')].entries()) {
    const original = originals[index]
    if (!original) continue
    const look = getComputedStyle(original)
    node.removeAttribute('style')
    node.removeAttribute('class')
    for (const name of PAINT) node.setAttribute(name, look.getPropertyValue(name))
    if (look.display === 'none') node.setAttribute('display', 'none')
  }
  return copy
}

/** A token as it looks in `area`: its own value names a colour for either theme, of which a picture has one. */
function colourIn(area: HTMLElement, token: string): string {
  const probe = area.appendChild(document.createElement('span'))
  probe.style.color = `var(${token})`
  const { color } = getComputedStyle(probe)
  probe.remove()
  return color
}

function largest(drawings: SVGSVGElement[]): SVGSVGElement | undefined {
  const area = (each: SVGSVGElement) => {
    const { width, height } = each.getBoundingClientRect()
    return width * height
  }
  return drawings.toSorted((a, b) => area(b) - area(a))[0]
}

function element(name: string, attributes: Record<string, string | number>, text?: string): SVGElement {
  const made = document.createElementNS(SVG, name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value))
  if (text !== undefined) made.textContent = text
  return made
}
