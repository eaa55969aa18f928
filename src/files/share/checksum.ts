const POLYNOMIAL = 0xedb88320

/** CRC-32 of bytes, as four bytes: a letter that a mail program has changed must not become another number. */
export function checksum(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? POLYNOMIAL : 0)
  }
  const sum = ~crc
  return Uint8Array.of(sum >>> 24, sum >>> 16, sum >>> 8, sum)
}
