import type { ComponentProps, ReactNode } from 'react'
import { cx } from '@/ui/cx'
import styles from './Button.module.css'
import { HoldingButton } from './HoldingButton'

export type ButtonVariant = 'default' | 'quiet' | 'primary' | 'danger'

export interface ButtonProps extends ComponentProps<'button'> {
  variant?: ButtonVariant
  small?: boolean
  /** An icon before the words. */
  icon?: ReactNode
}

export function Button({ variant = 'default', small, icon, className, children, ...rest }: ButtonProps) {
  return (
    <HoldingButton {...rest} className={cx(styles.button, styles[variant], small && styles.small, className)}>
      {icon}
      {children}
    </HoldingButton>
  )
}
