import { Engine } from '@/engine/engine'
import type { EngineApi, RulebookDocuments } from './api'
import { workOff } from './slices'

/** The engine behind the API that crosses to the page: what the worker is, without the worker. */
export function engineService(): EngineApi {
  const stopped = new Set<number>()
  let engine = new Engine({ ids: [], document: () => undefined }, 'lenient')
  return {
    load(rulebooks: RulebookDocuments) {
      engine = new Engine({ ids: Object.keys(rulebooks), document: (id) => rulebooks[id] }, 'lenient')
    },
    read: (text) => engine.read(text),
    evaluate: (document, moves) => engine.evaluate(document, moves),
    compare: (current, baseline, moves) => ({
      current: engine.evaluate(current, moves.current),
      baseline: engine.evaluate(baseline, moves.baseline),
    }),
    explain: (document, address, path, moves) => engine.explain(document, address, path, moves),
    async sweep(id, { kind, document, moves, question }, share, tell) {
      const sweep = engine.sweep(kind, document, moves, question, share)
      if (!sweep.ok) return sweep
      const end = await workOff(sweep.value, tell, () => stopped.has(id))
      stopped.delete(id)
      return { ok: true, value: end }
    },
    stop: (id) => void stopped.add(id),
  }
}
