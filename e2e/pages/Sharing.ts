import { expect, type Locator, type Page } from '@playwright/test'

/** The dialog that makes a link to the open scenario. */
export class Sharing {
  readonly dialog: Locator
  /** Says whether the link was copied, and how long it is. */
  readonly said: Locator
  readonly link: Locator
  readonly qrCode: Locator
  readonly close: Locator
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
    this.dialog = page.getByRole('dialog', { name: 'Share this scenario' })
    this.said = this.dialog.getByRole('status').filter({ hasText: 'characters' })
    this.link = this.dialog.getByRole('textbox', { name: 'Link' })
    this.qrCode = this.dialog.getByRole('img', { name: 'QR code of the link' })
    this.close = this.dialog.getByRole('contentinfo').getByRole('button', { name: 'Close' })
  }

  async open(): Promise<void> {
    await this.#page.getByRole('banner').getByRole('button', { name: 'Share', exact: true }).click()
    await this.link.waitFor()
  }

  /** The link, once it is made. */
  async linkMade(): Promise<string> {
    await expect(this.link).toHaveValue(/#s1=/)
    return this.link.inputValue()
  }

  async showQrCode(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Show as a QR code' }).click()
  }
}
