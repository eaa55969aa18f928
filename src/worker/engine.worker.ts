import { expose } from 'comlink'
import { Engine } from '@/engine/engine'
import type { EngineApi, RulebookDocuments } from './api'

let engine = new Engine({ ids: [], document: () => undefined })

const api: EngineApi = {
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

expose(api)
