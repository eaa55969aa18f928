import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { LIQUIDATION } from './uta/parameters'

const RATES = Object.keys(LIQUIDATION.rows)
const FILES = readdirSync('src/engine', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && !/\.test\.ts$|(^|\/)testing\//.test(file))

test('no file of the engine names a rate of liquidation but those of the models', () => {
  const naming = FILES.filter((file) => {
    const text = readFileSync(`src/engine/${file}`, 'utf8')
    return RATES.some((rate) => new RegExp(`\\b${rate}\\b`).test(text))
  })
  expect(naming.length).toBeGreaterThan(3)
  expect(naming.filter((file) => !file.startsWith('models/'))).toEqual([])
})
