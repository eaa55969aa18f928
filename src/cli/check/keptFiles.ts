import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { array, object, parse, string } from 'valibot'

const entries = array(object({ url: string() }))

/**
 * What a built page keeps in the browser for working without a network: the paths of the files that the build told its
 * service worker, all of which exist. Fails rather than answer with nothing.
 */
export function keptFiles(folder: string): string[] {
  const path = join(folder, 'serviceWorker.js')
  if (!existsSync(path)) throw new Error(`${path} is missing: run "npm run build" first.`)
  const [list] = /\[\{"revision":[^\]]*\]/.exec(readFileSync(path, 'utf8')) ?? []
  if (list === undefined) throw new Error('The service worker was told no files.')
  const files = parse(entries, JSON.parse(list)).map(({ url }) => join(folder, url))
  const lost = files.filter((file) => !existsSync(file))
  if (lost.length > 0) throw new Error(`The build is incomplete: ${lost.join(', ')} is missing.`)
  return files
}
