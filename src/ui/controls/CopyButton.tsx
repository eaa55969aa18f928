import { useState } from 'react'
import { IconButton } from './IconButton'
import { CopyIcon } from './icons'

export interface CopyButtonProps {
  /** What is copied, behind “Copy”: `the reasons`. */
  what: string
  /** Asked for when it is pressed. */
  textOf: () => string
}

/** Copies a text, and says whether it could. */
export function CopyButton({ what, textOf }: CopyButtonProps) {
  const [said, setSaid] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(textOf())
      setSaid('Copied')
    } catch {
      setSaid('Copying is not allowed here')
    }
  }
  return (
    <>
      <IconButton
        small
        label={`Copy ${what}`}
        title={said === '' ? `Copy ${what}` : said}
        icon={<CopyIcon />}
        onClick={() => void copy()}
      />
      <span className="visually-hidden" aria-live="polite">
        {said}
      </span>
    </>
  )
}
