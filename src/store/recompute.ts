import type { EngineClient } from '@/worker/client'
import { afterPaint } from './afterPaint'
import { leaveEachOut, ofRows } from './leaveEachOut'
import { libraryStore } from './library'
import { movesDocument, movesStore } from './moves'
import { resultStore } from './result'
import { type ScenarioState, scenarioStore } from './scenario'
import { scenariosStore } from './scenarios/scenarios'
import { toDocument, withoutHedgesAndOrders } from './workbook/toDocument'

/**
 * Asks the engine whenever the scenario or a what-if move changes and puts its answers into the result: the connection between the
 * stores and the worker, which know nothing of each other. Returns what ends it.
 */
export function recomputeOnChange(client: EngineClient): () => void {
  let latest = 0
  let answered = 0
  /** The scenario that the result belongs to, and the work that its baseline was computed for. */
  let resultOf: string | null = null
  let baselineOf: ScenarioState | null = null
  let ended = false
  let leavingOut: AbortController | null = null
  const recompute = async () => {
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
    if (answer.kind === 'failed') return failed(answer.message, !isLatest())
    if (!answer.value.ok) {
      const { faults } = answer.value
      // An older result of this scenario stays in sight; another scenario's would pass for this one's.
      const isItsOwn = resultOf === openId
      if (!isItsOwn) baselineOf = null
      const shown = isItsOwn ? {} : NO_RESULT
      resultStore.setState({ ...shown, busy: !isLatest(), failure: null, faults, faultRowIds: rowIds })
      return
    }
    const current = answer.value.value
    const before = resultStore.getState()
    // Moves are the current scenario's alone: they leave the baseline as it is.
    const isCompared = isSameWork(baselineOf, work)
    resultOf = openId
    resultStore.setState({
      busy: !(isCompared && isLatest()),
      failure: null,
      current,
      ...(isCompared ? { compared: current } : {}),
      document,
      moves,
      rowIds,
      faults: [],
      faultRowIds: rowIds,
      marginWithout: ofRows(rowIds, before.marginWithout),
      changeWithout: ofRows(rowIds, before.changeWithout),
    })
    if (!isCompared) {
      // The margin is on screen before the baseline that it is compared with takes a core away from drawing it.
      await afterPaint()
      if (!isLatest()) return
      const baseline = await client.evaluateBaseline(work.baseline ?? withoutHedgesAndOrders(document))
      if (!isLatest() || baseline.kind === 'superseded') return
      if (baseline.kind === 'failed') return failed(baseline.message, false)
      baselineOf = work
      const compared = baseline.value
      resultStore.setState({
        busy: false,
        baseline: compared.ok ? compared.value : null,
        compared: current,
        baselineFaults: compared.ok ? [] : compared.faults,
      })
    }
    // A sweep of what has changed again would only delay the one that counts.
    if (!isLatest()) return
    leavingOut = new AbortController()
    await leaveEachOut(client, calculated, moves, leavingOut.signal)
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

function failed(message: string, busy: boolean): void {
  resultStore.setState({ busy, failure: `${message} Change anything to try again.` })
}

function isSameWork(one: ScenarioState | null, other: ScenarioState): boolean {
  return one?.workbook === other.workbook && one.baseline === other.baseline
}

const NO_RESULT = {
  current: null,
  baseline: null,
  compared: null,
  document: null,
  moves: null,
  marginWithout: null,
  changeWithout: null,
} as const
