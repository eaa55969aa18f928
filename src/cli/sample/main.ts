import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { sampleFiles } from './files'

/** Writes the sample market and the example scenarios. */
for (const [path, text] of sampleFiles()) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
  console.log(path)
}
