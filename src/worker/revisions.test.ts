import { describe, expect, test, vi } from 'vitest'
import type { ScenarioDocument } from '@/engine/documents/document'
import { builtIn, RULEBOOKS } from '@/engine/reading/testing/documents'
import { caseDocument } from '@/engine/testing/cases'
import type { EngineApi, SentRevision } from './api'
import { UNKNOWN } from './api'
import { createEngineClient } from './client'
import { differenceOf, later } from './difference'
import { Revisions } from './revisions'
import { engineService } from './service'
import { documentsHeard } from './testing/documentsHeard'
import { spawning } from './testing/fakeWorker'

const RULEBOOK_DOCUMENTS = Object.fromEntries(RULEBOOKS.ids.map((id) => [id, builtIn(id)]))
const document = caseDocument('02') as ScenarioDocument
const named = (name: string): ScenarioDocument => ({ ...document, name })
const MOVES = { price: { BTC: '-0.1' } }

describe('numbers', () => {
  test('the same document after the same moves is the same revision, any other one another', () => {
    const revisions = new Revisions()
    const first = revisions.of(document, null, 'current')
    expect(revisions.of(document, null, 'current')).toBe(first)
    const moved = revisions.of(document, MOVES, 'current')
    expect(revisions.of(document, { price: { BTC: '-0.1' } }, 'current')).toBe(moved)
    const others = [
      moved,
      revisions.of(document, { days: '1' }, 'current'),
      revisions.of({ ...document }, null, 'current'),
    ]
    expect(new Set([first, ...others].map(({ number }) => number)).size).toBe(4)
  })
})

/** A client of real engines that count the documents they are sent, with as many workers for sweeps. */
function counting(cores = 2) {
  const documents: string[] = []
  const { spawn, workers } = spawning(() => {
    const service = engineService()
    const documentOf = documentsHeard()
    const heard = <Asked extends readonly unknown[]>(asked: Asked): Asked => {
      for (const part of asked) {
        const document = isRevision(part) ? documentOf(part) : null
        if (document !== null) documents.push(document.name)
      }
      return asked
    }
    return {
      load: service.load,
      evaluate: (...asked: Parameters<EngineApi['evaluate']>) => service.evaluate(...heard(asked)),
      compare: (...asked: Parameters<EngineApi['compare']>) => service.compare(...heard(asked)),
      explain: (...asked: Parameters<EngineApi['explain']>) => service.explain(...heard(asked)),
      sweep: (...asked: Parameters<EngineApi['sweep']>) => service.sweep(...heard(asked)),
    }
  })
  return { client: createEngineClient(spawn, RULEBOOK_DOCUMENTS, cores), workers, documents }
}

function isRevision(part: unknown): part is SentRevision {
  return typeof part === 'object' && part !== null && 'held' in part
}

const QUESTION = { base: 'BTC', prices: 6, volatilities: 3 }
const sweepOver = (of: ScenarioDocument) =>
  ({ kind: 'marginSurface', document: of, moves: null, question: QUESTION }) as const

function watching() {
  const onParts = vi.fn()
  return { onParts, signal: new AbortController().signal }
}

describe('what crosses', () => {
  test('a document crosses once, however much is asked of it', async () => {
    const { client, documents } = counting()
    const [one, other] = [named('one'), named('other')]
    const evaluated = await client.evaluate(one, null)
    expect(await client.evaluate(one, null)).toEqual(evaluated)
    await client.evaluateBaseline(other)
    for (const path of [[], [0], [0, 0]]) await client.explain(one, 'account.maintenanceMargin', path)
    await client.compare(one, other, { current: null, baseline: null })
    expect(documents).toEqual(['one', 'other'])
  })

  test('every worker that shares a sweep is sent the document, once', async () => {
    const { client, workers, documents } = counting(4)
    const one = named('one')
    await client.evaluate(one, null)
    const [first, second] = [watching(), watching()]
    expect(await client.sweep(sweepOver(one), first)).toMatchObject({ value: { value: 'finished' } })
    await client.sweep(sweepOver(one), second)
    expect(second.onParts.mock.lastCall).toEqual(first.onParts.mock.lastCall)
    expect(workers.length).toBeGreaterThan(2)
    expect(documents).toHaveLength(workers.length)
  })
})

describe('a worker that does not know', () => {
  test('because it crashed between two questions, is sent the document again', async () => {
    const { client, workers, documents } = counting()
    const one = named('one')
    await client.evaluate(one, null)
    const before = await client.explain(one, 'account.mmRate', [])
    workers[0]?.crash()
    expect(await client.explain(one, 'account.mmRate', [])).toEqual(before)
    expect(before).toMatchObject({ value: { value: { trail: [{}] } } })
    expect(workers).toHaveLength(2)
    expect(documents).toEqual(['one', 'one'])
  })

  test('because it has since had many others to keep, is sent the document again', async () => {
    const { client, workers } = counting()
    const one = named('one')
    const before = await client.evaluate(one, null)
    for (let other = 0; other < 12; other += 1) await client.evaluate(named(`${other}`), null)
    expect(await client.evaluate(one, null)).toEqual(before)
    // Four are more sessions than a worker keeps open, and fewer documents than it knows.
    for (let other = 0; other < 4; other += 1) await client.evaluate(named(`${other}`), MOVES)
    expect(await client.explain(one, 'account.mmRate', [])).toMatchObject({
      value: { value: { trail: [{}] } },
    })
    expect(workers).toHaveLength(1)
  })

  test('for a sweep tells no part twice', async () => {
    const { client } = counting()
    const one = named('one')
    const [before, after] = [watching(), watching()]
    await client.sweep(sweepOver(one), before)
    for (let other = 0; other < 4; other += 1) await client.sweep(sweepOver(named(`${other}`)), watching())
    await client.sweep(sweepOver(one), after)
    expect(after.onParts.mock.lastCall).toEqual(before.onParts.mock.lastCall)
  })

  test('what is told as an edit, or by its number, is told anew as a whole', async () => {
    const evaluate = vi.fn(({ held }: SentRevision) => {
      if (held === null || held.document.from !== null) return UNKNOWN
      return differenceOf(undefined, (later(undefined, held.document.difference) as ScenarioDocument).name)
    })
    const client = createEngineClient(spawning(() => ({ evaluate })).spawn, {})
    const one = named('one')
    for (const each of [one, named('other'), one])
      expect(await client.evaluate(each, null)).toEqual({ kind: 'answer', value: each.name })
    const asked = evaluate.mock.calls.map(([{ held }]) => {
      if (held === null) return 'number'
      return held.document.from === null ? 'whole' : 'edited'
    })
    expect(asked).toEqual(['whole', 'edited', 'whole', 'number', 'whole'])
  })

  test('even what it was just told has failed', async () => {
    const client = createEngineClient(spawning(() => ({ evaluate: () => UNKNOWN })).spawn, {})
    expect(await client.evaluate(document, null)).toEqual({
      kind: 'failed',
      message: 'The calculation does not know what it was told.',
    })
  })
})
