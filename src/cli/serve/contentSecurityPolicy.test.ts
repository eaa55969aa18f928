import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { pagePolicy } from './contentSecurityPolicy'

test('the page connects to nobody but where it comes from, and is in no frame', () => {
  const policy = pagePolicy(readFileSync('index.html', 'utf8'))
  expect(policy).toContain("connect-src 'self'")
  expect(policy).toContain("default-src 'none'")
  expect(policy).toMatch(/frame-ancestors 'none'$/)
  expect(policy).not.toContain('unsafe')
  expect(() => pagePolicy('<html></html>')).toThrow('no Content-Security-Policy')
})
