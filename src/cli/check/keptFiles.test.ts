import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keptFiles } from './keptFiles'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'build-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const write = (file: string, text: string) => writeFileSync(join(folder, file), text)

test('what is kept is what the service worker was told', () => {
  write(
    'serviceWorker.js',
    'let a=[{"revision":null,"url":"a.js"},{"revision":"1f","url":"index.html"}],o=[`x`]',
  )
  for (const file of ['a.js', 'index.html', 'not-kept.txt']) write(file, '')
  expect(keptFiles(folder)).toEqual([join(folder, 'a.js'), join(folder, 'index.html')])
})

test('it is never silently nothing', () => {
  expect(() => keptFiles(folder)).toThrow('run "npm run build" first')
  write('serviceWorker.js', 'let a=[]')
  expect(() => keptFiles(folder)).toThrow('was told no files')
  write('serviceWorker.js', 'let a=[{"revision":null,"url":"a.js"}]')
  expect(() => keptFiles(folder)).toThrow('a.js is missing')
})
