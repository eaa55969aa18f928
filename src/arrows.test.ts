import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { arrowsIn, ringsAmong } from './testing/arrows'
import { pictureInReadme, wrongIn } from './testing/picture'

/**
 * The rooms of `src` from the top down, and all that each imports from: rooms further down only. The linter says the
 * same where an import is written, the picture in README.md draws it.
 */
const TAKES_FROM: Readonly<Record<string, readonly string[]>> = {
  'cli/fuzz': ['cli', 'features', 'state', 'files', 'engine'],
  cli: ['worker', 'files', 'engine'],
  'main.tsx': ['app', 'actions', 'state', 'files', 'ui'],
  app: ['features', 'state', 'ui'],
  features: ['actions', 'parts', 'words', 'state', 'offline', 'files', 'models', 'engine', 'ui'],
  actions: ['words', 'state', 'files', 'engine', 'ui'],
  parts: ['words', 'state', 'models', 'engine', 'ui'],
  words: ['state', 'files', 'models', 'engine', 'ui'],
  state: ['worker', 'files', 'models', 'engine'],
  worker: ['engine'],
  offline: ['files'],
  files: ['models', 'engine'],
  models: ['engine'],
  engine: [],
  ui: [],
}
const ROOMS = Object.keys(TAKES_FROM)

function roomOf(module: string): string {
  if (/^cli\/fuzz(\/|$)/.test(module)) return 'cli/fuzz'
  return module === 'main' ? 'main.tsx' : (module.split('/')[0] ?? '')
}

const { modules: MODULES, arrows: ARROWS } = arrowsIn('.')
const BETWEEN = ARROWS.filter(({ from, to }) => roomOf(from) !== roomOf(to))

test('every room has its row', () => {
  expect([...new Set(MODULES.map(roomOf))].sort()).toEqual([...ROOMS].sort())
})

test('no room imports from one that its row does not name, not even a type', () => {
  const wrong = BETWEEN.filter(({ from, to }) => !TAKES_FROM[roomOf(from)]?.includes(roomOf(to)))
  expect(wrong.map(({ from, to }) => `${from} needs ${to}`)).toEqual([])
})

test('every room imports a value from each that its row names', () => {
  const used = new Set(
    BETWEEN.filter(({ isType }) => !isType).map(({ from, to }) => `${roomOf(from)} needs ${roomOf(to)}`),
  )
  const named = Object.entries(TAKES_FROM).flatMap(([room, others]) =>
    others.map((other) => `${room} needs ${other}`),
  )
  expect(named.filter((row) => !used.has(row))).toEqual([])
})

test('every row names rooms further down only, each once: there is no ring', () => {
  for (const [room, others] of Object.entries(TAKES_FROM)) {
    const below = ROOMS.slice(ROOMS.indexOf(room) + 1)
    expect([room, others.filter((other) => !below.includes(other))]).toEqual([room, []])
    expect(new Set(others).size).toBe(others.length)
  }
})

/** What tests of some rooms import from besides: rulebooks from their folder, and the reading of arrows. */
const FOR_TESTS = ['cli', 'testing']

interface LintRule {
  readonly includes: readonly string[]
  readonly linter: {
    readonly rules: {
      readonly style?: {
        readonly noRestrictedImports: {
          readonly options: { readonly patterns: readonly { readonly group: readonly string[] }[] }
        }
      }
    }
  }
}

test('the linter allows in each folder what its row names', () => {
  const { overrides }: { readonly overrides: readonly LintRule[] } = JSON.parse(
    readFileSync('biome.json', 'utf8'),
  )
  for (const [room, others] of Object.entries(TAKES_FROM).filter(([room]) => room !== 'main.tsx')) {
    const rules = overrides
      .filter(({ includes }) => includes[0]?.startsWith(`src/${room}/**`))
      .flatMap(({ linter }) => linter.rules.style?.noRestrictedImports.options.patterns ?? [])
    const groups = rules.flatMap(({ group }) => group)
    const allowed = groups.flatMap((path) => /^!@\/([^/]+)\//.exec(path)?.[1] ?? [])
    const besides = allowed.filter((other) => other !== room && !others.includes(other))
    expect([room, ...groups.slice(0, 2)]).toEqual([room, '../**', '@/*/**'])
    expect([room, others.filter((other) => !allowed.includes(other))]).toEqual([room, []])
    expect([room, besides.filter((other) => !FOR_TESTS.includes(other))]).toEqual([room, []])
  }
})

test('the first picture in README.md draws the table', () => {
  const arrows = Object.entries(TAKES_FROM).flatMap(([from, others]) => others.map((to) => ({ from, to })))
  expect(wrongIn(pictureInReadme(0), arrows)).toEqual([])
})

describe('inside the rooms', () => {
  test('no ring among the folders in a folder: those of the engine have a test of their own', () => {
    const folders = MODULES.flatMap((module) => {
      const path = module.split('/').slice(0, -1)
      return path.map((_, i) => path.slice(0, i + 1).join('/'))
    })
    const among = [...new Set(folders)].filter((folder) => folder !== 'engine')
    const rings = among.map((folder) => [folder, ringsAmong(betweenFolders(folder))] as const)
    expect(rings.filter(([, ring]) => ring.length > 0)).toEqual([])
  })

  test('no feature imports another', () => {
    const { arrows } = arrowsIn('features')
    const feature = (module: string) => module.replace(/\/.*/, '')
    expect(arrows.filter(({ from, to }) => feature(from) !== feature(to))).toEqual([])
  })

  test('no module needs itself in a roundabout way, but what is drawn within itself', () => {
    expect(ringsAmong(ARROWS.filter(({ isType }) => !isType))).toEqual([
      'features/explain/InputLine',
      'features/explain/InputTree',
    ])
  })
})

/** What the folders in a folder need of one another. */
function betweenFolders(folder: string): readonly { readonly from: string; readonly to: string }[] {
  const room = (module: string) => (module.includes('/') ? module.replace(/\/.*/, '') : null)
  return arrowsIn(folder).arrows.flatMap(({ from, to, isType }) => {
    const [needing, needed] = [room(from), room(to)]
    return isType || needing === null || needed === null ? [] : [{ from: needing, to: needed }]
  })
}
