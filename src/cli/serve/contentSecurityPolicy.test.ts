import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { pagePolicy } from './contentSecurityPolicy'
import { workerPolicy } from './workerPolicy'

const WORKER = '/assets/prices.worker-B1x_2-Ya.js'

test('the page connects to nobody but where it comes from, and is in no frame', () => {
  const policy = pagePolicy(readFileSync('index.html', 'utf8'))
  expect(policy).toContain("connect-src 'self'")
  expect(policy).toContain("default-src 'none'")
  expect(policy).toMatch(/frame-ancestors 'none'$/)
  expect(policy).not.toContain('unsafe')
  expect(() => pagePolicy('<html></html>')).toThrow('no Content-Security-Policy')
})

test('the worker for prices connects to the asked address alone', () => {
  expect(workerPolicy(`${WORKER}?allow=${encodeURIComponent('https://prices.example:8443/v5')}`)).toBe(
    "default-src 'none'; script-src 'self'; connect-src https://prices.example:8443",
  )
})

test('nothing else has a policy of its own', () => {
  for (const address of [
    '/',
    WORKER,
    `${WORKER}?allow=nothing`,
    '/assets/index.js?allow=https://prices.example',
  ])
    expect(workerPolicy(address)).toBeNull()
  expect(
    workerPolicy(`${WORKER}?allow=${encodeURIComponent("https://x.example; script-src 'unsafe-inline'")}`),
  ).toBeNull()
})
