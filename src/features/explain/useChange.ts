import { useEffect, useState } from 'react'
import type { ScenarioDocument } from '@/engine/documents/document'
import type { FigureChange } from '@/engine/explanation/explainChange'
import type { MovesDocument } from '@/engine/market/shift/moves'
import { rowAddress } from '@/engine/numbers/rowAddress'
import type { FigureAddress } from '@/engine/statement/figureAddress'
import { engineClient } from '@/state/engine/engineClient'
import { libraryStore } from '@/state/library/libraryStore'
import { explainedSubject } from '@/state/query/explainedSubject'
import { resultStore, useResult } from '@/state/result/resultStore'
import { scenarioStore } from '@/state/scenario/scenarioStore'
import { underWay } from '@/state/timing/underWay'
import type { After, Explained, Since } from '@/state/view/viewStore'
import { toDocument, withoutHedgesAndOrders } from '@/state/workbook/toDocument'
import { comparedWith } from '@/words/comparedWith'
import { editWords } from '@/words/editWords'
import { rowWords } from '@/words/rowWords'

interface Before {
  readonly document: ScenarioDocument
  readonly moves: MovesDocument | null
  /** Where the figure stands there, if elsewhere. */
  readonly address?: FigureAddress
  /** What is between the two, behind the change: `by adding 1 BTCUSDT perpetual`. */
  readonly words: string
  /** The heads of the two computations. */
  readonly heads: Heads
}

type Heads = readonly [before: string, now: string]

const WITH: Heads = ['Without', 'With']

/** A change that is explained; null where both are the same. */
export interface ExplainedChange {
  readonly change: FigureChange | null
  readonly words: string
  readonly heads: Heads
}

/** Why the explained figure is not what it was; null before it is known, and where that is not asked. */
export function useChange(explained: Explained | null): ExplainedChange | null {
  const [known, setKnown] = useState<ExplainedChange | null>(null)
  const open = useResult((result) => result.document)
  const moves = useResult((result) => result.moves)
  useEffect(() => {
    setKnown(null)
    const client = engineClient()
    const now = explained && explainedSubject(explained, { document: open, moves })
    const before = explained?.since && explained.path.length === 0 ? beforeThe(explained.since) : null
    if (explained === null || before === null || now === null || client === null) return
    let isLatest = true
    const end = underWay()
    void client
      .explainChange(
        before.document,
        now.document,
        { baseline: before.moves, current: now.moves },
        { before: before.address ?? explained.address, now: explained.address },
      )
      .then((answer) => {
        if (isLatest && answer.kind === 'answer' && answer.value.ok)
          setKnown({ ...before, change: answer.value.value })
      })
      .finally(end)
    return () => {
      isLatest = false
    }
  }, [explained, open, moves])
  return known
}

/** Before the words of a row. */
const ROW_WORDS = { positions: 'position', hedges: 'hedge', orders: 'order to', balances: 'balance' }

/** What the result is compared with; null where there is nothing of it any more. */
function beforeThe(since: Since): Before | null {
  const { before, document, moves } = resultStore.getState()
  if (document === null) return null
  if (since.kind === 'without') {
    const without = <Row>(list: string, rows: readonly Row[] | undefined) =>
      rows?.filter((_, place) => since.path !== `${list}[${place}]`) ?? []
    const positions = without('positions', document.positions)
    const hedges = without('hedges', document.hedges)
    const orders = without('orders', document.orders)
    const words = `with the ${ROW_WORDS[rowAddress(since.path)?.list ?? 'positions']} ${rowWords(since.path, document)}`
    return { document: { ...document, positions, hedges, orders }, moves, words, heads: WITH }
  }
  if (since.kind === 'after') return { document, ...beforeMoves(since, moves), words: since.words }
  if (since.kind === 'other') {
    const { workbook, words } = since
    return {
      document: toDocument(workbook, libraryStore.getState().sample).document,
      moves,
      words,
      heads: ['Beside', 'This'],
    }
  }
  if (since.kind === 'baseline') {
    const { baseline, workbook } = scenarioStore.getState()
    const words = comparedWith(workbook, baseline !== null, moves) ?? 'since the baseline'
    return {
      document: baseline ?? withoutHedgesAndOrders(document),
      moves: null,
      words,
      heads: baseline !== null ? ['Baseline', 'Now'] : moves === null ? WITH : ['Before', 'Now'],
    }
  }
  if (before === null) return null
  const { from, to } = before
  const isMoved = from === to
  const words = isMoved
    ? 'the what-if moves'
    : (editWords(from, to, libraryStore.getState()) ?? 'the last edit')
  return {
    document: isMoved ? document : toDocument(from, libraryStore.getState().sample).document,
    moves: before.moves,
    words: `by ${words}`,
    heads: ['Before', 'Now'],
  }
}

/** Of moves what there is now; of a step of a liquidation what there was before it, after the same moves. */
function beforeMoves(since: After, now: MovesDocument | null): Pick<Before, 'moves' | 'address' | 'heads'> {
  const { before, moves } = since
  if (before === undefined) return { moves: now, heads: ['Now', 'What if'] }
  const { address, isMoved } = before
  return isMoved
    ? { moves, address, heads: ['Before', 'After'] }
    : { moves: now, address, heads: ['Now', 'What if'] }
}
