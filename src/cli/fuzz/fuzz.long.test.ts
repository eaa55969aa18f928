import { afterAll, describe, expect, test } from 'vitest'
import { DoorHost } from './DoorHost'
import type { Door } from './door'
import { fuzz, type TryAt } from './fuzz'
import { notNumbers } from './notNumbers'
import { doors } from './testing/plantedDoors'
import { textsNear } from './textsNear'
import { tried } from './trial'

const texts = textsNear(['{"size":"1"}'])
const PLANTED = new URL('./testing/plantedDoors.ts', import.meta.url)
const host = new DoorHost(PLANTED)
const beside: TryAt = ({ name }, text) => host.try({ door: name, text })
const ONE_ROUND = () => false
const rounds = (count: number) => (round: number) => round < count
afterAll(() => host.close())

async function planted(...names: readonly string[]): Promise<readonly Door[]> {
  return (await doors()).filter(({ name }) => names.includes(name)).map((door) => ({ ...door, texts }))
}

describe('a planted bug', () => {
  test('is found, shrunk, and found again by its seed', async () => {
    const { counts, findings } = await fuzz(await planted('good', 'throws'), tried, rounds(40), 7)
    expect(counts.get('good')).toBe(400)
    expect(findings.map(({ door }) => door)).toEqual(['throws'])
    const [found] = findings
    expect(found?.what).toContain('not prepared for markup')
    expect(found?.input).toContain('<img')
    expect(found?.input.length).toBeLessThan(120)
    const again = await fuzz(await planted('throws'), tried, ONE_ROUND, found?.seed ?? 0)
    expect(again.findings[0]?.input).toBe(found?.input)
  })

  test('that a door says is a finding, and good doors have none', async () => {
    const { findings } = await fuzz(await planted('good', 'says'), tried, ONE_ROUND, 1)
    expect(findings).toMatchObject([{ door: 'says', what: 'half applied' }])
  })

  test('that never ends is found with its seed and input, and its thread is replaced', async () => {
    const { counts, findings } = await fuzz(await planted('never ends', 'good'), beside, ONE_ROUND, 3)
    expect(findings).toMatchObject([
      {
        door: 'never ends',
        what: 'it gives no answer after 1000 ms of work',
        input: expect.stringContaining('{'),
        seed: 3,
      },
    ])
    expect(counts.get('good')).toBe(10)
  })

  test('that kills its thread is found, and the thread is replaced', async () => {
    const trial = await host.try({ door: 'kills', text: '{}' })
    expect(trial?.wrong).toBe('its thread dies: thrown beside it')
    expect(await host.try({ door: 'kills', text: '' })).toMatchObject({ wrong: null })
  })

  test('that waits for what never comes is found', async () => {
    const impatient = new DoorHost(PLANTED, 1000)
    expect(await impatient.try({ door: 'never answers', text: '{}' })).toBeNull()
    expect(await impatient.try({ door: 'never answers', text: '' })).toMatchObject({ wrong: null })
    await impatient.close()
  })
})

test('so many rounds bring the same inputs to every door', async () => {
  const brought: string[] = []
  const good = await planted('good')
  const noted: TryAt = (door, text) => {
    brought.push(text)
    return tried(door, text)
  }
  const run = () => fuzz(good, noted, rounds(3), 1)
  expect((await run()).counts.get('good')).toBe(30)
  const first = brought.splice(0)
  await run()
  expect(brought).toEqual(first)
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
