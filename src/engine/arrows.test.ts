import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/**
 * The engine's folders from the ground up: what is computed in one may need what lies below it, never beside or above.
 * Types may look up: a rulebook says which model it is of, and a model's rules take rulebooks. The models' own folder
 * is three things: the contract, a folder for each model, and the lists of them (`registry`).
 */
const LAYERS: readonly (readonly string[])[] = [
  ['util', 'figure', 'pricing', 'sweep'],
  ['model', 'models'],
  ['explanation', 'market'],
  ['moves', 'stress'],
  ['margin'],
  ['byContract', 'bySize'],
  ['curve', 'leaveOneOut', 'statement'],
  ['liquidation', 'payoff', 'stressDetail'],
  ['hedging', 'withstand'],
  ['surprises', 'venues'],
  ['models/uta'],
  ['models/cross', 'models/deribit', 'models/derive', 'models/paradex'],
  ['registry'],
  ['reading'],
  ['capacity', 'reconcile'],
  ['.'],
]

const LISTS = /^models\/(registry|venueRegistry|parameterTables|ruleTexts|ruleOrigins)$/

function folderOf(module: string): string {
  if (LISTS.test(module)) return 'registry'
  const [first, ...others] = module.split('/')
  if (first === undefined || others.length === 0) return '.'
  return first === 'models' && others.length > 1 ? `models/${others[0]}` : first
}

const heightOf = (folder: string) => LAYERS.findIndex((layer) => layer.includes(folder))

const MODULES = readdirSync('src/engine', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.ts$/.test(file) && !/\.test\.ts$|(^|\/)testing\//.test(file))
  .map((file) => file.replace(/\.ts$/, ''))

/** What a module imports that is there when it runs: all but types. */
function needs(module: string): readonly string[] {
  const text = readFileSync(`src/engine/${module}.ts`, 'utf8')
  const folder = module.split('/').slice(0, -1)
  return [...text.matchAll(/^(?:import|export) (?!type )([^'"]*?)from '(@\/engine|\.)\/([^']+)'/gm)]
    .filter(([, names = '']) => !/^\{(\s*type \w+,?)+\s*\}\s*$/.test(names))
    .map(([, , root, rest = '']) => (root === '.' ? [...folder, rest].join('/') : rest))
    .map((needed) => (MODULES.includes(needed) ? needed : `${needed}/index`))
}

test('every folder of the engine has its place', () => {
  expect([...new Set(MODULES.map(folderOf))].filter((folder) => heightOf(folder) < 0)).toEqual([])
})

test('no folder of the engine needs one beside or above it', () => {
  const arrows = MODULES.flatMap((module) => needs(module).map((needed) => [module, needed] as const))
  expect(arrows.length).toBeGreaterThan(MODULES.length)
  const wrong = arrows.filter(([module, needed]) => {
    const [from, to] = [module, needed].map(folderOf) as [string, string]
    return from !== to && heightOf(to) >= heightOf(from)
  })
  expect(wrong.map(([module, needed]) => `${module} needs ${needed}`)).toEqual([])
})

test('only the lists of models, and what reads rulebooks, look into the folder of a model', () => {
  const looking = MODULES.filter(
    (module) =>
      !['registry', 'reading'].includes(folderOf(module)) &&
      !module.startsWith('models/') &&
      needs(module).some((needed) => folderOf(needed).startsWith('models/')),
  )
  expect(looking).toEqual([])
})
