import { expect, type Page } from '@playwright/test'
import type { App } from './app'
import { Liquidation } from './pages/Liquidation'
import { atRest } from './support/atRest'

/** Opens the example close to liquidation, with its tab. */
export async function openWalk(app: App, page: Page): Promise<Liquidation> {
  await app.openExample('Close to liquidation')
  const walk = new Liquidation(page)
  await walk.show()
  await expect(walk.finding).toContainText('No liquidation at')
  return walk
}

/** Moves the price of ETH down by so many per cent, by the keyboard. */
export async function moveDown(walk: Liquidation, percent: number): Promise<void> {
  const slider = walk.slider('ETH price')
  await slider.focus()
  for (let i = 0; i < percent; i++) await slider.press('ArrowLeft')
  await expect(slider).toHaveAttribute('aria-valuetext', new RegExp(`down ${percent}`))
  await expect(walk.finding).toContainText(`ETH down ${percent}`)
  // A walk that comes anew stands at its start again.
  await atRest(walk.panel.page())
}
