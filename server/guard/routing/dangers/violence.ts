import { before, denied, phrases, present } from './danger.ts'
import type { Danger } from './danger.ts'
import type { Clause, Wording } from '../wording.ts'

export const violence: Danger = {
  kind: 'violence',
  what: 'Tells of violence, a weapon or a threat',
  shapes: phrases(String.raw`
(?:there is|there are|theres|saw|see|seen|has|have|had|got|carrying|holding|waving|pulled|brought|with|pointing|planted|bringing|bring|brandishing|hiding|hid|put)(?: (?:a|an|the|my|his|her|their|some|out|big|huge|large|real|loaded|up|what looks like|guy|man|someone|somebody|person|dads|dad|brothers|moms|fathers|boyfriends|kitchen|hunting|in here|w|with|holding|kid|student|around|another|pipe|got|dad's))* (?:<weapon>)
(?:active |school |mass )?shooter(?! (?:game|games|drinks?|training|drill))
(?:shots? (?:were |being |are |was |are being )?(?:fired|going off)|gun ?shots?|shooting (?:at|in|near|outside|inside|people|going on|happening|on)|someone (?:is )?shooting|got shot|been shot|was shot|were shot|got stabbed|been stabbed|was stabbed|stabbing|stabbed|bomb threat|hostage|hostages|held at gunpoint|gunman|gunpoint|knifepoint|school shooting)
(?:i am|am|i|we|we are|he is|she is|they are|he|she|they|said he|says he|said she|somebody is|someone is|guy is|<who> is|<who>)(?: (?:just|really|literally|so|said|says|is|are|keeps saying|told me|gonna))* (?:<going>)(?: (?:just|really|literally|up and|(?:come|go|drive|walk)(?: [a-z]+){0,3} and))* (?:kill|shoot|stab|murder|strangle|rape|attack|blow up|beat the (?:shit|hell|crap) out of|beat up|burn down|hurt|beat|bomb|shoot up|slit|behead|run over|choke|punch|torch)(?: up)? (?:<them>|the (?:<place>)|this (?:<place>)|that (?:<place>)|your (?:<place>)|his (?:throat|face|head)|her (?:throat|face|head)|your (?:throat|face|head))
(?:i am|am|i)(?: [a-z]+){0,2} (?:<going>)(?: [a-z]+){0,2} put (?:<them>) in (?:the|a) (?:hospital|er|icu|ground|grave|coffin|morgue)
(?:is|are|was|keeps|been|being|just|got|someone|somebody|start|started|he|she|they)(?: (?:is|are|getting|being|physically|sexually|been|just|was))* (?:attacked|assaulted|mugged|robbed|raped|kidnapped|abducted|beaten|beating up|strangled|strangling|attacking|hitting|punching|hurting|kicking|slapping|shoving|grabbing|biting|pushing|choking|stalking|stalked|threatening|threatened|following|beating|groping|groped|abusing|abused|molested|molesting|jumped|killed|murdered)(?: (?:me|him|her|us|them|people|someone|somebody|students?|kids?|everyone|staff|my [a-z]+|by (?!the (?:policy|deadline|ending|music|show|volume|scene|exam|idea))[a-z]+|outside|right now|on campus|in the [a-z]+|at (?:the|my|work|home)|near|a (?:student|woman|girl|man|kid|guy)))
(?:i|someone|she|he|they|we|friend|roommate|daughter|son)(?: (?:just|was|got|been|have been|has been|were|was just|think i was))+ (?:raped|assaulted|attacked|mugged|robbed|kidnapped|molested|jumped|roofied|drugged)
(?:break|smash|bash|crush|snap|rip) (?:his|her|your|their|that [a-z]+|this [a-z]+)(?: (?:fucking|damn|stupid|ugly))? (?:neck|legs?|arms?|jaw|face|nose|skull|head|knees?|teeth)(?! (?:at|in (?:the|a) (?:game|match)|skiing))
(?:someone|somebody|people|everybody|everyone)(?: (?:is|are|all))* (?:going to|will|about to)(?: all)? die(?! (?:laughing|of|from|on|in (?:those|that|the heat)))
(?:coming|come|going|driving|heading|walking|back|down|over|up|there|here)(?: [a-z]+){0,5} (?:with|bringing|carrying) (?:a|an|my|the|some|his|her)(?: [a-z]+){0,2} (?:<blunt>|<weapon>)
(?:am|are|is|will|<who>) (?:be )?(?:coming|come|going|driving|drive|heading|head|walking|walk|back)(?: [a-z0-9]+){0,6} (?:to|and) (?:kill|shoot|stab|murder|hurt|strangle|attack|beat up|punch|choke|torch|bomb|burn down|blow up|shoot up) (?:<them>|the (?:<place>)|this (?:<place>)|your (?:<place>))
(?:bringing|bring|brought|got|have) (?:a|an|my|the)(?: [a-z]+){0,2} (?:<blunt>)(?: [a-z]+){1,8} (?:hurt|pay|regret|get it|sorry|die|bleed)
(?:watch|better watch) (?:your|his|her|their) backs?
(?:i am|we are|am) coming (?:for|after) (?:you|him|her|them|all of you|you all)(?! (?:at|in|around|soon|to|tomorrow|after|when|and the kids))
(?:beat|kick|whoop|whip) (?:your|his|her|their) (?:ass|asses|butt|face)
(?:am|come|coming|get there|be) strapped(?! (?:for|in|down|with))
(?:i|we)(?: [a-z]+){0,2} (?:find|get|come for|come after) (?:you|him|her|them|all of you) and(?: [a-z]+){0,2} (?:hurt|kill|beat|shoot|stab|end|destroy)
(?:drugged|spiked|roofied) (?:my|her|his|our|the) (?:drink|water|cup|food)
(?:exposing|exposed|flashing|touching) (?:himself|themselves|herself)|masturbating|jerking off
(?:he|she|they|<kin>|teacher|man|guy|someone|somebody) (?:keeps? |is |was |has been )?(?:touch(?:es|ed|ing)|grop(?:es|ed|ing)) (?:me|her|him|my (?:daughter|son|kid|sister|brother))(?! (?:up|base|with|deeply))
(?:break|breaking|kick|kicking|bang|banging|pound|pounding)(?: (?:down|in|on))? (?:the|my|our) door(?! (?:handle|knob|lock|code))
(?:kid|son|daughter|child|toddler|little (?:boy|girl|brother|sister)|[0-9]+ year old|niece|nephew)(?: (?:just|has|have|got|and))* (?:ran|wandered|walked|run) (?:off|away)(?! (?:with the ball|the field))
(?:i am|we are|am) (?:hiding|locked|trapped) (?:in|inside|from) (?:the|a|your|ur|my|this|him|her|them|someone|somebody)(?: (?:restroom|bathroom|closet|office|stall|room|basement|car|trunk|husband|boyfriend|ex|wife|girlfriend|partner|dad|stepdad))?(?! (?:account|portal|menu|settings|folder|screen|page|email))
(?:dead meat|pay (?:for (?:this|it|that) )?(?:with|in) (?:your |his |her |their )?(?:blood|life|lives))
^(?:you are|all of you are|you guys are|you all are)(?: (?:all|so|fucking))* dead(?! (?:on|right|wrong|serious|to me|tired|center|last|lol))
(?:<kin>) (?:hits?|beats?|hurts?|chok(?:es|ed)|punch(?:es|ed)|slap(?:s|ped)|threaten(?:s|ed)|kicks?|kicked|abuses?) (?:me|us|my (?:mom|sister|brother|kids?))(?! (?:at|in (?!the (?:face|head|stomach))|to|by|up|with (?:a|an|the) (?:email|question|bill)|back|on))
(?:hombre|tipo|persona|alguien|sujeto|muchacho|gente|ladron) armad[oa]s?
(?:make|making) (?:them|you|him|her|everyone|everybody|all of (?:you|them))(?: all)? (?:pay|suffer|regret|bleed|sorry)(?: (?:for )?(?:this|what|it|that).*)?$
(?:hope|wish) (?:your (?:<place>)|this (?:<place>)|you|he|she|they|everyone|everybody|all of you|someone)(?: [a-z]+){0,4} (?:die|dies|died|burn|burns|suffer|suffers|rot|gets? (?:shot|stabbed|killed|hurt))(?! (?:out|down the phone|laughing))
(?:i|we) know where (?:you|he|she|they)(?: all| people| guys)? (?:live|lives|park|parks|sleep|sleeps|work|works)(?! (?:now|closely|on))
(?:burn|burning|blow|blowing|shoot|shooting|tear) (?:this|the|that|your|his|her|my|it)(?: (?:whole|damn|fucking|entire|office|school))* (?:<place>|thing|all)? ?(?:down|up)(?! (?:the line|to date))
(?:hands?|arm|belt|rope) (?:around|on) (?:my|her|his) (?:neck|throat)
(?:outside|at|inside|in) (?:my|our|her) (?:door|house|room|window|apartment|dorm)(?: [a-z]+){0,3} and (?:will not|wont|is not|isnt|refuses to|keeps|has|he|she)(?: [a-z]+)* (?:leave|leaving|go away|banging|pounding|yelling|screaming|threatening|let me|let us|letting)
(?:am|is|being|are|getting) being followed|being followed (?:by|home|around|right)|(?:throwing|smashing|swinging) (?:chairs|bottles|rocks|things|punches|furniture|stuff|glass)(?! (?:out|away))|(?:drunk|angry|mad|screaming|crazy)(?: [a-z]+){0,2} (?:and )?breaking (?:everything|things|stuff|down|the)
(?:followed|following|follows|chasing|chased|cornered|trapped|grabbed|groped|choked|choking|stalked) (?:me|her|us|him)(?! (?:since|for|on (?:insta|instagram|twitter|facebook|tiktok|snap|here|social)|up|back|over|because on|through|with (?:an|the) (?:email|update)|attention|eye))
(?:tried|tries|trying|attempted|wants|going|threatening|threatened|said|says|will|gonna)(?: (?:to|he|she|they|hell|shell|theyll|would|will|is|going|wants))* (?:grab|attack|kidnap|rape|hurt|kill|stab|choke|strangle|shoot|assault|molest|drown|run over|abduct|poison) (?:me|her|him|us|them|my [a-z]+|a (?:kid|girl|boy|woman|man|student|child)|someone|somebody|people|everyone|the (?:kids|students|staff|baby))
(?:scared|afraid|terrified|worried|fear|miedo)(?: (?:that|he|she|they|de|que|of|might|will|is|are|me|may|going to|to|him|her|them))* (?:hurt|kill|hurting|killing|attack|hit|shoot|mate|maten|pegue|haga dano|golpee|lastime)(?: (?:me|us|her|him|themselves|herself|himself|my [a-z]+))?
(?:do not|dont|not|never) feel safe(?! (?:to|using|paying|giving|sharing))|(?:am|are|is) not safe(?: (?:here|at|with|right|in|alone|anymore).*)?$|(?:my|her|his|our|their) life is in danger|(?:am|are|is) in danger|fear for my (?:life|safety)|scared for my (?:life|safety)|(?:he|she|they|ex|boyfriend|husband|stalker|someone) (?:hits?|beats?|hurts?|choked|hit|punched|slapped|threatened|shoved|kicked|dragged|beat|pushed) me(?! (?:up|with|back|at|in (?!the (?:face|head|stomach))|to))
(?:break|breaking|broke|trying to break|trying to get) (?:in|into) (?:to )?(?:my|our|the|a|your) (?:[a-z]+ )?(?:house|room|dorm|apartment|car|cars|home|building|window|door|office|store|lockers?|place)(?: .*)?
(?:fight|brawl|riot)(?: (?:just|has))? (?:broke|broken|breaking) out|(?:are|people|guys|kids|men|students)(?: (?:are|is))? (?:fighting|fist ?fighting|brawling)(?! (?:for|about|over (?:the )?(?:seat|ticket|spot)|with (?:the )?(?:printer|portal|system|form)))
(?:go|going to|you should|you) (?:kill yourself|die in a|die bitch)
(?:you|he|she|they|u)(?: (?:will|is|are|going to|gonna|better|all))* (?:going to|gonna|will) (?:be sorry|regret this|pay for (?:this|what|it)|die)(?! (?:when|if you miss|laughing|of))
(?:my|our|a|the|her|his) (?:kid|son|daughter|child|toddler|baby|little (?:boy|girl|brother|sister)|[0-9]+ year old|niece|nephew|grandson|granddaughter|children)(?: (?:is|has|has been|got|just|went|wandered off and is))+ (?:missing|lost|gone missing|disappeared|kidnapped|taken|been taken)(?! (?:by|his|her|the|a|an|their|interest|out|off|care|some|my|from))
(?:can not|cannot|cant) find (?:my|our|her|his) (?:kid|son|daughter|child|toddler|baby|little (?:boy|girl|brother|sister)|[0-9]+ year old|niece|nephew|children)(?!s|'s| (?:jacket|coat|bag|id|card|form|record|name|file|schedule|class|teacher|transcript|school))
(?:tiene|trae|hay|con|llevo|tengo|saco|traigo)(?: (?:un|una|el|la|hombre|tipo|alguien|senor|muchacho|con|la|de|mi|papa))* (?:arma|pistola|cuchillo|bomba|navaja|rifle|machete|armas|escopeta)
(?:voy|va|van|vas|quiere|quieren|quiero|amenazo con|amenaza con)(?: (?:a|que))* (?:matar|disparar|apunalar|golpear|violar|quemar|pegar)(?:l[oaes]+|me|nos|te|se|los)?(?: (?:a|el|la|los|con|mi|todos|todo|al|este|esta|ese|esa|su|tu).*)?$
(?:hombre|mujer|tipo|senor|alguien|papa|esposo|novio)(?: (?:esta|le esta|la esta))? (?:golpeando|pegando|pegandole|atacando|amenazando|golpeandol[ao]) (?:a|con)
(?:me|lo|la|nos|le|estan|esta|alguien)(?: (?:estan|esta|me|lo|la|quiere|quieren))* (?:golpeando|atacando|siguiendo|amenazando|pegando|violando|disparando|asaltando|persiguiendo|matando|golpeo|ataco|violo|amenazo|asaltaron|disparo|matar|pegan|pega|pego|golpea|maltrata|amenaza|golpean|violaron|atacaron)
`),
  fits: (clause, found, wording) => violent(clause, found, wording),
}

/** A mother "will kill me"; somebody "kills an exam"; photographs, toys and games hold weapons too. */
function violent(clause: Clause, found: RegExpExecArray, wording: Wording): boolean {
  const words = clause.words
  const threat =
    /^(?:i|am|we|hope|make|making) /.test(found[0]) ||
    /\b(?:i|we) (?:will|am going to|are going to|swear|am coming)\b/.test(words)
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
  if (/\b(?:lost and found|for sale|in the (?:drawer|sink|kitchen))\b/.test(words) && !threat)
    return false
  if (
    /\b(?:bat|beat|kick|shoot|shooting|hit|kill)\b/.test(found[0]) &&
    /\b(?:softball|baseball|glove|league|game|match|tournament|race|season|playoffs|practice|cage|on the news|in the news)\b/.test(
      words,
    )
  )
    return false
  const wearing =
    /\b(?:this|that|these|those|it|the) (?!guy|man|woman|girl|boy|dude|person|kid|lady|bitch|asshole|bastard|psycho|freak|creep)(?:[a-z]+ ){0,2}(?:is |are |will )?(?:going to |gonna )?(?:kill|murder) (?:me|us)\b/
  if (wearing.test(words)) return false
  const family =
    /\b(?:my )?(?:mom|mum|mother|dad|father|parents|advisor|professor|prof|teacher|boss|wife|coach|sister|mama|papa) (?:is |are |will |would |is going to |going to ){0,3}(?:kill|murder|strangle) (?:me|us)\b/
  if (family.test(words) && !/\b(?:said|says|threatened|gun|knife|hit)\b/.test(words)) return false
  return !(
    wording.laughing &&
    /\b(?:kill|murder|strangle|beat|punch|fight|die|regret|choke|shoot|hit|hurt)/.test(found[0]) &&
    !/\b(?:gun|knife|shooter|bomb|stab)/.test(words)
  )
}
