import { readInput } from './margin/input'
import { runMargin } from './margin/run'

/** `npm run --silent margin -- FILE`: statements of scenario files. What it says and how it ends: `margin/run.ts`. */
// Whoever reads our output may have read enough (`| head`): that is no failure.
process.stdout.on('error', () => process.exit(0))
try {
  const { output, faults, status } = await runMargin(process.argv.slice(2), readInput)
  for (const line of faults) console.error(line)
  process.stdout.write(output)
  process.exitCode = status
} catch (error) {
  console.error(`Something is wrong in MarginScope itself: ${error instanceof Error ? error.message : error}`)
  process.exitCode = 1
}
