import { expect, test } from 'vitest'
import { keptFile } from './keptFile'

const SCOPE = 'https://margin.example/tools/'

function kept(url: string, mode = 'cors', method = 'GET'): string | null {
  return keptFile({ method, mode, url: new URL(url, SCOPE).href }, SCOPE)
}

test('the page is kept under each of its addresses', () => {
  for (const address of ['', 'index.html', '?from=home', '#s=1'])
    expect(kept(address, 'navigate')).toBe('index.html')
})

test('a file of the page is kept under its own address', () => {
  expect(kept('assets/index-a.js')).toBe('assets/index-a.js')
  expect(kept('licences.txt', 'navigate')).toBe('licences.txt')
})

test('the worker for prices is kept, whatever address it may connect to', () => {
  const worker = 'assets/prices.worker-b.js'
  expect(kept(`${worker}?allow=https%3A%2F%2Fprices.example`)).toBe(worker)
  expect(kept(`${worker}?allow=nowhere`)).toBeNull()
})

test('everything else goes its way', () => {
  expect(kept('assets/index-a.js?again')).toBeNull()
  expect(kept('assets/index-a.js', 'cors', 'POST')).toBeNull()
  expect(kept('/assets/index-a.js')).toBeNull()
  expect(kept('', 'cors')).toBeNull()
  expect(kept('https://prices.example/tools/assets/index-a.js')).toBeNull()
})
