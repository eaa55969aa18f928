import type { DocumentCursor } from '@/engine/documents/documentCursor'
import { decimal, flag, isCoin, positive, text } from '@/engine/documents/schemas'
import type { Bound } from '@/engine/numbers/bounds'
import { Decimal } from '@/engine/numbers/decimal'
import type { Parameter, Tier } from '@/engine/portfolio/rulebook'
import type { ListedRow } from '@/engine/portfolio/venueRulebook'
import type { ParameterSources } from './parameterSources'
import { readListed } from './readListed'
import type { RulebookSchema, SchemaEntry } from './rulebookSchema'

/** Everything that a rulebook sets, by its path. */
export interface Readings {
  readonly parameters: Map<string, Parameter>
  readonly flags: Map<string, boolean>
  readonly tiers: Map<string, readonly Tier[]>
  readonly lists: Map<string, readonly ListedRow[]>
  readonly texts: Map<string, string>
}

/** Whether a part may be absent; of a whole coin every single parameter that is not there is told. */
type Need = 'optional' | 'required' | 'whole'

/** Stands for what could not be read. It is never seen: a rulebook with a fault is not used, and NaN breaks no rule. */
const UNREADABLE = new Decimal(Number.NaN)

/** Reads every parameter of a rulebook and checks its bounds, at every place of the outline where one stands. */
export function readParameters(
  rulebook: DocumentCursor,
  outline: RulebookSchema,
  sources: ParameterSources,
  need: 'required' | 'whole' = 'required',
): Readings {
  const readings: Readings = {
    parameters: new Map(),
    flags: new Map(),
    tiers: new Map(),
    lists: new Map(),
    texts: new Map(),
  }
  for (const [key, below] of outline) read(rulebook.at(key), below, need)
  return readings

  function read(part: DocumentCursor, outline: SchemaEntry, need: Need): void {
    if (part.isAbsent && need === 'optional') return
    if (outline.kind === 'group') readGroup(part, outline, need)
    else if (outline.kind === 'coins') readCoins(part, outline.entry)
    else if (outline.kind === 'wholeCoins') readWholeCoins(part, outline.entry)
    else if (part.isAbsent && need === 'whole') part.fault({ code: 'missing' })
    else readLeaf(part, outline)
  }

  function readLeaf(part: DocumentCursor, outline: SchemaEntry): void {
    if (outline.kind === 'list')
      readings.lists.set(part.trail, readListed(part, outline.list, sources.of(part)))
    if (outline.kind === 'text') readings.texts.set(part.trail, readText(part, sources))
    if (outline.kind === 'parameter')
      readings.parameters.set(part.trail, readParameter(part, outline.bound, sources))
    if (outline.kind === 'flag') readings.flags.set(part.trail, readFlag(part, sources))
    if (outline.kind === 'tiers') readings.tiers.set(part.trail, readTiers(part, outline.bound, sources))
  }

  function readGroup(
    part: DocumentCursor,
    { entries, isOptional }: Extract<SchemaEntry, { kind: 'group' }>,
    need: Need,
  ): void {
    if (part.isAbsent && isOptional) return
    const isTold = part.isAbsent && need === 'whole'
    if (!isTold && !part.fields([...entries.keys()])) return
    for (const [key, entry] of entries) read(part.at(key), entry, need)
  }

  function readWholeCoins(part: DocumentCursor, entry: SchemaEntry): void {
    for (const key of part.keys()) {
      if (isCoin(key)) read(part.at(key), entry, 'whole')
      else part.at(key).fault({ code: 'unexpected', expected: 'a coin in capital letters and digits' })
    }
  }

  function readCoins(part: DocumentCursor, entry: SchemaEntry): void {
    const keys = part.keys()
    if (part.isObject) read(part.at('default'), entry, 'required')
    for (const key of keys) {
      if (isCoin(key)) read(part.at(key), entry, 'optional')
      else if (key !== 'default')
        part
          .at(key)
          .fault({ code: 'unexpected', expected: 'a coin in capital letters and digits, or "default"' })
    }
  }
}

function readBounded(part: DocumentCursor, bound: Bound): Decimal {
  const value = part.read(decimal)
  if (value === undefined) return UNREADABLE
  if (!bound.holds(value)) {
    part.expected({ kind: 'range', range: bound.range })
    return UNREADABLE
  }
  return value
}

function readParameter(part: DocumentCursor, bound: Bound, sources: ParameterSources): Parameter {
  const { trail: path, isOverridden: overridden } = part
  return { value: readBounded(part, bound), path, source: sources.of(part), overridden }
}

function readText(part: DocumentCursor, sources: ParameterSources): string {
  sources.of(part)
  return part.read(text) ?? ''
}

function readFlag(part: DocumentCursor, sources: ParameterSources): boolean {
  sources.of(part)
  return part.read(flag) ?? false
}

/** Tiers of quantity, ascending; only the last is without `upTo`. All share the source of the coin's list. */
function readTiers(part: DocumentCursor, bound: Bound, sources: ParameterSources): readonly Tier[] {
  const { trail: path, isOverridden: overridden } = part
  const source = sources.of(part)
  const rows = part.rows()
  if (Array.isArray(part.value) && rows.length === 0)
    part.fault({ code: 'unexpected', expected: 'at least one tier' })
  const tiers = rows.map((row, index): Tier => {
    const isObject = row.fields(['upTo', 'ratio'])
    const value = isObject ? readBounded(row.at('ratio'), bound) : UNREADABLE
    const upTo = isObject ? readUpTo(row.at('upTo'), index === rows.length - 1) : UNREADABLE
    return { upTo, ratio: { value, path, source, overridden } }
  })
  for (const [index, row] of rows.entries()) {
    const [before, here] = [tiers[index - 1]?.upTo, tiers[index]?.upTo]
    if (before && here?.lte(before))
      row.at('upTo').expected({ kind: 'aboveTierBefore', value: before.toFixed() })
  }
  return tiers
}

function readUpTo(part: DocumentCursor, isLast: boolean): Decimal | null {
  if (isLast) {
    if (!part.isAbsent)
      part.fault({ code: 'said', words: 'the last tier has no upTo: it holds for all beyond' })
    return null
  }
  return part.read(positive) ?? UNREADABLE
}
