import { describe, expect, it } from 'vitest'
import { PARAMETERS } from '@/engine/models/uta/parameters'
import { rulebookSchemaOf, type SchemaEntry } from '@/engine/reading/rulebookSchema'
import { groupsOf, parameterAt, pathFor } from './parameterEntries'

const ENTRIES = groupsOf(PARAMETERS).flatMap(({ parameters }) => parameters)

/** Every place of the outline, `*` for a coin. */
function patterns(outline: SchemaEntry, path: string): readonly (readonly [string, SchemaEntry])[] {
  if (outline.kind === 'coins') return patterns(outline.entry, `${path}.*`)
  if (outline.kind !== 'group') return [[path, outline]]
  return [...outline.entries].flatMap(([key, entry]) => patterns(entry, `${path}.${key}`))
}

const PLACES = [...rulebookSchemaOf(PARAMETERS)].flatMap(([key, outline]) => patterns(outline, key))

describe('the groups', () => {
  it('hold every parameter of a rulebook once, as what it is', () => {
    expect(ENTRIES.map(({ pattern }) => pattern).toSorted()).toEqual(PLACES.map(([path]) => path).toSorted())
    for (const [path, { kind }] of PLACES) {
      const found = ENTRIES.find(({ pattern }) => pattern === path)?.kind
      expect([path, found === 'flag' || found === 'tiers' ? found : 'parameter']).toEqual([path, kind])
    }
  })
})

describe('the parameter at a path', () => {
  it('is found for every coin', () => {
    for (const entry of ENTRIES)
      for (const coin of ['default', 'BTC', '1INCH'])
        expect(parameterAt(pathFor(entry, coin))?.entry).toBe(entry)
    expect(parameterAt('units.SOL.imFactor')?.coin).toBe('SOL')
    expect(parameterAt('borrow.imr')?.coin).toBeNull()
  })

  it('is none where no parameter can stand', () => {
    for (const path of [
      '',
      'units.btc.imFactor',
      'units.BTC.stress',
      'name',
      'units.A.B.imFactor',
      'collateral',
    ])
      expect(parameterAt(path)).toBeNull()
  })
})
