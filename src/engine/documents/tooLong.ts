import type { Problem } from './fault'
import { count } from './faultText'

const MB = 1_048_576

/** What is wrong with a file of more bytes than it may have. */
export function tooLong(most: number, bytes: number): Problem {
  const expected = `at most ${most / MB} MB (${count(most)} bytes)`
  return { code: 'unexpected', expected, got: { told: count(bytes) } }
}
