import { expect, test } from 'vitest'
import { importedText } from '@/files/testing/samples'

/** Characters that the import takes of one file, nearly. */
const MOST = 50_000_000
const MANY = 5_000_000
const HEADS = 'Contract,Side,Size\n'

/** Signs of which a reader must not go one deeper for each. */
test.each([
  ['a string without an end', `{"name":"${'x'.repeat(MOST)}`, 'the end of what begins with "'],
  ['a long string', `{"name":"${'x'.repeat(MOST)}"}`, 'no answer that is known here'],
  ['comments', `{${'//\n'.repeat(MANY)}}`, 'no answer that is known here'],
  ['a cell of doubled quotation marks', `${HEADS}"${'""'.repeat(MANY)}",Buy,1`, 'too long for a contract'],
])('%s of a file of many megabytes ends with a reason', (_, text, reason) => {
  const { document, leftOut } = importedText(text)
  expect(document?.positions ?? []).toEqual([])
  expect(leftOut.map((row) => row.reason).join('\n')).toContain(reason)
  expect(Math.max(...leftOut.map(({ what }) => what.length))).toBeLessThanOrEqual(200)
})

test('names of many megabytes are cut where they are told', () => {
  const { notes } = importedText(`[{"symbol":"${'x'.repeat(MANY)}","size":"0","side":""}]`)
  expect(notes.join().length).toBeLessThan(2000)
  const { notCounted } = importedText(
    `[{"symbol":"${'x'.repeat(MANY)}","orderId":"1","orderStatus":"Filled","qty":"1","side":"Buy"}]`,
  )
  expect(notCounted.map(({ what }) => what.length)).toEqual([200])
})
