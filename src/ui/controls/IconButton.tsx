import type { ComponentProps, ReactNode } from 'react'
import { cx } from '@/ui/cx'
import { HoldingButton } from './HoldingButton'
import styles from './IconButton.module.css'

export interface IconButtonProps extends Omit<ComponentProps<'button'>, 'aria-label' | 'children'> {
  /** What it does, for screen readers and as tooltip. */
  label: string
  icon: ReactNode
  small?: boolean
}

export function IconButton({ label, icon, small, className, ...rest }: IconButtonProps) {
  return (
    <HoldingButton
      title={label}
      {...rest}
      aria-label={label}
      className={cx(styles.button, small && styles.small, className)}
    >
      {icon}
    </HoldingButton>
  )
}
