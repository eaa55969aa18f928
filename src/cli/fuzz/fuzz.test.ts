import { expect, test } from 'vitest'
import type { Door } from './door'
import { fuzz } from './fuzz'
import { notNumbers } from './notNumbers'
import { textsNear } from './textsNear'

const good: Door = { name: 'good', texts: textsNear(['{"size":"1"}']), open: () => null }
const planted: Door = {
  ...good,
  name: 'planted',
  open(text) {
    if (text.includes('<img')) throw new TypeError('not prepared for markup')
    return null
  },
}

test('a planted bug is found, shrunk, and found again by its seed', async () => {
  const { counts, findings } = await fuzz([good, planted], 1, 7)
  expect(counts.get('good')).toBeGreaterThan(10)
  expect(findings.map(({ door }) => door)).toEqual(['planted'])
  const [found] = findings
  expect(found?.what).toContain('not prepared for markup')
  expect(found?.input).toContain('<img')
  expect(found?.input.length).toBeLessThan(120)
  const again = await fuzz([planted], 0, found?.seed ?? 0)
  expect(again.findings[0]?.input).toBe(found?.input)
})

test('what a door says is wrong is a finding, and good doors have none', async () => {
  const wrong: Door = { ...good, name: 'wrong', open: () => 'half applied' }
  expect((await fuzz([good, wrong], 0, 1)).findings).toMatchObject([{ door: 'wrong', what: 'half applied' }])
})

test('a rate of the model may be infinite, another word for no number may not stand there', () => {
  expect(notNumbers({ account: { mmRate: 'Infinity', imRate: 'NaN' }, rate: 'Infinity' })).toEqual([
    '.account.imRate',
    '.rate',
  ])
})

test('what is no number is found wherever it stands', () => {
  expect(notNumbers({ a: ['1', 'NaN'], b: { c: Number.POSITIVE_INFINITY, d: 'Infinity pool' } })).toEqual([
    '.a.1',
    '.b.c',
  ])
})
