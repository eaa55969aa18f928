import { Engine } from '@/engine/engine'
import type { Session } from '@/engine/session'
import { LruCache } from '@/engine/util/lruCache'
import {
  type EngineApi,
  REMEMBERED,
  type Revision,
  type RulebookDocuments,
  type SentRevision,
  UNKNOWN,
} from './api'
import { differenceOf } from './difference'
import { receivedDocument } from './receivedDocument'
import { runInSlices } from './runInSlices'

type Asked = Omit<Revision, 'number'>

/** Sessions: the current scenario, its baseline, and what is only being considered are looked at in turn. */
const OPEN = 3

/** The engine behind the API that crosses to the page: what the worker is, without the worker. */
export function engineService(): EngineApi {
  const stopped = new Set<number>()
  const heard = new LruCache<number, Asked>(REMEMBERED)
  const sessions = new LruCache<number, Session>(OPEN)
  let engine = new Engine({ ids: [], document: () => undefined }, 'lenient')
  const asked = ({ number, held }: SentRevision): Asked | undefined => {
    const document = held && receivedDocument(held.document, (from) => heard.get(from)?.document)
    return document ? heard.of(number, () => ({ ...held, document })) : heard.get(number)
  }
  const open = (of: SentRevision): Session | undefined => {
    const known = asked(of)
    return known && sessions.of(of.number, () => engine.open(known.document, known.moves, known.line))
  }
  return {
    load(rulebooks: RulebookDocuments) {
      engine = new Engine({ ids: Object.keys(rulebooks), document: (id) => rulebooks[id] }, 'lenient')
    },
    read: (text) => engine.read(text),
    evaluate(of, since) {
      const before = since === null ? undefined : sessions.get(since)?.evaluate()
      const now = open(of)?.evaluate()
      return now === undefined ? UNKNOWN : differenceOf(before, now)
    },
    compare(one, other) {
      const [current, baseline] = [open(one), open(other)]
      if (current === undefined || baseline === undefined) return UNKNOWN
      return { current: current.evaluate(), baseline: baseline.evaluate() }
    },
    explain: (of, address, path) => open(of)?.explain(address, path) ?? UNKNOWN,
    explainChange(one, other, at) {
      const [before, now] = [open(one), open(other)]
      return before === undefined || now === undefined
        ? UNKNOWN
        : now.explainChange(at.now, before, at.before)
    },
    async sweep(id, of, { kind, question }, share, tell) {
      const sweep = open(of)?.sweep(kind, question, share)
      if (sweep === undefined) return UNKNOWN
      if (!sweep.ok) return sweep
      const end = await runInSlices(sweep.value, tell, () => stopped.has(id))
      stopped.delete(id)
      return { ok: true, value: end }
    },
    stop: (id) => void stopped.add(id),
  }
}
