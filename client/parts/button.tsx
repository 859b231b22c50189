import type { ReactNode } from 'react'
import { Button as AriaButton, type ButtonProps as AriaProps } from 'react-aria-components/Button'
import './button.css'

export interface ButtonProps extends Omit<AriaProps, 'className' | 'style' | 'children'> {
  look?: 'plain' | 'main' | 'quiet' | 'danger'
  size?: 'normal' | 'small'
  /** Extra class names, for where the button stands. */
  place?: string
  /** The key that does the same, shown beside the words. */
  hint?: string
  /** What was asked for is on its way: another press does nothing. */
  busy?: boolean
  children: ReactNode
}

export function Button({
  look = 'plain',
  size = 'normal',
  place = '',
  hint,
  busy = false,
  children,
  ...rest
}: ButtonProps) {
  return (
    <AriaButton {...rest} {...(busy ? idle : {})} className={`button ${look} ${size} ${place}`}>
      {children}
      {hint && <Key>{hint}</Key>}
    </AriaButton>
  )
}

const idle = { type: 'button', onPress: () => {} } as const

/** A square button that shows an icon; its name is spoken and shown as a title. */
export function IconButton({
  name,
  children,
  place = '',
  ...rest
}: Omit<ButtonProps, 'look' | 'size' | 'hint' | 'busy'> & { name: string }) {
  return (
    <AriaButton {...rest} aria-label={name} className={`button quiet square ${place}`}>
      {children}
    </AriaButton>
  )
}

/** The key of a command; for the eyes only, the help lists them all. */
export const Key = ({ children }: { children: string }) => (
  <kbd className="key" aria-hidden="true">
    {children}
  </kbd>
)
