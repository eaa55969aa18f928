import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

/** The measured code on disk. */
export interface ProductionBuild {
  /** Runs in Node as it is. */
  readonly script: string
  readonly remove: () => void
}

/**
 * Bundles what measures the engine as the page's worker is bundled: by the same configuration, as one minified module,
 * decimal.js and all. What tsx makes of the sources, with a helper around every function, is slower.
 */
export async function productionBuild(): Promise<ProductionBuild> {
  const folder = mkdtempSync(join(tmpdir(), 'marginscope-bench-'))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  try {
    await build({
      root: fileURLToPath(new URL('../../..', import.meta.url)),
      logLevel: 'error',
      build: {
        ssr: 'src/cli/bench/onePart.ts',
        outDir: folder,
        emptyOutDir: true,
        copyPublicDir: false,
        minify: true,
        // Vite makes `var` of constants of a page, not of a worker: those the compiler takes as constant.
        rolldownOptions: {
          output: { entryFileNames: 'onePart.mjs', codeSplitting: false, topLevelVar: false },
        },
      },
      ssr: { noExternal: true },
    })
    return { script: join(folder, 'onePart.mjs'), remove }
  } catch (error) {
    remove()
    throw error
  }
}
