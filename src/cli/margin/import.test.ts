import { expect, test } from 'vitest'
import { ACCOUNT } from '@/files/testing/account'
import { accountTexts, sampleOf } from '@/files/testing/samples'
import type { Input } from './input'
import { runMargin } from './run'

const texts = new Map(accountTexts().map(({ name, text }) => [name, text]))
const read = async (file: string): Promise<Input> => {
  const text = texts.get(file)
  return text === undefined ? { ok: false, reason: 'no such file' } : { ok: true, text }
}

test('--import: one scenario, a line for what was left out, netted and not counted, and its statement computes', async () => {
  const { output, faults, status } = await runMargin(
    ['--import', 'lost.json', ...ACCOUNT.map((name) => `${name}.json`)],
    read,
  )
  expect(status).toBe(0)
  expect(faults).toContain('ETHUSDT: 2 rows netted to +11 @ 2432.07090909, with its P&L kept.')
  expect(faults).toContain('lost.json: cannot be read: no such file')
  expect(faults.filter((line) => line.endsWith('(not counted)'))).toHaveLength(1)
  const stated = await runMargin(['imported.json'], async () => ({ ok: true, text: output }))
  expect(stated).toMatchObject({ faults: [], status: 0 })
})

test('--import where nothing can be read: status 2 and the reason', async () => {
  const { output, faults, status } = await runMargin(['--import', 'error.json'], read)
  expect({ output, status }).toEqual({ output: '', status: 2 })
  expect(faults[0]).toContain('error 10002')
})

test('--import of the portfolio-margin answer alone: the scenario behind it, and what is missing', async () => {
  const answer = async (): Promise<Input> => ({
    ok: true,
    text: sampleOf('exchange', 'portfolio-margin.json').text,
  })
  const { output, faults, status } = await runMargin(['--import', 'portfolio-margin.json'], answer)
  expect(status).toBe(0)
  expect(faults.filter((line) => line.includes('missing: wallet balance by coin'))).toHaveLength(1)
  expect(JSON.parse(output).positions.map(({ size }: { readonly size: string }) => size)).toEqual([
    '0.038',
    '0.02',
  ])
  const stated = await runMargin(['built.json'], async () => ({ ok: true, text: output }))
  expect(stated).toMatchObject({ faults: [], status: 0 })
})
