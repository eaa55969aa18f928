import { readFileSync } from 'node:fs'

/** The text of a file of the project, by its path from the root. */
export function committed(path: string): string {
  return readFileSync(path, 'utf8')
}
