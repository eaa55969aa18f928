import { Engine } from '@/engine/engine'
import type { EngineApi, RulebookDocuments } from './api'

/** The engine behind the API that crosses to the page: what the worker is, without the worker. */
export function engineService(): EngineApi {
  let engine = new Engine({ ids: [], document: () => undefined })
  return {
    load(rulebooks: RulebookDocuments) {
      engine = new Engine({ ids: Object.keys(rulebooks), document: (id) => rulebooks[id] })
    },
    read: (text) => engine.read(text),
    evaluate: (current, baseline) => ({
      current: engine.evaluate(current),
      baseline: engine.evaluate(baseline),
    }),
    explain: (document, address, path) => engine.explain(document, address, path),
    marginWithoutEach: (document) => engine.marginWithoutEach(document),
  }
}
