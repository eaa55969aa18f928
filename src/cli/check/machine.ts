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
  starts: (path) =>
    isProgram(path) && spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0,
  run: (command, ...args) =>
    spawnSync(command, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0,
  say: (line) => console.log(line),
}
