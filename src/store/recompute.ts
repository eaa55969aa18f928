import type { Evaluation } from '@/engine/engine'
import { parseSymbol } from '@/engine/model/symbol'
import type { MovesDocument } from '@/engine/moves/moves'
import type { MarginWithout } from '@/engine/whatif/marginWithout'
import type { EngineClient } from '@/worker/client'
import { libraryStore } from './library'
import { movesDocument, movesStore } from './moves'
import { resultStore } from './result'
import { scenarioStore } from './scenario'
import { scenariosStore } from './scenarios/scenarios'
import { type Calculated, toDocument, withoutHedgesAndOrders } from './workbook/toDocument'

/**
 * Asks the engine whenever the scenario or a what-if move changes and puts its answers into the result: the connection between the
 * stores and the worker, which know nothing of each other. Returns what ends it.
 */
export function recomputeOnChange(client: EngineClient): () => void {
  let latest = 0
  let answered = 0
  /** The scenario that the result belongs to. */
  let resultOf: string | null = null
  let ended = false
  let leavingOut: AbortController | null = null
  const recompute = async () => {
    const request = ++latest
    leavingOut?.abort()
    const { openId } = scenariosStore.getState()
    const { workbook, baseline } = scenarioStore.getState()
    const calculated = toDocument(workbook, libraryStore.getState().sample)
    const { document } = calculated
    const moves = movesDocument(movesStore.getState(), document.market)
    resultStore.setState({ busy: true })
    const compareWith = baseline ?? withoutHedgesAndOrders(document)
    const publish = (current: Evaluation) => {
      resultOf = openId
      const before = resultStore.getState()
      resultStore.setState({
        failure: null,
        current,
        document,
        moves,
        rowIds: calculated.rowIds,
        faults: [],
        faultRowIds: calculated.rowIds,
        marginWithout: ofRows(calculated.rowIds, before.marginWithout),
        changeWithout: ofRows(calculated.rowIds, before.changeWithout),
      })
    }
    // The margin is on screen before the baseline that it is compared with is computed.
    const answer = await client.evaluate(document, compareWith, moves, (current) => {
      if (current.ok && request === latest && !ended) publish(current.value)
    })
    if (answer.kind === 'superseded' || request < answered || ended) return
    answered = request
    const busy = request !== latest
    if (answer.kind === 'failed') {
      resultStore.setState({ busy, failure: `${answer.message} Change anything to try again.` })
      return
    }
    const { current, baseline: compared } = answer.value
    if (!current.ok) {
      const { faults } = current
      // An older result of this scenario stays in sight; another scenario's would pass for this one's.
      const shown = resultOf === openId ? {} : NO_RESULT
      resultStore.setState({ ...shown, busy, failure: null, faults, faultRowIds: calculated.rowIds })
      return
    }
    if (resultStore.getState().document !== document) publish(current.value)
    resultStore.setState({
      busy,
      baseline: compared.ok ? compared.value : null,
      compared: resultStore.getState().current,
      baselineFaults: compared.ok ? [] : compared.faults,
    })
    // A sweep of what has changed again would only delay the one that counts.
    if (request !== latest) return
    leavingOut = new AbortController()
    await leaveEachOut(client, calculated, moves, leavingOut.signal)
  }

  void recompute()
  const endMoves = movesStore.subscribe(() => void recompute())
  const endScenario = scenarioStore.subscribe((state, before) => {
    if (state.workbook !== before.workbook || state.baseline !== before.baseline) void recompute()
  })
  return () => {
    ended = true
    leavingOut?.abort()
    endMoves()
    endScenario()
  }
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

/** Values of the rows that are still there stay until newer ones come; another workbook has other rows. */
function ofRows(rowIds: Calculated['rowIds'], values: ReadonlyMap<string, number> | null) {
  const ids = new Set(rowIds.values())
  const kept = [...(values ?? [])].filter(([id]) => ids.has(id))
  return kept.length === 0 ? null : new Map(kept)
}

/** Margins without each row come later than the result, and only if it still stands. */
async function leaveEachOut(
  client: EngineClient,
  { document, rowIds }: Calculated,
  moves: MovesDocument | null,
  signal: AbortSignal,
): Promise<void> {
  let parts: readonly MarginWithout[] = []
  const onParts = (all: readonly MarginWithout[]) => {
    parts = all
  }
  const request = { kind: 'marginWithout', document, moves, question: null } as const
  const answer = await client.sweep(request, { onParts, signal })
  if (signal.aborted || resultStore.getState().document !== document) return
  if (answer.kind !== 'answer' || !answer.value.ok) {
    resultStore.setState({ marginWithout: null, changeWithout: null })
    return
  }
  const units = resultStore.getState().current?.statement.units
  const marginNow = (path: string) => {
    const [, table, place] = /^(positions|orders|hedges)\[(\d+)\]$/.exec(path) ?? []
    const row = document[table as 'positions' | 'orders' | 'hedges']?.[Number(place)]
    return units?.[parseSymbol(row?.symbol ?? '')?.base ?? '']?.maintenanceMargin
  }
  const marginWithout = new Map<string, number>()
  const changeWithout = new Map<string, number>()
  for (const { path, margin } of parts) {
    const [id, now] = [rowIds.get(path), marginNow(path)]
    if (id === undefined) continue
    marginWithout.set(id, margin)
    if (now !== undefined) changeWithout.set(id, margin - Number(now))
  }
  resultStore.setState({ marginWithout, changeWithout })
}
