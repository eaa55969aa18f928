import { describe, expect, test } from 'vitest'
import { Decimal } from '@/engine/figure/decimal'
import { Figure } from '@/engine/figure/figure'
import type { ScenarioDocument } from '@/engine/model/document'
import { builtIn, RULEBOOKS } from '@/engine/reading/testing/documents'
import { caseDocument } from '@/engine/testing/cases'
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
const faulty = { ...document, asOf: 'yesterday' }

describe('what crosses to the page', () => {
  test.each([
    ['an evaluation', service.evaluate(document, null)],
    ['a moved evaluation', service.evaluate(document, MOVES)],
    ['a comparison', service.compare(document, document, { current: MOVES, baseline: null })],
    ['the faults of a document', service.evaluate(faulty, null)],
    ['an explanation', service.explain(document, 'account.maintenanceMargin', [0])],
    ['that an address leads nowhere', service.explain(document, 'account.constructor', [])],
    ['a file', service.read(JSON.stringify(document))],
    ['the faults of a file', service.read('{')],
  ])('is plain data without decimals or figures: %s', (_, answer) => {
    expect(parts(answer).filter((part) => !isPlain(part))).toEqual([])
    expect(structuredClone(answer)).toEqual(answer)
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer)
  })

  test('those answers are not empty', () => {
    const { current, baseline } = service.compare(document, faulty, { current: null, baseline: null })
    expect(current).toMatchObject({ ok: true, value: { statement: { units: { BTC: {} } } } })
    expect(baseline).toMatchObject({ ok: false, faults: [{ path: 'asOf' }] })
    expect(service.explain(document, 'account.maintenanceMargin', [])).toMatchObject({
      value: { trail: [{ step: { figure: { unit: 'USD' } } }] },
    })
  })
})

test('before it is loaded, the rulebook is a fault, not a crash', () => {
  expect(engineService().evaluate(document, null).ok).toBe(false)
})
