import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const SCRIPT = fileURLToPath(new URL('./oldNode.cjs', import.meta.url))

/** The check as it runs where Node calls itself this version. */
function under(version: string) {
  const program = `Object.defineProperty(process, 'versions', { value: { node: '${version}' } }); require(${JSON.stringify(SCRIPT)})`
  const { stdout, stderr, status } = spawnSync(process.execPath, ['-e', program], { encoding: 'utf8' })
  return { said: stdout + stderr, status }
}

test.each(['18.20.4', '20.18.3', '6.0.0'])('Node %s is told in one line', (version) => {
  expect(under(version)).toEqual({
    said: `MarginScope needs Node 20.19 or newer; this is Node ${version}.\n`,
    status: 1,
  })
})

test.each(['20.19.0', '20.20.2', '22.1.0'])('Node %s goes on', (version) => {
  expect(under(version)).toEqual({ said: '', status: 0 })
})
