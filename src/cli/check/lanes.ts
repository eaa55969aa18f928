import { runStage, type Stage } from './stage'
import { add, none, type Tally } from './tally'

/** Stages that follow one another. */
export interface Lane {
  readonly stages: readonly Stage[]
  /** How far it gives way to other lanes, as `nice` counts it. */
  readonly niceness?: number
}

/** How all went. */
interface Run {
  readonly tally: Tally
  /** What went wrong, in the order in which it did: after the first, no other stage begins. */
  readonly faults: readonly string[]
}

/**
 * Runs lanes of stages side by side. What the first lane prints is said as it comes; what a stage of another lane prints is
 * said whole once it is over, so that nothing is mixed.
 *
 * @param say hears every line
 */
export async function runLanes(lanes: readonly Lane[], say: (line: string) => void): Promise<Run> {
  let tally = none
  const faults: string[] = []
  const count = lanes.reduce((sum, { stages }) => sum + stages.length, 0)
  let begun = 0
  const runLane = async ({ stages, niceness }: Lane, isFirst: boolean) => {
    for (const stage of stages) {
      if (faults.length > 0) return
      const kept: string[] = []
      const hear = isFirst ? say : (line: string) => kept.push(line)
      hear(`\n=== ${++begun}/${count} ${stage.name} ===`)
      const start = performance.now()
      const { tally: own, fault } = await runStage(stage, hear, niceness)
      tally = add(tally, own)
      if (fault === undefined) {
        const seconds = ((performance.now() - start) / 1000).toFixed(1)
        hear(`${stage.name}: good (${seconds} s)`)
      } else {
        faults.push(`Stopped at "${stage.name}": ${fault}.`)
        hear(`${stage.name}: ${fault}`)
      }
      for (const line of kept) say(line)
    }
  }
  await Promise.all(lanes.map((lane, index) => runLane(lane, index === 0)))
  return { tally, faults }
}
