import type { Checked, Fault } from '@/engine/documents/fault'
import type { Evaluation } from '@/engine/engine'
import type { MovesDocument } from '@/engine/market/shift/moves'
import { libraryStore } from '@/state/library/libraryStore'
import { type BeforeEdit, type ResultState, resultStore } from '@/state/result/resultStore'
import { rowsSaid } from '@/state/result/rowsSaid'
import { type ScenarioState, scenarioStore } from '@/state/scenario/scenarioStore'
import { scenariosStore } from '@/state/scenarios/scenariosStore'
import { movesDocument, movesStore } from '@/state/shift/movesStore'
import { answerComing } from '@/state/timing/afterAnswer'
import { afterPaint } from '@/state/timing/afterPaint'
import { restsBetween } from '@/state/timing/restsBetween'
import { underWay } from '@/state/timing/underWay'
import { deepEqual } from '@/state/workbook/deepEqual'
import { type Calculated, toDocument, withoutHedgesAndOrders } from '@/state/workbook/toDocument'
import type { Workbook } from '@/state/workbook/workbook'
import type { EngineClient } from '@/worker/client'
import { computeLeaveOneOut } from './computeLeaveOneOut'

/**
 * Asks the engine whenever the scenario or a what-if move changes and puts its answers into the result: the connection
 * between the stores and the worker, which know nothing of each other. Returns what ends it.
 */
export function recomputeOnChange(client: EngineClient): () => void {
  let latest = 0
  let answered = 0
  /** The scenario that the result belongs to, and the work that its baseline was computed for. */
  let resultOf: string | null = null
  let baselineOf: ScenarioState | null = null
  let ended = false
  let leavingOut: AbortController | null = null
  const rest = restsBetween()
  const recompute = async () => {
    const end = underWay()
    const shown = answerComing()
    await computeAnew(shown).finally(() => {
      shown()
      end()
    })
  }
  const computeAnew = async (shown: () => void) => {
    const request = ++latest
    leavingOut?.abort()
    const { openId } = scenariosStore.getState()
    const work = scenarioStore.getState()
    const calculated = toDocument(work.workbook, libraryStore.getState().sample)
    const { document, rowIds } = calculated
    const moves = movesDocument(movesStore.getState(), document.market)
    resultStore.setState({ busy: true })

    const answer = await client.evaluate(document, moves)
    if (answer.kind === 'superseded' || request < answered || ended) return
    answered = request
    const isLatest = () => request === latest && !ended
    if (answer.kind === 'failed') return failed(answer.message, !isLatest(), recompute)
    if (!answer.value.ok) {
      const isItsOwn = resultOf === openId
      if (!isItsOwn) baselineOf = null
      showFaults(answer.value.faults, isItsOwn, !isLatest())
      return
    }
    const { workbook } = work
    const current = rowsSaid(answer.value.value, rowIds, workbook)
    // Moves are the current scenario's alone: they leave the baseline as it is.
    const isCompared = isSameWork(baselineOf, work)
    const isItsOwn = resultOf === openId
    resultOf = openId
    const before = isItsOwn ? beforeEdit(resultStore.getState(), workbook, moves) : null
    const busy = !(isCompared && isLatest())
    show({ current, document, moves, rowIds, workbook, before, busy }, isCompared)
    shown()
    if (!isCompared) {
      // The margin is on screen before its baseline takes a core away from drawing it.
      await afterPaint()
      if (!isLatest()) return
      const compareWith = work.baseline ?? withoutHedgesAndOrders(document)
      const baseline = await client.evaluateBaseline(compareWith)
      if (!isLatest() || baseline.kind === 'superseded') return
      if (baseline.kind === 'failed') return failed(baseline.message, false, recompute)
      baselineOf = work
      showBaseline(current, baseline.value)
    }
    // A sweep of what has changed again would only delay the one that counts.
    await rest()
    if (!isLatest()) return
    leavingOut = new AbortController()
    await computeLeaveOneOut(client, calculated, moves, leavingOut.signal)
  }

  void recompute()
  const endMoves = movesStore.subscribe(() => void recompute())
  const endScenario = scenarioStore.subscribe((state, before) => {
    if (!isSameWork(before, state)) void recompute()
  })
  return () => {
    ended = true
    leavingOut?.abort()
    endMoves()
    endScenario()
  }
}

function failed(message: string, busy: boolean, again: () => Promise<void>): void {
  resultStore.setState({ busy, failure: message, tryAgain: () => void again() })
}

/** An older result of this scenario stays in sight; another scenario's would pass for this one's. */
function showFaults(faults: readonly Fault[], isItsOwn: boolean, busy: boolean): void {
  const shown = isItsOwn ? {} : NO_RESULT
  resultStore.setState({ ...shown, busy, failure: null, faults })
}

type Shown = Pick<ResultState, 'current' | 'document' | 'moves' | 'rowIds' | 'workbook' | 'before' | 'busy'>

/** What was there before the edit that leads to this result; a slider that is dragged is one edit. */
function beforeEdit(
  { current, workbook, moves, before }: ResultState,
  newer: Workbook,
  newerMoves: MovesDocument | null,
): BeforeEdit | null {
  if (current === null || workbook === null) return null
  if (workbook !== newer) return { evaluation: current, from: workbook, to: newer, moves }
  const isMoved = !deepEqual(moves, newerMoves)
  const isStillMoving = before !== null && before.from === before.to
  return isMoved && !isStillMoving ? { evaluation: current, from: newer, to: newer, moves } : before
}

/** Margins without a row stay with their rows until newer ones come. */
function show(result: Shown, isCompared: boolean): void {
  const { rowIds } = result
  const { marginWithout, effectOnMargin } = resultStore.getState()
  resultStore.setState({
    ...result,
    ...(isCompared ? { compared: result.current } : {}),
    failure: null,
    faults: [],
    marginWithout: ofRows(rowIds, marginWithout),
    effectOnMargin: ofRows(rowIds, effectOnMargin),
  })
}

/** Values of the rows that are still there stay until newer ones come; another workbook has other rows. */
function ofRows(rowIds: Calculated['rowIds'], values: ReadonlyMap<string, number> | null) {
  const ids = new Set(rowIds.values())
  const kept = [...(values ?? [])].filter(([id]) => ids.has(id))
  return kept.length === 0 ? null : new Map(kept)
}

function showBaseline(compared: Evaluation, baseline: Checked<Evaluation>): void {
  resultStore.setState({
    busy: false,
    baseline: baseline.ok ? baseline.value : null,
    compared,
    baselineFaults: baseline.ok ? [] : baseline.faults,
  })
}

function isSameWork(one: ScenarioState | null, other: ScenarioState): boolean {
  return one?.workbook === other.workbook && one.baseline === other.baseline
}

const NO_RESULT = {
  current: null,
  workbook: null,
  before: null,
  baseline: null,
  compared: null,
  document: null,
  moves: null,
  marginWithout: null,
  effectOnMargin: null,
} as const
