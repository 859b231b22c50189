import type { ConversationRow } from '../../../server/wire/shapes.ts'

export const viewNames = ['open', 'mine', 'unassigned', 'done'] as const
export type View = (typeof viewNames)[number]

/** Every list that is kept: the views, and what is urgent, which stands on top of each of them. */
export const listNames = [...viewNames, 'urgent'] as const
export type ListName = (typeof listNames)[number]

export interface Listed {
  rows: ConversationRow[]
  /** Where the next page begins; null when all rows are here. */
  next: string | null
}

/** Whether a conversation stands in a view, for the person who looks. */
export function standsIn(view: ListName, row: ConversationRow, me: string): boolean {
  if (view === 'urgent') return row.urgent !== null
  if (view === 'done') return row.status === 'done'
  if (row.status !== 'open') return false
  if (view === 'mine') return row.assignee?.id === me
  return view === 'open' || row.assignee === null
}

/** Newest first, as the server sorts: by (lastAt, id). */
export const newestFirst = (a: ConversationRow, b: ConversationRow): number =>
  b.lastAt - a.lastAt || (a.id < b.id ? 1 : a.id > b.id ? -1 : 0)

/**
 * Lays a fresh first page over the rows known so far: what falls into its range is what it says, what lies
 * below it stays. A page that does not reach down to the old top leaves a gap, so it stands alone.
 */
export function mergeHead(known: Listed | undefined, head: Listed): Listed {
  const last = head.rows.at(-1)
  const top = known?.rows[0]
  if (!known || !last || !top || head.next === null || newestFirst(last, top) < 0) return head
  const seen = new Set(head.rows.map(({ id }) => id))
  const below = known.rows.filter((row) => !seen.has(row.id) && newestFirst(last, row) < 0)
  if (below.length === 0) return head
  return { rows: [...head.rows, ...below], next: known.next }
}

/** Adds an older page at the end. */
export function addPage(known: Listed, page: Listed): Listed {
  const seen = new Set(known.rows.map(({ id }) => id))
  return { rows: [...known.rows, ...page.rows.filter(({ id }) => !seen.has(id))], next: page.next }
}

/** Puts a changed row where it belongs, or takes it out. */
export function placeRow(known: Listed, row: ConversationRow, view: ListName, me: string): Listed {
  const others = known.rows.filter(({ id }) => id !== row.id)
  if (!standsIn(view, row, me)) return { ...known, rows: others }
  const last = others.at(-1)
  const belowAll = known.next !== null && last !== undefined && newestFirst(last, row) < 0
  if (belowAll) return { ...known, rows: others }
  return { ...known, rows: [...others, row].toSorted(newestFirst) }
}
