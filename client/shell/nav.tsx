import { useQuery } from '@tanstack/react-query'
import {
  BookOpenText,
  CircleCheck,
  CircleUser,
  Inbox,
  type LucideIcon,
  MessagesSquare,
  Smartphone,
  UserRound,
  UsersRound,
} from 'lucide-react'
import { Link, useLocation } from 'wouter'
import type { Counters } from '../../server/wire/shapes.ts'
import { call } from '../api.ts'
import { kept } from '../cache.ts'
import { useDesk } from '../desk.tsx'
import { short } from '../words/count.ts'
import { Account } from './account.tsx'
import { Mark } from './mark.tsx'
import './nav.css'

interface Place {
  to: string
  words: string
  sign: LucideIcon
  count?: number | undefined
}

/** Where one can go: a rail at the left, icons only on small screens, a bar at the bottom on phones. */
export function Nav({ help }: { help: () => void }) {
  const { may, me, office } = useDesk()
  const counters = useCounters()
  const simulates = may('simulate') && me.provider === 'simulator'

  return (
    <nav className="nav" aria-label="Main" data-pane="nav" tabIndex={-1}>
      <div className="nav-office">
        <Mark />
        <span className="nav-office-name" title={office.name}>
          {office.name}
        </span>
      </div>
      <ul className="nav-wide">
        {views(counters).map((place) => (
          <NavLink key={place.to} {...place} />
        ))}
      </ul>
      <ul>
        <NavLink to="/inbox" words="Inbox" sign={Inbox} count={counters?.open} narrowOnly />
        {may('read-knowledge') && <NavLink to="/knowledge" words="Knowledge" sign={BookOpenText} />}
        {may('manage-staff') && <NavLink to="/team" words="Team" sign={UsersRound} />}
        {simulates && <NavLink to="/simulator" words="Simulator" sign={Smartphone} />}
        <li className="nav-account">
          <Account help={help} />
        </li>
      </ul>
    </nav>
  )
}

export const views = (counters: Counters | undefined): (Place & { view: string })[] => [
  { view: 'open', to: '/inbox/open', words: 'Open', sign: MessagesSquare, count: counters?.open },
  { view: 'mine', to: '/inbox/mine', words: 'Mine', sign: UserRound, count: counters?.mine },
  {
    view: 'unassigned',
    to: '/inbox/unassigned',
    words: 'Unassigned',
    sign: CircleUser,
    count: counters?.unassigned,
  },
  { view: 'done', to: '/inbox/done', words: 'Done', sign: CircleCheck, count: counters?.done },
]

export function useCounters(): Counters | undefined {
  const { office } = useDesk()
  return useQuery({
    queryKey: kept.counters(office.id),
    queryFn: ({ signal }) => call('counters', { params: { office: office.id } }, signal),
  }).data
}

function NavLink({ to, words, sign: Sign, count, narrowOnly }: Place & { narrowOnly?: boolean }) {
  const [path] = useLocation()
  const here =
    path === to || path.startsWith(`${to}/`) || (to === '/inbox/open' && path === '/inbox')
  return (
    <li className={narrowOnly ? 'nav-narrow' : ''}>
      <Link href={to} className="nav-link" aria-current={here ? 'page' : undefined} title={words}>
        <Sign className="icon" size={18} aria-hidden="true" />
        <span className="nav-words">{words}</span>
        {count !== undefined && <b className="nav-count">{short(count)}</b>}
      </Link>
    </li>
  )
}
