import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

interface Chunk {
  file: string
  isEntry?: boolean
  imports?: string[]
}

/** What `vite build --manifest` writes: every chunk under its source's name. */
export type Manifest = Record<string, Chunk>

/**
 * The scripts a first visit must load: the entries and everything that they import statically, at any depth.
 * What is imported on demand does not count. Fails rather than answer with nothing.
 */
export function initialScripts(manifest: Manifest): string[] {
  const waiting = Object.keys(manifest).filter((name) => manifest[name]?.isEntry)
  if (waiting.length === 0) throw new Error('The build manifest names no entry.')
  const files = new Set<string>()
  const seen = new Set<string>()
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (seen.has(name)) continue
    seen.add(name)
    const chunk = manifest[name]
    if (!chunk) throw new Error(`The build manifest does not describe ${name}, which is imported.`)
    if (chunk.file.endsWith('.js')) files.add(chunk.file)
    waiting.push(...(chunk.imports ?? []))
  }
  if (files.size === 0) throw new Error('The entries of the build manifest hold no script.')
  return [...files].sort()
}

/** The same for a finished build: the paths of its initial scripts, all of which exist. */
export function initialFiles(folder: string): string[] {
  const path = join(folder, '.vite', 'manifest.json')
  if (!existsSync(path)) throw new Error(`${path} is missing: run "npm run build" first.`)
  const manifest: Manifest = JSON.parse(readFileSync(path, 'utf8'))
  const files = initialScripts(manifest).map((file) => join(folder, file))
  const lost = files.filter((file) => !existsSync(file))
  if (lost.length > 0) throw new Error(`The build is incomplete: ${lost.join(', ')} is missing.`)
  return files
}
