import type { Generated, Kysely, Transaction } from 'kysely'

/** Milliseconds since 1970, UTC. */
type Time = number
/** 0 or 1: SQLite has no booleans. */
type Flag = number
/** JSON as text, so that both engines keep it alike. */
type Json = string

export interface Schema {
  offices: Offices
  numbers: Numbers
  staff: Staff
  officeStaff: OfficeStaff
  sessions: Sessions
  contacts: Contacts
  arrivals: Arrivals
  conversations: Conversations
  messages: Messages
  media: MediaItems
  notes: Notes
  drafts: Drafts
  outbox: Outbox
  statuses: Statuses
  facts: Facts
  factVersions: FactVersions
  templates: Templates
  changes: Changes
  consentEvents: ConsentEvents
  urgentSeen: UrgentSeen
  autoReplySettings: AutoReplySettings
  automaticSending: AutomaticSending
}

export interface Offices {
  id: string
  name: string
  timeZone: string
  autoReplyMode: string
  /** Sequence number of the office's last change. */
  seq: number
  /** Counts up with every change of a fact. */
  knowledgeVersion: number
  createdAt: Time
}

/** Which office answers a number of ours. */
export interface Numbers {
  address: string
  officeId: string
}

export interface Staff {
  id: string
  email: string
  name: string
  passwordHash: string
  role: string
  active: Flag
  createdAt: Time
}

export interface OfficeStaff {
  officeId: string
  staffId: string
}

export interface Sessions {
  /** SHA-256 of the cookie's token: who reads the table cannot sign in with it. */
  tokenHash: string
  staffId: string
  createdAt: Time
  lastSeenAt: Time
  expiresAt: Time
}

export interface Contacts {
  id: string
  address: string
  optedOutAt: Time | null
  optedOutBy: string | null
  /** A text may have meant an opt-out; a person decides by `decideBy`, and automation rests until then. */
  suspectedAt: Time | null
  suspectedMessageId: string | null
  decideBy: Time | null
  firstSeenAt: Time
}

/** The consent ledger: who agreed to or declined texts, when and how. Lines are only ever added. */
export interface ConsentEvents {
  id: string
  contactId: string
  action: string
  method: string
  scope: string
  wording: string | null
  reason: string | null
  messageId: string | null
  staffId: string | null
  at: Time
}

/** Who saw an urgent conversation, and when. */
export interface UrgentSeen {
  conversationId: string
  urgentSince: Time
  staffId: string
  at: Time
}

export interface AutoReplySettings {
  officeId: string
  settings: Json
  staffId: string | null
  at: Time
}

/** One row: the switch for all automatic sending. */
export interface AutomaticSending {
  id: number
  stoppedAt: Time | null
  staffId: string | null
}

/** Inbound texts as the provider handed them over, kept raw. */
export interface Arrivals {
  /** The message it became. */
  messageId: string
  accountSid: string
  providerId: string
  body: Uint8Array
  receivedAt: Time
  /** When it was decided whether something answers it by itself. */
  consideredAt: Time | null
}

export interface Conversations {
  id: string
  officeId: string
  contactId: string
  status: string
  assigneeId: string | null
  lastAt: Time
  lastMessageId: string
  lastInboundId: string | null
  lastText: string
  lastDirection: string
  lastAuthor: string
  lastStatus: string
  waitingSince: Time | null
  /** Somebody may be in danger. */
  urgentSince: Time | null
  urgentWhy: string | null
  /** A person attends to it: nothing goes automatically until it is done. */
  takenOverAt: Time | null
  createdAt: Time
}

export interface Messages {
  id: string
  conversationId: string
  direction: string
  text: string
  at: Time
  author: string
  staffId: string | null
  status: string
  /** Of an outgoing message; that of an inbound one is with its arrival. */
  providerId: string | null
  errorCode: string | null
  segments: number
  /** The judged draft an outgoing message was made from. */
  draftId: string | null
  /** Same key, same message: a repeated request sends once. */
  clientKey: string | null
  /** What it is for: `reply` by staff; `answer`, `greeting`, `crisis`, `help` or `confirmation` when automatic. */
  purpose: Generated<string>
  /** The inbound message an automatic one answers; at most one does. */
  answersId: string | null
  /** Why it could go out: everything the send gate looked at. */
  receipt: Json | null
}

export interface MediaItems {
  id: string
  messageId: string
  position: number
  url: string
  contentType: string
}

export interface Notes {
  id: string
  conversationId: string
  staffId: string
  text: string
  at: Time
  clientKey: string
}

/** Proposed replies, whoever wrote them: `writing`, `proposed`, `sent`, `stopped` or `discarded`. */
export interface Drafts {
  id: string
  conversationId: string
  state: string
  author: string
  staffId: string | null
  text: string
  rev: number
  /** The inbound message it answers. */
  answersId: string | null
  decision: string | null
  verdict: Json | null
  factIds: Json | null
  createdAt: Time
  updatedAt: Time
}

/** What may go, waiting to be handed over: `queued`, `submitting`, `accepted`, `rejected`, `unknown`, `held` or `canceled`. */
export interface Outbox {
  id: string
  messageId: string
  state: string
  /** SHA-256 of the text the guard passed; what is handed over must have the same. */
  textHash: string
  attempts: number
  notBefore: Time
  /** Names one attempt, so that a late answer of another one changes nothing. */
  attemptToken: string | null
  errorCode: string | null
  createdAt: Time
  updatedAt: Time
}

/** Every status report as it came, also those that changed nothing. */
export interface Statuses {
  id: string
  messageId: string
  status: string
  errorCode: string | null
  at: Time
}

export interface Facts {
  id: string
  officeId: string
  /** The id it had where it was imported from; unique in the office. */
  importId: string | null
  title: string
  text: string
  validFrom: string | null
  validUntil: string | null
  sourceUrl: string | null
  owner: string | null
  version: number
  /** The office's knowledge version this fact last changed with. */
  knowledgeVersion: number
  retiredAt: Time | null
  updatedAt: Time
}

/** Each wording a fact has had, and who gave it. */
export interface FactVersions {
  factId: string
  version: number
  title: string
  text: string
  validFrom: string | null
  validUntil: string | null
  sourceUrl: string | null
  owner: string | null
  retired: Flag
  staffId: string | null
  at: Time
}

export interface Templates {
  id: string
  officeId: string
  name: string
  text: string
  removedAt: Time | null
  createdAt: Time
}

/** What changed in an office, counted without gaps; browsers catch up from it. */
export interface Changes {
  officeId: string
  seq: number
  type: string
  conversationId: string | null
  at: Time
}

/** For reading; also what a `Tx` is accepted as. */
export type Db = Kysely<Schema>
/** For writing: every write happens in a transaction. */
export type Tx = Transaction<Schema>
