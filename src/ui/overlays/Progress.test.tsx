import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Progress } from './Progress'

const drawn = (done: number) =>
  renderToStaticMarkup(<Progress label="Looking" done={done} onStop={() => undefined} />)

test('says how far the work has come, rounded down', () => {
  expect(drawn(0.567)).toContain('Looking 56\u202f%')
  expect(drawn(0.567)).toContain('value="0.567"')
})

test('never says that all is done: while it is there, the last is still to come', () => {
  expect(drawn(1)).toContain('Looking 99\u202f%')
  expect(drawn(1)).toContain('value="0.99"')
})
