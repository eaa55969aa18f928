import { DocumentCursor } from '@/engine/documents/documentCursor'
import type { Checked, Fault } from '@/engine/documents/fault'
import type { MarginModel } from '@/engine/models/model'
import { componentAddress, type UnitAddress } from '@/engine/statement/figureAddress'
import * as measure from './measures'
import type { AccountObservation, Measure, Observation, Observed } from './observation'
import { printedDecimal } from './printedDecimal'

const FORMAT = 'margin-figures@1'

type Typed = readonly [key: UnitAddress, what: string, measure: Measure, role: Observation['role']]

/** What can be typed of a unit; its keys are where the statement of the unit has it. */
function typedOfUnit({ components }: MarginModel): readonly Typed[] {
  return [
    ['maintenanceMargin', 'maintenance margin', measure.maintenanceMargin, 'maintenanceMargin'],
    ['initialMargin', 'initial margin', measure.initialMargin, 'initialMargin'],
    ['maxLoss', 'maximum loss', measure.maxLoss, 'loss'],
    ...components.map(({ id, words }): Typed => [componentAddress(id), words, measure.component(id), 'part']),
  ]
}

const ACCOUNT = ['mmRate', 'imRate'] as const

export function isTyped(value: unknown): boolean {
  return DocumentCursor.document(value, []).at('format').value === FORMAT
}

/**
 * What a user typed off the exchange's page: `{ format, account: { mmRate }, units: { BTC: { maxLoss } } }`, decimals
 * as text. As many places count as were typed. A key that is none of these is a fault: its figure would be compared
 * with nothing.
 */
export function observedTyped(value: unknown, model: MarginModel): Checked<Observed> {
  const faults: Fault[] = []
  const typed = DocumentCursor.document(value, faults)
  typed.fields(['format', 'account', 'units'])
  const part = typed.at('account')
  if (!part.isAbsent) part.fields(ACCOUNT)
  const account = ACCOUNT.flatMap((key): AccountObservation[] => {
    const theirs = printedDecimal(part.at(key))
    return theirs === null ? [] : [{ key, theirs, places: placesOf(part.at(key)) }]
  })
  const all = typed.at('units')
  const units = new Map(all.keys().map((base) => [base, inUnit(all.at(base), typedOfUnit(model))]))
  return faults.length > 0
    ? { ok: false, faults }
    : { ok: true, value: { asOf: null, held: null, account, units } }
}

function inUnit(unit: DocumentCursor, typed: readonly Typed[]): readonly Observation[] {
  unit.fields(typed.map(([at]) => at))
  return typed.flatMap(([at, what, measured, role]): Observation[] => {
    const theirs = printedDecimal(unit.at(at))
    return theirs === null
      ? []
      : [{ what: [what], at, theirs, places: placesOf(unit.at(at)), measure: measured, role }]
  })
}

/** Zeros at the end count: `4.50` says more than `4.5`. */
function placesOf({ value }: DocumentCursor): number {
  return (/\.(\d+)$/.exec(String(value).trim())?.[1] ?? '').length
}
