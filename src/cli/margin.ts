import { oneLine } from '@/engine/documents/oneLine'
import { readInput } from './margin/input'
import { runMargin } from './margin/run'

/** `npm run --silent margin -- FILE`: statements of scenario files. What it says and how it ends: `margin/run.ts`. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads our output may have read enough (`| head`): that is no failure.
  if (error.code === 'EPIPE') process.exit(0)
  console.error(
    `The output cannot be written: ${error.code === 'ENOSPC' ? 'no space is left' : oneLine(error.message)}`,
  )
  process.exit(2)
})
try {
  const { output, faults, status } = await runMargin(process.argv.slice(2), readInput)
  for (const line of faults) console.error(line)
  process.stdout.write(output)
  process.exitCode = status
} catch (error) {
  const message = error instanceof Error ? error.message : String(error)
  console.error(`Something is wrong in MarginScope itself: ${oneLine(message)}`)
  process.exitCode = 1
}
