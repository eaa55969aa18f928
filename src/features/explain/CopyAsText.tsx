import { useState } from 'react'
import type { Explanation } from '@/engine/figure/view'
import { Button } from '@/ui/controls/Button'
import { CopyIcon } from '@/ui/controls/icons'
import { explanationText } from './asText'

/** Copies the explanation as a block of plain text. */
export function CopyAsText({ explanation, context }: { explanation: Explanation; context: string }) {
  const [said, setSaid] = useState<{ of: Explanation; words: string } | null>(null)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(explanationText(explanation, context))
      setSaid({ of: explanation, words: 'Copied' })
    } catch {
      setSaid({ of: explanation, words: 'Copying is not allowed here' })
    }
  }
  return (
    <Button icon={<CopyIcon />} onClick={copy}>
      <span aria-live="polite">{said?.of === explanation ? said.words : 'Copy as text'}</span>
    </Button>
  )
}
