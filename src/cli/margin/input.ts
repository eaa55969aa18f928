import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { buffer } from 'node:stream/consumers'

/** The text of an input, or why it cannot be read. */
export type Input =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: string }

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EISDIR: 'it is a folder',
  EACCES: 'no permission',
  EPERM: 'no permission',
  ENAMETOOLONG: 'the name is too long',
  ERR_FS_FILE_TOO_LARGE: 'it is too large',
}

/** Reads a file, or standard input for `-`. Never throws. */
export async function readInput(file: string): Promise<Input> {
  try {
    const bytes = file === '-' ? await buffer(process.stdin) : await readFile(resolve(whereTheUserIs(), file))
    return decode(bytes)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    return { ok: false, reason: REASONS[code] ?? code }
  }
}

function decode(bytes: Uint8Array): Input {
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return { ok: false, reason: 'it is no text in UTF-8' }
  }
}

/** npm runs scripts in the project's folder, and says in INIT_CWD where the user called it. */
function whereTheUserIs(): string {
  const { npm_lifecycle_event: script, INIT_CWD: folder } = process.env
  return script === 'margin' && folder !== undefined ? folder : process.cwd()
}
