import { z } from 'zod'
import { permissions, roles } from '../roles.ts'
import { Finding, Verdict, Decision, Span } from './verdict.ts'

const Id = z.string().min(1).max(64)
/** What can be sent: Twilio takes 1,600 characters (error 21617). */
export const DraftText = z.string().max(1600, 'A text holds at most 1,600 characters.')
/** Milliseconds since 1970, UTC. */
const Time = z.int()
/** A calendar day in the office's time zone. */
const Day = z.iso.date('Write days like 2027-01-31.')

export const Problem = z
  .object({
    code: z.string(),
    /** One sentence for the person at the screen. */
    title: z.string(),
    fields: z.array(z.object({ path: z.string(), why: z.string() })).optional(),
    requestId: z.string().optional(),
  })
  .meta({ id: 'Problem' })
export type Problem = z.infer<typeof Problem>

export const Person = z.object({ id: Id, name: z.string() }).meta({ id: 'Person' })
export type Person = z.infer<typeof Person>

export const Staff = z
  .object({ id: Id, name: z.string(), email: z.string(), role: z.enum(roles), active: z.boolean() })
  .meta({ id: 'Staff' })
export type Staff = z.infer<typeof Staff>

export const autoReplyModes = ['off', 'suggest', 'auto'] as const

export const Office = z
  .object({
    id: Id,
    name: z.string(),
    timeZone: z.string(),
    autoReplyMode: z.enum(autoReplyModes),
    /** The office's own number, E.164; the simulator texts it. */
    number: z.string().nullable(),
    /** Last change of this office at the time of reading. */
    seq: z.int(),
  })
  .meta({ id: 'Office' })
export type Office = z.infer<typeof Office>

export const Me = z
  .object({
    staff: Staff,
    may: z.array(z.enum(permissions)),
    offices: z.array(Office),
    provider: z.enum(['twilio', 'simulator']),
    /** The server's version, shown in the menu. */
    version: z.string(),
  })
  .meta({ id: 'Me' })
export type Me = z.infer<typeof Me>

/** Ways an opt-out reaches us: by text (a keyword, plain words), by the provider or carrier, or heard by staff. */
export const optOutMethods = [
  'keyword',
  'words',
  'provider',
  'carrier',
  'phone',
  'email',
  'desk',
] as const
export type OptOutMethod = (typeof optOutMethods)[number]

export const Contact = z
  .object({
    id: Id,
    /** As the provider gave it: E.164 for phones, digits for short codes. */
    address: z.string(),
    /** Set when the contact may not be texted. */
    optedOutAt: Time.nullable(),
    /** How the opt-out came; what the handset or the provider said, only the handset undoes. */
    optedOutBy: z.enum(optOutMethods).nullable(),
    /** Set when a text may have meant an opt-out and a person has to decide; automation rests until then. */
    suspectedAt: Time.nullable(),
    /** The last moment to decide a suspected opt-out: ten business days (47 CFR 64.1200(a)(10)). */
    decideBy: Time.nullable(),
    firstSeenAt: Time,
  })
  .meta({ id: 'Contact' })
export type Contact = z.infer<typeof Contact>

export const messageStatuses = [
  'received',
  'queued',
  'sending',
  'sent',
  'delivered',
  'read',
  'undelivered',
  'failed',
  'canceled',
  /** The guard or the consent gate stopped it at the last moment. */
  'held',
  /** We cannot learn whether the provider took it; it is never sent again by itself. */
  'unknown',
] as const
export type MessageStatus = (typeof messageStatuses)[number]

export const authorKinds = ['contact', 'person', 'template', 'auto', 'model'] as const
export type AuthorKind = (typeof authorKinds)[number]

export const Media = z.object({ id: Id, contentType: z.string() }).meta({ id: 'Media' })

export const Message = z
  .object({
    id: Id,
    conversationId: Id,
    direction: z.enum(['inbound', 'outbound']),
    text: z.string(),
    at: Time,
    author: z.enum(authorKinds),
    /** The member of staff who sent it. */
    staff: Person.nullable(),
    status: z.enum(messageStatuses),
    /** What went wrong, in plain words, with the provider's code. */
    problem: z.object({ code: z.string(), words: z.string() }).nullable(),
    segments: z.int(),
    media: z.array(Media),
    /** Facts that carried it. */
    factIds: z.array(Id),
  })
  .meta({ id: 'Message' })
export type Message = z.infer<typeof Message>

export const Note = z
  .object({ id: Id, conversationId: Id, staff: Person, text: z.string(), at: Time })
  .meta({ id: 'Note' })
export type Note = z.infer<typeof Note>

export const conversationStatuses = ['open', 'done'] as const

export const ConversationRow = z
  .object({
    id: Id,
    officeId: Id,
    contact: Contact,
    status: z.enum(conversationStatuses),
    assignee: Person.nullable(),
    /** Time of the last message either way; lists are sorted by (lastAt, id), newest first. */
    lastAt: Time,
    lastText: z.string(),
    lastDirection: z.enum(['inbound', 'outbound']),
    lastAuthor: z.enum(authorKinds),
    lastStatus: z.enum(messageStatuses),
    /** When the contact began to wait for an answer; null when answered or done. */
    waitingSince: Time.nullable(),
    /** A judged proposal waits in the composer. */
    proposed: z.boolean(),
    /** Somebody may be in danger; until a person says it is dealt with. */
    urgent: z
      .object({
        since: Time,
        why: z.string(),
        seenBy: z.array(z.object({ staff: Person, at: Time })),
      })
      .nullable(),
    /** A person has taken over, so nothing is sent automatically until the conversation is done. */
    takenOver: z.boolean(),
  })
  .meta({ id: 'ConversationRow' })
export type ConversationRow = z.infer<typeof ConversationRow>

export const Fact = z
  .object({
    id: Id,
    officeId: Id,
    title: z.string(),
    text: z.string(),
    validFrom: Day.nullable(),
    validUntil: Day.nullable(),
    sourceUrl: z.string().nullable(),
    owner: z.string().nullable(),
    version: z.int(),
    updatedAt: Time,
  })
  .meta({ id: 'Fact' })
export type Fact = z.infer<typeof Fact>

export const FactInput = z
  .strictObject({
    title: z.string().trim().min(1, 'Give the fact a title.').max(200),
    text: z.string().trim().min(1, 'Write the fact.').max(2000),
    validFrom: Day.nullable().default(null),
    validUntil: Day.nullable().default(null),
    sourceUrl: z
      .url({ protocol: /^https?$/, error: 'Use a full http(s) address.' })
      .nullable()
      .default(null),
    owner: z.string().trim().max(120).nullable().default(null),
  })
  .refine((fact) => !fact.validFrom || !fact.validUntil || fact.validFrom <= fact.validUntil, {
    path: ['validUntil'],
    error: 'The last day lies before the first.',
  })
  .meta({ id: 'FactInput' })
export type FactInput = z.infer<typeof FactInput>

export const Draft = z
  .object({
    id: Id,
    conversationId: Id,
    author: z.enum(authorKinds),
    /** The staff member who wrote it last; null for a proposal. */
    staff: Person.nullable(),
    text: z.string(),
    /** Counts up at each save; a save with an old one is refused. */
    rev: z.int(),
    updatedAt: Time,
  })
  .meta({ id: 'Draft' })
export type Draft = z.infer<typeof Draft>

/** A verdict with the facts it speaks of, so that the screen can show the sources. */
export const JudgedText = z
  .object({ verdict: Verdict, facts: z.array(Fact) })
  .meta({ id: 'JudgedText' })
export type JudgedText = z.infer<typeof JudgedText>

export const ConversationDetail = z
  .object({
    row: ConversationRow,
    /** Newest last. */
    messages: z.array(Message),
    /** Pass to GET …/messages?before= for the page before; null at the beginning. */
    earlier: z.string().nullable(),
    notes: z.array(Note),
    /** What staff are writing, shared by all who open the conversation. */
    draft: Draft.nullable(),
    /** An automatic reply that waits for a person to send, change or discard. */
    proposal: Draft.extend({ judged: JudgedText }).nullable(),
    /** Facts that carried the messages on this page. */
    facts: z.array(Fact),
  })
  .meta({ id: 'ConversationDetail' })
export type ConversationDetail = z.infer<typeof ConversationDetail>

/** One line of the consent ledger; lines are only ever added. */
export const ConsentEvent = z
  .object({
    id: Id,
    at: Time,
    action: z.enum(['implied', 'opt-out', 'opt-in', 'suspected', 'kept', 'confirmed']),
    method: z.enum([...optOutMethods, 'text', 'start', 'document', 'review']),
    scope: z.literal('institution'),
    /** The words of the contact, or of who recorded it. */
    wording: z.string().nullable(),
    reason: z.string().nullable(),
    messageId: Id.nullable(),
    staff: Person.nullable(),
  })
  .meta({ id: 'ConsentEvent' })
export type ConsentEvent = z.infer<typeof ConsentEvent>

/** A part of the week with its own mode; outside of all parts the office's mode holds. Days count from Monday, 0. */
export const ModeHours = z.strictObject({
  day: z.int().min(0).max(6),
  from: z.iso.time({ precision: -1, error: 'Write times like 08:30.' }),
  to: z.iso.time({ precision: -1, error: 'Write times like 17:00.' }),
  mode: z.enum(autoReplyModes),
})

export const AutoReplySettings = z
  .strictObject({
    mode: z.enum(autoReplyModes),
    hours: z.array(ModeHours).max(50),
    /** From this confidence on a fact answers by itself, 0 to 1. */
    threshold: z.number().min(0).max(1),
    /** Sent once a day to who texts while the office is closed; empty for none. */
    greeting: DraftText,
    /** The one text that may go out by itself when somebody may be in danger; empty for none. */
    crisisText: DraftText,
    /** Answer to HELP; empty for none. */
    helpText: DraftText,
  })
  .meta({ id: 'AutoReplySettings' })
export type AutoReplySettings = z.infer<typeof AutoReplySettings>

/** How a threshold did on a set of questions. */
export const Measured = z
  .object({
    threshold: z.number(),
    asked: z.int(),
    answered: z.int(),
    /** Answered with a wrong fact. */
    wrong: z.int(),
    /** Answered although the right fact had been taken away. */
    unfounded: z.int(),
  })
  .meta({ id: 'Measured' })
export type Measured = z.infer<typeof Measured>

export const AutomaticSending = z
  .object({ stopped: z.object({ since: Time, by: Person }).nullable() })
  .meta({ id: 'AutomaticSending' })
export type AutomaticSending = z.infer<typeof AutomaticSending>

export const Suspected = z
  .object({ contact: Contact, conversationId: Id, text: z.string(), at: Time })
  .meta({ id: 'Suspected' })

/** What would happen to a question if it were texted now. */
export const Tried = z
  .object({
    outcome: z.enum(['answer', 'handover', 'optout', 'optin', 'help', 'crisis']),
    why: z.string(),
    /** With the office's mode and threshold as they are now. */
    would: z.enum(['send', 'suggest', 'leave-to-a-person']),
    draft: z.string().nullable(),
    score: z.number(),
    ranked: z.array(z.object({ fact: Fact, score: z.number() })),
    judged: JudgedText.nullable(),
  })
  .meta({ id: 'Tried' })
export type Tried = z.infer<typeof Tried>

export const Counters = z
  .object({
    urgent: z.int(),
    suspected: z.int(),
    open: z.int(),
    mine: z.int(),
    unassigned: z.int(),
    done: z.int(),
  })
  .meta({ id: 'Counters' })
export type Counters = z.infer<typeof Counters>

export const Template = z
  .object({ id: Id, officeId: Id, name: z.string(), text: z.string() })
  .meta({ id: 'Template' })
export type Template = z.infer<typeof Template>

/** One step in the life of a message, for the simulator's inspector. */
export const Step = z
  .object({
    at: Time.nullable(),
    name: z.enum([
      'arrival',
      'conversation',
      'consent',
      'match',
      'draft',
      'verdict',
      'outbox',
      'provider',
      'status',
    ]),
    /** One line in plain words. */
    what: z.string(),
    detail: z.array(z.object({ label: z.string(), value: z.string() })),
  })
  .meta({ id: 'Step' })
export type Step = z.infer<typeof Step>

export const PhoneMessage = z
  .object({ id: Id, direction: z.enum(['to-office', 'to-phone']), text: z.string(), at: Time })
  .meta({ id: 'PhoneMessage' })
export type PhoneMessage = z.infer<typeof PhoneMessage>

export { Decision, Finding, Id, Span, Verdict }
