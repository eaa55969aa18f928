import type { Explanation } from '@/engine/figure/view'
import type { ScenarioDocument } from '@/engine/model/document'
import type { Checked } from '@/engine/model/fault'
import type { Compared, RulebookDocuments } from './api'
import { Connection, type EngineWorker } from './connection'
import { type Answer, Lane } from './lane'

/** The engine as the page sees it: every request of a kind supersedes the one before it; nothing rejects. */
export interface EngineClient {
  read(text: string): Promise<Answer<Checked<ScenarioDocument>>>
  evaluate(current: ScenarioDocument, baseline: ScenarioDocument): Promise<Answer<Compared>>
  /** As `evaluate`, of what is only being considered: in its own lane, so that it supersedes no result. */
  preview(considered: ScenarioDocument, current: ScenarioDocument): Promise<Answer<Compared>>
  explain(
    document: ScenarioDocument,
    address: string,
    path: readonly number[],
  ): Promise<Answer<Checked<Explanation | null>>>
  marginWithoutEach(document: ScenarioDocument): Promise<Answer<Checked<Readonly<Record<string, number>>>>>
  close(): void
}

const PATIENCE = 10_000
const PATIENCE_WITH_SWEEPS = 60_000

/** A client with two workers: one answers at once, the other does the long sweeps, so that those never delay an answer. */
export function createEngineClient(spawn: () => EngineWorker, rulebooks: RulebookDocuments): EngineClient {
  const answers = new Connection(spawn, rulebooks, PATIENCE)
  const sweeps = new Connection(spawn, rulebooks, PATIENCE_WITH_SWEEPS)
  const readings = new Lane<Checked<ScenarioDocument>>()
  const evaluations = new Lane<Compared>()
  const previews = new Lane<Compared>()
  const explanations = new Lane<Checked<Explanation | null>>()
  const leftOut = new Lane<Checked<Readonly<Record<string, number>>>>()
  return {
    read: (text) => readings.ask(() => answers.ask(async (engine) => engine.read(text))),
    evaluate: (current, baseline) =>
      evaluations.ask(() => answers.ask(async (engine) => engine.evaluate(current, baseline))),
    preview: (considered, current) =>
      previews.ask(() => answers.ask(async (engine) => engine.evaluate(considered, current))),
    explain: (document, address, path) =>
      explanations.ask(() => answers.ask(async (engine) => engine.explain(document, address, path))),
    marginWithoutEach: (document) =>
      leftOut.ask(() => sweeps.ask(async (engine) => engine.marginWithoutEach(document))),
    close() {
      answers.close()
      sweeps.close()
    },
  }
}

/** The worker that the page is built with. */
export function spawnEngine(): EngineWorker {
  return new Worker(new URL('./engine.worker.ts', import.meta.url), { type: 'module', name: 'margin engine' })
}
