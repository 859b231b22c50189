import type { Role } from '../roles.ts'
import type { Api, CallName } from './api.ts'
import type { HandlerArgs, Reply } from './route.ts'

/** Who makes a request. */
export interface Caller {
  staffId: string
  name: string
  role: Role
  /** Names the session without being able to stand for it. */
  tokenHash: string
}

/** What a handler beyond parsed input may see of the request. */
export interface Visit {
  ip: string
  /** Sets the session cookie, or clears it. */
  setToken(token: string | null): void
}

type Handler<K extends CallName> = Api[K]['who'] extends 'anyone'
  ? (args: HandlerArgs<Api[K]>, caller: null, visit: Visit) => Promise<Reply<Api[K]>>
  : (args: HandlerArgs<Api[K]>, caller: Caller, visit: Visit) => Promise<Reply<Api[K]>>

/** The handlers of some calls; `http.ts` puts together those of all rooms and misses none. */
export type Handlers<K extends CallName = CallName> = { [Name in K]: Handler<Name> }
