import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { AnyDb } from '../migrate.ts'

export const migration0002: Migration = {
  async up(db: AnyDb) {
    await consent(db)
    await urgency(db)
    await automation(db)
  },
}

async function consent(db: AnyDb): Promise<void> {
  await db.schema
    .createTable('consentEvents')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('contactId', 'text', (c) => c.notNull().references('contacts.id'))
    .addColumn('action', 'text', (c) => c.notNull())
    .addColumn('method', 'text', (c) => c.notNull())
    .addColumn('scope', 'text', (c) => c.notNull())
    .addColumn('wording', 'text')
    .addColumn('reason', 'text')
    .addColumn('messageId', 'text')
    .addColumn('staffId', 'text', (c) => c.references('staff.id'))
    .addColumn('at', 'bigint', (c) => c.notNull())
    .execute()
  await db.schema
    .createIndex('consentOfContact')
    .on('consentEvents')
    .columns(['contactId', 'id'])
    .execute()
  for (const [name, type] of [
    ['optedOutBy', 'text'],
    ['suspectedAt', 'bigint'],
    ['suspectedMessageId', 'text'],
    ['decideBy', 'bigint'],
  ] as const)
    await db.schema.alterTable('contacts').addColumn(name, type).execute()
  await db.schema
    .createIndex('contactsSuspected')
    .on('contacts')
    .columns(['decideBy', 'id'])
    .where(sql.ref('suspectedAt'), 'is not', null)
    .execute()
}

async function urgency(db: AnyDb): Promise<void> {
  for (const [name, type] of [
    ['urgentSince', 'bigint'],
    ['urgentWhy', 'text'],
    ['takenOverAt', 'bigint'],
  ] as const)
    await db.schema.alterTable('conversations').addColumn(name, type).execute()
  await db.schema
    .createIndex('conversationsUrgent')
    .on('conversations')
    .columns(['officeId', 'urgentSince'])
    .where(sql.ref('urgentSince'), 'is not', null)
    .execute()
  await db.schema
    .createTable('urgentSeen')
    .addColumn('conversationId', 'text', (c) => c.notNull().references('conversations.id'))
    .addColumn('urgentSince', 'bigint', (c) => c.notNull())
    .addColumn('staffId', 'text', (c) => c.notNull().references('staff.id'))
    .addColumn('at', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('urgentSeenKey', ['conversationId', 'urgentSince', 'staffId'])
    .execute()
}

async function automation(db: AnyDb): Promise<void> {
  await db.schema
    .createTable('autoReplySettings')
    .addColumn('officeId', 'text', (c) => c.primaryKey().references('offices.id'))
    .addColumn('settings', 'text', (c) => c.notNull())
    .addColumn('staffId', 'text')
    .addColumn('at', 'bigint', (c) => c.notNull())
    .execute()
  await db.schema
    .createTable('automaticSending')
    .addColumn('id', 'integer', (c) => c.primaryKey())
    .addColumn('stoppedAt', 'bigint')
    .addColumn('staffId', 'text', (c) => c.references('staff.id'))
    .execute()
  await db
    .insertInto('automaticSending')
    .values({ id: 1, stoppedAt: null, staffId: null })
    .execute()
  await db.schema.alterTable('messages').addColumn('receipt', 'text').execute()
  await db.schema
    .alterTable('messages')
    .addColumn('purpose', 'text', (c) => c.notNull().defaultTo('reply'))
    .execute()
  await db.schema.alterTable('messages').addColumn('answersId', 'text').execute()
  await db.schema
    .createIndex('oneAutomaticReply')
    .on('messages')
    .column('answersId')
    .unique()
    .where(sql.ref('author'), '=', sql.lit('auto'))
    .execute()
}
