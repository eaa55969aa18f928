import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A package as its own files describe it. */
interface Manifest {
  name?: string
  version?: string
  license?: string
  author?: string | { name?: string }
}

/** The folder of the package that a module is from; null for a module of the project. */
export function packageFolder(module: string): string | null {
  const [path = ''] = module.replace(/^\0/, '').split('?')
  if (!path.includes('/node_modules/')) return null
  // Folders inside a package may have a manifest too, that says only of which kind its modules are.
  for (let folder = dirname(path); !folder.endsWith('/node_modules'); folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json')) && manifestOf(folder).name !== undefined) return folder
  }
  return null
}

/** Behind it a package names what is in its own tools, which is no part of the page. */
const OTHERS = /^# Licenses of bundled dependencies$/m

/** What must be told of a package whose code is passed on: name, version, licence and its text. */
export function noticeOf(folder: string): string {
  const { name, version, license = 'no licence named', author } = manifestOf(folder)
  const by = typeof author === 'string' ? author : author?.name
  const file = readdirSync(folder).find((each) => /^licen[cs]e(\.\w+)?$/i.test(each))
  const text = file === undefined ? undefined : read(folder, file).split(OTHERS)[0]?.trim()
  const instead = `Licence: ${license}${by === undefined ? '' : `, by ${by}`}`
  return `${name} ${version} (${license})\n\n${text ?? instead}\n`
}

function manifestOf(folder: string): Manifest {
  return JSON.parse(read(folder, 'package.json'))
}

function read(folder: string, file: string): string {
  return readFileSync(join(folder, file), 'utf8')
}
