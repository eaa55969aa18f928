import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { arrowsIn, importsIn, ringsAmong } from './arrows'

test.each([
  ["import { a } from './a'", './a', false],
  ["import a, { type B } from './a'", './a', false],
  ["import {\n  type A,\n  b as c,\n} from './a'", './a', false],
  ["import * as a from './a'", './a', false],
  ["import './a.css'", './a.css', false],
  ["export * from './a'", './a', false],
  ["  import('./a').then((m) => m.a),", './a', false],
  ["await loaded(\n  import(\n    './a'\n  ))", './a', false],
  ["new Worker(new URL('./a.ts', import.meta.url))", './a.ts', false],
  ["import type { A } from './a'", './a', true],
  ["import type A from './a'", './a', true],
  ["import { type A, type B as C } from './a'", './a', true],
  ["export type { A } from './a'", './a', true],
  ["type A = typeof import('./a')", './a', true],
])('%j', (text, named, isType) => {
  expect(importsIn(text)).toEqual([{ named, isType }])
})

test('no path of another module is overlooked', () => {
  const { modules } = arrowsIn('.')
  const overlooked = modules.flatMap((module) => {
    const isPlain = existsSync(`src/${module}.ts`)
    const text = readFileSync(`src/${module}.${isPlain ? 'ts' : 'tsx'}`, 'utf8')
    const read = importsIn(text).map(({ named }) => named)
    const named = [...text.matchAll(/['"`]([@.]\/[^'"`]+)['"`]/g)].map(([, path = '']) => path)
    return named.filter((path) => !read.includes(path)).map((path) => `${module}: ${path}`)
  })
  expect(overlooked).toEqual([])
})

test('a ring is found, not what leads to it or away from it', () => {
  const arrows = ['ab', 'bc', 'cb', 'cd', 'ad'].map(([from = '', to = '']) => ({ from, to }))
  expect(ringsAmong(arrows)).toEqual(['b', 'c'])
  expect(ringsAmong(arrows.filter(({ from }) => from !== 'c'))).toEqual([])
  expect(ringsAmong([{ from: 'a', to: 'a' }])).toEqual([])
})
