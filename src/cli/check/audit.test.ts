import { expect, test } from 'vitest'
import { readAudit } from './audit'

/** As npm prints it, shortened. */
const report = (vulnerabilities: object) =>
  JSON.stringify({ auditReportVersion: 2, vulnerabilities, metadata: {} })

test('nothing known is clean', () => {
  expect(readAudit(report({}))).toEqual({ kind: 'clean' })
})

test('what is known is said of each package, with why', () => {
  const charts = {
    name: 'charts',
    severity: 'high',
    isDirect: true,
    via: [
      { source: 1, title: 'Draws too much', url: 'https://advisories.example/1', severity: 'high' },
      'paths',
    ],
    range: '<2.0.0',
    fixAvailable: true,
  }
  const paths = { name: 'paths', severity: 'low', via: [{ source: 2, title: 'Goes astray' }], range: '*' }
  expect(readAudit(report({ charts, paths }))).toEqual({
    kind: 'found',
    lines: [
      'charts (high): Draws too much, https://advisories.example/1; through paths',
      'paths (low): Goes astray',
    ],
  })
})

test('a registry that does not answer is no finding, and is not taken for clean', () => {
  const message = '405 Method Not Allowed - POST https://registry.example/-/npm/v1/security/advisories/bulk'
  const printed = JSON.stringify({
    message,
    method: 'POST',
    statusCode: 405,
    error: { summary: '', detail: '' },
  })
  expect(readAudit(printed)).toEqual({ kind: 'unanswered', reason: message })
})

test('anything else is a failure', () => {
  const noLock = { error: { code: 'ENOLOCK', summary: 'This command requires an existing lockfile.' } }
  for (const printed of ['', '{}', JSON.stringify(noLock), '{"vulnerabilities":{}}'])
    expect(() => readAudit(printed)).toThrow()
})
