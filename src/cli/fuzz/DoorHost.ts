import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { DoorQuestion } from './doorThread'
import { LONGEST } from './fuzz'
import type { Trial } from './trial'

/** Milliseconds of waiting: what does nothing for so long never answers. */
const LONGEST_SLEEP = 10_000
const LOOK = 50

/** Opens doors in a thread of its own, which is ended and replaced where an input never returns. */
export class DoorHost {
  readonly #doors: URL
  readonly #longestSleep: number
  #thread: Promise<Worker> | null = null

  /** @param doors the file that exports them */
  constructor(doors: URL, longestSleep = LONGEST_SLEEP) {
    this.#doors = doors
    this.#longestSleep = longestSleep
  }

  /** How an input goes at a door; null where it gives no answer in time. */
  async try(question: DoorQuestion): Promise<Trial | null> {
    this.#thread ??= started(this.#doors)
    const thread = await this.#thread
    return new Promise((resolve) => {
      const [start, began] = [process.cpuUsage(), performance.now()]
      const settle = (trial: Trial | null) => {
        clearInterval(watch)
        thread.removeAllListeners('message').removeAllListeners('error')
        if (trial === null || trial.milliseconds === DEAD) this.#end(thread)
        resolve(trial)
      }
      // While the thread works, this one has nothing to do.
      const watch = setInterval(() => {
        const { user, system } = process.cpuUsage(start)
        if ((user + system) / 1000 > LONGEST || performance.now() - began > this.#longestSleep) settle(null)
      }, LOOK)
      thread.once('message', settle)
      thread.once('error', (error) =>
        settle({ wrong: `its thread dies: ${error.message}`, milliseconds: DEAD }),
      )
      thread.postMessage(question)
    })
  }

  async close(): Promise<void> {
    const thread = await this.#thread
    if (thread) this.#end(thread)
  }

  #end(thread: Worker): void {
    this.#thread = null
    // Nobody waits for its end.
    void thread.terminate()
  }
}

/** The time that a trial takes of which its thread dies. */
const DEAD = -1

async function started(doors: URL): Promise<Worker> {
  const url = new URL('./doorThread.ts', import.meta.url).href
  // A thread takes over no loader of TypeScript from the thread that starts it.
  const code = `import('tsx/esm/api').then((tsx) => (tsx.register(), import(${JSON.stringify(url)})))`
  const thread = new Worker(code, { eval: true, workerData: doors.href })
  await once(thread, 'message')
  return thread
}
