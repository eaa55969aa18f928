import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { ScenarioDocument } from '@/engine/documents/document'
import { Engine } from '@/engine/engine'
import { builtIn, RULEBOOKS } from '@/engine/reading/testing/documents'
import { caseDocument } from '@/engine/testing/cases'
import type { SentRevision } from './api'
import { createEngineClient } from './client'
import { differenceOf } from './difference'
import { engineService } from './service'
import { documentsHeard } from './testing/documentsHeard'
import { NEVER, spawning } from './testing/fakeWorker'

const document = caseDocument('02') as ScenarioDocument
const SWEEP = { kind: 'liquidation', document, moves: null, question: null } as const
const WATCHER = { onParts: () => undefined, signal: new AbortController().signal }
const named = (name: string) => ({ ...document, name })

describe('with the engine in its workers', () => {
  const rulebooks = Object.fromEntries(RULEBOOKS.ids.map((id) => [id, builtIn(id)]))
  const { spawn, workers } = spawning(engineService)
  const client = createEngineClient(spawn, rulebooks)
  const engine = new Engine(RULEBOOKS)

  test('the answers are those of the engine', async () => {
    const baseline = { ...document, hedges: [] }
    expect(await client.evaluate(document, null)).toEqual({
      kind: 'answer',
      value: engine.evaluate(document),
    })
    expect(await client.evaluateBaseline(baseline)).toEqual({
      kind: 'answer',
      value: engine.evaluate(baseline),
    })
    expect(await client.explain(document, 'account.maintenanceMargin', [0])).toEqual({
      kind: 'answer',
      value: engine.explain(document, 'account.maintenanceMargin', [0]),
    })
    expect(await client.read(JSON.stringify(document))).toEqual({
      kind: 'answer',
      value: { ok: true, value: document },
    })
    expect(workers).toHaveLength(1)
  })

  test('a baseline is not moved; a preview moves both, a comparison each by its own', async () => {
    const moves = { price: { '*': '-0.12' }, days: '40' }
    const moved = engine.evaluate(document, moves)
    const unmoved = engine.evaluate(document)
    expect(moved).not.toEqual(unmoved)
    const [evaluated, baseline, previewed, compared, explained, ...appraised] = await Promise.all([
      client.evaluate(document, moves),
      client.evaluateBaseline(document),
      client.preview(document, document, moves),
      client.compare(document, document, { current: null, baseline: moves }),
      client.explain(document, 'settled.0.cash', [], moves),
      client.appraise(document, moves),
      client.appraise(document, null),
      client.appraise(document, moves),
    ])
    // None takes another's place.
    expect(appraised).toMatchObject([moved, unmoved, moved].map((value) => ({ kind: 'answer', value })))
    expect([evaluated, baseline]).toMatchObject([{ value: moved }, { value: unmoved }])
    expect(previewed).toMatchObject({ value: { current: moved, baseline: moved } })
    expect(compared).toMatchObject({ value: { current: unmoved, baseline: moved } })
    expect(explained).toMatchObject({ value: engine.explain(document, 'settled.0.cash', [], moves) })
  })

  test('after one edit and another the answers are those of the engine; what they leave alone is the same object', async () => {
    const before = caseDocument('11') as ScenarioDocument
    const [first, ...others] = before.positions ?? []
    if (first === undefined) throw new Error('The case has no position.')
    const rows: unknown[] = []
    for (const size of ['7', '8']) {
      const edited = { ...before, positions: [{ ...first, size }, ...others] }
      const answer = await client.evaluate(edited, null)
      expect(answer).toEqual({ kind: 'answer', value: engine.evaluate(edited) })
      if (answer.kind === 'answer' && answer.value.ok) rows.push(answer.value.value.rows['positions[2]'])
    }
    expect(rows).toHaveLength(2)
    expect(rows[1]).toBe(rows[0])
    expect(rows[0]).toHaveProperty('worstPnl')
  })

  test('a faulty document is an answer, not an error', async () => {
    const answer = await client.evaluate({ ...document, asOf: 'yesterday' }, null)
    expect(answer).toMatchObject({ value: { ok: false, faults: [{ path: ['asOf'] }] } })
  })
})

/** What a worker says that evaluates nothing. */
const EVALUATED = differenceOf(undefined, 'evaluated')

describe('with workers that misbehave', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  test('a burst of edits evaluates the first and the last, the others are superseded', async () => {
    const heard = documentsHeard()
    const names: string[] = []
    const evaluate = (sent: SentRevision) => {
      names.push(heard(sent)?.name ?? '')
      return EVALUATED
    }
    const client = createEngineClient(spawning(() => ({ evaluate })).spawn, {})
    const answers = ['a', 'b', 'c', 'd'].map((name) => client.evaluate(named(name), null))
    expect((await Promise.all(answers)).map(({ kind }) => kind)).toEqual([
      'answer',
      'superseded',
      'superseded',
      'answer',
    ])
    expect(names).toEqual(['a', 'd'])
  })

  test('a long sweep does not delay an evaluation', async () => {
    const api = { evaluate: () => EVALUATED, sweep: () => NEVER }
    const client = createEngineClient(spawning(() => api).spawn, {})
    void client.sweep(SWEEP, WATCHER)
    expect(await client.evaluate(document, null)).toMatchObject({ value: 'evaluated' })
    client.close()
  })

  test('an explanation behind a long evaluation does not end the worker that is busy with it', async () => {
    const { spawn, workers } = spawning(() => ({
      evaluate: () => new Promise((answer) => setTimeout(() => answer(EVALUATED), 8_000)),
      explain: () => new Promise((answer) => setTimeout(() => answer('explained'), 8_000)),
    }))
    const client = createEngineClient(spawn, {})
    const answers = Promise.all([client.evaluate(document, null), client.explain(document, 'a', [])])
    await vi.advanceTimersByTimeAsync(16_000)
    expect(await answers).toMatchObject([{ value: 'evaluated' }, { value: 'explained' }])
    expect(workers).toHaveLength(1)
  })

  test('a calculation that hangs twice failed; the next one is asked of a fresh worker', async () => {
    const { spawn, workers } = spawning((before) => ({
      evaluate: () => (before < 2 ? NEVER : EVALUATED),
    }))
    const client = createEngineClient(spawn, {})
    const hanging = client.evaluate(named('a'), null)
    const waiting = client.evaluate(named('b'), null)
    await vi.advanceTimersByTimeAsync(20_000)
    expect(await hanging).toEqual({ kind: 'failed', message: 'The calculation did not answer in time.' })
    expect(await waiting).toMatchObject({ value: 'evaluated' })
    expect(workers.map(({ terminated }) => terminated)).toEqual([true, true, false])
  })

  test('what cannot be sent failed', async () => {
    const client = createEngineClient(spawning(() => ({ evaluate: () => EVALUATED })).spawn, {})
    const unclonable = { ...document, rulebookOverrides: { rule: () => undefined } }
    expect(await client.evaluate(unclonable, null)).toMatchObject({ kind: 'failed' })
    expect(await client.evaluate(document, null)).toMatchObject({ value: 'evaluated' })
  })

  test('closing settles everything that is asked, and nothing is started any more', async () => {
    const { spawn, workers } = spawning(() => ({ evaluate: () => NEVER, explain: () => NEVER }))
    const client = createEngineClient(spawn, {})
    const answers: Promise<unknown>[] = [
      client.evaluate(named('a'), null),
      client.evaluate(named('b'), null),
      client.explain(document, 'a', []),
    ]
    await vi.advanceTimersByTimeAsync(0)
    client.close()
    answers.push(client.evaluate(named('c'), null), client.sweep(SWEEP, WATCHER))
    const closed = { kind: 'failed', message: 'The calculation was closed.' }
    expect(await Promise.all(answers)).toEqual([closed, { kind: 'superseded' }, closed, closed, closed])
    expect(workers.map(({ terminated }) => terminated)).toEqual([true])
    expect(vi.getTimerCount()).toBe(0)
  })
})
