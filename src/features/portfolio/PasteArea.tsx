import { type ClipboardEvent, type ComponentProps, useState } from 'react'
import { takeInText } from '@/actions/takeInFiles'
import type { TableName } from '@/state/workbook/workbook'
import { LazyDialog } from '@/ui/parts/LazyDialog'
import { Loader } from '@/ui/parts/Loader'
import { loaded } from '@/ui/parts/loaded'
import type { Entered } from './entry/entered'
import { isForTable } from './paste/isForTable'
import type { Pasted } from './readPaste'

const dialog = new Loader('What would be pasted', () => import('./PasteDialog').then((m) => m.PasteDialog))

export interface PasteAreaProps extends ComponentProps<'section'> {
  table: TableName
}

/** The part of the page in which what is pasted belongs to one table. */
export function PasteArea({ table, children, ...rest }: PasteAreaProps) {
  const [pasted, setPasted] = useState<Pasted<Entered[TableName]> | null>(null)
  const close = () => setPasted(null)
  const read = async (text: string) => {
    const part = await loaded(import('./pasting'), 'What was pasted could not be read')
    if (part === null) return
    if (part.isForDoor(text)) await takeInText(text)
    else setPasted(part.paste(table, text))
  }
  const take = (event: ClipboardEvent<HTMLElement>) => {
    const text = event.clipboardData.getData('text/plain')
    if (!isForTable(text, event.target)) return
    event.preventDefault()
    event.stopPropagation()
    void read(text)
  }
  return (
    <section {...rest} onPasteCapture={take}>
      {children}
      {pasted !== null && (
        <LazyDialog of={dialog} onClose={close}>
          {(PasteDialog) => <PasteDialog table={table} pasted={pasted} onClose={close} />}
        </LazyDialog>
      )}
    </section>
  )
}
