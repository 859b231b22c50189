import { pattern, wordingOf } from './wording.ts'
import type { Clause, Wording } from './wording.ts'

export interface Crisis {
  kind: 'self-harm' | 'medical' | 'violence' | 'disaster'
  why: string
}

/** Danger to the sender or to others, an emergency or a threat in any of the texts; null when there is none. */
export function crisisIn(texts: readonly string[]): Crisis | null {
  for (const text of texts) {
    const wording = wordingOf(text)
    for (const { kind, what, shapes, fits } of dangers)
      for (const clause of wording.clauses)
        for (const shape of shapes) {
          const found = shape.exec(clause.words)
          if (found && fits(clause, found, wording))
            return { kind, why: `${what}: “${found[0].trim()}”.` }
        }
  }
  return null
}

/** Words that may stand for one another in a phrase. */
const classes: Record<string, string> = {
  self: 'myself|my self|himself|herself|themselves|themself|yourself|ourselves',
  going:
    'going to|(?:coming|going|driving|heading|walking)(?: (?:down|over|up|back|there|here|in|out))+ to|will|want to|wants to|about to|ready to|planning to|plan to|plans to|threatening to|threatened to|trying to|tried to|need to|have to|might|could|should|would',
  who: '(?:i|he|she|they|we|you|someone|somebody|people|person|man|woman|guy|girl|boy|kid|child|baby|toddler|student|friend|roommate|neighbor|mom|mother|dad|father|brother|sister|son|daughter|wife|husband|boyfriend|girlfriend|partner|coworker|colleague|professor|teacher|classmate|patient|visitor|guest|lady|elder|swimmer|child|kids|ex|grandma|grandpa|grandmother|grandfather|uncle|aunt|lifeguard|employee|guys|men|women|kid)',
  them: 'you|him|her|them|me|us|someone|somebody|everyone|everybody|people|all of you|you all|my (?:roommate|ex|professor|boss|wife|husband|girlfriend|boyfriend|teacher|neighbor|sister|brother|mom|dad)|that (?:guy|man|bitch|bastard|asshole|professor|teacher)|his family|her family|your (?:staff|family|office|people)|the (?:teacher|professor|staff|kids|students)|each other|another (?:student|person|kid)',
  weapon:
    'gun|guns|pistol|rifle|shotgun|firearm|weapon|weapons|knife|knives|machete|bomb|bombs|explosives?|grenade|ak47|ar15|axe',
  place:
    'school|building|place|office|library|campus|house|room|dorm|car|museum|clinic|pool|park|hall|class|classroom|city hall|gym|stadium|concert|hospital|church|floor|kitchen|street|store|hallway',
}
const read = (list: string) =>
  list
    .trim()
    .split('\n')
    .map((line) => pattern(line.trim(), classes))

interface Danger {
  kind: Crisis['kind']
  what: string
  shapes: readonly RegExp[]
  fits: (clause: Clause, found: RegExpExecArray, wording: Wording) => boolean
}

const before = (clause: Clause, found: RegExpExecArray) => clause.words.slice(0, found.index)

/** "if there is a fire", "are knives allowed", "a workshop on": speaks of danger, is in none. */
const inGeneral =
  /\b(?:usually|generally|if|in case|what happens|what do|what to do|how do|how to|allowed|policy|policies|training|trained|class|course|workshop|drill|drills|prevention|awareness|hotline|seminar|talk on|lecture|book|books|movie|film|exhibit|game|games|paper|essay|research|study|studies|statistics|practice|rules|permitted|certified|certification|movie|show|song|play|character|novel)\b/
const denied =
  /\b(?:no|not|never|nobody|without|nothing|no one|was not|is not|isnt)(?: (?:a|an|any|in|really|been|is|was|going to|one|longer)){0,2} ?$/
const present = (clause: Clause, found: RegExpExecArray) =>
  !inGeneral.test(clause.words) && !denied.test(before(clause, found))

/** An exam, a queue or the weather "makes me want to die"; somebody laughs and says "if". */
const exaggerated = (clause: Clause, wording: Wording) =>
  wording.laughing &&
  /\b(?:this|these|that|the|if|when|because|so|of) (?!life|pain)[a-z]+/.test(clause.words)

const dangers: readonly Danger[] = [
  {
    kind: 'self-harm',
    what: 'Speaks of ending or hurting a life',
    shapes: read(String.raw`
(?:kill|killing|hang|hanging|shoot|shooting|drown|harm|harming|hurt|hurting|cut|cutting|stab|stabbing|starve|starving|off|offing|unalive|burn|burning|poison|poisoning) (?:<self>)
(?:end|ending|take|taking|took) (?:my|his|her|their|your) (?:own )?life
(?:end|ending) it all
(?:i|am|will|going to|want to|about to|ready to|thinking of|thinking about|is|are) (?:just )?(?:end|ending) it (?:tonight|today|now|tomorrow|soon|for good|once and for all|this time|right now)
(?:want|wants|wanted|wish|wishes|rather|ready|hope|hoping|deserve|deserves|trying|need|let me|feel like|should just|better off)(?: (?:to|i|he|she|they|was|were|be|could|would|just|really|feel|like|so|badly|i could|i was|i were))* (?:die|dead|disappear forever|not wake up|never wake up|not exist|stop existing|unalive)(?! (?:laughing|than|of|from|for a|for that|my hair|to know|for|hard|down|out|it|batteries|line|zone))
(?:do not|dont|not|no longer|never|cannot|can not)(?: (?:really|even|ever))* (?:want|wanna|wish|care|see a reason|have a reason|see the point|see any point|feel like|think i can|able|be able|know how)(?: (?:to|in|of|i|can|this|my))*(?: (?:go on|keep|continue|bear))* (?:be alive|live|living|be here anymore|be here any more|exist|existing|wake up|wake up (?:tomorrow|again)|go on(?: living| anymore| like this|$)|be around anymore|life anymore|keep going)(?! (?:in|at|on|with|off|near|there|far|by|alone|together|here|so early|early|late|before|for))
(?:no|any) (?:reason|point|will|desire) (?:to|in|of) (?:live|living|be alive|go on|keep living|exist|existing|life)
(?:life|living) (?:is|isnt|is not|not) (?:not )?worth (?:it|living)
(?:better off|world would be better|happier) (?:dead|without me|if i (?:was|were) (?:dead|gone|not here))
(?:cannot|can not|can t) (?:go on|live like this|do life|take (?:life|living)|live anymore|keep living)
(?:think|thinking|thoughts?|thought|talk|talks|talking|joking|fantasizing|planning|keep going back to)(?: (?:a lot|all the time|constantly|only|just|seriously))* (?:about|of|on) (?:dying|death|ending (?:it|things|everything)|killing|being dead|not being (?:here|alive)|not existing|disappearing forever|hurting (?:<self>)|jumping)(?! (?:my hair|of|the (?:membership|lease|lights)|time))
(?:want|wants|going|thinking about|ready|plan|planning|gonna|about|let us|just|time)(?: (?:to|just|finally|about))* (?:end|ending) (?:it|things|everything)(?: (?:all|tonight|now|today|soon|here|already))*(?: (?:and|because|but|if|so|i|she|he|please) .*)?$
(?:want|wants|need|wish) (?:it|this|everything|the pain|life) (?:all )?(?:to (?:be over|end|stop)|was over|were over)(?: (?:already|now|forever))*$
(?:wish|better if) (?:i|he|she) (?:was|were|had) (?:never|not) (?:been )?(?:born|alive|here)
(?:not|wont|never)(?: (?:going to|think i will|think i am going to))? be (?:around|here|alive) (?:much longer|anymore|for long|by (?:then|tomorrow|morning)|to see)(?! (?:so|can|for|at|because|after) )
(?:tired|sick|done|finished|fed up|through)(?: (?:of|with))+ (?:living|life|being alive|existing|this life|everything in life)(?! (?:at|in|on|with|off|near|here|there|room|jackets?|guard))
(?:nothing|not anything) (?:left )?to live for|point (?:of|in|to) (?:living|life|going on|being alive|existing|my life)|out of this (?:life|world for good)
(?:not|unsure|do not know|not sure)(?: [a-z]+){0,2} i (?:even )?want to be (?:here anymore|alive|around anymore|alive anymore)
(?:he|she|they|i|am|someone|somebody)(?: (?:is|are|am|just))* (?:going to|about to|want to|wants to|threatening to|ready to) jump(?: off.*)?$
(?:me quiero|quiero|va a|quiere) (?:hacer(?:me|se)? dano|desaparecer$)
(?:give|giving|gave|given) up on (?:life|living|myself|everything|it all)
(?:something|anything) (?:stupid|bad|terrible|crazy|drastic|awful|dumb) to (?:<self>)
(?:slit|slitting|cut|cutting|slashed|slashing) (?:my|her|his|their) (?:wrists?|arms?|veins|legs?|thighs?)(?! (?:on|by|off))
tell (?:my|them|her|him|everyone) (?:[a-z]+ )?(?:i|that i) (?:love|loved|am sorry)
left (?:a|me a|us a) note and (?:is|will|wont|does|he|she|they|i|has|we|nobody|no one)(?: [a-z]+)* (?:answer|answering|gone|missing|find|reach|phone|responding)
(?:suicide|suicidal|self harm|self harming|kms|overdosing on purpose)
(?:jump|jumping|throw (?:<self>)|throwing (?:<self>)|step|stepping) (?:off|from|in front of|out of) (?:a|the|this|of) (?:[a-z]+ )?(?:bridge|roof|building|window|balcony|ledge|train|tower|cliff|deck|garage|bus|traffic)
(?:nobody|no one|noone) (?:would|will) (?:miss|care if) (?:me|i)(?: (?:if|when|was|were|died|die|am|gone|is).*)?
(?:goodbye|bye) (?:world|forever|cruel world)
(?:this is|here is|wrote|writing|left|leaving|found) (?:my|a|his|her|their|the) (?:suicide note|goodbye (?:note|letter)|last (?:message|text|goodbye))
(?:me quiero|quiero|quisiera|deseo|prefiero|voy a|quiere|va a|se quiere|te vas a) (?:morir|morirme|matarme|matar|suicidarme|suicidar|suicidarse|quitarme la vida|hacerme dano|morirse|matarse|desaparecer para siempre|dejar de vivir|acabar con mi vida|cortarme|lastimarme|quitarse la vida)(?! (?:de (?:risa|hambre|sueno|la risa|ganas|verguenza)))
(?:no|ya no|no quiero|ya no quiero) (?:quiero )?(?:vivir|seguir viviendo|estar viv[oa]|existir|despertar)(?: (?:mas|asi))*$
(?:suicidio|suicidarme|suicida|quitarme la vida|acabar con (?:mi vida|todo)|hacerme dano)
no (?:vale la pena|tiene sentido) (?:vivir|seguir viviendo|la vida|mi vida)
nadie me va a extranar
`),
    fits: (clause, found, wording) =>
      !/\b(?:squad|doors?|prevention|awareness|hotline|lifeline|training|lecture|paper|essay|research|book|film|movie|walk|statistics|talk|workshop|note in the|class|course|by hamlet|durkheim)\b/.test(
        clause.words,
      ) &&
      !/\bnot (?:suicidal|going to (?:kill|hurt)|trying to (?:kill|hurt)|planning to|thinking of)\b/.test(
        clause.words,
      ) &&
      !(
        /^(?:cut|cutting|hurt|hurting|off|burn|burning) /.test(found[0]) &&
        /\b(?:some|a|the) (?:slack|break|slice|piece|line)|\bby accident\b|\bshaving\b|\boff from\b/.test(
          clause.words,
        )
      ) &&
      !exaggerated(clause, wording),
  },
  {
    kind: 'medical',
    what: 'Tells of a medical emergency',
    shapes: read(String.raw`
(?:took|taken|swallowed|drank|ate|chugged|downed|popped|eaten|drunk) (?=(?:[a-z0-9]+ ){0,4}?(?:too|so|all|whole|entire|full|bunch|lot|lots|many|handful|bottle|several|like|[0-9]{2}|half|two|three|four|five|[4-9]) )(?:[a-z0-9]+ ){1,7}?(?:bottles?|pills|tylenol|advil|ibuprofen|aspirin|meds|medication|medicine|xanax|sleeping|pastillas|opioids|antidepressants|insulin|drugs|adderall|percocet)(?! (?:to the|from the pharmacy|home|back|with me|class|courses?))
(?:swallowed|drank|ate|drunk|swallowing|drinking|inhaled|tomo|trago) (?:a |an |some |the |her |his |my |all |una |un |una bolsa de |cloro)*(?:bleach|poison|battery|batteries|magnets?|antifreeze|detergent|cleaner|cleaning [a-z]+|glass|chemicals?|fentanyl|cloro|veneno|pila|laundry pods?|tide pods?)
(?:<who>)(?: [a-z]+){0,3} (?:is|are|was|am|just|isnt|will|wont|does|keeps)(?: (?:not|no longer|barely))+ (?:moving|move|responding|respond|waking up|wake up|conscious|awake|talking anymore)(?! (?:on|forward|to|out|in))
(?:<who>|she|he)(?: (?:just|has|have))* (?:fell|fallen|slipped|collapsed|tripped)(?: [a-z]+){0,4} and (?:hit|hurt|broke|is|cannot|can not|will not|cant|wont|hes|his|her|there|banged|cracked|busted|now)
(?:he|she|i|someone|somebody|who|<who>)(?: (?:is|am|are|was|started|keeps|still))+ bleeding(?: (?:and|on|all|from|here|in|now|outside|by|please)(?: .*)?)?$
(?:is|are|started|am|just started|was) (?:seizing|convulsing|hyperventilating|turning purple|going into shock|in shock|gasping)
(?:put|slipped|dropped) something in(?:to)? (?:my|her|his|our|the) (?:drink|cup|food|water)
(?:there is|there has been|there was|been|just had|witnessed|saw|hubo|hay|ocurrio|was in) (?:a |an |un |una )?(?:bad |serious |terrible |horrible |car |bus |bike |awful |big |grave )*(?:accident|crash|collision|wreck|accidente|choque)(?! (?:report|form|insurance|forms|reports))(?= .*\b(?:hurt|injured|blood|bleeding|help|ambulance|911|stairs|dead|unconscious|heridos|herido|right now|outside|in front|out front|trapped|on campus)\b)
(?:hay|tenemos) (?:[a-z]+ )?(?:heridos?|muertos?|un muerto|una persona herida)
(?:overdosed?|overdosing|od(?:ed|ing)?|o d d|oding|sobredosis)(?! on (?:coffee|sugar|candy|caffeine|chocolate|homework|netflix|math))
(?:not|stopped|isnt|barely|can not|cannot|trouble|hard time|cant|struggling to) (?:breathing|breathe|breath)(?! (?:in here|with this|room))
(?:unconscious|unresponsive|not waking up(?! (?:until|till|early|at|before|on|for))|wont wake up|will not wake up|not wake up(?! (?:until|till|early|at|before|on|for))|can not wake (?:her|him|them|up)|passed out(?! (?:the|flyers|papers|candy|forms|exams|tests))|blacked out|fainted|just collapsed|has collapsed|collapsed|foaming at)
(?:having|had|has|in the middle of|in) (?:a |an |another )?(?:seizures?|heart attack|stroke|convulsions?|asthma attack|allergic reaction|anaphyla[a-z]+|cardiac arrest|miscarriage|overdose)
(?:chest pains?|throat is closing|throat closing|turning blue|losing (?:a lot of )?blood|lost a lot of blood|lots of blood|so much blood|blood everywhere|no pulse|choking|drowning|drowned|electrocuted|in labor|water broke|water just broke)(?! (?:in (?:work|homework|emails|paperwork|debt|assignments|papers|reading|books|school)|on (?:this|the) (?:exam|test)|hazard))
(?:bleeding|is bleeding|bleed) (?:badly|heavily|a lot|out|everywhere|bad|from|really|so much|profusely|all over)
(?:call|calling|need|needs|send|get|someone call|dial|llamen|necesito|necesitamos|manden|llame)(?: (?:an|a|the|us|me|for|to|una|al|someone|help))* (?:911|ambulance|ambulances|paramedics?|ems|emt|ambulancia|medic)
(?:car|truck|bus|bike|van|scooter|driver|train) (?:just |has )?(?:hit|struck|ran over) (?:someone|somebody|me|him|her|us|a (?:[a-z]+ )?(?:kid|student|man|woman|person|girl|boy|child|cyclist|pedestrian|lady|guy))
(?:been|got|get|was|is|were|just) (?:hit by|run over by|struck by) (?:a |an |the )?(?:car|truck|bus|bike|train|lightning|van|vehicle|scooter)
(?:fell|fallen) (?:off|from|down|out of|into|in|through)(?: (?:a|the|of|our|my))* (?:roof|pond|fountain|water|well|hole|fire|third floor|second floor|balcony|window|stairs|ladder|bridge|pool|river|ice|platform|bleachers|cliff|tracks|lake)
(?:<who>)(?: (?:is|are|was|got|been|badly|seriously|really|very|just|has|have))+ (?:badly|seriously|severely|really|very) (?:hurt|injured|burned|wounded)
(?:theres|there is|someone|somebody|<who>|he|she|they)(?: (?:is|are|was|got|has been))+ (?:hurt|injured|dying|dead|badly hurt)(?: (?:in|on|at|near|outside|inside|here|and|over|behind) .*)?$(?<!(?:phone|battery|laptop|line|link|wifi|printer|car|dog|plant|internet|laptop is|my phone is|computer) (?:is|are) (?:dying|dead).*)
(?:tomo (?:muchas|todas|demasiadas|un monton de|un frasco de) [a-z]+|no respira|no esta respirando|inconsciente|se desmayo|esta desmayad[oa]|ataque al corazon|infarto|convulsion[a-z]*|convulsionando|se esta ahogando|ahogandose|esta sangrando|no despierta|se tomo (?:muchas|todas|un frasco|unas)(?: [a-z]+)? ?(?:pastillas|medicinas)?|mucha sangre)
`),
    fits: (clause, found, wording) =>
      present(clause, found) &&
      !(wording.laughing && !/911|ambulance|pills|unconscious|seizure|overdose/.test(found[0])) &&
      !/\b(?:years? ago|from last night|last (?:year|month|semester|week|spring|fall|summer)|when i was|used to|back in|laughing|history of|recovering from|after (?:a|my|his|her)|prop|dummy|mannequin)\b/.test(
        clause.words,
      ) &&
      !/^(?:in )?(?:the )?(?:heart attack|stroke) (?:grill|order|width)/.test(found[0]),
  },
  {
    kind: 'violence',
    what: 'Tells of violence, a weapon or a threat',
    shapes: read(String.raw`
(?:there is|there are|theres|saw|see|seen|has|have|had|got|carrying|holding|waving|pulled|brought|with|pointing|planted|bringing|bring|brandishing|hiding|hid|put)(?: (?:a|an|the|my|his|her|their|some|out|big|huge|large|real|loaded|up|what looks like|guy|man|someone|somebody|person|dads|dad|brothers|moms|fathers|boyfriends|kitchen|hunting|in here|w|with|holding|kid|student|around|another|pipe|got|dad's))* (?:<weapon>)
(?:active |school |mass )?shooter(?! (?:game|games|drinks?|training|drill))
(?:shots? (?:were |being |are |was |are being )?(?:fired|going off)|gun ?shots?|shooting (?:at|in|near|outside|inside|people|going on|happening|on)|someone (?:is )?shooting|got shot|been shot|was shot|were shot|got stabbed|been stabbed|was stabbed|stabbing|stabbed|bomb threat|hostage|hostages|held at gunpoint|gunman|gunpoint|knifepoint|school shooting)
(?:i am|am|i|we|we are|he is|she is|they are|he|she|they|said he|says he|said she|somebody is|someone is|guy is|<who> is|<who>)(?: (?:just|really|literally|so|said|says|is|are|keeps saying|told me|gonna))* (?:<going>)(?: (?:just|really|literally|up and|(?:come|go|drive|walk)(?: [a-z]+){0,3} and))* (?:kill|shoot|stab|murder|strangle|rape|attack|blow up|beat the (?:shit|hell|crap) out of|beat up|burn down|hurt|beat|bomb|shoot up|slit|behead|run over|choke|punch|torch)(?: up)? (?:<them>|the (?:<place>)|this (?:<place>)|that (?:<place>)|your (?:<place>)|his (?:throat|face|head)|her (?:throat|face|head)|your (?:throat|face|head))
(?:is|are|was|keeps|been|being|just|got|someone|somebody|start|started|he|she|they)(?: (?:is|are|getting|being|physically|sexually|been|just|was))* (?:attacked|assaulted|mugged|robbed|raped|kidnapped|abducted|beaten|beating up|strangled|strangling|attacking|hitting|punching|hurting|kicking|slapping|shoving|grabbing|biting|pushing|choking|stalking|stalked|threatening|threatened|following|beating|groping|groped|abusing|abused|molested|molesting|jumped|killed|murdered)(?: (?:me|him|her|us|them|people|someone|somebody|students?|kids?|everyone|staff|my [a-z]+|by (?!the (?:policy|deadline|ending|music|show|volume|scene|exam|idea))[a-z]+|outside|right now|on campus|in the [a-z]+|at (?:the|my|work|home)|near|a (?:student|woman|girl|man|kid|guy)))
(?:i|someone|she|he|they|we|friend|roommate|daughter|son)(?: (?:just|was|got|been|have been|has been|were|was just|think i was))+ (?:raped|assaulted|attacked|mugged|robbed|kidnapped|molested|jumped|roofied|drugged)
(?:make|making) (?:them|you|him|her|everyone|everybody|all of (?:you|them))(?: all)? (?:pay|suffer|regret|bleed|sorry)(?: for (?:this|what|it|that).*)?$
(?:hope|wish) (?:you|he|she|they|everyone|everybody|all of you|someone)(?: [a-z]+){0,4} (?:die|dies|died|burn|burns|suffer|suffers|rot|gets? (?:shot|stabbed|killed|hurt))(?! (?:out|down the phone|laughing))
(?:i|we) know where (?:you|he|she|they)(?: all| people| guys)? (?:live|lives|park|parks|sleep|sleeps)
(?:burn|burning|blow|blowing|shoot|shooting|tear) (?:this|the|that|your|his|her|my|it)(?: (?:whole|damn|fucking|entire|office|school))* (?:<place>|thing|all)? ?(?:down|up)(?! (?:the line|to date))
(?:hands?|arm|belt|rope) (?:around|on) (?:my|her|his) (?:neck|throat)
(?:outside|at|inside|in) (?:my|our|her) (?:door|house|room|window|apartment|dorm)(?: [a-z]+){0,3} and (?:will not|wont|is not|isnt|refuses to|keeps|has|he|she)(?: [a-z]+)* (?:leave|leaving|go away|banging|pounding|yelling|screaming|threatening|let me|let us|letting)
(?:am|is|being|are|getting) being followed|being followed (?:by|home|around|right)|(?:throwing|smashing|swinging) (?:chairs|bottles|rocks|things|punches|furniture|stuff|glass)(?! (?:out|away))|(?:drunk|angry|mad|screaming|crazy)(?: [a-z]+){0,2} (?:and )?breaking (?:everything|things|stuff|down|the)
(?:followed|following|follows|chasing|chased|cornered|trapped|grabbed|groped|choked|choking|stalked) (?:me|her|us|him)(?! (?:since|for|on|up|back|over|because on|through|with (?:an|the) (?:email|update)|attention|eye))
(?:tried|tries|trying|attempted|wants|going|threatening|threatened|said|says|will|gonna)(?: (?:to|he|she|they|would|will|is|going|wants))* (?:grab|attack|kidnap|rape|hurt|kill|stab|choke|strangle|shoot|assault|molest|drown|run over|abduct|poison) (?:me|her|him|us|them|my [a-z]+|a (?:kid|girl|boy|woman|man|student|child)|someone|somebody|people|everyone|the (?:kids|students|staff|baby))
(?:scared|afraid|terrified|worried|fear|miedo)(?: (?:that|he|she|they|de|que|of|might|will|is|are|me|may|going to|to|him|her|them))* (?:hurt|kill|hurting|killing|attack|hit|shoot|mate|maten|pegue|haga dano|golpee|lastime)(?: (?:me|us|her|him|themselves|herself|himself|my [a-z]+))?
(?:do not|dont|not|never) feel safe(?! (?:to|using|paying|giving|sharing))|(?:am|are|is) not safe(?: (?:here|at|with|right|in|alone|anymore).*)?$|(?:my|her|his|our|their) life is in danger|(?:am|are|is) in danger|fear for my (?:life|safety)|scared for my (?:life|safety)|(?:he|she|they|ex|boyfriend|husband|stalker|someone) (?:hits?|beats?|hurts?|choked|hit|punched|slapped|threatened) me
(?:break|breaking|broke|trying to break|trying to get) (?:in|into) (?:to )?(?:my|our|the|a|your) (?:[a-z]+ )?(?:house|room|dorm|apartment|car|cars|home|building|window|door|office|store|lockers?|place)(?: .*)?
(?:fight|brawl|riot)(?: (?:just|has))? (?:broke|broken|breaking) out|(?:are|people|guys|kids|men|students)(?: (?:are|is))? (?:fighting|fist ?fighting|brawling)(?! (?:for|about|over (?:the )?(?:seat|ticket|spot)|with (?:the )?(?:printer|portal|system|form)))
(?:go|going to|you should|you) (?:kill yourself|die in a|die bitch)
(?:you|he|she|they|u)(?: (?:will|is|are|going to|gonna|better|all))* (?:going to|gonna|will) (?:be sorry|regret this|pay for (?:this|what|it)|die)(?! (?:when|if you miss|laughing|of))
(?:my|our|a|the|her|his) (?:kid|son|daughter|child|toddler|baby|little (?:boy|girl|brother|sister)|[0-9]+ year old|niece|nephew|grandson|granddaughter|children)(?: (?:is|has|has been|got|just|went|wandered off and is))+ (?:missing|lost|gone missing|disappeared|kidnapped|taken|been taken)(?! (?:by|his|her|the|a|an|their|interest|out|off|care|some|my|from))
(?:can not|cannot|cant) find (?:my|our|her|his) (?:kid|son|daughter|child|toddler|baby|little (?:boy|girl|brother|sister)|[0-9]+ year old|niece|nephew|children)(?!s|'s| (?:jacket|coat|bag|id|card|form|record|name|file|schedule|class|teacher|transcript|school))
(?:tiene|trae|hay|con|llevo|tengo|saco|traigo)(?: (?:un|una|el|la|hombre|tipo|alguien|senor|muchacho|con|la|de|mi|papa))* (?:arma|pistola|cuchillo|bomba|navaja|rifle|machete|armas|escopeta)
(?:voy|va|van|vas|quiere|quieren|quiero|amenazo con|amenaza con)(?: (?:a|que))* (?:matar|disparar|apunalar|golpear|violar|quemar|pegar)(?:l[oaes]+|me|nos|te|se|los)?(?: (?:a|el|la|los|con|mi|todos|al|este|esta).*)?$
(?:me|lo|la|nos|le|estan|esta|alguien)(?: (?:estan|esta|me|lo|la|quiere|quieren))* (?:golpeando|atacando|siguiendo|amenazando|pegando|violando|disparando|asaltando|persiguiendo|matando|golpeo|ataco|violo|amenazo|asaltaron|disparo|matar|pegan|golpean|violaron|atacaron)
`),
    fits: (clause, found, wording) => violent(clause, found, wording),
  },
  {
    kind: 'disaster',
    what: 'Tells of fire or another emergency',
    shapes: read(String.raw`
(?:there is|there are|theres|see|saw|seeing|smell|smelling|smelled|got|have|having|someone (?:set|started)|starting|spotted|a|hay)(?: (?:a|the|some|mucho|mucha|un|una|olor|lots of|so much|thick|black|small|big|huge|strong|like|heavy|white|burning))* (?:fire|flames|smoke|gas|explosion|fuego|incendio|humo|burning)(?! (?:drill|drills|alarm (?:test|drill|inspection)|pits?|rings?|extinguishers?|lanes?|station|department|exits?|escape|bans?|free|breaks?|works?|detectors?|hydrants?|wood|place|trucks?|safety|code|stations?|prices|shops?|bill|money|card|company|area|areas|zone|hall|permit|permits|marshal|hazard|deals?|tables?|grills?|restrictions?|from your|from bbq|from the grill))(?<!(?:have|got|a) (?:a )?(?:gas|burning)|(?:have a|get a|got a|a) smoke)
(?:full of|filled with|filling with|filling up with|lots of|so much|thick|black) smoke(?! and mirrors)|(?:on fire|in flames|burning down|caught fire|catching fire|up in flames|is burning(?! (?:question|man|calories|bright))|se esta quemando|esta ardiendo|se incendi[oa]|en llamas)
(?:fire|smoke|flames)(?: (?:is|are|coming|just))* (?:in|at|everywhere|coming|pouring|filling|on|inside|out of|from|spreading)(?: (?:the|a|my|our|of|from|out|all|over|stairwell|here|under|second|first|third|[0-9]+(?:st|nd|rd|th)?|trash|dumpster|up|inside))*(?: (?:<place>|stairwell|basement|lab|lobby|bathroom|trash|dumpster|attic|elevator|printer|oven|roof|window|vent|vents|ceiling|outlet|locker room|dorm|kitchen|engine|building|woods|forest))?(?! (?:drill|alarm test))
(?:un incendio|gas leak|carbon monoxide|chemical spill|bomb threat|explosion|exploded|collapsed on|building collapse|roof collapsed|ceiling collapsed|evacuat(?:e|ing) now|tornado (?:is )?(?:here|coming)|flash flood|fuga de gas|explosion)(?! (?:in (?:popularity|enrollment|interest|prices)|of (?:interest|color|colour|flavor)))
(?:people|person|someone|somebody|we|i|kids?|child|students?|he|she|they|am|is|are)(?: (?:are|is|am|still|got|be|all|getting))* (?:trapped|stuck (?:in|inside|under|between) (?:the |an |a )?(?:elevator|lift|stairwell|rubble|fire|smoke|water|flood|car|ice|burning|building|basement))(?! (?:on (?:question|hold|this|step|page)|at work|in traffic))
(?:this is|its|it is|have|having|there is|is|esto es|es|tengo|tenemos|hay)(?: (?:a|an|an actual|a real|a medical|a life|una|medical|actual|real|threatening))* (?:emergency|emergencia|life or death)(?! (?:contact|contacts|exit|exits|loan|loans|fund|funds|aid|grant|grants|room|phone|phones|number|line|kit|procedures|plan|housing|drill|alert|alerts|text|texts|system|leave|form|card|withdrawal|services|relief|closing|closure|closures|de contacto))
^(?:help |please |we need |i need )*(?:911|sos|emergency|emergencia|fire|fuego|incendio|auxilio|mayday|socorro|help emergency)(?: (?:help|please|now|here|ayuda))*$
`),
    fits: (clause, found, wording) => present(clause, found) && disastrous(clause, found, wording),
  },
]

/** A mother "will kill me"; somebody "kills an exam"; photographs, toys and games hold weapons too. */
function violent(clause: Clause, found: RegExpExecArray, wording: Wording): boolean {
  const words = clause.words
  const threat = /^(?:i|am|we|hope|make|making) /.test(found[0])
  if (threat ? denied.test(before(clause, found)) : !present(clause, found)) return false
  if (
    /\b(?:water|glue|nerf|toy|squirt|staple|heat|spray|price|caulk|bb|prop|fake|plastic|replica|laser|radar|massage|bath|photo|cherry|seed|butter|palette|pocket|steak|plastic|swiss) (?:gun|guns|knife|knives|bombs?|rifles?|weapons?)\b/.test(
      words,
    )
  )
    return false
  if (
    /\b(?:bomb|gun|weapon|knife|knives|rifle) (?:show|range|club|team|safe|permit|license|licence|control|violence|law|laws|metal|threat assessment|skills|set|sharpening|block|shelter|calorimeter|dot|com|disposal|sharpener)\b/.test(
      words,
    )
  )
    return false
  if (
    /\b(?:can i|can we|may i|are|is it|am i|could i|do you)\b.*\b(?:bring|carry|have|allowed|ok|sell|buy|see|store|exhibit|display)\b/.test(
      words,
    ) &&
    clause.asked
  )
    return false
  const family =
    /\b(?:my )?(?:mom|mum|mother|dad|father|parents|advisor|professor|prof|teacher|boss|wife|coach|sister|mama|papa) (?:is |are |will |would |is going to |going to ){0,3}(?:kill|murder|strangle) (?:me|us)\b/
  if (family.test(words) && !/\b(?:said|says|threatened|gun|knife|hit)\b/.test(words)) return false
  return !(
    wording.laughing &&
    /\b(?:kill|murder|strangle|beat|punch|fight|die|regret|choke|shoot|hit|hurt)/.test(found[0]) &&
    !/\b(?:gun|knife|shooter|bomb|stab)/.test(words)
  )
}

/** "the song is fire", "my inbox is on fire". */
const disastrous = (clause: Clause, found: RegExpExecArray, wording: Wording) =>
  !(found[0] === clause.words && wording.all.split(' ').length > 8) &&
  !/\b(?:lit|soul|heart|world|love|song|track|playlist|mixtape|album|beat|sauce|wings|set list|setlist|dj|band|inbox|skin|feet|fitness|outfit|fit|bet|deal)\b/.test(
    clause.words,
  ) &&
  !(wording.laughing && /on fire|emergency|fire|burning/.test(found[0])) &&
  !/\b(?:where|when|how|can|may) (?:can|do|may|is|are|i|we|you|one|people)\b.*\b(?:smoke|smoking|gas|fire)\b/.test(
    clause.words,
  ) &&
  !(
    clause.asked &&
    /^(?:is|are|do|does|can|will|when|where|what time)\b/.test(clause.words) &&
    !/on fire|smoke (?:in|coming|everywhere)/.test(clause.words)
  ) &&
  !/\b(?:after|during|because of|due to|since) (?:the|a) (?:fire|explosion|flash flood)\b/.test(
    clause.words,
  )
