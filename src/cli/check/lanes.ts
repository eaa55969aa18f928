import { runStage, type Stage } from './stage'
import { add, none, type Tally } from './tally'

/** Stages that follow one another. */
export interface Lane {
  readonly stages: readonly Stage[]
  /** How far it gives way to other lanes, as `nice` counts it. */
  readonly niceness?: number
}

/** A stage that failed. */
interface Stop {
  readonly fault: string
  /** What it printed last, which says what it was that failed: other lanes may have printed much since. */
  readonly lastLines: readonly string[]
}

/** How all went. */
interface Run {
  readonly tally: Tally
  /** What went wrong, in the order in which it did: after the first, no other stage begins. */
  readonly stops: readonly Stop[]
}

/** Enough for what a runner of tests says at its end of the first that failed. */
const LAST_LINES = 80

/**
 * Runs lanes of stages side by side. What the first lane prints is said as it comes; what a stage of another lane
 * prints is said whole once it is over, so that nothing is mixed.
 *
 * @param say hears every line
 */
export async function runLanes(lanes: readonly Lane[], say: (line: string) => void): Promise<Run> {
  let tally = none
  const stops: Stop[] = []
  const count = lanes.reduce((sum, { stages }) => sum + stages.length, 0)
  let begun = 0
  const runLane = async ({ stages, niceness }: Lane, isFirst: boolean) => {
    for (const stage of stages) {
      if (stops.length > 0) return
      const printed: string[] = []
      const hear = (line: string) => {
        printed.push(line)
        if (isFirst) say(line)
      }
      hear(`\n=== ${++begun}/${count} ${stage.name} ===`)
      const start = performance.now()
      const { tally: own, fault } = await runStage(stage, hear, niceness)
      tally = add(tally, own)
      if (fault === undefined) {
        const seconds = ((performance.now() - start) / 1000).toFixed(1)
        hear(`${stage.name}: good (${seconds} s)`)
      } else {
        stops.push({
          fault: `Stopped at "${stage.name}": ${fault}.`,
          lastLines: printed.slice(-LAST_LINES),
        })
        hear(`${stage.name}: ${fault}`)
      }
      if (!isFirst) for (const line of printed) say(line)
    }
  }
  await Promise.all(lanes.map((lane, index) => runLane(lane, index === 0)))
  return { tally, stops }
}
