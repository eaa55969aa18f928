import { useState } from 'react'
import { Select } from '@/ui/controls/Select'
import { capitalised } from '@/ui/letterCase'

interface WordCellProps {
  label: string
  value: string
  words: readonly string[]
  check: (word: string) => string | undefined
  onCommit: (word: string) => void
}

/** One of a few words to choose; a choice that breaks a rule is not taken, and says why. */
export function WordCell({ label, value, words, check, onCommit }: WordCellProps) {
  const [fault, setFault] = useState<string>()
  const choose = (word: string) => {
    const refused = check(word)
    setFault(refused)
    if (refused === undefined) onCommit(word)
  }
  return (
    <Select
      hideLabel
      label={label}
      value={value}
      options={words.map((word) => ({ value: word, label: capitalised(word) }))}
      onChange={choose}
      error={fault}
    />
  )
}
