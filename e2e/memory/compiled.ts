import { Script } from 'node:vm'

/** A script as a function of all that it finds in the window that it runs in. */
type Compiled = (found: Readonly<Record<string, unknown>>) => void

/**
 * Compiles the script of a module once for all pages that run it: each gives it a world of its own. What the world has
 * no word for is Node's.
 */
export function compiled(code: string, names: readonly string[], filename: string): Compiled {
  const words = [...names, 'importMeta']
  const text = `(function(${words.join(',')}){'use strict';${code.replaceAll('import.meta', 'importMeta')}\n})`
  const script = new Script(text, { filename })
  return (found) =>
    script.runInThisContext().apply(
      found.self,
      words.map((word) => found[word]),
    )
}
