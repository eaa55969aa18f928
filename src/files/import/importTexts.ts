import type { ScenarioDocument } from '@/engine/documents/document'
import { shortened } from '@/engine/documents/faultText'
import type { RulebookSource } from '@/engine/portfolio/rulebookSource'
import { DEFAULT_RULEBOOK } from '@/engine/reading/readRules'
import { venueModelOf } from '@/engine/reading/venueModelOf'
import type { Omission } from '@/files/found/omission'
import { checkEquity } from './checkEquity'
import { gather } from './gather'
import { changesBetween, type ImportChange } from './importChanges'
import { merge, type Sample } from './merge'
import { overridesOf } from './overridesOf'
import { prune } from './prune'
import { type NamedText, type ReadTexts, type Recognised, readTexts } from './readTexts'

/** What an import goes into, and what it may lean on. */
export interface ImportInto {
  /** The open scenario; null for a new one. */
  readonly scenario: ScenarioDocument | null
  readonly sample: Sample
  readonly rulebooks: RulebookSource
}

/** What came of texts. Nothing that was read is dropped without a word. */
export interface Imported {
  /** The scenario with what was read; null where nothing was. */
  readonly document: ScenarioDocument | null
  readonly recognised: readonly Recognised[]
  /** Rows and prices that were not there before. */
  readonly added: readonly ImportChange[]
  readonly changed: readonly ImportChange[]
  readonly leftOut: readonly Omission[]
  /** Names of those left out that cannot be valued, whether they were read or there before. */
  readonly unvalued: ReadonlySet<string>
  /** Orders that take no margin. */
  readonly notCounted: readonly Omission[]
  /** What was netted, checked, assumed, and what may be missing, in sentences. */
  readonly notes: readonly string[]
  /** Those of the notes that say what was netted. */
  readonly netted: readonly string[]
  /** Those of the notes after which something may be misread or missing. */
  readonly warnings: readonly string[]
}

/**
 * Reads texts of any kind that is known: scenario and rulebook files, answers of the exchange, print-outs of programs,
 * tables, logs; several at once, in any order. What they hold goes over the scenario row by row: a second import of the
 * same changes nothing. Never throws.
 */
export function importTexts(texts: readonly NamedText[], into: ImportInto): Imported {
  return takeOver(readTexts(texts, into.rulebooks), into)
}

/**
 * What comes of texts that were read, as `importTexts` says: the same reading can be taken over into several scenarios.
 */
export function takeOver(read: ReadTexts, into: ImportInto): Imported {
  const base = read.scenario ?? into.scenario
  const gathered = gather(read.lists)
  const isEmpty = read.lists.length === 0 && read.scenario === null && read.rulebook === null
  const said = {
    recognised: read.recognised,
    leftOut: [...read.leftOut, ...gathered.leftOut].map(toldOf),
    notCounted: gathered.notCounted.map(toldOf),
    notes: [...read.notes, ...gathered.notes],
    netted: [],
    warnings: [...read.warnings, ...gathered.warnings],
    unvalued: new Set<string>(),
  }
  if (isEmpty) return { document: null, added: [], changed: [], ...said }
  const merged = merge(gathered, base, read.rules, into.sample)
  const withRules =
    read.rulebook === null ? merged.document : underRules(merged.document, read.rulebook, into.rulebooks)
  const [where, ...others] = new Set(read.recognised.map((part) => part.where))
  const { document, leftOut, faults } = prune(
    withRules,
    into.rulebooks,
    others.length === 0 && where !== undefined ? where : 'what was read',
  )
  const checks = [
    ...faults.map((fault) => `Nothing can be calculated of this: ${fault}.`),
    ...checkEquity(gathered.coins, document),
  ]
  return {
    document,
    recognised: said.recognised,
    ...changesOf(into.scenario, document),
    leftOut: [...said.leftOut, ...[...merged.leftOut, ...leftOut].map(toldOf)],
    unvalued: new Set(leftOut.map(({ what }) => what)),
    notCounted: said.notCounted,
    notes: [...said.notes, ...merged.netted, ...merged.notes, ...checks],
    netted: merged.netted,
    warnings: [...said.warnings, ...checks],
  }
}

/**
 * The document under a rulebook file that came with it: over the rulebook that it has, or over that of the file's
 * model.
 */
function underRules(
  document: ScenarioDocument,
  { base, overrides }: NonNullable<ReadTexts['rulebook']>,
  rulebooks: RulebookSource,
): ScenarioDocument {
  const { rulebook, ...rest } = document
  const isKnown = rulebook !== undefined && rulebooks.ids.includes(rulebook)
  const its = isKnown ? (venueModelOf(rulebooks.document(rulebook))?.id ?? null) : null
  const over = (id: string) => overridesOf(overrides, rulebooks.document(id))
  if (its === base)
    return { ...document, rulebookOverrides: over(isKnown ? rulebook : (base ?? DEFAULT_RULEBOOK)) }
  return {
    ...rest,
    ...(base === null ? {} : { rulebook: base }),
    rulebookOverrides: over(base ?? DEFAULT_RULEBOOK),
  }
}

/** A name as long as nobody reads it is cut, and so is a reason that holds it. */
function toldOf({ what, where, reason }: Omission): Omission {
  return { what: shortened(what, MOST_NAME - 1), where, reason: shortened(reason, MOST_REASON) }
}

/** Characters of what was left out, with the sign that it was cut, and of why. */
const MOST_NAME = 200
const MOST_REASON = 1000

/** What is in a document and was not before, or otherwise. */
export function changesOf(
  before: ScenarioDocument | null,
  after: ScenarioDocument,
): Pick<Imported, 'added' | 'changed'> {
  const changes = changesBetween(before, after)
  return {
    added: changes.filter((change) => change.before === null),
    changed: changes.filter((change) => change.before !== null),
  }
}
