import { DropdownMenu as Radix } from 'radix-ui'
import { Fragment, type ReactElement, type ReactNode } from 'react'
import { CheckIcon } from '@/ui/controls/icons'
import { cx } from '@/ui/cx'
import styles from './Menu.module.css'
import { usePortalPlace } from './portal-place'

export interface MenuItem {
  key: string
  label: string
  /** A second, muted line. */
  note?: string
  icon?: ReactNode
  /** Shown at the right, such as `Ctrl Z`. */
  shortcut?: string
  /** One of several choices: ticked or not. */
  checked?: boolean
  danger?: boolean
  /** Set off from what stands above. */
  lineAbove?: boolean
  disabled?: boolean
  onSelect: () => void
}

export interface MenuProps {
  /** A `Button` or `IconButton`. */
  trigger: ReactElement
  /** A text among them is a small heading. */
  items: readonly (MenuItem | string)[]
  align?: 'start' | 'end'
}

export function Menu({ trigger, items, align = 'start' }: MenuProps) {
  const place = usePortalPlace()
  return (
    <Radix.Root modal={false}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal {...(place && { container: place })}>
        <Radix.Content className={styles.menu} align={align} sideOffset={4} collisionPadding={8}>
          {items.map((item) =>
            typeof item === 'string' ? (
              <Radix.Label key={item} className={styles.heading}>
                {item}
              </Radix.Label>
            ) : (
              <Fragment key={item.key}>
                {item.lineAbove && <Radix.Separator className={styles.line} />}
                <Item item={item} />
              </Fragment>
            ),
          )}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

function Item({ item }: { item: MenuItem }) {
  const { label, note, icon, shortcut, checked, danger, disabled = false, onSelect } = item
  const shared = { className: cx(styles.item, danger && styles.danger), disabled, onSelect }
  const content = (
    <>
      <span className={styles.icon}>{checked ? <CheckIcon /> : icon}</span>
      <span className={styles.words}>
        {label}
        {note && <span className={styles.note}>{note}</span>}
      </span>
      {shortcut && <kbd className={styles.shortcut}>{shortcut}</kbd>}
    </>
  )
  if (checked === undefined) return <Radix.Item {...shared}>{content}</Radix.Item>
  return (
    <Radix.CheckboxItem {...shared} checked={checked}>
      {content}
    </Radix.CheckboxItem>
  )
}
