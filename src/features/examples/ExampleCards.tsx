import { showExample } from '@/actions/takeInFiles'
import { useLibrary } from '@/state/library/libraryStore'
import { formatPercent } from '@/ui/format'
import { CHOICE_CARDS, ChoiceCard } from '@/ui/layout/ChoiceCard'

interface ExampleCardsProps {
  /** So many of them; all unless told. */
  most?: number
  /** Behind the choice. */
  onChoose?: () => void
}

/** The built-in examples, each with what it teaches and how much of the account it needs. */
export function ExampleCards({ most, onChoose }: ExampleCardsProps) {
  const examples = useLibrary((library) => library.examples)
  const choose = (id: string) => {
    onChoose?.()
    void showExample(id)
  }
  return (
    <ul className={CHOICE_CARDS} aria-label="Examples">
      {examples.slice(0, most).map(({ id, title, teaches, mmRate }) => (
        <ChoiceCard key={id} title={title} text={teaches} onChoose={() => choose(id)}>
          MM rate {formatPercent(mmRate)}
        </ChoiceCard>
      ))}
    </ul>
  )
}
