import type { DataTransfer, GlobalWindow } from 'happy-dom'
import { define } from './define'

/**
 * What is dropped or pasted tells that it carries files, and of each that it is no folder: the library does not yet.
 */
export function carrying({ DataTransfer, DataTransferItem }: GlobalWindow): void {
  Object.defineProperty(DataTransfer.prototype, 'types', {
    configurable: true,
    get(this: DataTransfer) {
      const texts = this.items.filter(({ kind }) => kind === 'string').map(({ type }) => type)
      return texts.length < this.items.length ? [...texts, 'Files'] : texts
    },
  })
  define(DataTransferItem.prototype, { webkitGetAsEntry: () => null })
}
