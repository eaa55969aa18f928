import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { sampleFiles } from './files'
import { committed } from './testing/committed'

it('makes the files that are committed', () => {
  for (const [path, text] of sampleFiles())
    expect(committed(path) === text, `${path}: run npm run sample`).toBe(true)
})

it('lists every example in the index, and nothing else lies beside them', () => {
  const index: readonly { file: string }[] = JSON.parse(committed('public/examples/index.json'))
  const listed = ['index.json', ...index.map(({ file }) => file)]
  expect(readdirSync('public/examples').sort()).toEqual(listed.toSorted())
  expect(readdirSync('public/market')).toEqual(['sample.json'])
})
