import { isFields } from '@/state/workbook/LenientReader'

/** A number stands for another node, everything else for itself. */
type Link = { readonly $: number } | string | number | boolean | null

/**
 * Plain data as a list of its objects and lists, each once: the steps of a history share nearly all of their rows.
 * Nodes come before those that hold them; the last is the whole.
 */
export function pack(value: object): string {
  const places = new Map<object, number>()
  const nodes: unknown[] = []
  const link = (part: unknown): unknown => {
    if (typeof part !== 'object' || part === null) return part
    const known = places.get(part)
    if (known !== undefined) return { $: known }
    const node = Array.isArray(part)
      ? part.map(link)
      : Object.fromEntries(Object.entries(part).map(([key, each]) => [key, link(each)]))
    places.set(part, nodes.length)
    return { $: nodes.push(node) - 1 }
  }
  link(value)
  return JSON.stringify(nodes)
}

/** What was packed, sharing what it shared; undefined where the text was not made by `pack`. */
export function unpack(text: string): unknown {
  const nodes = parsed(text)
  if (!Array.isArray(nodes)) return undefined
  const made: unknown[] = []
  const unlink = (link: Link): unknown => {
    if (!isFields(link)) return link
    const { $: place } = link
    if (typeof place !== 'number' || !(place in made)) throw new RangeError('A link leads nowhere.')
    return made[place]
  }
  try {
    for (const node of nodes) {
      made.push(
        Array.isArray(node)
          ? node.map(unlink)
          : Object.fromEntries(Object.entries(node).map(([key, link]) => [key, unlink(link as Link)])),
      )
    }
  } catch {
    return undefined
  }
  return made.at(-1)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
