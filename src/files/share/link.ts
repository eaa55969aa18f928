import { MAX_ROWS } from '@/engine/documents/document'
import { type Checked, refusedAs } from '@/engine/documents/fault'
import { count } from '@/engine/documents/faultText'
import { fromBase64url, toBase64url } from './base64url'
import { checksum } from './checksum'
import { deflate, inflate } from './deflate'
import { MOST_LINK } from './limits'
import type { Shared } from './shared'
import { packVersion1, unpackVersion1 } from './version1'

const VERSION = 1

/** What unpacks each version. A version is never taken away: a link that was sent stays good. */
const UNPACK: Readonly<Record<number, (text: string) => Shared>> = { 1: unpackVersion1 }

const CHECKSUM_BYTES = 4

/**
 * The fragment of a share link, `#s1=` and behind it what is shared: compressed, with a checksum, in letters that
 * addresses may hold.
 */
export async function encodeLink(shared: Shared): Promise<string> {
  const packed = await deflate(packVersion1(shared))
  const bytes = new Uint8Array(CHECKSUM_BYTES + packed.length)
  bytes.set(checksum(packed))
  bytes.set(packed, CHECKSUM_BYTES)
  return `#s${VERSION}=${toBase64url(bytes)}`
}

/**
 * What a fragment shares, or why it cannot be read; never throws. The documents in it have the right shape only: the
 * engine's reading must check them before they are used.
 */
export async function decodeLink(fragment: string): Promise<Checked<Shared>> {
  if (fragment.length > MOST_LINK) {
    return refusedAs(`it is too long: at most ${count(MOST_LINK)} characters, got ${count(fragment.length)}`)
  }
  const [, version, letters] = /^#s(\d+)=(.*)$/s.exec(fragment) ?? []
  if (version === undefined || letters === undefined) return refusedAs('it is no link to a scenario')
  if (Number(version) > VERSION) {
    return refusedAs(
      `it was made by a newer version of this page (${version}); reload the page and open it again`,
    )
  }
  const unpack = UNPACK[Number(version)]
  if (unpack === undefined) return DAMAGED
  try {
    const bytes = fromBase64url(withoutEnd(letters))
    const packed = bytes.slice(CHECKSUM_BYTES)
    const sum = checksum(packed)
    if (bytes.length < CHECKSUM_BYTES || sum.some((byte, place) => byte !== bytes[place])) return DAMAGED
    const shared = unpack(await inflate(packed))
    // The engine, which counts all other rows, does not see these.
    const off = shared.off.balances.length + shared.off.positions.length
    if (off <= MAX_ROWS) return { ok: true, value: shared }
    return refusedAs(`it has ${count(off)} rows that are switched off: at most ${count(MAX_ROWS)} are opened`)
  } catch {
    return DAMAGED
  }
}

/** A full stop, bracket or space behind a link in a text often becomes a part of it, as it is or encoded. */
function withoutEnd(letters: string): string {
  const end = letters.search(/[^\w-]/)
  return end < 0 || !/^(?:%[\dA-F]{2}|[^\w-])+$/i.test(letters.slice(end)) ? letters : letters.slice(0, end)
}

const DAMAGED = refusedAs(
  'it is damaged: a part of it is missing or was changed on the way. Ask for it again, or for the scenario as a file',
)
