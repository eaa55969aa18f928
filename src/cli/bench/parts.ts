import type { RulebookSource } from '@/engine/portfolio/rulebookSource'
import { type CurveSpeeds, curveSpeeds } from './curveSpeeds'
import { type EditSpeed, editSpeed } from './editSpeed'
import { type HedgeFinderSpeed, hedgeFinderSpeed } from './hedgeFinderSpeed'
import { type KernelSpeed, kernelSpeed } from './kernelSpeed'
import { type StatementSpeed, statementSpeeds } from './statementSpeeds'
import { type VenueSpeeds, venueSpeeds } from './venueSpeeds'

/** How fast the engine is, as the page has it. */
export interface Speeds extends CurveSpeeds {
  readonly kernel: KernelSpeed
  readonly statement: readonly StatementSpeed[]
  readonly edit: EditSpeed
  readonly hedgeFinder: HedgeFinderSpeed
  readonly venues: VenueSpeeds
}

/**
 * What is measured in a process of its own, as the page has workers of its own for them: statements keep their figures,
 * sweeps compute in doubles, and code that has seen both is slower at either.
 */
export const PARTS: Readonly<Record<string, (rulebooks: RulebookSource) => Partial<Speeds>>> = {
  kernel: () => ({ kernel: kernelSpeed() }),
  statement: (rulebooks) => ({ statement: statementSpeeds(rulebooks) }),
  edit: (rulebooks) => ({ edit: editSpeed(rulebooks) }),
  curve: curveSpeeds,
  hedgeFinder: (rulebooks) => ({ hedgeFinder: hedgeFinderSpeed(rulebooks) }),
  venues: (rulebooks) => ({ venues: venueSpeeds(rulebooks) }),
}
