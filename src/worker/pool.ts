import { proxy } from 'comlink'
import type { SweepKind, SweepPart } from '@/engine/catalog'
import type { Checked } from '@/engine/documents/fault'
import { SHARED_SWEEPS } from '@/engine/sharedSweeps'
import type { Revision, SweepEnd, SweepOf } from './api'
import type { Connection } from './connection'

/** Who asked for a sweep. */
export interface SweepWatcher<K extends SweepKind> {
  /**
   * Told of all parts so far, in no particular order where workers share the sweep, and of how much is done, 0 ... 1.
   */
  readonly onParts: (parts: readonly SweepPart<K>[], done: number) => void
  /** Stops the sweep. */
  readonly signal: AbortSignal
}

/** More workers than this gain little, and each holds an engine of its own. */
const MOST = 4

/** What one worker has done of a sweep. */
interface Done {
  parts: readonly unknown[]
  done: number
}

/** The workers for what takes long. Each is started when it is first needed. */
export class Pool {
  readonly #connections: readonly Connection[]
  #sweeps = 0

  constructor(connect: () => Connection, size: number) {
    this.#connections = Array.from({ length: Math.min(MOST, Math.max(1, size)) }, connect)
  }

  /** Works a sweep off, with all workers where it can be shared; resolves when all of them are at the end. */
  async sweep<K extends SweepKind>(
    of: Revision,
    asked: SweepOf<K>,
    watcher: SweepWatcher<K>,
  ): Promise<Checked<SweepEnd>> {
    const workers = SHARED_SWEEPS.has(asked.kind) ? this.#connections : [this.#idlest()]
    const each: Done[] = workers.map(() => ({ parts: [], done: 0 }))
    const tell = () => {
      if (watcher.signal.aborted) return
      const parts = each.flatMap(({ parts }) => parts) as SweepPart<K>[]
      watcher.onParts(parts, each.reduce((sum, { done }) => sum + done, 0) / each.length)
    }
    const ends = await Promise.all(
      workers.map((connection, index) =>
        this.#share(connection, of, asked, { index, of: workers.length }, watcher.signal, (done) => {
          each[index] = done
          tell()
        }),
      ),
    )
    return ends.find((end) => !end.ok) ?? ends.find((end) => end.ok && end.value === 'stopped') ?? FINISHED
  }

  close(): void {
    for (const connection of this.#connections) connection.close()
  }

  #idlest(): Connection {
    return this.#connections.reduce((idlest, each) => (each.asked < idlest.asked ? each : idlest))
  }

  #share(
    connection: Connection,
    of: Revision,
    asked: SweepOf,
    share: { readonly index: number; readonly of: number },
    signal: AbortSignal,
    tell: (done: Done) => void,
  ): Promise<Checked<SweepEnd>> {
    return connection.ask(async (engine, told) => {
      if (signal.aborted) return STOPPED
      const id = ++this.#sweeps
      const stop = () => void engine.stop(id)
      signal.addEventListener('abort', stop, { once: true })
      // Begun anew after a crash: what the worker before had told counts no more.
      let parts: readonly unknown[] = []
      const listen = proxy((more: readonly unknown[], done: number) => {
        connection.heard()
        parts = [...parts, ...more]
        tell({ parts, done })
      })
      try {
        return await told.ask<Checked<SweepEnd>>([of], (sent) => engine.sweep(id, sent, asked, share, listen))
      } finally {
        signal.removeEventListener('abort', stop)
      }
    })
  }
}

const FINISHED: Checked<SweepEnd> = { ok: true, value: 'finished' }
const STOPPED: Checked<SweepEnd> = { ok: true, value: 'stopped' }
