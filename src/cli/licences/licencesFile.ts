import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin, Rolldown } from 'vite'
import { noticeOf, packageFolder } from './notice.ts'

const LINE = `\n${'-'.repeat(80)}\n\n`

/** Of what the build adds to the page by itself: the helpers that load chunks. */
const HELPERS = new Map([
  ['\0vite/', 'vite'],
  ['\0rolldown/', 'rolldown'],
])

/**
 * Writes `licences.txt` beside the page: the notices of everything that the build passes on, in its scripts, in the
 * worker and as files. The worker is bundled apart, before the page is.
 *
 * @param root the folder of the project
 */
export function licencesFile(root: string): { readonly page: Plugin; readonly worker: () => Plugin } {
  const folders = new Set<string>()
  const gather = (bundle: Rolldown.OutputBundle) => {
    for (const source of Object.values(bundle).flatMap((part) => sourcesOf(part, root))) {
      const folder = folderOf(source, root)
      if (folder !== null) folders.add(folder)
    }
  }
  return {
    page: {
      name: 'licences-file',
      apply: (_, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
      generateBundle(_, bundle) {
        gather(bundle)
        const own = `MarginScope\n\n${readFileSync(join(root, 'LICENSE'), 'utf8')}`
        const notices = new Set([...folders].map(noticeOf))
        const source = [own, ...[...notices].sort()].join(LINE)
        this.emitFile({ type: 'asset', fileName: 'licences.txt', source })
      },
    },
    worker: () => ({
      name: 'licences-of-the-worker',
      generateBundle(_, bundle) {
        gather(bundle)
      },
    }),
  }
}

function sourcesOf(part: Rolldown.OutputAsset | Rolldown.OutputChunk, root: string): readonly string[] {
  return part.type === 'chunk' ? part.moduleIds : part.originalFileNames.map((name) => `${root}/${name}`)
}

function folderOf(source: string, root: string): string | null {
  for (const [start, name] of HELPERS) {
    if (source.startsWith(start)) return join(root, 'node_modules', name)
  }
  return packageFolder(source)
}
