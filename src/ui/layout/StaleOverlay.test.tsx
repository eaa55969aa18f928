import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { StaleOverlay } from './StaleOverlay'

const drawn = (props: { busy: boolean; old?: boolean }) =>
  renderToStaticMarkup(<StaleOverlay {...props}>1</StaleOverlay>)

test('dims at once, so that whoever waited before it is not waited for twice', () => {
  expect(drawn({ busy: true })).toMatch(/aria-busy="true" data-late="true"/)
  expect(drawn({ busy: false })).not.toContain('data-late')
})

test('an old result dims, and nothing is on its way', () => {
  expect(drawn({ busy: false, old: true })).toMatch(/aria-busy="false" data-late="true"/)
})
