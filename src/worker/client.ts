import type { SweepKind } from '@/engine/catalog'
import type { ScenarioDocument } from '@/engine/documents/document'
import type { Checked } from '@/engine/documents/fault'
import type { Evaluation } from '@/engine/engine'
import type { FigureChange } from '@/engine/explanation/explainChange'
import type { Explanation } from '@/engine/explanation/explainFigure'
import type { Line } from '@/engine/lines'
import type { MovesDocument } from '@/engine/market/shift/moves'
import type { Compared, ComparedMoves, Revision, RulebookDocuments, SweepEnd, SweepRequest } from './api'
import { Connection, type EngineWorker } from './connection'
import { type Answer, answered, LatestOnly } from './latestOnly'
import { Pool, type SweepWatcher } from './pool'
import { Revisions } from './revisions'

/** The engine as the page sees it: every request of a kind supersedes the one before it; nothing rejects. */
export interface EngineClient {
  read(text: string): Promise<Answer<Checked<ScenarioDocument>>>
  evaluate(document: ScenarioDocument, moves: MovesDocument | null): Promise<Answer<Checked<Evaluation>>>
  /** What a scenario is compared with, in the market as it is; in its own lane, so that it supersedes no result. */
  evaluateBaseline(document: ScenarioDocument): Promise<Answer<Checked<Evaluation>>>
  /**
   * Compares what is only being considered with what is current, both after the moves; in its own lane, so that it
   * supersedes no result.
   */
  preview(
    considered: ScenarioDocument,
    current: ScenarioDocument,
    moves?: MovesDocument | null,
  ): Promise<Answer<Compared>>
  /** Any two scenarios side by side, each after its moves; in its own lane, so that it supersedes no result. */
  compare(
    current: ScenarioDocument,
    baseline: ScenarioDocument,
    moves: ComparedMoves,
  ): Promise<Answer<Compared>>
  /** As `evaluate`, for several questions at a time: it supersedes nothing and is superseded by nothing. */
  appraise(document: ScenarioDocument, moves: MovesDocument | null): Promise<Answer<Checked<Evaluation>>>
  explain(
    document: ScenarioDocument,
    address: string,
    path: readonly number[],
    moves?: MovesDocument | null,
  ): Promise<Answer<Checked<Explanation | null>>>
  /** Why a figure is not what it was, each scenario after its moves; supersedes nothing. */
  explainChange(
    before: ScenarioDocument,
    now: ScenarioDocument,
    moves: ComparedMoves,
    at: { readonly before: string; readonly now: string },
  ): Promise<Answer<Checked<FigureChange | null>>>
  /** Tells of the parts of a sweep as they come, until it ends or the signal stops it. Sweeps supersede nothing. */
  sweep<K extends SweepKind>(
    request: SweepRequest<K>,
    watcher: SweepWatcher<K>,
  ): Promise<Answer<Checked<SweepEnd>>>
  close(): void
}

const PATIENCE = 10_000
const PATIENCE_WITH_SWEEPS = 60_000

/**
 * A client with several workers: one answers at once, the others do the long sweeps, so that those never delay an
 * answer. All but one of the machine's cores are for sweeps.
 */
export function createEngineClient(
  spawn: () => EngineWorker,
  rulebooks: RulebookDocuments,
  cores = 2,
): EngineClient {
  const answers = new Connection(spawn, rulebooks, PATIENCE)
  const sweeps = new Pool(() => new Connection(spawn, rulebooks, PATIENCE_WITH_SWEEPS), cores - 1)
  const revisions = new Revisions()
  const readings = new LatestOnly<Checked<ScenarioDocument>>()
  const evaluations = new LatestOnly<Checked<Evaluation>>()
  const baselines = new LatestOnly<Checked<Evaluation>>()
  const previews = new LatestOnly<Compared>()
  const comparisons = new LatestOnly<Compared>()
  const explanations = new LatestOnly<Checked<Explanation | null>>()
  const evaluate = (document: ScenarioDocument, moves: MovesDocument | null, line: Line) =>
    answers.ask((engine, told) => told.evaluate(revisions.of(document, moves, line), engine.evaluate))
  const compare = (current: Revision, baseline: Revision) =>
    answers.ask((engine, told) => told.ask<Compared>([current, baseline], engine.compare))
  return {
    read: (text) => readings.ask(() => answers.ask(async (engine) => engine.read(text))),
    evaluate: (document, moves) => evaluations.ask(() => evaluate(document, moves, 'current')),
    evaluateBaseline: (document) => baselines.ask(() => evaluate(document, null, 'baseline')),
    preview: (considered, current, moves = null) =>
      previews.ask(() =>
        compare(revisions.of(considered, moves, 'considered'), revisions.of(current, moves, 'current')),
      ),
    compare: (current, baseline, moves) =>
      comparisons.ask(() =>
        compare(
          revisions.of(current, moves.current, 'current'),
          revisions.of(baseline, moves.baseline, 'baseline'),
        ),
      ),
    appraise: (document, moves) => answered(() => evaluate(document, moves, 'considered')),
    explain: (document, address, path, moves = null) =>
      explanations.ask(() =>
        answers.ask((engine, told) =>
          told.ask<Checked<Explanation | null>>([revisions.of(document, moves, 'current')], (of) =>
            engine.explain(of, address, path),
          ),
        ),
      ),
    explainChange: (before, now, moves, at) =>
      answered(() =>
        answers.ask((engine, told) =>
          told.ask<Checked<FigureChange | null>>(
            [revisions.of(before, moves.baseline, 'baseline'), revisions.of(now, moves.current, 'current')],
            (one, other) => engine.explainChange(one, other, at),
          ),
        ),
      ),
    sweep: ({ document, moves, ...sweep }, watcher) =>
      answered(() => sweeps.sweep(revisions.of(document, moves, 'current'), sweep, watcher)),
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
