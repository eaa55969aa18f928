import { Engine } from '@/engine/engine'
import type { ComparedMoves, EngineApi, RulebookDocuments } from './api'

const UNMOVED: ComparedMoves = { current: null, baseline: null }

/** The engine behind the API that crosses to the page: what the worker is, without the worker. */
export function engineService(): EngineApi {
  let engine = new Engine({ ids: [], document: () => undefined })
  return {
    load(rulebooks: RulebookDocuments) {
      engine = new Engine({ ids: Object.keys(rulebooks), document: (id) => rulebooks[id] })
    },
    read: (text) => engine.read(text),
    evaluate(current, baseline, moves = UNMOVED, onCurrent) {
      const evaluated = engine.evaluate(current, moves.current)
      onCurrent?.(evaluated)
      return { current: evaluated, baseline: engine.evaluate(baseline, moves.baseline) }
    },
    explain: (document, address, path, moves) => engine.explain(document, address, path, moves),
    marginWithoutEach: (document, moves) => engine.marginWithoutEach(document, moves),
  }
}
