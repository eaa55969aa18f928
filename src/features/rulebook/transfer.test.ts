import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RulebookOverrides } from '@/engine/documents/document'
import { faultLine } from '@/engine/documents/faultLine'
import { pathText } from '@/engine/documents/path'
import { checkRulebook } from '@/engine/reading/checkRulebook'
import { builtIn } from '@/engine/reading/testing/documents'
import { type ParameterSource, sourceAt, sourceOfChange } from '@/state/workbook/parameterSource'
import { readRulebookFile } from '@/state/workbook/readRulebookFile'
import { differencesOf, mergeRulebook, ownValue, setOverride } from '@/state/workbook/rulebookEdits'
import { EVERY_GROUP, pathFor } from '@/words/parameterEntries'
import { exportText } from './exportRulebook'
import { refusal } from './faults'

const GUIDE = builtIn('uta-guide')
const OBSERVED = builtIn('uta-observed')

const BUILT_INS = { 'uta-guide': GUIDE, 'uta-observed': OBSERVED }
const ENTRIES = EVERY_GROUP.flatMap(({ parameters }) => parameters)

const decimals = fc
  .tuple(fc.boolean(), fc.integer({ min: 0, max: 12 }), fc.stringMatching(/^\d{0,6}$/))
  .map(([negative, whole, fraction]) => `${negative ? '-' : ''}${whole}${fraction && `.${fraction}`}`)
const tiers = fc
  .tuple(fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { maxLength: 4 }), decimals)
  .map(([bounds, ratio]) => [
    ...bounds.toSorted((a, b) => a - b).map((upTo) => ({ upTo: String(upTo), ratio })),
    { ratio },
  ])
const values = { flag: fc.boolean(), tiers }

/** Any edit of any parameter of any coin, faulty ones too. */
const edit = fc
  .tuple(fc.constantFrom(...ENTRIES), fc.constantFrom('default', 'BTC', 'SOL', 'XRP', 'USDT'))
  .chain(([entry, coin]) => {
    const value: fc.Arbitrary<unknown> =
      entry.kind === 'flag' || entry.kind === 'tiers' ? values[entry.kind] : decimals
    const source = fc.option(fc.constant({ kind: 'observed', note: 'Seen.' } as const), { nil: undefined })
    return fc.tuple(value, source).map(([to, seen]) => ({ path: pathFor(entry, coin), to, seen }))
  })

/** The overrides after a row of edits, of which the faulty ones are refused. */
function edited(
  builtIn: unknown,
  row: readonly { path: string; to: unknown; seen?: ParameterSource | undefined }[],
): RulebookOverrides | null {
  return row.reduce<RulebookOverrides | null>((before, { path, to, seen }) => {
    const after = setOverride(before, builtIn, path, to, seen)
    return refusal(builtIn, before, after, path) === null ? after : before
  }, null)
}

/** The overrides with a source of each parameter that they change. */
function withSources(builtIn: unknown, overrides: RulebookOverrides | null): RulebookOverrides | null {
  const merged = mergeRulebook(builtIn, overrides)
  const sources = differencesOf(builtIn, merged).map(({ path }) => [
    path,
    sourceOfChange(builtIn, merged, path) ?? { kind: 'assumed', note: 'set by the scenario Wild' },
  ])
  return overrides === null ? null : { ...overrides, sources: Object.fromEntries(sources) }
}

describe('a rulebook file', () => {
  it('of any valid edits is sound, and imported again gives the same overrides, each with its source', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('uta-guide' as const, 'uta-observed' as const),
        fc.array(edit, { maxLength: 12 }),
        (id, row) => {
          const overrides = edited(BUILT_INS[id], row)
          const text = exportText(BUILT_INS[id], overrides, 'Wild')
          expect(checkRulebook(JSON.parse(text)).ok).toBe(true)
          const read = readRulebookFile(text, BUILT_INS, 'uta-guide')
          expect(read.ok && read.value.overrides).toEqual(withSources(BUILT_INS[id], overrides))
          expect(read.ok && read.value.rulebook).toBe(id)
        },
      ),
      { numRuns: 150 },
    )
  })

  it('says that the scenario set what differs, and keeps every other source', () => {
    const overrides = { units: { SOL: { imFactor: '1.5' } }, borrow: { imr: '0.10' } }
    const document: unknown = JSON.parse(exportText(GUIDE, overrides, 'My book'))
    const sources = new Map(Object.entries(ownValue(document, 'sources') ?? {}))
    expect(sources.get('units.SOL.imFactor')).toEqual({
      kind: 'assumed',
      note: 'set by the scenario My book',
    })
    expect(sources.get('borrow.imr')).toEqual(sourceAt(GUIDE, 'borrow.imr'))
    expect(ownValue(document, 'name')).toBe('Public guide, changed by the scenario My book')
  })

  it('keeps the source that the scenario gives for what it sets', () => {
    const path = 'units.SOL.imFactor'
    const seen = { kind: 'observed', note: 'Seen.' } as const
    const overrides = setOverride(null, GUIDE, path, '1.5', seen)
    const document: unknown = JSON.parse(exportText(GUIDE, overrides, 'My book'))
    expect(sourceAt(document, path)).toEqual(seen)
    const read = readRulebookFile(JSON.stringify(document), BUILT_INS, 'uta-guide')
    expect(read.ok && read.value.overrides).toEqual(overrides)
  })

  it('of a scenario with the longest name, or one that says another model, is taken in again', () => {
    const changes = { units: { BTC: { imFactor: '1.3' } } }
    const long = readRulebookFile(exportText(GUIDE, changes, 'x'.repeat(400)), BUILT_INS, 'uta-guide')
    expect(long).toMatchObject({ ok: true, value: { overrides: changes } })
    const posing = { ...changes, id: 'mine', model: 'derive', date: '2026-01-01' }
    const document: unknown = JSON.parse(exportText(GUIDE, posing, 'Posing'))
    expect(document).toMatchObject({ id: 'uta-guide', units: changes.units })
    expect(document).not.toHaveProperty('model')
    expect(document).not.toHaveProperty('date')
  })

  it('without changes is the built-in one', () => {
    expect(JSON.parse(exportText(OBSERVED, null, 'Any'))).toEqual(OBSERVED)
    const read = readRulebookFile(JSON.stringify(OBSERVED), BUILT_INS, 'uta-guide')
    expect(read).toMatchObject({
      ok: true,
      value: { rulebook: 'uta-observed', isKnown: true, overrides: null },
    })
  })

  it('with an unknown id is laid over the chosen rulebook', () => {
    const other = { ...GUIDE, id: 'mine', name: 'Mine', borrow: { imr: '0.2', mmr: '0.04' } }
    expect(readRulebookFile(JSON.stringify(other), BUILT_INS, 'uta-guide')).toMatchObject({
      ok: true,
      value: { id: 'mine', rulebook: 'uta-guide', isKnown: false, overrides: { borrow: { imr: '0.2' } } },
    })
  })

  it('with faults is refused with all of them', () => {
    const faulty = { ...GUIDE, borrow: { imr: '0', mmr: 0.04 } }
    const read = readRulebookFile(JSON.stringify(faulty), BUILT_INS, 'uta-guide')
    expect(read.ok ? [] : read.faults.map(({ path }) => pathText(path))).toEqual(['borrow.imr', 'borrow.mmr'])
    expect(readRulebookFile('{', BUILT_INS, 'uta-guide')).toMatchObject({ ok: false })
    expect(readRulebookFile(`"${'x'.repeat(1_048_576)}"`, BUILT_INS, 'uta-guide')).toMatchObject({
      ok: false,
    })
    const scenario = readRulebookFile('{"format": "margin-scenario@1"}', BUILT_INS, 'uta-guide')
    expect(scenario.ok ? [] : scenario.faults.map(faultLine)).toEqual([
      expect.stringMatching(/^this is a scenario/),
    ])
  })
})
