import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading } from 'react-aria-components/Dialog'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { IconButton } from './button.tsx'
import './dialog.css'

/** A window over the page; Escape and the cross close it, and the focus goes back. */
export const Dialog = ({
  title,
  close,
  side = false,
  children,
}: {
  title: string
  close: () => void
  /** Comes in from the side, for the details. */
  side?: boolean
  children: ReactNode
}) => (
  <ModalOverlay
    className={`veil ${side ? 'side' : ''}`}
    isOpen
    isDismissable
    onOpenChange={(open) => !open && close()}
  >
    <Modal className="modal">
      <AriaDialog className="dialog">
        <header className="dialog-top">
          <Heading slot="title" className="dialog-title">
            {title}
          </Heading>
          <IconButton name="Close" onPress={close}>
            <X className="icon" size={18} aria-hidden="true" />
          </IconButton>
        </header>
        <div className="dialog-body">{children}</div>
      </AriaDialog>
    </Modal>
  </ModalOverlay>
)
