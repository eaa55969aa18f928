import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { Precache } from '@/offline/precache'

/** The build's own notes, the service worker itself, and what is of no use without a network. */
const NOT_KEPT = /^\.vite\/|^sw\.js$|\/prices\.worker-[\w-]+\.js$|\.map$/

/** Everything of a finished build that the page needs to start and work without a network. */
export function precacheOf(folder: string): Precache {
  const hash = createHash('sha256')
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => !NOT_KEPT.test(file))
    .sort()
  for (const file of files) hash.update(`${file}\n`).update(readFileSync(join(folder, file)))
  return { revision: hash.digest('hex').slice(0, 16), files }
}
