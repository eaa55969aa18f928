import { recognisedAs } from '@/files/import/importPreview'
import type { NamedText, Recognised } from '@/files/import/readTexts'
import { takeFromDoor } from '@/state/door/doorStore'
import { IconButton } from '@/ui/controls/IconButton'
import { CloseIcon } from '@/ui/controls/icons'
import { formatNumber } from '@/ui/format'
import styles from './ImportDialog.module.css'
import { TYPED } from './useWithTyped'

interface TextListProps {
  texts: readonly NamedText[]
  recognised: readonly Recognised[]
  busy: boolean
}

/** Every text that came in, and what it was recognised as. */
export function TextList({ texts, recognised, busy }: TextListProps) {
  if (texts.length === 0) return null
  return (
    <ul className={styles.texts} aria-label="What came in">
      {texts.map(({ name, text }) => {
        const what = recognisedAs(name, recognised)
        return (
          <li key={name} className={styles.text}>
            <span className={styles.name}>{name}</span>
            <span className={styles.what}>
              {what.length > 0 ? what.join('; ') : busy ? 'reading …' : 'not recognised'}
            </span>
            <span className={styles.size}>{sizeWords(text)}</span>
            {name !== TYPED && (
              <IconButton
                small
                label={`Take ${name} out`}
                icon={<CloseIcon />}
                onClick={() => takeFromDoor(name)}
              />
            )}
          </li>
        )
      })}
    </ul>
  )
}

const KILO = 1000

function sizeWords({ length }: string): string {
  if (length < KILO) return `${length} characters`
  return length < KILO * KILO
    ? `${formatNumber(length / KILO, { digits: 1 })} kB`
    : `${formatNumber(length / KILO / KILO, { digits: 1 })} MB`
}
