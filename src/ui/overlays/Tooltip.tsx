import { Tooltip as Radix } from 'radix-ui'
import type { ReactElement, ReactNode } from 'react'
import { usePortalPlace } from './portal-place'
import styles from './Tooltip.module.css'

export interface TooltipProps {
  /** What is said; plain words, no controls. */
  content: ReactNode
  /** One element that can take the focus. */
  children: ReactElement
}

export function Tooltip({ content, children }: TooltipProps) {
  const place = usePortalPlace()
  return (
    <Radix.Provider delayDuration={300}>
      <Radix.Root>
        <Radix.Trigger asChild>{children}</Radix.Trigger>
        <Radix.Portal {...(place && { container: place })}>
          <Radix.Content className={styles.tooltip} sideOffset={4} collisionPadding={8}>
            {content}
          </Radix.Content>
        </Radix.Portal>
      </Radix.Root>
    </Radix.Provider>
  )
}
