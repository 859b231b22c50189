import { phrases } from './danger.ts'
import type { Danger } from './danger.ts'
import type { Clause, Wording } from '../wording.ts'

export const selfHarm: Danger = {
  kind: 'self-harm',
  what: 'Speaks of ending or hurting a life',
  shapes: phrases(String.raw`
(?:kill|killing|hang|hanging|shoot|shooting|drown|harm|harming|hurt|hurting|cut|cutting|stab|stabbing|starve|starving|off|offing|unalive|burn|burning|poison|poisoning) (?:<self>)
(?:end|ending|take|taking|took) (?:my|his|her|their|your) (?:own )?life
(?:end|ending) it all
(?:i|am|will|going to|want to|about to|ready to|thinking of|thinking about|is|are) (?:just )?(?:end|ending) it (?:tonight|today|now|tomorrow|soon|for good|once and for all|this time|right now)
(?:want|wants|wanted|wish|wishes|rather|ready|hope|hoping|deserve|deserves|trying|need|let me|feel like|should just|better off)(?: (?:to|i|he|she|they|was|were|be|could|would|just|really|feel|like|so|badly|i could|i was|i were))* (?:die|dead|disappear forever|not wake up|never wake up|not exist|stop existing|unalive)(?! (?:laughing|than|of|from|for a|for that|my hair|to know|for|hard|down|out|it|batteries|line|zone))
(?:do not|dont|not|no longer|never|cannot|can not)(?: (?:really|even|ever))* (?:want|wanna|wish|care|deserve|see a reason|have a reason|see the point|see any point|feel like|think i can|able|be able|know how)(?: (?:to|in|of|i|can|this|my))*(?: (?:go on|keep|continue|bear))* (?:be alive|live|living|be here anymore|be here any more|exist|existing|wake up|wake up (?:tomorrow|again)|go on(?: living| anymore| like this|$)|be around anymore|life anymore|keep going)(?! (?:in|at|on|with|off|near|there|far|by|alone|together|here|so early|early|late|before|for))
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
(?:jump|jumped|jumping|throw (?:<self>)|throwing (?:<self>)|step|stepping) (?:off|from|in front of|out of) (?:a|the|this|of) (?:[a-z]+ )?(?:bridge|roof|building|window|balcony|ledge|train|tower|cliff|deck|garage|bus|traffic|structure|overpass|rooftop)
(?:going to|gonna|want to|wanna|will|about to|might|ready to|thinking of|thinking about)(?: (?:just|really))* (?:drive|driving|run|crash|crashing|ride|walk|walking) (?:my (?:car|truck|bike|van) |the car |it |myself )?(?:off|into) (?:a|the|this|that|some) (?:[a-z]+ ){0,3}(?:bridge|cliff|overpass|pier|ledge|oncoming traffic)(?! (?:exit|parking|lot|street|road|tour))
tell my (?:kids?|children|wife|husband|mom|mum|dad|mother|father|family|parents|son|daughter|girlfriend|boyfriend) (?:that )?(?:i am |im )?(?:so |really )?sorry$
(?:nobody|no one|noone) (?:would|will) (?:miss|care if) (?:me|i)(?: (?:if|when|was|were|died|die|am|gone|is).*)?
(?:goodbye|bye) (?:world|forever|cruel world)
(?:this is|here is|wrote|writing|left|leaving|found) (?:my|a|his|her|their|the) (?:suicide note|goodbye (?:note|letter)|last (?:message|text|goodbye))
(?:me quiero|quiero|quisiera|deseo|prefiero|voy a|quiere|va a|se quiere|te vas a) (?:morir|morirme|matarme|matar|suicidarme|suicidar|suicidarse|quitarme la vida|hacerme dano|morirse|matarse|desaparecer para siempre|dejar de vivir|acabar con mi vida|cortarme|cortar|lastimarme|quitarse la vida)(?! (?:de (?:risa|hambre|sueno|la risa|ganas|verguenza)))
(?:no|ya no|no quiero|ya no quiero) (?:quiero )?(?:vivir|seguir viviendo|estar viv[oa]|existir|despertar)(?: (?:mas|asi))*$
(?:suicidio|suicidarme|suicida|quitarme la vida|acabar con (?:mi vida|todo)|hacerme dano)
no (?:vale la pena|tiene sentido) (?:vivir|seguir viviendo|la vida|mi vida)
nadie me va a extranar
(?:no|sin|perdi las|perdido las)(?: (?:tengo|me quedan|mas|las))* ganas de (?:vivir|seguir)
(?:to|and|just) (?:never|not) wake up(?! (?:early|late|on|at|for|in|until|before|so|when))
(?:killed|shot|stabbed|hanged|drowned) (?:himself|herself|themselves)(?! (?:in the foot|out))
(?:cortarme|cortarse|cortar|cortando) las venas
find (?:me|my body) (?:dead|hanging|in the)(?! (?:last|seat|line|lobby))
(?:pills|pastillas|meds|tablets)(?: [a-z]+){0,12} (?:take|taking|swallow|swallowing|tomar) (?:them all|all of them|the whole|every (?:last|single) one|todas)
(?:take|taking|swallow|swallowing) (?:all|every (?:last|single) one|the whole bottle) (?:of )?(?:my|the|these|those|his|her) (?:pills|meds|medication|tablets)(?! (?:with|on|to|home|back|at|in|every|each|daily|before|after|along|out))
`),
  fits: (clause, found, wording) =>
    !/\b(?:squad|doors?|prevention|awareness|hotline|lifeline|support group|grief|for (?:people|those|anyone|families) who|training|lecture|paper|essay|research|book|film|movie|walk|statistics|talk|workshop|note in the|class|course|by hamlet|durkheim)\b/.test(
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
}

/** An exam, a queue or the weather "makes me want to die"; somebody laughs and says "if". */
const exaggerated = (clause: Clause, wording: Wording) =>
  wording.laughing &&
  /\b(?:this|these|that|the|if|when|because|so|of) (?!life|pain)[a-z]+/.test(clause.words)
