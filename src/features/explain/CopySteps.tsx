import { useState } from 'react'
import type { Explanation } from '@/engine/figure/view'
import { Button } from '@/ui/controls/Button'
import { CopyIcon } from '@/ui/controls/icons'
import { allStepsText, stepText } from './asText'

const WAYS = [
  { name: 'Copy this step', text: stepText },
  { name: 'Copy all steps to the inputs', text: allStepsText },
] as const

/** Copies the step that is looked at, or with all steps below it, as plain text. */
export function CopySteps({ explanation, context }: { explanation: Explanation; context: string }) {
  const [said, setSaid] = useState<{ of: Explanation; name: string; words: string } | null>(null)
  const copy = async ({ name, text }: (typeof WAYS)[number]) => {
    try {
      await navigator.clipboard.writeText(text(explanation, context))
      setSaid({ of: explanation, name, words: 'Copied' })
    } catch {
      setSaid({ of: explanation, name, words: 'Copying is not allowed here' })
    }
  }
  return WAYS.map((way) => (
    <Button key={way.name} small icon={<CopyIcon />} onClick={() => copy(way)}>
      <span aria-live="polite">
        {said?.of === explanation && said.name === way.name ? said.words : way.name}
      </span>
    </Button>
  ))
}
