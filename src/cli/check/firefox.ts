import type { Machine } from './browser'

/** The version that the tests were written with: older ones lack commands by which they are driven. */
const OLDEST = 153

const commands = ['firefox-esr', 'firefox']

/**
 * A Firefox for the tests: the one named by FIREFOX_PATH, or one on the PATH. Says which it is, or why the tests in it
 * are left out.
 */
export function findFirefox(machine: Machine): string | undefined {
  const places = [machine.env.FIREFOX_PATH, ...commands.map((command) => machine.lookUp(command))]
  const reasons: string[] = []
  for (const path of places) {
    if (!path) continue
    const version = machine.majorVersion(path)
    if (version !== undefined && version >= OLDEST) {
      machine.say(`Firefox: ${path}`)
      return path
    }
    reasons.push(version === undefined ? `${path} does not start` : `${path} is version ${version}`)
  }
  const why = reasons.length > 0 ? `none of version ${OLDEST} or later (${reasons.join(', ')})` : 'not found'
  machine.say(`Firefox: ${why}, its tests are left out: set FIREFOX_PATH or install firefox-esr`)
  return undefined
}
