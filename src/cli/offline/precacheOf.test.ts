import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { precacheOf } from './precacheOf'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'marginscope-precache-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), text)
}

test('the page and all it loads are kept, what needs a network is not', () => {
  const kept = ['assets/engine.worker-a.js', 'index.html', 'rulebooks/uta-guide.json']
  const others = [
    '.vite/manifest.json',
    'sw.js',
    'assets/prices.worker-B_1-a.js',
    'assets/engine.worker-a.js.map',
  ]
  for (const file of [...kept, ...others]) write(file, file)
  expect(precacheOf(folder).files).toEqual(kept)
})

test('another content is another revision, the same content the same one', () => {
  write('index.html', 'one')
  const { revision } = precacheOf(folder)
  write('sw.js', 'the worker itself')
  expect(precacheOf(folder).revision).toBe(revision)
  write('index.html', 'two')
  expect(precacheOf(folder).revision).not.toBe(revision)
})
