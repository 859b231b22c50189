declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const stemmer: { stem: (word: string) => string }
  export default stemmer
}

declare module 'natural/lib/natural/classifiers/bayes_classifier.js' {
  /** Of its parts only the tables: how often each feature stood in an observation of each label, from one on. */
  export default class BayesClassifier {
    classifier: {
      addExample: (observation: Record<string, string>, label: string) => void
      classFeatures: Record<string, Record<string, number>>
    }
  }
}
