import { readdirSync, readFileSync } from 'node:fs'

/** A module that imports another one of the same house. */
export interface Arrow {
  readonly from: string
  readonly to: string
  /** Gone when the code runs. */
  readonly isType: boolean
}

/** The modules in a folder of `src`, by their paths in it without `.ts`, and what they import of one another; no tests. */
export function arrowsIn(folder: string): {
  readonly modules: readonly string[]
  readonly arrows: readonly Arrow[]
} {
  const modules = readdirSync(`src/${folder}`, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.ts$/.test(file) && !/\.test\.ts$|(^|\/)testing\//.test(file))
    .map((file) => file.replace(/\.ts$/, ''))
  const imports = new RegExp(`^(?:import|export) (type )?([^'"]*?)from '(@/${folder}|\\.)/([^']+)'`, 'gm')
  const arrows = modules.flatMap((from) => {
    const text = readFileSync(`src/${folder}/${from}.ts`, 'utf8')
    const beside = from.split('/').slice(0, -1)
    return [...text.matchAll(imports)].map(([, type, names = '', root, rest = '']): Arrow => {
      const named = root === '.' ? [...beside, rest].join('/') : rest
      return {
        from,
        to: modules.includes(named) ? named : `${named}/index`,
        isType: type !== undefined || /^\{(\s*type \w+,?)+\s*\}\s*$/.test(names),
      }
    })
  })
  return { modules, arrows }
}
