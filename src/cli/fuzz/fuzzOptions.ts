import { parseArgs } from 'node:util'

/** How long a run takes, by the clock or by rounds (null: by the clock), and the seed of its inputs. */
export interface FuzzOptions {
  readonly seconds: number
  readonly rounds: number | null
  readonly seed: number
}

/** The options of a run; null where the words say none that can be run. */
export function fuzzOptions(words: readonly string[]): FuzzOptions | null {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        seconds: { type: 'string', default: '60' },
        rounds: { type: 'string' },
        seed: { type: 'string' },
      },
    })
    const seconds = Number(values.seconds)
    const rounds = values.rounds === undefined ? null : Number(values.rounds)
    const seed = Number(values.seed ?? Math.floor(Math.random() * 1e9))
    const isLength = rounds === null ? seconds >= 0 : Number.isSafeInteger(rounds) && rounds > 0
    return isLength && Number.isSafeInteger(seed) ? { seconds, rounds, seed } : null
  } catch {
    // An option that nobody knows, or one without its value.
    return null
  }
}
