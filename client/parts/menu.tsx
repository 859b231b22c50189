import type { ReactNode } from 'react'
import { Menu as AriaMenu, MenuItem as AriaItem, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import './menu.css'

export interface Item {
  id: string
  words: string
  sign?: ReactNode
  /** The chosen one of several. */
  chosen?: boolean
  run: () => void
}

/** A button (the first child) that opens a list of things to do or to choose from. */
export const Menu = ({
  label,
  items,
  button,
}: {
  label: string
  items: readonly Item[]
  button: ReactNode
}) => (
  <MenuTrigger>
    {button}
    <Popover className="popover" offset={4}>
      <AriaMenu
        className="menu"
        aria-label={label}
        onAction={(id) => items.find((item) => item.id === id)?.run()}
      >
        {items.map((item) => (
          <AriaItem key={item.id} id={item.id} className="menu-item" textValue={item.words}>
            <span className="menu-sign" aria-hidden="true">
              {item.sign}
            </span>
            <span>{item.words}</span>
            {item.chosen && <span className="menu-chosen">chosen</span>}
          </AriaItem>
        ))}
      </AriaMenu>
    </Popover>
  </MenuTrigger>
)
