import { useState } from 'react'
import type { Explanation } from '@/engine/explanation/explainFigure'
import { makeLink } from '@/state/share/makeLink'
import { Button } from '@/ui/controls/Button'
import { CopyIcon } from '@/ui/controls/icons'
import { Switch } from '@/ui/controls/Switch'
import { type Around, allStepsText, stepText } from './asText'

/** A link to this page at this figure; what is wrong with the scenario instead is said by Share. */
async function linkText(): Promise<string | null> {
  const made = await makeLink(location.href.replace(/#.*$/s, ''))
  return made.ok ? made.value.link : null
}

/** Copies the step that is looked at, or with all steps below it, as plain text or Markdown, or the way to it. */
export function CopySteps({ explanation, around }: { explanation: Explanation; around: Around }) {
  const [isMarkdown, setMarkdown] = useState(false)
  const style = isMarkdown ? 'markdown' : 'plain'
  return (
    <>
      <CopyText name="Copy this step" of={explanation} text={() => stepText(explanation, around, style)} />
      <CopyText
        name="Copy all steps to the inputs"
        of={explanation}
        text={() => allStepsText(explanation, around, style)}
      />
      <CopyText name="Copy a link to this figure" of={explanation} text={linkText} />
      <Switch label="Markdown" checked={isMarkdown} onChange={setMarkdown} />
    </>
  )
}

interface CopyTextProps {
  name: string
  /** Of what it is: of another one nothing has been copied yet. */
  of: Explanation
  /** Null where there is none. */
  text: () => string | null | Promise<string | null>
}

function CopyText({ name, of, text }: CopyTextProps) {
  const [said, setSaid] = useState<{ of: Explanation; words: string } | null>(null)
  const copy = async () => {
    try {
      const copied = await text()
      if (copied !== null) await navigator.clipboard.writeText(copied)
      setSaid({ of, words: copied === null ? 'Mend the marked rows first' : 'Copied' })
    } catch {
      setSaid({ of, words: 'Copying is not allowed here' })
    }
  }
  return (
    <Button small icon={<CopyIcon />} onClick={() => void copy()}>
      <span aria-live="polite">{said?.of === of ? said.words : name}</span>
    </Button>
  )
}
