import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

test('only files of tests with a process of their own replace modules', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.test\.tsx?$/.test(file),
  )
  const replacing = files.filter((file) =>
    /\bvi\.(?:doMock|mock)\(/.test(readFileSync(`src/${file}`, 'utf8')),
  )
  expect(replacing.length).toBeGreaterThan(0)
  expect(replacing.filter((file) => !/\.alone\.test\.tsx?$/.test(file))).toEqual([])
})
