import { readdirSync, readFileSync } from 'node:fs'

/** A module that imports another one of the same house. */
export interface Arrow {
  readonly from: string
  /** The module, or the file of another kind. */
  readonly to: string
  /** Gone when the code runs. */
  readonly isType: boolean
}

/** `import … from`, `export … from`, `import` for its effects, `import()`, and the address of a script beside. */
const IMPORTS = new RegExp(
  [
    /^(?:import|export) (?<type>type )?(?<names>(?:\w+(?:, )?)?(?:\{[^}]*\}|\*(?: as \w+)?)?) ?from '(?<named>[^']+)'/,
    /^import '(?<whole>[^']+)'/,
    /(?<typeOf>typeof )?\bimport\(\s*'(?<later>[^']+)'/,
    /new URL\('(?<address>\.\/[^']+)'/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gm',
)
const TYPES = /^\{(\s*type \w+( as \w+)?,?)+\s*\}$/

/** What a module's text imports, as it is named there. */
export function importsIn(text: string): readonly { readonly named: string; readonly isType: boolean }[] {
  return [...text.matchAll(IMPORTS)].map(({ groups = {} }) => {
    const { type, names = '', named, whole, typeOf, later, address } = groups
    return {
      named: named ?? whole ?? later ?? address ?? '',
      isType: type !== undefined || typeOf !== undefined || TYPES.test(names),
    }
  })
}

const CODE = /\.tsx?$/

const MODULES = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => CODE.test(file) && !/\.test\.tsx?$|\.d\.ts$|(^|\/)testing\//.test(file))
const PATHS: ReadonlySet<string> = new Set(MODULES.map((file) => file.replace(CODE, '')))

const ARROWS = MODULES.flatMap((file) => {
  const from = file.replace(CODE, '')
  const beside = file.split('/').slice(0, -1)
  return importsIn(readFileSync(`src/${file}`, 'utf8')).flatMap(({ named, isType }): readonly Arrow[] => {
    const [root, ...rest] = named.replace(/\?.*$/, '').replace(CODE, '').split('/')
    if (root !== '@' && root !== '.') return []
    const to = [...(root === '.' ? beside : []), ...rest].join('/')
    return [{ from, to: PATHS.has(`${to}/index`) ? `${to}/index` : to, isType }]
  })
})

/** The modules in a folder of `src`, by their paths in it, and what they import of one another; no tests. */
export function arrowsIn(folder: string): {
  readonly modules: readonly string[]
  readonly arrows: readonly Arrow[]
} {
  const start = folder === '.' ? '' : `${folder}/`
  const isIn = (path: string) => path.startsWith(start)
  const within = (path: string) => path.slice(start.length)
  return {
    modules: [...PATHS].filter(isIn).map(within),
    arrows: ARROWS.filter(({ from, to }) => isIn(from) && isIn(to)).map(({ from, to, isType }) => ({
      from: within(from),
      to: within(to),
      isType,
    })),
  }
}

interface Needing {
  readonly from: string
  readonly to: string
}

/** What needs itself in a roundabout way, and what lies between two such rings. */
export function ringsAmong(arrows: readonly Needing[]): readonly string[] {
  let left = arrows.filter(({ from, to }) => from !== to)
  for (;;) {
    const needing = new Set(left.map(({ from }) => from))
    const needed = new Set(left.map(({ to }) => to))
    const inside = left.filter(({ from, to }) => needed.has(from) && needing.has(to))
    if (inside.length === left.length) return [...needing].sort()
    left = inside
  }
}
