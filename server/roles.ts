/** Who may do what: one table, pure. Routes name a permission; a role holds some of them. */
export const roles = ['agent', 'supervisor', 'admin'] as const
export type Role = (typeof roles)[number]

const agent = [
  'read-inbox',
  'reply',
  'note',
  'assign',
  'read-knowledge',
  'record-opt-out',
  'stop-automatic-sending',
] as const
const supervisor = [
  ...agent,
  'edit-knowledge',
  'edit-templates',
  'edit-auto-reply',
  'record-consent',
  'resume-automatic-sending',
] as const
const admin = [...supervisor, 'manage-staff', 'simulate'] as const

export const permissions = admin
export type Permission = (typeof permissions)[number]

const held: Record<Role, readonly Permission[]> = { agent, supervisor, admin }

export const permissionsOf = (role: Role): readonly Permission[] => held[role]

export const mayDo = (role: Role, permission: Permission): boolean =>
  held[role].includes(permission)
