import { expect, test } from 'vitest'
import { keptFile } from './keptFile'

const SCOPE = 'https://margin.example/tools/'
const FILES = new Set(['index.html', 'assets/index-a.js', 'assets/prices.worker-b.js', 'licences.txt'])

function kept(url: string, mode = 'cors', method = 'GET'): string | null {
  return keptFile({ method, mode, url: new URL(url, SCOPE).href }, SCOPE, FILES)
}

test('the page is kept under each of its addresses', () => {
  for (const address of ['', 'index.html', '?from=home', '#s=1'])
    expect(kept(address, 'navigate')).toBe('index.html')
})

test('a file of the page is kept under its own address', () => {
  expect(kept('assets/index-a.js')).toBe('assets/index-a.js')
  expect(kept('licences.txt', 'navigate')).toBe('licences.txt')
})

test('everything else goes its way', () => {
  expect(kept('assets/prices.worker-b.js?allow=https%3A%2F%2Fprices.example')).toBeNull()
  expect(kept('assets/unknown.js')).toBeNull()
  expect(kept('other/', 'navigate')).toBeNull()
  expect(kept('assets/index-a.js', 'cors', 'POST')).toBeNull()
  expect(kept('/assets/index-a.js')).toBeNull()
  expect(kept('https://prices.example/tools/assets/index-a.js')).toBeNull()
})
