import type { ImportAnswer, ImportQuestion } from '@/files/import/answerImport'
import type { Answer } from '@/worker/latestOnly'

/** What the importer needs of its worker; a test brings its own. */
export type ImportWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>

/** After so many milliseconds a reading counts as hung. */
const PATIENCE = 60_000

/**
 * Reads what comes in beside the page, so that nothing waits for it. Only the latest question counts: one that is under
 * way when the next comes is ended together with its worker.
 */
export class Importer {
  readonly #spawn: () => ImportWorker
  #worker: ImportWorker | null = null
  /** Settles the question under way. */
  #settle: ((answer: Answer<ImportAnswer>) => void) | null = null

  constructor(spawn: () => ImportWorker) {
    this.#spawn = spawn
  }

  /** Reads texts and says what would come of them; nothing rejects. */
  ask(question: ImportQuestion): Promise<Answer<ImportAnswer>> {
    this.#giveUp({ kind: 'superseded' })
    return new Promise((resolve) => {
      const timer = setTimeout(
        () => this.#giveUp(failed('Reading takes too long; give less at once.')),
        PATIENCE,
      )
      this.#settle = (answer) => {
        clearTimeout(timer)
        this.#settle = null
        resolve(answer)
      }
      this.#worker ??= this.#started()
      this.#worker.postMessage(question)
    })
  }

  /** Ends what is under way. */
  close(): void {
    this.#giveUp({ kind: 'superseded' })
    this.#worker?.terminate()
    this.#worker = null
  }

  #started(): ImportWorker {
    const worker = this.#spawn()
    worker.onmessage = ({ data }: MessageEvent<ImportAnswer>) =>
      this.#settle?.({ kind: 'answer', value: data })
    worker.onerror = (event) => {
      event.preventDefault()
      this.#giveUp(failed('It could not be read: the reader stopped.'))
    }
    return worker
  }

  #giveUp(answer: Answer<ImportAnswer>): void {
    if (this.#settle === null) return
    this.#worker?.terminate()
    this.#worker = null
    this.#settle(answer)
  }
}

function failed(message: string): Answer<ImportAnswer> {
  return { kind: 'failed', message }
}
