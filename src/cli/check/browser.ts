/** What the search for a browser has to know of the machine that it runs on. */
export interface Machine {
  env: Record<string, string | undefined>
  /** Where Playwright keeps its own Chromium, whether it is there or not. */
  ownChromium: string
  /** Whether apt-get may install packages: Debian or a descendant, as root. */
  canInstallPackages: boolean
  /** The full path of a command on the PATH. */
  lookUp(command: string): string | undefined
  /** Whether this file is a browser that starts. */
  starts(path: string): boolean
  /** The first number of the version that this browser tells; undefined where it does not start. */
  majorVersion(path: string): number | undefined
  /** Runs a command in sight of the user; whether it succeeded. */
  run(command: string, ...args: string[]): boolean
  say(line: string): void
}

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** A Chromium that is already there: the one named by CHROMIUM_PATH, one on the PATH, or Playwright's own. */
export function findChromium(machine: Machine): string | undefined {
  const named = machine.env.CHROMIUM_PATH
  if (named) {
    if (machine.starts(named)) return named
    machine.say(`CHROMIUM_PATH is ${named}, which does not start; looking for another Chromium.`)
  }
  for (const command of commands) {
    const path = machine.lookUp(command)
    if (path && machine.starts(path)) return path
  }
  return machine.starts(machine.ownChromium) ? machine.ownChromium : undefined
}

/** The same, but installs one when there is none. Fails with advice when nothing helps. */
export function obtainChromium(machine: Machine): string {
  const present = findChromium(machine)
  if (present) return present
  machine.say('No Chromium found; installing one.')
  if (machine.run('npx', 'playwright', 'install', '--with-deps', 'chromium')) {
    const installed = findChromium(machine)
    if (installed) return installed
  }
  if (machine.canInstallPackages) {
    machine.say('Playwright could not install it; trying the Debian package.')
    if (machine.run('apt-get', 'update') && machine.run('apt-get', 'install', '-y', 'chromium')) {
      const installed = findChromium(machine)
      if (installed) return installed
    }
  }
  throw new Error(
    'There is no Chromium here and none could be installed. Install Chromium or Chrome and put it on the PATH, ' +
      'or set CHROMIUM_PATH to its program file, and run the tests again.',
  )
}
