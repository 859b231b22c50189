/** A contact's number as people write it; short codes and names stay as they are. */
export function sayNumber(address: string): string {
  const american = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(address)
  if (american) return `+1 ${american[1]}-${american[2]}-${american[3]}`
  const local = /^\+1(\d{3})(\d{4})$/.exec(address)
  if (local) return `+1 ${local[1]}-${local[2]}`
  const other = /^\+(\d{2})(\d{5,13})$/.exec(address)
  if (other) return `+${other[1]} ${other[2]!.replace(/(\d{3})(?=\d{2})/g, '$1 ')}`
  return address
}
