import { expect, test } from 'vitest'
import { statementOf } from '@/engine/testing/account'
import type { Prediction } from '@/files/lesson/lesson'
import { showFigure } from './showFigure'
import { verdictOf } from './verdict'

/** 0.5 BTC at 20,000 USD: the worst is 10 % down, 1,000 USD, and 3 for the perpetual. */
const STATEMENT = statementOf({ positions: [{ symbol: 'BTCUSDT', size: '0.5' }] })

const margin: Prediction = { question: 'How much?', answer: 'account.maintenanceMargin', tolerance: '10' }
const side: Prediction = {
  question: 'Which way?',
  choices: [
    { text: 'Down.', when: [{ figure: 'units.BTC.worstScenario.price', is: '-0.10' }] },
    { text: 'Up.', when: [{ figure: 'units.BTC.worstScenario.price', above: '0' }] },
  ],
}

test.each([
  ['1013', true, 'Right: you said 1,013.00 USD, it is 1,003.00 USD.'],
  ['993', true, 'Right: you said 993.00 USD, it is 1,003.00 USD.'],
  ['1013.01', false, 'Not quite: you said 1,013.01 USD, it is 1,003.00 USD.'],
  ['-1003', false, 'Not quite: you said −1,003.00 USD, it is 1,003.00 USD.'],
  ['', null, 'It is 1,003.00 USD.'],
])('%s, within 10 of 1,003: %s', (said, isRight, words) => {
  const verdict = verdictOf(margin, said, STATEMENT)
  expect({ ...verdict, words: verdict.words.replaceAll('\u00a0', ' ') }).toEqual({ isRight, words })
})

test.each([
  ['0', true, 'Right: Down.'],
  ['1', false, 'Not so. The answer is “Down.”'],
  ['', null, 'It is so: Down.'],
])('choice %s is judged by the engine’s figures', (said, isRight, words) => {
  expect(verdictOf(side, said, STATEMENT)).toEqual({ isRight, words })
})

test('where the learner has changed the page so that nothing fits, that is said', () => {
  const other = statementOf({ positions: [{ symbol: 'ETHUSDT', size: '1' }] })
  expect(verdictOf(side, '0', other).words).toBe('As the page is now, none of these is so.')
  expect(verdictOf({ ...margin, answer: 'units.BTC.maxLoss' }, '1', other).words).toBe(
    'As the page is now, there is no such figure.',
  )
})

test.each([
  ['account.maintenanceMargin', '1,003.00'],
  ['account.mmRate', '0.1\u202f%'],
  ['units.BTC.worstScenario.price', '−10.0\u202f%'],
  ['units.BTC.legs.0.size', '0.5'],
  ['account.status', 'healthy'],
  ['units.SOL.maxLoss', '–'],
])('%s is written as %s', (address, text) => {
  expect(showFigure(STATEMENT, address)).toBe(text)
})
