import type { Insertable, Selectable } from 'kysely'
import type { Db, Templates, Tx } from './schema.ts'

export type TemplateRow = Selectable<Templates>

export const templatesOf = (db: Db, officeId: string): Promise<TemplateRow[]> =>
  db
    .selectFrom('templates')
    .selectAll()
    .where('officeId', '=', officeId)
    .where('removedAt', 'is', null)
    .orderBy('name')
    .orderBy('id')
    .execute()

export const templateFor = (
  db: Db,
  staffId: string,
  id: string,
): Promise<TemplateRow | undefined> =>
  db
    .selectFrom('templates')
    .innerJoin('officeStaff', 'officeStaff.officeId', 'templates.officeId')
    .selectAll('templates')
    .where('officeStaff.staffId', '=', staffId)
    .where('templates.id', '=', id)
    .where('templates.removedAt', 'is', null)
    .executeTakeFirst()

export async function addTemplate(tx: Tx, template: Insertable<Templates>): Promise<void> {
  await tx.insertInto('templates').values(template).execute()
}

export async function removeTemplate(tx: Tx, id: string, at: number): Promise<void> {
  await tx.updateTable('templates').set({ removedAt: at }).where('id', '=', id).execute()
}
