export function propose(s: any) {
  const f = [...s.knowledge.facts.values()][0]
  return f ? { draft: f.text, factIds: [f.id], why: 'x' } : null
}
export function rank() {
  return []
}
