import type { RulebookOverrides, ScenarioDocument } from '@/engine/documents/document'
import { faultLine } from '@/engine/documents/faultLine'
import { quoted } from '@/engine/documents/faultText'
import { readJson } from '@/engine/documents/json'
import type { RulebookSource } from '@/engine/portfolio/rulebookSource'
import { checkAnyRulebook } from '@/engine/reading/checkAnyRulebook'
import { checkScenario } from '@/engine/reading/checkScenario'
import { venueModelOf } from '@/engine/reading/venueModelOf'
import { findAnswers } from '@/files/exchange/answers'
import { heldInAnswers, MARGIN_RULES } from '@/files/exchange/heldInAnswers'
import type { MarginAnswer } from '@/files/exchange/readMarginAnswer'
import type { Omission } from '@/files/found/omission'
import type { RowKind, RowList } from '@/files/found/rowKind'
import type { Loose } from '@/files/loose/loose'
import { looksStructured, readLoose } from '@/files/loose/readLoose'
import { readTable } from '@/files/table/readTable'
import type { TableRead } from '@/files/table/tableRead'
import { missingIn } from './overridesOf'
import { ownKind, ownWords, withoutOwn } from './ownDocuments'
import { repeatedOrders } from './repeatedOrders'

/** A text that comes in, and what it is called: a file's name, or where it was pasted. */
export interface NamedText {
  readonly name: string
  readonly text: string
}

/** A part of a text, by what it was recognised as. */
export interface Recognised {
  readonly where: string
  readonly what: string
}

/** What stood in texts, before anything is made of it. */
export interface ReadTexts {
  readonly lists: readonly RowList[]
  readonly recognised: readonly Recognised[]
  readonly leftOut: readonly Omission[]
  readonly notes: readonly string[]
  /** Those of the notes after which something may be missing. */
  readonly warnings: readonly string[]
  /** The built-in rulebook by which a scenario of its own counts; null for the usual one. */
  readonly rules: string | null
  /** The last scenario file among them. */
  readonly scenario: ScenarioDocument | null
  /**
   * Of the last rulebook file among them; `base`: the rulebook of the venue whose model it is of, null of the account's
   * own.
   */
  readonly rulebook: { readonly base: string | null; readonly overrides: RulebookOverrides } | null
}

/** Recognises what stands in each text. Never throws. */
export function readTexts(texts: readonly NamedText[], rulebooks: RulebookSource): ReadTexts {
  const lists: RowList[] = []
  const listsOfTexts: (readonly RowList[])[] = []
  const recognised: Recognised[] = []
  const leftOut: Omission[] = []
  const notes: string[] = []
  const warnings: string[] = []
  const margins: MarginAnswer[] = []
  let scenario: ScenarioDocument | null = null
  let rulebook: ReadTexts['rulebook'] = null
  for (const { name: where, text } of texts) {
    const from = lists.length
    if (text.trim() === '') leftOut.push({ what: 'an empty text', where, reason: 'there is nothing in it' })
    else if (looksStructured(text)) readStructured(where, text)
    else {
      const table = readTable(text, where)
      const isLink = table.lists.length === 0 && /#s\d+=/.test(text)
      takeTable(
        where,
        isLink ? { ...table, leftOut: [{ what: 'a link to a scenario', where, reason: LINK }] } : table,
      )
    }
    listsOfTexts.push(lists.slice(from))
  }
  const twice = repeatedOrders(listsOfTexts)
  warnings.push(...twice.warnings)
  notes.push(...twice.warnings)
  const isBuilt = margins.length > 0 && lists.length === 0 && scenario === null
  if (isBuilt) build()
  else notes.push(...margins.map(({ where }) => `${where}: ${ONLY_COMPARED}`))
  const rules = isBuilt ? MARGIN_RULES : null
  const kept = lists.filter((list) => !twice.repeated.has(list))
  return { lists: kept, recognised, leftOut, notes, warnings, rules, scenario, rulebook }

  /** Results without the account that they are of: the account as far as they say it. */
  function build(): void {
    const held = heldInAnswers(margins)
    lists.push(...held.lists)
    warnings.push(...held.warnings)
    notes.push(...held.warnings, ...held.notes)
  }

  function takeTable(where: string, table: TableRead): void {
    lists.push(...table.lists)
    recognised.push(...table.recognised.map((what) => ({ where, what })))
    leftOut.push(...table.leftOut)
    notes.push(...table.notes)
  }

  /** What stands beside answers: a table, or lines that are told. */
  function readOther(where: string, text: string): void {
    const table = readTable(text, where)
    if (table.lists.length > 0) {
      takeTable(where, table)
      return
    }
    const lines = text.split('\n')
    const [first = ''] = lines
    const rest = lines.length === 1 ? '' : ` and ${lines.length - 1} more`
    notes.push(`${where}: beside the answers stand lines that are not read: ${quoted(first)}${rest}.`)
  }

  function readStructured(where: string, text: string): void {
    const { values, others, problem } = readLoose(text)
    const kind = values.length === 1 ? ownKind(values[0]) : null
    if (kind === 'scenario') takeScenario(where, text)
    else if (kind === 'rulebook') takeRulebook(where, text)
    else {
      takeAnswers(where, values, problem)
      for (const other of others) readOther(where, other)
    }
  }

  function takeAnswers(where: string, values: readonly Loose[], problem: string | null): void {
    if (problem !== null) leftOut.push({ what: 'a text that cannot be read', where, reason: problem })
    const foreign = values.flatMap((value) => {
      const rest = withoutOwn(value, (own) => leftOut.push({ ...ownWords(own), where }))
      return rest === undefined ? [] : [rest]
    })
    const found = findAnswers(foreign, where)
    lists.push(...found.lists)
    leftOut.push(...found.leftOut)
    recognised.push(...found.lists.map((list) => ({ where, what: listName(list) })))
    recognised.push(...found.others.map((what) => ({ where, what })))
    margins.push(...found.margins)
  }

  function takeScenario(where: string, text: string): void {
    const read = readJson(text, (document) => {
      const checked = checkScenario(document, rulebooks)
      return checked.ok ? { ok: true as const, value: document as ScenarioDocument } : checked
    })
    if (!read.ok) {
      refuse('the scenario', where, read.faults.map(faultLine))
      return
    }
    if (scenario !== null)
      notes.push(`${where}: several scenario files; this one is the start, not those before it.`)
    scenario = read.value
    recognised.push({ where, what: 'scenario file' })
  }

  function takeRulebook(where: string, text: string): void {
    const read = readJson(text, (document) => {
      const checked = checkAnyRulebook(document)
      return checked.ok ? { ok: true as const, value: document as RulebookOverrides } : checked
    })
    if (!read.ok) {
      refuse('the rulebook', where, read.faults.map(faultLine))
      return
    }
    const { format: _format, id: _id, model: _model, date: _date, ...overrides } = read.value
    const base = venueModelOf(read.value)?.id ?? null
    rulebook = { base, overrides }
    const missing =
      base === null || !rulebooks.ids.includes(base) ? [] : missingIn(overrides, rulebooks.document(base))
    if (missing.length > 0) {
      const words = `${where}: not in the file, so as built in: ${missing.join(', ')}`
      notes.push(words)
      warnings.push(words)
    }
    recognised.push({ where, what: 'rulebook file' })
  }

  function refuse(what: string, where: string, faults: readonly string[]): void {
    leftOut.push(...faults.map((reason) => ({ what, where, reason })))
  }
}

const ONLY_COMPARED =
  'the portfolio-margin answer has results, not an account: it is for comparing, and nothing of it is taken.'

const LINK = 'it is no file: open the link in the browser, or paste it alone on the page'

const LIST_NAMES: Readonly<Record<RowKind, string>> = {
  position: 'positions',
  order: 'orders',
  coin: 'wallet balance',
  ticker: 'tickers',
  instrument: 'instruments info',
  trade: 'trades',
}

/** `positions (linear), 6 rows`. */
export function listName({ kind, category, rows }: RowList): string {
  const of = category === '' || kind === 'coin' ? '' : ` (${category})`
  return `${LIST_NAMES[kind]}${of}, ${rows.length} ${rows.length === 1 ? 'row' : 'rows'}`
}
