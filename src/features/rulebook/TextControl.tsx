import { useState } from 'react'
import { TextField } from '@/ui/controls/TextField'
import { setRule, whyNotText } from './ruleCommands'

/** A parameter that is a text, such as a coin's name as collateral: taken on Enter and on leaving. */
export function TextControl({ path, label, value }: { path: string; label: string; value: string }) {
  const [draft, setDraft] = useState<string>()
  const [fault, setFault] = useState<string>()
  const take = (typed: string) => {
    const refused = whyNotText(path, typed)
    setFault(refused)
    if (refused !== undefined) return
    setDraft(undefined)
    setRule(path, typed)
  }
  const restore = () => {
    setDraft(undefined)
    setFault(undefined)
  }
  return (
    <TextField
      hideLabel
      label={label}
      value={draft ?? value}
      onChange={setDraft}
      onSubmit={take}
      onLeave={take}
      {...(draft === undefined ? {} : { onCancel: restore })}
      error={fault}
    />
  )
}
