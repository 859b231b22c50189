import { z } from 'zod'
import { roles } from '../roles.ts'
import { changeTypes } from './news.ts'
import { route } from './route.ts'
import {
  AutomaticSending,
  AutoReplySettings,
  ConsentEvent,
  Contact,
  ConversationDetail,
  ConversationRow,
  conversationStatuses,
  Counters,
  Draft,
  DraftText,
  Fact,
  FactInput,
  Id,
  JudgedText,
  Me,
  Measured,
  Message,
  Note,
  Person,
  PhoneMessage,
  Problem,
  Staff,
  Step,
  Suspected,
  Template,
  Tried,
} from './shapes.ts'

const Nothing = z.null()
const byId = z.object({ id: Id })
const inOffice = z.object({ office: Id })
const ClientKey = z.uuid()
const page = {
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
}

/** The whole API: each call once, with its shapes and who may make it. OpenAPI and the client are made from it. */
export const api = {
  signIn: route({
    method: 'POST',
    path: '/api/session',
    summary: 'Sign in with e-mail and password',
    who: 'anyone',
    body: z.strictObject({
      email: z.string().min(1).max(254),
      password: z.string().min(1).max(1024),
    }),
    responses: { 200: Me, 401: Problem, 429: Problem },
  }),
  signOut: route({
    method: 'DELETE',
    path: '/api/session',
    summary: 'Sign out; open sockets of the session close',
    who: 'signed-in',
    responses: { 204: Nothing },
  }),
  me: route({
    method: 'GET',
    path: '/api/me',
    summary: 'Who is signed in, with offices and permissions',
    who: 'signed-in',
    responses: { 200: Me },
  }),

  listConversations: route({
    method: 'GET',
    path: '/api/offices/:office/conversations',
    summary: 'A page of the inbox, newest first',
    who: 'read-inbox',
    params: inOffice,
    query: z.object({
      view: z.enum(['urgent', 'open', 'mine', 'unassigned', 'done', 'all']).default('open'),
      ...page,
    }),
    responses: {
      200: z.object({ rows: z.array(ConversationRow), next: z.string().nullable() }),
      404: Problem,
    },
  }),
  counters: route({
    method: 'GET',
    path: '/api/offices/:office/counters',
    summary: 'How many conversations each view holds',
    who: 'read-inbox',
    params: inOffice,
    responses: { 200: Counters, 404: Problem },
  }),
  changes: route({
    method: 'GET',
    path: '/api/offices/:office/changes',
    summary: 'What changed after a sequence number; `reset` when it is too long ago to tell',
    who: 'read-inbox',
    params: inOffice,
    query: z.object({ since: z.coerce.number().int().min(0) }),
    responses: {
      200: z.object({
        seq: z.int(),
        reset: z.boolean(),
        changes: z.array(
          z.object({ seq: z.int(), type: z.enum(changeTypes), conversationId: Id.nullable() }),
        ),
      }),
      404: Problem,
    },
  }),
  openConversation: route({
    method: 'GET',
    path: '/api/conversations/:id',
    summary: 'One conversation with its newest messages, notes and drafts; reading changes nothing',
    who: 'read-inbox',
    params: byId,
    responses: { 200: ConversationDetail, 404: Problem },
  }),
  earlierMessages: route({
    method: 'GET',
    path: '/api/conversations/:id/messages',
    summary: 'The page of messages before a cursor, newest last',
    who: 'read-inbox',
    params: byId,
    query: z.object({ before: z.string().max(200) }),
    responses: {
      200: z.object({
        messages: z.array(Message),
        earlier: z.string().nullable(),
        facts: z.array(Fact),
      }),
      404: Problem,
    },
  }),
  setStatus: route({
    method: 'PUT',
    path: '/api/conversations/:id/status',
    summary: 'Mark done, or reopen',
    who: 'reply',
    params: byId,
    body: z.strictObject({
      status: z.enum(conversationStatuses),
      /** The time of the last message on the screen; a newer text of the contact stops it. */
      lastAt: z.int().optional(),
    }),
    responses: { 200: ConversationRow, 404: Problem, 409: Problem },
  }),
  assign: route({
    method: 'PUT',
    path: '/api/conversations/:id/assignment',
    summary: 'Assign to a member of staff, or to nobody',
    who: 'assign',
    params: byId,
    body: z.strictObject({ staffId: Id.nullable() }),
    responses: { 200: ConversationRow, 404: Problem, 422: Problem },
  }),
  addNote: route({
    method: 'POST',
    path: '/api/conversations/:id/notes',
    summary: 'Add an internal note; never sent',
    who: 'note',
    params: byId,
    body: z.strictObject({
      text: z.string().trim().min(1, 'Write the note.').max(4000),
      clientKey: ClientKey,
    }),
    responses: { 201: Note, 404: Problem },
  }),

  takeOver: route({
    method: 'PUT',
    path: '/api/conversations/:id/attention',
    summary:
      'A person attends to it: nothing is sent automatically until it is done. Also notes who saw an urgent one',
    who: 'reply',
    params: byId,
    responses: { 200: ConversationRow, 404: Problem },
  }),
  endUrgency: route({
    method: 'DELETE',
    path: '/api/conversations/:id/urgency',
    summary: 'The danger is dealt with, in one line of what was done',
    who: 'reply',
    params: byId,
    body: z.strictObject({
      done: z.string().trim().min(1, 'Say what was done.').max(1000),
      /** The alarm that was seen; a newer one is not ended by it. */
      since: z.int(),
    }),
    responses: { 200: ConversationRow, 404: Problem, 409: Problem },
  }),

  consentOf: route({
    method: 'GET',
    path: '/api/contacts/:id/consent',
    summary: "A contact's consent ledger, newest first",
    who: 'read-inbox',
    params: byId,
    responses: { 200: z.object({ contact: Contact, events: z.array(ConsentEvent) }), 404: Problem },
  }),
  recordOptOut: route({
    method: 'POST',
    path: '/api/contacts/:id/opt-out',
    summary: 'Record an opt-out heard by phone, by e-mail or at the desk; it acts at once',
    who: 'record-opt-out',
    params: byId,
    body: z.strictObject({
      method: z.enum(['phone', 'email', 'desk']),
      reason: z.string().trim().min(1, 'Say what you heard.').max(1000),
    }),
    responses: { 200: Contact, 404: Problem },
  }),
  recordConsent: route({
    method: 'POST',
    path: '/api/contacts/:id/opt-in',
    summary:
      'Record documented new consent; never for who opted out from the handset or at the carrier',
    who: 'record-consent',
    params: byId,
    body: z.strictObject({
      document: z.string().trim().min(1, 'Say where the proof is.').max(1000),
    }),
    responses: { 200: Contact, 404: Problem, 409: Problem },
  }),
  decideSuspected: route({
    method: 'PUT',
    path: '/api/contacts/:id/suspicion',
    summary: 'Decide whether a text meant an opt-out',
    who: 'record-opt-out',
    params: byId,
    body: z.strictObject({
      decision: z.enum(['opt-out', 'keep']),
      reason: z.string().trim().max(1000),
    }),
    responses: { 200: Contact, 404: Problem, 409: Problem },
  }),
  listSuspected: route({
    method: 'GET',
    path: '/api/offices/:office/suspected',
    summary: 'Contacts whose text may have meant an opt-out, the most pressing first',
    who: 'read-inbox',
    params: inOffice,
    responses: { 200: z.object({ suspected: z.array(Suspected) }), 404: Problem },
  }),

  autoReply: route({
    method: 'GET',
    path: '/api/offices/:office/auto-reply',
    summary: "An office's automatic replies: mode, hours, threshold and texts",
    who: 'read-inbox',
    params: inOffice,
    responses: { 200: AutoReplySettings, 404: Problem },
  }),
  measuredError: route({
    method: 'GET',
    path: '/api/measured-error',
    summary: 'What thresholds of confidence did on the questions they were measured on',
    who: 'signed-in',
    responses: { 200: z.object({ measured: z.array(Measured) }) },
  }),
  setAutoReply: route({
    method: 'PUT',
    path: '/api/offices/:office/auto-reply',
    summary: 'Change them; every text must judge to `send`',
    who: 'edit-auto-reply',
    params: inOffice,
    body: AutoReplySettings,
    responses: {
      200: AutoReplySettings,
      404: Problem,
      422: Problem.extend({ judged: JudgedText.optional() }),
    },
  }),
  automaticSending: route({
    method: 'GET',
    path: '/api/automatic-sending',
    summary: 'Whether anything is sent automatically at all',
    who: 'signed-in',
    responses: { 200: AutomaticSending },
  }),
  stopAutomaticSending: route({
    method: 'DELETE',
    path: '/api/automatic-sending',
    summary:
      'Stop all automatic sending at once, in every office; what waits in the outbox automatically is canceled',
    who: 'stop-automatic-sending',
    responses: { 200: AutomaticSending },
  }),
  resumeAutomaticSending: route({
    method: 'PUT',
    path: '/api/automatic-sending',
    summary: 'Let automatic sending go on',
    who: 'resume-automatic-sending',
    responses: { 200: AutomaticSending },
  }),
  tryQuestion: route({
    method: 'POST',
    path: '/api/offices/:office/trial',
    summary:
      'What would happen to a question, with ranking, scores and reasons; nothing is kept or sent',
    who: 'read-knowledge',
    params: inOffice,
    body: z.strictObject({ question: DraftText.trim().min(1, 'Type a question.') }),
    responses: { 200: Tried, 404: Problem },
  }),
  questionOf: route({
    method: 'GET',
    path: '/api/messages/:id/question',
    summary: 'The question of an inbound text with numbers and names removed, to make a fact from',
    who: 'edit-knowledge',
    params: byId,
    responses: { 200: z.object({ question: z.string() }), 404: Problem },
  }),

  judgeText: route({
    method: 'POST',
    path: '/api/conversations/:id/verdict',
    summary: "The guard's verdict on a text as it stands; nothing is kept",
    who: 'reply',
    params: byId,
    body: z.strictObject({ text: DraftText }),
    responses: { 200: JudgedText, 404: Problem },
  }),
  saveDraft: route({
    method: 'PUT',
    path: '/api/conversations/:id/draft',
    summary:
      'Save what is being written; an empty text discards it. `rev` is the one last read, 0 for none',
    who: 'reply',
    params: byId,
    body: z.strictObject({ text: DraftText, rev: z.int().min(0) }),
    responses: {
      200: Draft.nullable(),
      404: Problem,
      409: Problem.extend({ draft: Draft.nullable() }),
    },
  }),
  discardProposal: route({
    method: 'DELETE',
    path: '/api/conversations/:id/proposal',
    summary: 'Discard the proposed automatic reply',
    who: 'reply',
    params: byId,
    responses: { 204: Nothing, 404: Problem },
  }),
  reply: route({
    method: 'POST',
    path: '/api/conversations/:id/messages',
    summary: 'Reply: the text is judged, and only `send` reaches the outbox',
    who: 'reply',
    params: byId,
    body: z.strictObject({
      text: DraftText.min(1),
      /** Made by the sender of the request; a repeat with the same key answers with the same message. */
      clientKey: ClientKey,
      /** The newest inbound message on the screen; another one since then stops the send. */
      seenMessageId: Id,
      /** Set when the text came from a template or from the proposal. */
      templateId: Id.optional(),
      proposalId: Id.optional(),
    }),
    responses: {
      201: Message,
      404: Problem,
      409: Problem,
      422: Problem.extend({ judged: JudgedText.optional() }),
    },
  }),
  steps: route({
    method: 'GET',
    path: '/api/messages/:id/steps',
    summary: 'What happened to a message and why, step by step, from the records',
    who: 'read-inbox',
    params: byId,
    responses: { 200: z.object({ steps: z.array(Step) }), 404: Problem },
  }),

  listFacts: route({
    method: 'GET',
    path: '/api/offices/:office/facts',
    summary: 'The facts of an office, by title; `q` narrows to those holding all its words',
    who: 'read-knowledge',
    params: inOffice,
    query: z.object({ q: z.string().max(200).optional(), ...page }),
    responses: {
      200: z.object({ facts: z.array(Fact), next: z.string().nullable() }),
      404: Problem,
    },
  }),
  addFact: route({
    method: 'POST',
    path: '/api/offices/:office/facts',
    summary: 'Publish a fact',
    who: 'edit-knowledge',
    params: inOffice,
    body: FactInput,
    responses: { 201: Fact, 404: Problem },
  }),
  changeFact: route({
    method: 'PUT',
    path: '/api/facts/:id',
    summary: 'Change a fact; `version` is the one last read',
    who: 'edit-knowledge',
    params: byId,
    body: FactInput.safeExtend({ version: z.int() }),
    responses: { 200: Fact, 404: Problem, 409: Problem },
  }),
  retireFact: route({
    method: 'DELETE',
    path: '/api/facts/:id',
    summary: 'Retire a fact: it supports nothing any more, and is kept for history',
    who: 'edit-knowledge',
    params: byId,
    responses: { 204: Nothing, 404: Problem },
  }),
  restoreFact: route({
    method: 'POST',
    path: '/api/facts/:id/restoration',
    summary: 'Bring a retired fact back',
    who: 'edit-knowledge',
    params: byId,
    responses: { 200: Fact, 404: Problem },
  }),
  importFacts: route({
    method: 'POST',
    path: '/api/offices/:office/facts/import',
    summary: 'Import facts from JSON lines; a fact with a known id is changed. All or nothing',
    who: 'edit-knowledge',
    params: inOffice,
    body: z.strictObject({ jsonl: z.string().min(1).max(5_000_000) }),
    responses: {
      200: z.object({ added: z.int(), changed: z.int(), same: z.int() }),
      404: Problem,
      422: Problem.extend({ lines: z.array(z.object({ line: z.int(), why: z.string() })) }),
    },
  }),

  listTemplates: route({
    method: 'GET',
    path: '/api/offices/:office/templates',
    summary: 'Approved wordings of an office',
    who: 'reply',
    params: inOffice,
    responses: { 200: z.object({ templates: z.array(Template) }), 404: Problem },
  }),
  addTemplate: route({
    method: 'POST',
    path: '/api/offices/:office/templates',
    summary: 'Add a template; it must judge to `send` by itself',
    who: 'edit-templates',
    params: inOffice,
    body: z.strictObject({ name: z.string().trim().min(1).max(60), text: DraftText.trim().min(1) }),
    responses: {
      201: Template,
      404: Problem,
      422: Problem.extend({ judged: JudgedText.optional() }),
    },
  }),
  removeTemplate: route({
    method: 'DELETE',
    path: '/api/templates/:id',
    summary: 'Remove a template',
    who: 'edit-templates',
    params: byId,
    responses: { 204: Nothing, 404: Problem },
  }),

  listColleagues: route({
    method: 'GET',
    path: '/api/offices/:office/staff',
    summary: 'Who works in an office, for assigning',
    who: 'read-inbox',
    params: inOffice,
    responses: { 200: z.object({ staff: z.array(Person) }), 404: Problem },
  }),
  listStaff: route({
    method: 'GET',
    path: '/api/staff',
    summary: 'Everybody who may sign in',
    who: 'manage-staff',
    responses: { 200: z.object({ staff: z.array(Staff) }) },
  }),
  addStaff: route({
    method: 'POST',
    path: '/api/staff',
    summary: 'Add a member of staff to the offices you work in',
    who: 'manage-staff',
    body: z.strictObject({
      name: z.string().trim().min(1, 'Give a name.').max(120),
      email: z.email('Give a full e-mail address.').max(254),
      password: z.string().min(12, 'Use at least 12 characters.').max(1024),
      role: z.enum(roles),
    }),
    responses: { 201: Staff, 409: Problem },
  }),

  phone: route({
    method: 'GET',
    path: '/api/simulator/phones/:number',
    summary: 'What a simulated phone shows',
    who: 'simulate',
    params: z.object({ number: z.string().regex(/^\+[1-9]\d{6,14}$/) }),
    responses: { 200: z.object({ messages: z.array(PhoneMessage) }), 404: Problem },
  }),
  textOffice: route({
    method: 'POST',
    path: '/api/simulator/texts',
    summary: 'Text an office from a simulated phone, through the signed webhook',
    who: 'simulate',
    body: z.strictObject({
      from: z.string().regex(/^\+[1-9]\d{6,14}$/, 'Use a number like +15550100.'),
      to: z.string(),
      text: z.string().max(1600),
      photo: z.boolean().default(false),
    }),
    responses: {
      201: z.object({ providerId: z.string(), messageId: Id.nullable() }),
      404: Problem,
    },
  }),
} as const

export type Api = typeof api
export type CallName = keyof Api
