import type { Db } from '../db/schema.ts'
import type { Clock } from './clock.ts'
import type { Config } from './config.ts'
import type { KnowledgeShelf } from './guard/knowledge/shelf.ts'
import type { Ids } from './ids.ts'
import type { Log } from './log.ts'
import type { Provider } from './provider/provider.ts'
import type { NewsDesk } from './updates/news.ts'

/** Everything a room may need, built in `start.ts` and passed first. At most eight members. */
export interface App {
  config: Config
  db: Db
  clock: Clock
  ids: Ids
  log: Log
  news: NewsDesk
  knowledge: KnowledgeShelf
  provider: Provider
}
