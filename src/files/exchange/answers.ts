import { MAX_NAME } from '@/engine/documents/document'
import { shortened } from '@/engine/documents/faultText'
import { keyOf, type Row, rowOf } from '@/files/found/foundRow'
import type { Omission } from '@/files/found/omission'
import { type RowKind, type RowList, rowKind } from '@/files/found/rowKind'
import { isList, isObject, type Loose, type LooseObject } from '@/files/loose/loose'
import { ccxtRow, isCcxt } from './ccxt'
import { type MarginAnswer, readMarginAnswer } from './readMarginAnswer'
import { outlineOf, unknownRows } from './unknownRows'

/** What was found in the values of a text. */
export interface Answers {
  readonly lists: readonly RowList[]
  /** What is an answer, but holds nothing to take: its name. */
  readonly others: readonly string[]
  /** The portfolio-margin answers among them. */
  readonly margins: readonly MarginAnswer[]
  readonly leftOut: readonly Omission[]
}

/** What the answer is called that has margins and P&Ls. */
export const MARGIN_ANSWER = 'portfolio-margin answer'

interface Around {
  readonly where: string
  readonly category: string
  readonly time: number | null
  readonly cursor: string
  readonly depth: number
}

/** Under it an answer says how each part of a request went. */
const BESIDE_RESULTS = 'retextinfo'

/** No answer is nested deeper. */
export const MOST_DEPTH = 8

/** Finds the rows in what programs of the exchange print, of REST, websocket and ccxt, whatever stands around them. */
export function findAnswers(values: readonly Loose[], where: string): Answers {
  const lists: RowList[] = []
  const others: string[] = []
  const margins: MarginAnswer[] = []
  const leftOut: Omission[] = []
  for (const value of values) {
    if (holds(value, { where, category: '', time: null, cursor: '', depth: 0 })) continue
    leftOut.push({ what: outlineOf(value), where, reason: 'no answer that is known here' })
  }
  return { lists, others, margins, leftOut }

  /** Whether anything was found in a value, or said of it. */
  function holds(value: Loose, around: Around): boolean {
    const before = lists.length + others.length + leftOut.length
    visit(value, around)
    return lists.length + others.length + leftOut.length > before
  }

  function visit(value: Loose, around: Around): void {
    if (around.depth > MOST_DEPTH) return
    if (isList(value)) visitList(value, around)
    else if (isObject(value)) visitObject(value, around)
  }

  function visitObject(object: LooseObject, around: Around): void {
    const own = rowOf(object)
    const code = own.get('retcode')
    if (code !== undefined && code !== '0') {
      const message = shortened(own.get('retmsg') ?? '', MAX_NAME)
      leftOut.push({ what: `error ${code}`, where, reason: message || 'the exchange refused the request' })
      return
    }
    if ([...object.keys()].some((key) => keyOf(key) === 'assetpnlrange')) {
      const { answer, leftOut: faulty } = readMarginAnswer(object, around.where)
      others.push(MARGIN_ANSWER)
      margins.push({ answer: { ...answer, time: answer.time ?? around.time }, where: around.where })
      leftOut.push(...faulty)
      return
    }
    const inside = { ...within(around, own), depth: around.depth + 1 }
    const row = asRow(object)
    if (row !== null) {
      add([row], inside)
      return
    }
    let isEmpty = true
    const unknown: Loose[] = []
    for (const [key, nested] of object) {
      if (keyOf(key) === BESIDE_RESULTS) continue
      if (holds(nested, inside)) isEmpty = false
      else if (isObject(nested) && nested.size > 0) unknown.push(nested)
    }
    // Rows may stand by their names instead of in a list.
    if ([...object.values()].some((nested) => isObject(nested) && asRow(nested) !== null))
      leftOut.push(...unknownRows(unknown, where))
    if (code === '0' && isEmpty && others.length === 0 && isObject(object.get('result')))
      others.push('answer without rows')
  }

  function visitList(values: readonly Loose[], around: Around): void {
    const rows: Found[] = []
    const unknown: Loose[] = []
    for (const value of values) {
      const row = isObject(value) ? asRow(value) : null
      if (row !== null) rows.push(row)
      else if (!holds(value, { ...around, depth: around.depth + 1 }) && isSomething(value))
        unknown.push(value)
    }
    add(rows, around)
    // A list of texts or of lists alone is a part of some other answer.
    leftOut.push(...unknownRows(rows.length > 0 ? unknown : unknown.filter(isObject), around.where))
  }

  /** Rows of one kind and category are one list. */
  function add(rows: readonly Found[], { category, time, cursor }: Around): void {
    const groups = new Map<string, RowList & { rows: Row[] }>()
    for (const { kind, row, spot } of rows) {
      const its = row.get('category') ?? (spot ? 'spot' : category)
      const group = groups.get(`${kind} ${its}`)
      if (group === undefined)
        groups.set(`${kind} ${its}`, { kind, category: its, rows: [row], time, cursor, where })
      else group.rows.push(row)
    }
    lists.push(...groups.values())
  }
}

/** Whether a value that is no row says anything: what has an empty list of rows is an answer without any. */
function isSomething(value: Loose): boolean {
  if (isList(value)) return value.length > 0
  if (!isObject(value)) return value !== null && value !== ''
  return ![...value].some(([key, rows]) => ROWS.test(key) && isList(rows) && rows.length === 0)
}

/** Where answers have their rows. */
const ROWS = /^(?:list|coin|data|rows)$/i

interface Found {
  readonly kind: RowKind
  readonly row: Row
  readonly spot: boolean
}

function asRow(object: LooseObject): Found | null {
  const isUnified = isCcxt(object)
  const { row, keys, spot } = isUnified ? ccxtRow(object) : plainRow(object)
  const kind = rowKind(keys)
  return kind === null ? null : { kind, row, spot }
}

function plainRow(object: LooseObject) {
  return { row: rowOf(object), keys: new Set([...object.keys()].map(keyOf)), spot: false }
}

/** An answer says its category, time and cursor around its rows. */
function within(around: Around, own: Row): Around {
  const time = Number(own.get('time') ?? own.get('creationtime') ?? own.get('ts'))
  const isTime = Number.isFinite(time) && time > EARLIEST && time < LATEST
  return {
    ...around,
    category: own.get('category') ?? around.category,
    cursor: own.get('nextpagecursor') ?? around.cursor,
    time: isTime ? time : around.time,
  }
}

/** Instants of this century, in milliseconds. */
const EARLIEST = Date.UTC(2001, 0, 1)
const LATEST = Date.UTC(2100, 0, 1)
