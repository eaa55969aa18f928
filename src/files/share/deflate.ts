import { MAX_BYTES } from '@/engine/documents/document'

/** A text compressed. */
export async function deflate(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

/** The text of compressed bytes; throws where it is none, or longer than a file may be. */
export async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  const reader = stream.getReader()
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let [text, length] = ['', 0]
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    length += value.length
    // A few letters can unfold to gigabytes.
    if (length > MAX_BYTES) {
      await reader.cancel()
      throw new Error('longer than a file may be')
    }
    text += decoder.decode(value, { stream: true })
  }
}
