import { resolve } from 'node:path'
import { expect, type Page } from '@playwright/test'
import type { TestFile } from './scenarios'

/** Lets files fall onto the page together. */
export async function dropFiles(page: Page, ...files: readonly TestFile[]): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    (them) => {
      const data = new DataTransfer()
      for (const { name, type, text, times } of them)
        data.items.add(
          new File(
            Array.from({ length: times }, () => text),
            name,
            { type },
          ),
        )
      return data
    },
    files.map(({ name, mimeType, buffer, times = 1 }) => {
      return { name, type: mimeType, text: buffer.toString(), times }
    }),
  )
  const main = page.getByRole('main')
  await main.dispatchEvent('dragover', { dataTransfer })
  await expect(page.getByText('Drop the files to bring them in')).toBeVisible()
  await main.dispatchEvent('drop', { dataTransfer })
  await expect(page.getByText('Drop the files to bring them in')).toBeHidden()
}

/** Lets what lies on the disk fall onto the page, a folder perhaps. */
export async function dropFromDisk(page: Page, path: string): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const data = { items: [], files: [resolve(path)], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x: 300, y: 400, data })
  }
  await session.detach()
}
