/** One approved piece of public information, as the guard reads it. Days are calendar days in the office's zone, both inclusive. */
export interface FactText {
  id: string
  title: string
  text: string
  validFrom: string | null
  validUntil: string | null
}

/** The facts of one office, compiled once and read many times. Immutable for its readers. */
export interface Knowledge {
  readonly version: string
  readonly facts: ReadonlyMap<string, FactText>
}

/** Compiles facts into the index the guard reads. */
export function compile(facts: readonly FactText[], version: string): Knowledge {
  return { version, facts: new Map(facts.map((fact) => [fact.id, fact])) }
}
