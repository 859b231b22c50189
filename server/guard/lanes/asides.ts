/**
 * Talk beside an answer: wishes, sympathy, praise. Told by its build, not by a list of phrases: a frame that states
 * nothing, filled with words of mood, with little words, and with what the sender spoke of. Lower case, no marks.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** How something feels, and what it is called when it does. */
const mood = set(`
  awesome awful amazing adorable annoying bad beautiful best better big bummer charming cheerful confusing cool cozy cute
  delightful difficult disappointing dreadful easy excellent exciting excited exhausting fabulous fair fantastic 
  frustrating fun funny generous gentle glad good gorgeous great grand happy hard heartbreaking helpful hilarious horrible
  impressive inconvenient inspiring interesting kind letdown long lovely lucky mean memorable nice overwhelming painful
  patient perfect pity pleasant proud quick rough sad safe scary shame short sick sorry special stressful super sweet
  thoughtful terrible thrilled tiring tough tricky unfortunate unlucky upsetting warm wild wonderful worrying worrisome
  bueno buena lindo linda feliz triste dificil`)

const moments = set(`
  luck timing question idea choice plan thought news gift surprise spirit attitude effort adventure memory memories story
  trip travels travel journey drive ride flight walk visit stay time times day days evening night morning afternoon week
  weekend holiday holidays break vacation summer winter spring fall season semester term year birthday party wedding
  celebration rest fun game show concert race match meal dinner lunch breakfast coffee snow sun sunshine weather music
  family friends friend kids kiddo kiddos ones one folks crew everyone everybody all puppy dog baby kid little project
  interest patience message note call wait way home road move loss`)

const little = set(`
  a an the this that these those it its your you yours her his him their them they he she my our us we i me of for with
  on in at to and or but so very really too all both again still just then there here now about from as is are was be
  been being have has had having will would get got go goes going out ahead soon
  already truly quite pretty super extra some any more most many lots much ever always together today tonight tomorrow
  un una el la los las de con por para su sus tu tus y que muy`)

/** What would be an answer, a grant or a state, whoever spoke of it first. */
const telling = set(`
  can may must should could need allowed free open closed available approved ready covered included eligible accepted
  confirmed set done fixed received sent refunded waived booked registered enrolled works okay ok fine possible yes no not
  never nothing none without only until before after late early required due cost costs pay paid`)

const frames = [
  /^(?:(?:well|oh|ah|aw|ha|wow|yay|hooray|yikes|whew|and|but|so) )*(?:you are in luck|lucky (?:you|us|them)|come on (?:over|by|down)|it happens|happens to (?:all of us|the best of us|everyone)|we have all been there|say hi for us)$/,
  /^(?:(?:we|i)(?: do| really| all| sure)* )?(?:hope|hoping|wish|wishing)(?: that)? (?<rest>.+)$/,
  /^(?:please )?(?:do )?(?:enjoy|have|good luck|best of luck|all the best|lots of luck|drive|travel|ride|ski|fly|stay|rest|cheer|happy|feliz|buena suerte|que disfrute)(?: (?<rest>.+))?$/,
  /^(?:(?:we|i)(?: do| really| all| sure)* )?(?:love|would love|appreciate|admire|look forward|am glad|are glad|am happy|are happy|am sorry|are sorry|feel)(?: (?<rest>.+))?$/,
  /^(?:(?:we|i) )?(?:know|understand|get|realize|can imagine|hear)(?: (?:that|how))?(?<rest> (?:that|this|it|waiting|timing|things)(?: (?:is|are|can be|must be|feels|sounds))? .+)$/,
  /^(?:(?:that|this|it)(?: is|s| sounds| must be| can be| must have been| will be)?|sounds|how|what|what a|such a)(?: (?<rest>.+))$/,
  /^(?:many |so many |big )?(?:thanks|thank you)(?: so much| again)? for (?<rest>(?:wanting|being|asking|offering|thinking|planning|helping|caring|reaching|trying|looking|sharing|waiting|letting|checking|your|the|all|such)\b.*)$/,
]

/** Such talk and nothing else; `heard` are the sender's own words. */
export function isAside(text: string, heard: ReadonlySet<string> = new Set()): boolean {
  if (bare(text)) return true
  return frames.some((frame) => {
    const found = frame.exec(text)
    if (!found) return false
    const rest = (found.groups?.['rest'] ?? '').trim()
    return rest === '' || fills(rest.split(' '), heard, text)
  })
}

/** "good timing", "fun": a word of mood, or with what it praises. */
const bare = (text: string) =>
  /^[a-z]+(?: [a-z]+){0,2}$/.test(text) &&
  text
    .split(' ')
    .every((word, at, all) =>
      (at === 0 ? mood : all.length - 1 === at ? moments : mood).has(word),
    ) &&
  (text.includes(' ') || /^(?:fun|awesome|exciting|lovely|sweet)$/.test(text))

function fills(words: readonly string[], heard: ReadonlySet<string>, text: string): boolean {
  if (words.length > 12 || words.some((word) => telling.has(word))) return false
  let felt =
    /^(?:please |do )*(?:enjoy|good luck|best of luck|all the best|drive|travel|ride|stay|thanks|thank you|(?:we |i )?(?:really |do )?(?:hope|wish|love|would love|appreciate))\b/.test(
      text,
    )
  let own = 0
  for (const word of words) {
    if (mood.has(word)) felt = true
    else if (moments.has(word) || little.has(word)) continue
    else if (heard.has(word) && /^[a-z]{3,}$/.test(word)) own++
    else return false
  }
  return felt && own <= 3
}
