/** Raised whenever a rule may decide otherwise than before. */
export const guardVersion = '2026.11.23-7'
