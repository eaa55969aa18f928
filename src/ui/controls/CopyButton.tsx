import { useEffect, useState } from 'react'
import { IconButton } from './IconButton'
import { CheckIcon, CopyIcon } from './icons'

export interface CopyButtonProps {
  /** What is copied, behind “Copy”: `the reasons`. */
  what: string
  /** Asked for when it is pressed. */
  textOf: () => string
}

const COPIED = 'Copied'
/** How long it says so, in milliseconds: what stands there may be another text by then. */
const SAID_FOR = 2_000

/** Copies a text, and says whether it could. */
export function CopyButton({ what, textOf }: CopyButtonProps) {
  const [said, setSaid] = useState('')
  useEffect(() => {
    if (said === '') return
    const timer = setTimeout(() => setSaid(''), SAID_FOR)
    return () => clearTimeout(timer)
  }, [said])
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(textOf())
      setSaid(COPIED)
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
        icon={said === COPIED ? <CheckIcon /> : <CopyIcon />}
        onClick={() => void copy()}
      />
      <span className="visually-hidden" aria-live="polite">
        {said}
      </span>
    </>
  )
}
