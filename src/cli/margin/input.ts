import { createReadStream } from 'node:fs'
import { resolve } from 'node:path'
import type { Readable } from 'node:stream'
import { MAX_BYTES } from '@/engine/documents/document'
import { count } from '@/engine/documents/faultText'

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
}

/** Reads a file, or standard input for `-`; of more than a document may have no further. Never throws. */
export async function readInput(file: string): Promise<Input> {
  try {
    const stream = file === '-' ? process.stdin : createReadStream(resolve(whereTheUserIs(), file))
    const bytes = await bytesOf(stream)
    if (bytes === null) return { ok: false, reason: `it has more than 1 MB (${count(MAX_BYTES)} bytes)` }
    return decode(bytes)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    return { ok: false, reason: REASONS[code] ?? code }
  }
}

/** Null where there are too many: some files have no end. */
async function bytesOf(stream: Readable): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    chunks.push(chunk)
    size += chunk.length
    if (size > MAX_BYTES) return null
  }
  return Buffer.concat(chunks)
}

function decode(bytes: Uint8Array): Input {
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return { ok: false, reason: 'it is not text in UTF-8' }
  }
}

/** npm runs scripts in the project's folder, and says in INIT_CWD where the user called it. */
function whereTheUserIs(): string {
  const { npm_lifecycle_event: script, INIT_CWD: folder } = process.env
  return script === 'margin' && folder !== undefined ? folder : process.cwd()
}
