import type { Fault } from './fault'
import type { Path } from './path'

/** Deeper places are told by where they begin; so many steps are longer than a path is printed. */
const MAX_STEPS = 102

/** An object or list that is open at a place of the text. */
interface Open {
  /** Empty for the whole document. */
  readonly path: Path
  /** The keys so far, and whether it was told of each that it is repeated; null for a list. */
  readonly keys: Map<string, boolean> | null
  /** What stands next: the key, or the place in the list. */
  step: string | number
}

/**
 * The keys that a JSON text names twice in one object, each once, with its place. The language's own parser keeps the
 * last and drops the others without a word. The text must be JSON; depth does no harm.
 */
export function repeatedKeys(json: string): readonly Fault[] {
  const faults: Fault[] = []
  const open: Open[] = []
  let isKey = false
  for (let at = 0; at < json.length; at++) {
    const character = json[at]
    const inside = open.at(-1)
    if (character === '"') {
      const end = endOfString(json, at + 1)
      if (isKey && inside?.keys) enter(inside, inside.keys, String(JSON.parse(json.slice(at, end))))
      isKey = false
      at = end - 1
    } else if (character === '{' || character === '[') {
      const isObject = character === '{'
      open.push({ path: pathIn(inside), keys: isObject ? new Map() : null, step: 0 })
      isKey = isObject
    } else if (character === '}' || character === ']') {
      open.pop()
      isKey = false
    } else if (character === ',' && inside) {
      if (inside.keys === null) inside.step = Number(inside.step) + 1
      isKey = inside.keys !== null
    }
  }
  return faults

  function enter(object: Open, keys: Map<string, boolean>, key: string): void {
    object.step = key
    const isTold = keys.get(key)
    keys.set(key, isTold !== undefined)
    if (isTold === false) {
      faults.push({ path: pathIn(object), code: 'repeatedKey' })
    }
  }
}

/** The place of what stands next in an object or list. */
function pathIn(open: Open | undefined): Path {
  if (open === undefined) return []
  return open.path.length < MAX_STEPS ? [...open.path, open.step] : open.path
}

/** The index after the closing quotation mark of a string whose inside begins at `from`. */
function endOfString(json: string, from: number): number {
  let at = from
  while (json[at] !== '"') at += json[at] === '\\' ? 2 : 1
  return at + 1
}
