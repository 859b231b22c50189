import { wordingOf } from './wording.ts'

/** Why a text is for a person whatever the facts say, in words; null when a public fact may answer it. */
export function forPerson(texts: readonly string[]): string | null {
  for (const text of texts.toReversed()) {
    const { clauses, all } = wordingOf(text)
    for (const { why, says, unless } of reasons)
      for (const clause of [...clauses.map((each) => each.words), all]) {
        const found = says.exec(clause)
        if (found && !unless?.test(clause)) return `${why}: “${found[0].trim()}”.`
      }
  }
  return null
}

interface Reason {
  why: string
  says: RegExp
  unless?: RegExp
}

const own = 'my|our|his|her|their|mi|mis|nuestro|nuestra'
const kin =
  'son|daughter|child|kid|wife|husband|mother|father|mom|dad|sister|brother|roommate|friend|boyfriend|girlfriend|student|hijo|hija|esposa|esposo|hermano|hermana'
const kept =
  'grades?|gpa|score|scores|result|results|transcript|record|records|file|balance|bill|account|status|application|appointment|reservation|booking|order|request|refund|aid|scholarship|loan|hold|holds|fine|fines|fees?|payment|check|schedule|advisor|adviser|case|claim|ticket|registration|enrollment|form|paperwork|prescription|refill|test|diagnosis|degree|diploma|credits|standing|major|degree audit|deposit|package|membership|permit|password|tuition|visa|citation|appeal|petition|submission|complaint|report|class|classes|course|professor|instructor|room|seat|spot|place|name|address|calificaciones|notas|saldo|cuenta|solicitud|cita|matricula'

const reasons: readonly Reason[] = [
  {
    why: 'Asks about what has been',
    says: /^(?:hi |hey |ok |so |and |but )*(?:(?:who|what|when|where|why|how(?: much| many| long)?) )?(?:was|were|did) (?!(?:you|yall|u) (?:know|guys (?:open|start)))(?:[a-z]+)/,
    unless: /\bi (?:miss|need)\b|\bwas i supposed\b/,
  },
  {
    why: 'Asks what became of their own matter',
    says: /\b(?:any|is there any) (?:decision|news|updates?|word|progress|verdict|outcome)(?: (?:yet|on (?:it|that|this|mine|my [a-z]+)|about (?:it|that|mine|my [a-z]+)|so far))*$|\bwhat [a-z]+ (?:did|has|have) (?:i|we|he|she|they|my [a-z]+) (?:get|got|gotten|score|scored|receive|received|earn|earned|place|placed)\b/,
  },
  {
    why: 'Asks how somebody will fare',
    says: /\bwill (?:i|he|she|they|we|my [a-z]+) be (?:ok|okay|fine|safe|alright|all right)\b/,
  },
  {
    why: 'Asks how things stand right now',
    says: /^(?:hi |hey |ok |so |and |but |yo )*(?:is|are) (?:[a-z0-9]+ ){1,6}(?:down|broken|working|late|delayed|full|busy|crowded|packed|sold out|on time|fixed|back up|backed up|running late|flooded|still up)(?: (?:today|now|right now|yet|again|tonight|still|already|at the moment))*$/,
  },
  {
    why: 'Asks somebody to look at what is their own',
    says: /\b(?:can|could|will|would) (?:you|u|someone|somebody|anyone|anybody|yall) (?:please )?(?:look at|look over|check|review|go over|read) (?:mine|my)\b/,
  },
  {
    why: 'Asks for a person',
    says: /\b(?:(?:talk|speak|chat|talking|speaking) (?:to|with) (?:a|an|any|some|the|real|actual|live|your|someone|somebody|anyone|sb)(?: (?:real|actual|live|human))? ?(?:person|human|someone|somebody|being|agent|rep|representative|staff|manager|supervisor|operator|boss|director|one|in charge|who)?|(?:can|could|would|will|please|pls|need|want)(?: (?:you|someone|somebody|anyone|one of you|u|to|a|please))* (?:call|phone|ring|contact|reach out to) me|call (?:me|back)(?: (?:back|please|asap))?|give me a (?:call|ring)|(?:is|are) (?:this|you|there|it|i)(?: (?:a|an|even|talking to|texting|just|the|u))* (?:real person|real human|human|bot|robot|ai|machine|computer|automated|chatbot|actual person|person)|(?:real|actual|live) (?:person|human)|hablar con (?:una persona|alguien|un agente|un representante|un humano)|(?:llamenme|llamarme|me pueden llamar|me llaman)|es (?:un )?(?:robot|bot))\b/,
    unless: /^(?:who|where|when)\b|\bwho (?:do|can|should|would|could|to)\b/,
  },
  {
    why: 'Says we answered wrongly',
    says: /\b(?:not what i (?:asked|meant|said|wanted)|did not (?:answer|ask that|understand)|does not (?:answer|help|make sense)|wrong answer|you (?:misunderstood|are wrong|misread)|i (?:already )?(?:said|asked|told you)|that is (?:wrong|not right|incorrect|not it|not true|not helpful)|no that is not|no no|still (?:have not|did not|no) (?:heard|gotten|answer|received|response)|read my (?:text|message|question)|no era eso|no me (?:respondio|contesto|entendio))\b/,
  },
  {
    why: 'Complains',
    says: /\b(?:(?:you|your|ur|they|office|staff|people|guys|department|desk)(?: (?:guys|office|people|all|staff|department|just|have|has|always|already|again|never))* (?:lost (?:my|our|it|the|his|her|all)|messed|screwed|ruined|forgot|ignored|ignoring|overcharged|charged|double charged|losing|hung up|lied|broke|blew|deleted|rejected|denied|refused|failed|mistreated|keep (?:sending|losing|ignoring|telling|saying|charging|changing))|(?:again|third|fourth|fifth|second|[0-9](?:rd|th|nd)) time|unacceptable|ridiculous|rude|incompetent|terrible|awful|horrible|disgusting|disgrace|worst|pathetic|outrageous|joke of a|sick of|fed up|frustrat(?:ed|ing)|furious|pissed|disappointed|complain(?:t|ts|ing)?|in circles|sue|lawyer|attorney|discriminat[a-z]+|nobody (?:answers|responds|helps|picks|called|replied)|no one (?:answers|responds|helps|picks|called|replied|is answering)|been waiting|still waiting|on hold for|never (?:got|received|heard|came|showed|arrived|called|responded)|who is in charge|in charge (?:there|here)|queja|quejarme|inaceptable|pesimo|nadie (?:contesta|responde))\b/,
    unless:
      /\bhow (?:do|can|would|to) (?:i |we |you )?(?:file|make|submit)|\bwhere (?:do|can)\b.*\b(?:complaint|appeal)/,
  },
  {
    why: 'Asks for an exception or a favour',
    says: /\b(?:waive|waived for me|(?:can|could|will|would) (?:you|u|yall)(?: guys)?(?: just| please| maybe)* (?:give|let|get|charge|honor|do) (?:me|us|my [a-z]+) (?:the |a |that )?(?:[a-z]+ )?(?:price|rate|discount|deal|fare)|(?:take|knock|drop) off (?:the|my|that|this) [a-z ]{0,20}(?:fee|fine|charge|penalty)|(?:take|knock) (?:the|my|that|this) [a-z ]{0,20}(?:fee|fine|charge|penalty) off|(?:forgive|reverse|remove|drop|erase) (?:the|my|that|this) [a-z ]{0,20}(?:fee|fine|charge|penalty)|extension for me|extend (?:my|the)|make an exception|exception for|special (?:case|permission)|let me (?:in|off|turn|submit|register|add|drop|stay|keep|come|pay|finish|hand)|bend the|give me (?:more|extra|a break|another|some|until|an extension)|cut me|squeeze me|fit me in|pretty please|any way (?:you|u|to get (?:around|out))|get (?:around|out of) (?:it|the|this|paying)|make it (?:cheaper|earlier|later)|lower (?:the|my) (?:price|fee)|negotiat[a-z]+|i (?:had|have) (?:a |an |some )?(?:family|emergency|sick|death|funeral|medical|personal) ?(?:thing|issue|emergency|matter)?|excuse (?:me from|my)|hacer una excepcion|(?:me|nos) (?:perdonan|condonan))\b/,
  },
  {
    why: 'Asks us to do something',
    says: new RegExp(
      `\\b(?:(?:hold|save|book|reserve|keep|set aside|get)(?: [a-z0-9]+){1,5} for (?:me|us|[0-9]+|my|two|three|four|tonight|tomorrow)|(?:can|could|will|would|may|please|need|want|puede|pueden|podria|podrian)(?: (?:you|u|someone|somebody|anyone|yall|guys|please|to|one of you|the office|a staff member|i get someone to|i have someone))* (?:send (?:someone|somebody|me my|my|security|help|staff|a)|(?:check|look|look up|lookup|verify|confirm|fix|change|update|cancel|remove|lift|clear|delete|approve|process|resend|reset|unlock|release|drop|add|move|switch|sign|register|enroll|book|reserve|reschedule|schedule|hold|save|put|mail|forward|correct|transfer|expedite|review|refund|reimburse|excuse|count|accept) (?:(?:on|into|out|up|at|for|if) )*(?:me|us|my|our|him|her|them|his|the status|if i|if my|whether (?:i|my)|mi|mis|a spot|a seat|one for|this for)|do something|come (?:up|here|over|down|get|pick|fix|let)|turn (?:on|off|up|down)|tell (?:him|her|them|my|everyone|the (?:people|guys|kids))|help me (?:with my|fix|register|find my|get my))|(?:cancel|reschedule|confirm|change|check|update|reset) my|(?:ppl|people|kids|guys|students|someone|somebody|they|neighbors|the heat|the ac|toilet|printer|elevator|door|light|lights|projector|machine|copier|wifi|kiosk|sink|restroom|bathroom)(?: (?:on|in|at|by|near|the|[0-9a-z]+ floor|are|is|is being|being|being so|so|too|really))* (?:loud|noisy|smoking|broken|jammed|leaking|clogged|overflowing|not working|stuck|out of (?:paper|ink|toner|soap|order)|locked|yelling|freezing|flickering))\\b`,
    ),
    unless:
      /^(?:how|where|when|what|who|which|cuando|donde|como)\b|\b(?:if|when|once|after|before|until) (?:i|we|you|someone|people|students) (?:have to |need to |want to |do )?(?:cancel|reschedule|change|check|update|drop|reset|confirm)\b/,
  },
  {
    why: 'Is about a record or a private matter',
    says: new RegExp(
      `\\b(?:(?:${own}) (?:[a-z]+ (?:[0-9]+ )?)?(?:${kept}) (?:is|are|was|were|has|have|had|got|still|went|should|says?|shows?|did|does|will|runs?|ran|expires?|expired|ends|ended|never|says|came|got|ya|esta|estan)|^(?:just |i |we |so )*(?:got|been|was) (?:charged|dropped|billed|denied|rejected|waitlisted|kicked|suspended|expelled|withdrawn|fined|placed|dismissed|flagged|evicted|arrested|diagnosed)|(?:is|are|was|were|has|have|did|does|do|will|when is|when are|when was|where is|where are|what is|what are|what was|how is|whos|who is|que es|cual es|cuando es|donde esta)(?: (?:all|any|some))* (?:${own}|(?:${own}) (?:${kin})s?) (?:[a-z]+ )?(?:${kept})|(?:${own}|(?!(?:is|was|does|has|this|its|us|whens|whats|wheres|hows|whos|students|parents|kids|visitors|residents)\\b)[a-z]{3,12}s) (?:class|course|grade|medical|health|student|financial|school|academic|tax|work) (?:schedule|records?|history|file|status|aid|grades?)|did (?:i|he|she|they|we|you) (?!need|have to|miss the)(?:[a-z]+)|have (?:i|you) (?:been|got|gotten|passed|paid|missed|received|finished|completed|enough|any|looked|processed|reviewed|heard|seen|my)|(?:has|have) (?:${own}) [a-z]+ (?:been|come|gone|arrived|posted|cleared|changed)|(?:am|was) i (?!allowed|able|supposed|required|expected|too late|in the right|eligible to (?:visit|enter)|right|correct)(?:[a-z]+)|(?:do|does) (?:i|he|she|we|my [a-z]+) (?:still |even |currently |actually )?(?:have (?:a |an |any |enough |some |the )?(?:holds?|fines?|balance|fees?|credits|class|classes|appointment|grades?|books?|money|account|debt|meeting|test|exam|package|ticket|order|request|overdue|outstanding|prescriptions?|refills?|points|hours left)|owe|qualify|get (?:a |any |my )?(?:refund|aid|credit)|pass|meet|graduate)|(?:how much|how many)(?: [a-z]+){0,3} (?:do|did|does|am|have) (?:i|we|he|she|my [a-z]+) (?!need|have to|pay|get for|earn for)(?:still |currently |actually )?(?:owe|have|got|get|owed|charged|paid|earned|used|left|missing|taken)|will i (?:pass|graduate|get in|be (?:able|charged|dropped|accepted)|get (?:a |my |into|in))|(?:i|we) (?:was|were|got|have been|been|am being|just got|am) (?:charged|dropped|billed|denied|rejected|waitlisted|locked out|kicked|suspended|withdrawn|fined|placed on|put on|dismissed|flagged|blocked|late on|owed)|(?:(?:are|were) we meeting|(?:when|where|what time) (?:is|was) (?:the|our|todays|tomorrows|today) (?:appointment|meeting)(?: again)?$|on track to|enough credits|my (?:grade|gpa|balance|holds?|diagnosis|results?|ssn|social security|case|status|caseworker|advisor|financial aid|refund|account balance|test results|degree audit|appointment|reservation|order))|(?:about|see|send|give|tell|get|know|want|need|check)(?: (?:me|us|for))? (?:my|our|her|his|their|mi) (?:[a-z]+ )?(?:grades?|records?|schedule|file|balance|results?|status|gpa|transcript info|account|holds?|score|scores|calificaciones|notas)|(?:mi|mis|mi hij[oa]|mi espos[oa])(?: [a-z]+)? (?:ya )?(?:esta|fue|tiene|estan|paso|debe)(?: [a-z]+)?|(?:cuanto|que) (?:debo|tengo|saque|debemos)|tengo (?:alguna|algun|una|un) (?:deuda|retencion|multa|cita|hold)|(?:ya )?(?:estoy|fui|esta) (?:inscrit[oa]|registrad[oa]|admitid[oa]|aprobad[oa]|matriculad[oa]))\\b`,
    ),
    unless:
      /\b(?:allowed|welcome|free\b.*\bkids|what form|which form|how (?:do|can|would|to|long|late)|where (?:do|can|should)|if (?:i|my|you)|who (?:do|can|should|handles|fixes)|did you (?:know|guys (?:open|close|move))|when (?:do|can|should)|do you (?:have|take|offer|accept|sell|lend|allow))\b/,
  },
]
