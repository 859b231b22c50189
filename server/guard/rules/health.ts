import { topic } from './topic.ts'

/** Illness, treatment, disability, pregnancy: of anybody. */
export const health = topic('health', {
  words:
    /\b(?:diagnos\w+|adhd|anxiety|depress\w+|dyslexi\w+|autis\w+|asthma|diabet\w+|cancer|hiv|std|covid|flu|pregnan\w+|miscarriage|disabilit\w+|disabled|therap\w+|medications?|prescriptions?|surgery|concussion|injur\w+|illness|sick|medical|mental health|seizures?|allerg\w+|symptoms?|test results?|blood (?:test|work|pressure)|biopsy|vaccinat\w+|hospital\w*|rehab|addiction|enfermedad|embaraz\w+|diagnostico|discapacidad|depresion|ansiedad|surger\w+|x ?ray|treatment|infection|std|lab results?|migraines?|panic|bipolar|ptsd|ocd|epilep\w+|arthritis|[a-z]+ disorders?|wheelchair)\b/,
  why: 'This touches somebody’s health. Health information never goes by text.',
})
