import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'
import type { Machine } from './browser'

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** What a browser says of its version; undefined where this is none that starts. */
function toldVersion(path: string): string | undefined {
  if (!isProgram(path)) return undefined
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 })
  return status === 0 ? stdout : undefined
}

export const isRoot = process.getuid?.() === 0

/** The machine that this program runs on. */
export const thisMachine: Machine = {
  env: process.env,
  ownChromium: chromium.executablePath(),
  canInstallPackages: isRoot && existsSync('/etc/debian_version'),
  lookUp: (command) =>
    (process.env.PATH ?? '')
      .split(delimiter)
      .filter((folder) => folder !== '')
      .map((folder) => join(folder, command))
      .find(isProgram),
  starts: (path) => toldVersion(path) !== undefined,
  majorVersion: (path) => {
    const [number] = /\d+/.exec(toldVersion(path) ?? '') ?? []
    return number === undefined ? undefined : Number(number)
  },
  run: (command, ...args) =>
    spawnSync(command, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0,
  say: (line) => console.log(line),
}
