import { type ClipboardEvent, useEffect, useRef } from 'react'
import { chooseFile, takeInText } from '@/actions/takeInFiles'
import { shareLinkIn } from '@/files/share/shareLinkIn'
import { Button } from '@/ui/controls/Button'
import { UploadIcon } from '@/ui/controls/icons'
import { TextField } from '@/ui/controls/TextField'
import styles from './ImportDialog.module.css'

interface AddMoreProps {
  value: string
  onChange: (value: string) => void
  /** Nothing came in yet: this is where to begin. */
  isFirst: boolean
}

/**
 * Where more is pasted, typed or chosen. What is pasted becomes a text of its own: tables and answers do not mix in
 * one.
 */
export function AddMore({ value, onChange, isFirst }: AddMoreProps) {
  const field = useRef<(HTMLInputElement & HTMLTextAreaElement) | null>(null)
  useEffect(() => {
    if (isFirst) field.current?.focus()
  }, [isFirst])
  const take = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain')
    if (!/[\r\n{[]/.test(text) && shareLinkIn(text) === null) return
    event.preventDefault()
    void takeInText(text)
  }
  return (
    <section className={styles.more} aria-label="More">
      <div onPaste={take}>
        <TextField
          ref={field}
          label={isFirst ? 'Paste your account here' : 'Paste or type more'}
          hint="The exchange’s answers as JSON (positions, open orders, wallet balance, tickers, instruments), rows of a spreadsheet, the account’s own CSV log, print-outs of programs, scenario files: several at once, in any order."
          rows={isFirst ? 6 : 3}
          code
          value={value}
          onChange={onChange}
        />
      </div>
      <div>
        <Button icon={<UploadIcon />} onClick={chooseFile}>
          Choose files …
        </Button>
      </div>
    </section>
  )
}
