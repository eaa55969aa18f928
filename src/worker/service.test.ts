import { describe, expect, test, vi } from 'vitest'
import type { ScenarioDocument } from '@/engine/documents/document'
import type { MovesDocument } from '@/engine/market/shift/moves'
import { Decimal } from '@/engine/numbers/decimal'
import { Figure } from '@/engine/numbers/figure'
import { builtIn, RULEBOOKS } from '@/engine/reading/testing/documents'
import { WHOLE } from '@/engine/sweep/sweep'
import { caseDocument } from '@/engine/testing/cases'
import { REMEMBERED, type SentRevision, UNKNOWN } from './api'
import { type Difference, differenceOf, later } from './difference'
import { engineService } from './service'

const rulebooks = Object.fromEntries(RULEBOOKS.ids.map((id) => [id, builtIn(id)]))
const service = engineService()
service.load(rulebooks)

/** Everything that a value is made of, itself first. */
function parts(value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [value]
  return [value, ...Object.values(value).flatMap(parts)]
}

/** What `postMessage` and JSON both carry unchanged. */
function isPlain(part: unknown): boolean {
  if (part instanceof Decimal || part instanceof Figure) return false
  if (typeof part === 'number') return Number.isFinite(part)
  if (typeof part !== 'object' || part === null)
    return part === null || ['string', 'boolean'].includes(typeof part)
  return [Object.prototype, Array.prototype].includes(Object.getPrototypeOf(part))
}

const document = caseDocument('11') as ScenarioDocument
const MOVES = { price: { '*': '-0.1' }, days: '400' }
let revisions = 0
/** A revision that the worker has not heard of. */
const sent = (document: ScenarioDocument, moves: MovesDocument | null = null): SentRevision => {
  revisions += 1
  return {
    number: revisions,
    held: { document: { from: null, difference: differenceOf(undefined, document) }, moves, line: 'current' },
  }
}
/** What the page makes of the answer where it has none before. */
const evaluate = (of: SentRevision, by = service) => {
  const answer = by.evaluate(of, null)
  return answer === UNKNOWN ? UNKNOWN : later(undefined, answer)
}
/** How a field differs, of the difference of what it is in. */
function within(difference: Difference, name: string): Difference {
  const changed = difference.kind === 'fields' ? difference.changed : []
  return new Map(changed).get(name) ?? { kind: 'same' }
}

const byNumber = ({ number }: SentRevision): SentRevision => ({ number, held: null })
const faulty = { ...document, asOf: 'yesterday' }

describe('what crosses to the page', () => {
  test.each([
    ['an evaluation', evaluate(sent(document))],
    ['a moved evaluation', evaluate(sent(document, MOVES))],
    ['a comparison', service.compare(sent(document, MOVES), sent(document))],
    ['the faults of a document', evaluate(sent(faulty))],
    ['an explanation', service.explain(sent(document), 'account.maintenanceMargin', [0])],
    ['that an address leads nowhere', service.explain(sent(document), 'account.constructor', [])],
    ['a file', service.read(JSON.stringify(document))],
    ['the faults of a file', service.read('{')],
  ])('is plain data without decimals or figures: %s', (_, answer) => {
    expect(parts(answer).filter((part) => !isPlain(part))).toEqual([])
    expect(structuredClone(answer)).toEqual(answer)
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer)
  })

  test('those answers are not empty', () => {
    expect(service.compare(sent(document), sent(faulty))).toMatchObject({
      current: { ok: true, value: { statement: { units: { BTC: {} } } } },
      baseline: { ok: false, faults: [{ path: ['asOf'] }] },
    })
    expect(service.explain(sent(document), 'account.maintenanceMargin', [])).toMatchObject({
      value: { trail: [{ step: { figure: { unit: 'USD' } } }] },
    })
  })
})

test('before it is loaded, the rulebook is a fault, not a crash', () => {
  expect(evaluate(sent(document), engineService())).toMatchObject({ ok: false })
})

describe('revisions', () => {
  test('one that was sent is asked of by its number from then on', async () => {
    const moved = sent(document, MOVES)
    const evaluated = evaluate(moved)
    expect(evaluate(byNumber(moved))).toEqual(evaluated)
    expect(service.compare(byNumber(moved), byNumber(moved))).toEqual({
      current: evaluated,
      baseline: evaluated,
    })
    expect(service.explain(byNumber(moved), 'settled.0.cash', [])).toMatchObject({ value: { trail: [{}] } })
    const question = { kind: 'marginWithout', question: null } as const
    const tell = vi.fn()
    const end = service.sweep(1, byNumber(moved), question, WHOLE, tell)
    expect(await end).toEqual({ ok: true, value: 'finished' })
    expect(tell.mock.lastCall?.[0]).not.toEqual([])
  })

  test('of an evaluation only what has changed since another one crosses, and all of it where that has had to go', () => {
    const [row, ...others] = document.positions ?? []
    if (row === undefined) throw new Error('The case has no position.')
    const edited = { ...document, positions: [{ ...row, size: '7' }, ...others] }
    const [before, after] = [sent(document), sent(edited)]
    const [was, is] = [evaluate(before), evaluate(after)]
    const difference = service.evaluate(byNumber(after), before.number) as Difference
    expect(later(was, difference)).toEqual(is)
    expect(['value', 'rows'].reduce(within, difference)).toMatchObject({
      kind: 'fields',
      names: null,
      changed: [['positions[0]', { kind: 'fields' }]],
    })
    expect(service.evaluate(byNumber(after), -1)).toEqual({ kind: 'new', value: is })
  })

  test('one whose session has been closed for others is opened anew', () => {
    const first = sent(document, MOVES)
    const evaluated = evaluate(first)
    for (let other = 0; other < 4; other += 1) evaluate(sent(document))
    expect(evaluate(byNumber(first))).toEqual(evaluated)
  })

  test('one that is sent as an edit of another is what it is when sent whole', () => {
    const before = sent(document)
    const [row, ...rest] = document.positions ?? []
    if (row === undefined) throw new Error('The case has no position.')
    const edited = { ...document, positions: [...rest, { ...row, size: '7' }] }
    const whole = evaluate(sent(edited))
    expect(whole).not.toEqual(evaluate(before))
    const asEdit = (from: number): SentRevision => {
      const difference = differenceOf(document, edited)
      revisions += 1
      return {
        number: revisions,
        held: { document: { from, difference }, moves: null, line: 'current' },
      }
    }
    expect(evaluate(asEdit(before.number))).toEqual(whole)
    expect(evaluate(asEdit(-1))).toBe(UNKNOWN)
  })

  test('one that was never sent, or has had to go, is unknown', async () => {
    const [oldest, looked, ...newer] = Array.from({ length: REMEMBERED + 1 }, () => sent(document))
    if (oldest === undefined || looked === undefined) throw new Error('Two revisions are missing.')
    const unheard = byNumber({ number: -1, held: null })
    expect(evaluate(unheard)).toBe(UNKNOWN)
    evaluate(oldest)
    evaluate(looked)
    for (const one of newer) {
      evaluate(one)
      expect(evaluate(byNumber(looked))).not.toBe(UNKNOWN)
    }
    const gone = byNumber(oldest)
    expect(service.compare(byNumber(looked), gone)).toBe(UNKNOWN)
    expect(service.explain(gone, 'account.mmRate', [])).toBe(UNKNOWN)
    const question = { kind: 'marginWithout', question: null } as const
    expect(await service.sweep(2, gone, question, WHOLE, () => undefined)).toBe(UNKNOWN)
  })
})
