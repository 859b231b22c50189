import { useQuery } from '@tanstack/react-query'
import {
  BookOpenText,
  Bot,
  CircleCheck,
  CircleQuestionMark,
  CircleUser,
  Inbox,
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
import { narrow, useMedia } from '../use-media.ts'
import { short } from '../words/count.ts'
import { Account } from './account.tsx'
import { Mark } from './mark.tsx'
import type { Place } from './place.ts'
import './nav.css'

/** Where one can go: a rail at the left, icons only on small screens, a bar at the bottom on phones. */
export function Nav({ help }: { help: () => void }) {
  const { may, me, office } = useDesk()
  const counters = useCounters()
  const phone = useMedia(narrow)
  const seldom: Place[] = [
    ...(may('manage-staff') ? [{ to: '/team', words: 'Team', sign: UsersRound }] : []),
    ...(may('simulate') && me.provider === 'simulator'
      ? [{ to: '/simulator', words: 'Simulator', sign: Smartphone }]
      : []),
  ]

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
        <NavLink
          to="/opt-outs"
          words="May be opt-outs"
          sign={CircleQuestionMark}
          count={counters?.suspected}
        />
      </ul>
      <ul>
        <NavLink to="/inbox" words="Inbox" sign={Inbox} count={counters?.open} narrowOnly />
        {may('read-knowledge') && <NavLink to="/knowledge" words="Knowledge" sign={BookOpenText} />}
        <NavLink to="/auto-replies" words="Auto-replies" sign={Bot} />
        {!phone && seldom.map((place) => <NavLink key={place.to} {...place} />)}
        <li className="nav-account">
          <Account help={help} more={phone ? seldom : []} />
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
