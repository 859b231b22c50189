import { CircleAlert, RotateCw } from 'lucide-react'
import { type ReactNode, useEffect, useState } from 'react'
import { isRefusal, sayWhy } from '../api.ts'
import { Button } from './button.tsx'
import './state.css'

/** Nothing here, said kindly, with what to do next. */
export const Empty = ({ title, children }: { title: string; children?: ReactNode }) => (
  <div className="state">
    <p className="state-title">{title}</p>
    {children}
  </div>
)

/** Reading failed: why, the request to tell the help desk, and one way on. */
export const Failure = ({
  what,
  error,
  retry,
}: {
  what: string
  error: unknown
  retry: () => void
}) => (
  <div className="state" role="alert">
    <CircleAlert className="icon" size={20} aria-hidden="true" />
    <p className="state-title">{what}</p>
    <p>{sayWhy(error)}</p>
    {isRefusal(error) && error.body.requestId && (
      <p className="meta">Request {error.body.requestId}</p>
    )}
    <Button onPress={retry}>
      <RotateCw className="icon" size={16} aria-hidden="true" /> Retry
    </Button>
  </div>
)

const patience = 300

/** Grey rows in the shape of what is coming, after a moment. */
export function Skeleton({ rows, label }: { rows: number; label: string }) {
  const [shown, setShown] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), patience)
    return () => clearTimeout(timer)
  }, [])
  if (!shown) return null
  return (
    <div className="skeleton" role="status">
      <span className="vh">{label}</span>
      {Array.from({ length: rows }, (_, row) => (
        <span key={row} className="bone" aria-hidden="true" />
      ))}
    </div>
  )
}
