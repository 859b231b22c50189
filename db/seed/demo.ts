import { readFileSync } from 'node:fs'

/** The office a first start makes, so that Vouch can be tried without an account. */
export const demoOffice = {
  name: 'KVU Registrar & Library Desk',
  timeZone: 'America/New_York',
  number: '+15005550006',
}

export const demoTemplates = [
  {
    name: 'Records: portal or in person',
    text: "We can't discuss records by text. Please check the student portal or come to the office in person.",
  },
  { name: 'We will get back to you', text: "Thanks for your text! We'll look into it and get back to you." },
  { name: 'Which one?', text: 'Happy to help! Which one do you mean?' },
]

interface DemoText {
  from: string
  minutesAgo: number
  text: string
  photo?: boolean
  /** A reply that the guard passes, sent by the seeding itself. */
  reply?: string
}

/** Oldest first. */
export const demoTexts: DemoText[] = [
  {
    from: '+15550100',
    minutesAgo: 190,
    text: 'how much is an electronic transcript?',
    reply: 'Official electronic transcripts cost $8 each. Order at kvu.example/transcripts.',
  },
  { from: '+15550101', minutesAgo: 125, text: 'STOP' },
  { from: '+15550102', minutesAgo: 64, text: 'found this in the reading room, is it anybodys?', photo: true },
  { from: '+15550103', minutesAgo: 41, text: 'Hola, ¿hay alguien que hable español?' },
  { from: '+15550104', minutesAgo: 22, text: 'Hi this is Maria. Can you tell me what I got in Econ 101?' },
  { from: '+15550105', minutesAgo: 9, text: 'can i get a free unofficial transcript as a pdf' },
  { from: '+15550106', minutesAgo: 3, text: 'where is the registrars office?' },
]

/** Facts as JSON lines, in the form of the import. */
export const demoFacts = (): string => readFileSync(new URL('registrar-facts.jsonl', import.meta.url), 'utf8')
