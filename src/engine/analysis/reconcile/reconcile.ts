import { type Checked, refused } from '@/engine/documents/fault'
import { readJson } from '@/engine/documents/json'
import type { UnitMargin } from '@/engine/margin/unitMargin'
import type { MarginModel } from '@/engine/models/model'
import type { Figure } from '@/engine/numbers/figure'
import type { Scenario } from '@/engine/portfolio/scenario'
import type { FigureAddress } from '@/engine/statement/figureAddress'
import { statementFigures } from '@/engine/statement/statementFigures'
import { type ComparedRow, comparedRow, oursOf } from './compare'
import { consistent, contradiction } from './contradiction'
import { isExchangeAnswer, readExchangeAnswer } from './exchangeAnswer'
import { type Explanation, explanations } from './explanations'
import { type Counted, type Name, type Observation, type Observed, OF_ACCOUNT } from './observation'
import { observedInAnswer } from './observedInAnswer'
import { isStatement, observedInStatement } from './observedInStatement'
import { isTyped, observedTyped } from './observedTyped'

/** One unit: theirs beside ours, number by number, and the parameters that alone would explain what differs. */
export interface ReconciledUnit {
  readonly rows: readonly ComparedRow[]
  readonly explainedBy: readonly Explanation[]
}

const UNDECIDED =
  'which parameter makes the difference is not decided by these numbers: the answer lacks the maximum loss or the contingency that this margin adds up'

/** Theirs beside ours. */
export interface Reconciliation {
  /** By base coin: those of theirs. */
  readonly units: Readonly<Record<string, ReconciledUnit>>
  readonly account: { readonly rows: readonly ComparedRow[] }
}

/** A row with what it is called and counts, what it is of and where our number is explained. */
export interface LocatedRow extends ComparedRow {
  readonly name: Name
  readonly counts: Counted
  /** Nothing that was computed: what differs here makes the rest differ. */
  readonly isInput: boolean
  /** No parameter follows from it. */
  readonly isUndecided?: true
  readonly of?: Name
  /** Its address in the evaluation. */
  readonly address?: FigureAddress
}

/**
 * What somebody else says of an account, from its text: the exchange's portfolio-margin answer, or a statement;
 * `model`: whose numbers are looked for.
 */
export function readObserved(text: string, model: MarginModel): Checked<Observed> {
  return readJson(text, (value) => observedIn(value, model))
}

/** The same from its JSON value. */
export function observedIn(value: unknown, model: MarginModel): Checked<Observed> {
  if (isStatement(value)) return observedInStatement(value, model)
  if (isTyped(value)) return observedTyped(value, model)
  if (!isExchangeAnswer(value)) {
    const expected = 'the answer to /v5/asset/portfolio-margin, or a margin-statement@1'
    return refused({ code: 'unexpected', expected })
  }
  const answer = readExchangeAnswer(value)
  return answer.ok ? { ok: true, value: observedInAnswer(answer.value, model) } : answer
}

/**
 * Holds a scenario against what somebody else says of the same account: every number of theirs beside ours, equal where
 * the difference is their rounding; of each unit the parameters that alone would explain the rest, solved on the margin
 * model itself. Follows the margin model, section "Maintenance and initial margin of a unit, with active orders".
 */
export function reconcile(scenario: Scenario, { account, units }: Observed): Reconciliation {
  const { figures: ours, units: margins } = statementFigures(scenario)
  return {
    units: Object.fromEntries(
      [...units].map(([base, observations]) => {
        const margin = margins.find(({ unit }) => unit.base === base) ?? null
        return [base, reconciledUnit(scenario, observations, margin)]
      }),
    ),
    account: {
      rows: account.map((one) =>
        comparedRow({ ...one, what: OF_ACCOUNT[one.key].what }, ours.account[one.key].value),
      ),
    },
  }
}

function reconciledUnit(
  scenario: Scenario,
  observations: readonly Observation[],
  margin: UnitMargin<Figure> | null,
): ReconciledUnit {
  return {
    rows: observations.map(comparing(observations, margin, scenario.rulebook.model)),
    explainedBy:
      margin === null ? [] : explanations(scenario, consistent(observations, margin.unit.model), margin),
  }
}

/** Holds observations of a unit against its margin. */
function comparing(
  observations: readonly Observation[],
  margin: UnitMargin<Figure> | null,
  model: MarginModel,
): (one: Observation) => ComparedRow {
  const contradicted = contradiction(observations, model)
  return (one) => {
    const isContradicted = one.role === 'maintenanceMargin' || one.role === 'initialMargin'
    const note = contradicted !== null && isContradicted ? contradicted : undefined
    return comparedRow(one, oursOf(one, margin), one.isUndecided ? UNDECIDED : note)
  }
}

/** The rows of a unit in the order of what was observed, each with where it belongs and where ours is explained. */
export function locatedRows(
  base: string,
  observations: readonly Observation[],
  margin: UnitMargin<Figure> | null,
  model: MarginModel,
): readonly LocatedRow[] {
  const compared = comparing(observations, margin, model)
  return observations.map((one) => {
    const { what: name, measure, role, of, at, isUndecided } = one
    const address = margin === null || at === undefined ? {} : { address: `units.${base}.${at}` as const }
    const said = {
      name,
      counts: measure.counts,
      isInput: role === 'input',
      ...(isUndecided && { isUndecided }),
    }
    return { ...compared(one), ...said, ...(of === undefined ? {} : { of }), ...address }
  })
}
