import { DoorHost } from './fuzz/DoorHost'
import { doors } from './fuzz/doors'
import { forSeconds, fuzz } from './fuzz/fuzz'
import { fuzzOptions } from './fuzz/fuzzOptions'

/**
 * Brings damaged and made-up inputs to every door: `npm run fuzz -- [--seconds 60 | --rounds N] [--seed N]`. Seconds
 * hold what a machine has time for; rounds and a seed are the same inputs everywhere.
 */
const options = fuzzOptions(process.argv.slice(2))
if (options === null) {
  console.error('Usage: npm run fuzz -- [--seconds 60 | --rounds N] [--seed N]')
  process.exit(2)
}
const { seconds, rounds, seed } = options
console.log(`Seed ${seed}, ${rounds === null ? `${seconds} s` : `${rounds} rounds`}`)
const host = new DoorHost(new URL('./fuzz/doors.ts', import.meta.url))
const { counts, findings } = await fuzz(
  await doors(),
  ({ name }, text) => host.try({ door: name, text }),
  rounds === null ? forSeconds(seconds) : (round) => round < rounds,
  seed,
)
await host.close()
for (const [name, count] of counts) console.log(`${String(count).padStart(8)}  ${name}`)
for (const { door, seed: own, what, input } of findings) {
  console.log(`\nFound at "${door}", seed ${own}: ${what}\nInput: ${JSON.stringify(input).slice(0, 3000)}`)
}
console.log(`\n${findings.length} found`)
process.exitCode = findings.length > 0 ? 1 : 0
