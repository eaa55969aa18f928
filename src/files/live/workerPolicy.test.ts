import { expect, test } from 'vitest'
import { workerPolicy } from './workerPolicy'

const WORKER = '/assets/prices.worker-B1x_2-Ya.js'

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
