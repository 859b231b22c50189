/**
 * The closed list of neutral speech acts. Each is a short grammar with slots, matched against a whole sentence or
 * segment: lower case, short forms spelled out ("can not", "we will"), no marks. A slot never holds a typed detail.
 */
const we =
  '(?:we|i|(?:someone|somebody)(?: (?:from|on|in|at) (?:our|the) (?:team|staff|office|desk))?|our (?:team|staff|office)|the (?:team|office|staff|desk)|a (?:colleague|coworker|staff member|team member|member of (?:our |the )?(?:staff|team)|person))'
const will =
  '(?:will|would|can|are going to|am going to|is going to|shall|will be (?:happy|glad) to|are happy to|am happy to|would be happy to)'
const soon =
  '(?: (?:soon|shortly|as soon as (?:possible|we can|i can)|asap|when we (?:can|know more)|with (?:an answer|more|more information|the answer|details|more details|an update)|once we (?:know more|have an answer|know|find out)|on (?:this|that)|about (?:this|that|it)|first thing))*'
const really = '(?: (?:so|very|really|truly|quite|all))*'
const it =
  '(?:it|this|that|these|those|them|the (?:question|matter|issue|problem|request|suggestion|idea|comment|feedback|note|message)|your (?:question|request|message|note|suggestion|idea|feedback|comments?|comment|concern|concerns))'
const cannot =
  '(?:can not|could not|are not able to|am not able to|are unable to|am unable to|do not|may not|will not|never|not allowed to|are not allowed to|must not)'
const tell =
  '(?:discuss|share|give(?: out)?|say|tell(?: you)?|comment on|confirm(?: or deny)?|look up|look (?:it|that|this|them|those) up|go over|look into|look at|see|check|access|provide|disclose|release|talk about|go into|pull up|send(?: out)?|handle|answer|speak to|speak about|respond to|help with|verify|view|open|review|get into|advise on|discuss or share|share or discuss|quote)'
const slot =
  '(?: (?!and (?:your?s?|he|she|they|it)\\b|yours\\b|but\\b|is\\b|are\\b|was\\b|were\\b|has\\b|will\\b|did\\b|that you\\b|you\\b|because\\b|until\\b|unless\\b|before\\b|after\\b)[a-z]+){0,7}'
const byText =
  '(?: (?:by|over|via|through|in|on) (?:a )?(?:text|texts|sms|text message|text messages|phone|this line|this channel|email|here|this number))'
const here = '(?: here| this way| in this channel| on this line| at this number)'
const place =
  '(?:the |our |your )?(?:own )?(?:advis[oe]r|instructor|professor|department|doctor|nurse|pharmacist|lawyer|attorney|provider|teacher|coordinator|bank|employer|school|counselor|pharmacy|them|office|front desk|desk|portal|[a-z]+ portal|service desk|help desk|counter|website|account page|records office|main office|reception|info desk|information desk|financial aid|(?:registrar|bursar|cashier)|student accounts|admissions|housing|public works|customer service|guest services|box office)'
const refer = `(?:(?:(?:could|can|would) you (?=(?:please )?(?:stop|come|swing|check|call|email|contact|visit|ask))|please |kindly |just |you can |you could |you may |you are welcome to |feel free to |instead |(?:it is |it would be |it might be )?best to |your best bet is to |(?:we|i) (?:would )?suggest you )*(?:sign in(?: to)?|log in(?: to)?|log on to|check|use|visit|see|contact|call|email|stop by|come by|come to|come see|swing by|drop by|go to|reach out to|ask at|ask|message|write to|speak with|speak to|talk to|talk with|check with|meet with|discuss (?:it|that|this) with|(?:schedule|set up|make|book|arrange) (?:a |an )?(?:meeting|appointment|time to meet) with) (?:${place}|us|the staff|staff)(?: (?:in person|directly|about (?:that|this|it)|for (?:that|this|help|details|more information|more details|more|assistance)|during (?:our )?(?:office|opening|business) hours|with (?:your|a|an) (?:[a-z]+ )?(?:photo )?id|to (?:see|check|view) (?:it|that|your (?:own )?[a-z]+)|online|before (?:deciding|you decide|going|you go|coming|you come)))*)`
const wish =
  '(?:travels|trip|journey|stay|show|meal|time here|day|evening|afternoon|morning|night|weekend|week|one|time|visit|rest of your (?:day|week|evening)|trip|holiday|holidays|holiday weekend|long weekend|thanksgiving|christmas|new year|halloween|easter|summer|winter|spring|fall|break)'
const pleasant =
  '(?:great|good|nice|lovely|wonderful|fantastic|pleasant|safe|happy|relaxing|fun|beautiful)'
const times = '(?:day|week|weekend|morning|afternoon|evening|term|semester|month|year|summer|break)'
const hello =
  '(?:hi|hello|hey|hiya|heya|howdy|yo|good morning|good afternoon|good evening|greetings|dear|welcome|hola|buenos dias|buenas tardes|buenas noches|buenas)'

/** A repeat without end could be made to try for ever; one of six cannot, and no act repeats itself more often. */
const whole = (pattern: string) =>
  new RegExp(`^(?:${pattern.replaceAll(')*', '){0,6}').replaceAll(')+', '){1,6}')})$`)

/** Manners: neutral in themselves, but no answer to somebody who waits for one about their own matters. */
export const manners: readonly RegExp[] = [
  whole(
    '(?:that is |this is |it is )?(?:so |really |very )?(?:great|good|nice|wonderful|lovely|awesome|fantastic) to (?:hear|know)(?: that| it)?|(?:that is|how) (?:so |very |really )?(?:kind|sweet|thoughtful|generous|nice)(?: of you)?|(?:oh|uh) (?:oh|dear)',
  ),
  whole(
    '(?:i |we )?hope (?:you are (?:doing )?well|all is well|this finds you well)|(?:we |i )?(?:(?:would )?love to see you|look forward to seeing you)|looking forward to (?:seeing you|it)|(?:we |i )?(?:can not|could not) wait(?: either| to (?:see|meet) you(?: all)?)?|much appreciated|glad you asked|let me explain|my mistake|(?:one|just a) sec(?:ond)?|hang on|(?:does that )?(?:make sense|answer your question)|does that work(?: for you)?',
  ),
  whole(
    `(?:i |we )?hope (?:your (?:${times}) (?:is|has been)(?: going| off to an?)?|you are having an?)(?: really| very)? (?:${pleasant.slice(3, -1)}|well)(?: start| so far| ${times})*`,
  ),
  whole(
    '(?:good|bad) news|short (?:answer|version)|quick (?:answer|note|reminder|summary|update)|(?:friendly )?reminder|one more thing|here (?:you go|is how it works|is the deal|are the details)|update|correction',
  ),
  whole(
    '(?:thanks|thank you)(?: so much)? for [a-z]+ing(?: (?:with|at|in|by))? (?:us|the (?:museum|library|park|clinic|office|event|line))|(?:thanks|thank you)(?: so much)? for (?:helping|volunteering|pitching in|signing up|supporting us|cheering)(?: (?:out|with us|us))*',
  ),
  whole(`${hello}(?: there| again| everyone| all| folks| friend| y a todos)?`),
  whole(
    `(?:many |no |ok |great |and )?(?:thanks|thank you)(?: you)?(?: so much| very much| a lot| again| kindly| a bunch| for now)*(?: (?:for|to you for) (?:(?:texting|messaging|writing|contacting|reaching out to|asking|telling|letting|reminding|checking with|flagging|sharing|mentioning|pointing|bearing with)(?: (?:us|in|back|out|know|it|that|this|this out|that out|with us|your thoughts|your feedback))*|(?:the|your|all the|this|that|such) (?:kind |helpful |nice |great |lovely |good )*(?:feedback|message|question|suggestion|patience|heads up|note|idea|kind words|words|understanding|interest|text|reminder|update|support|information|time|concern|comments|comment|thoughts|report|tip)|asking|reaching out|checking|checking in|understanding|waiting|everything|that|this|visiting|coming|coming by|stopping by|joining us|being here|calling|your visit|your help|being patient|getting in touch|getting back to us|your thoughts))?`,
  ),
  whole(
    `(?:(?:we|i) (?:are|am)(?: both)? )?(?:${really.slice(4, -2)} )?(?:sorry|apologies|our apologies|my apologies|(?:we|i)(?: do)? apologi[sz]e|apologi[sz]ing)(?: again| so much| to hear (?:that|this|it|about (?:that|this|it))| you feel that way| you had (?:that|a bad|such a bad|this) experience| (?:about|for) (?:that|this|it|(?:the|any|all the|your) (?:long |late |slow |extra |back and forth )*(?:delay|wait|confusion|inconvenience|trouble|runaround|mix up|mixup|reply|response|hassle|bother|bad experience|experience|misunderstanding|frustration|disappointment|back and forth)))*`,
  ),
  whole(
    `(?:we|i)(?: are| am)?${really} (?:so |very |really )?(?:sorry|apologi[sz]e)(?: (?:about|for) (?:that|this))?`,
  ),
  whole(
    `(?:you are|your)(?: (?:very|most|always|so|more than))? welcome|my pleasure|our pleasure|any time|anytime|glad (?:to help|we could help|i could help|to hear (?:it|that))|happy to help|de nada|con gusto`,
  ),
  whole(
    `(?:that is |what )?(?:a )?(?:good|great|fair|excellent) question(?: thanks| for (?:your|the|an?) (?:advis[oe]r|instructor|professor|department|doctor|teacher|them))?`,
  ),
  whole(
    '(?:we|i)?(?: totally| completely| certainly)? ?(?:understand(?: (?:that )?(?:it is|this is|how)(?: very| really)? (?:urgent|important|frustrating|stressful|confusing)(?: (?:it|this) is)?)?|hear you|appreciate (?:it|that|this|your (?:patience|feedback|message|understanding|interest|time|help)|you (?:letting us know|reaching out|asking|telling us)|the (?:feedback|heads up|suggestion|note)))',
  ),
  whole(
    `(?:wishing you|we wish you|i wish you) (?:the (?:very )?best|all the best|luck|lots of luck|a (?:great|good|nice|lovely|wonderful|happy) [a-z]+)|(?:please )?(?:be|stay) (?:careful|safe|well|warm|dry|cool)(?: out there)?|safe drive(?: home)?|(?:we |i )?hope (?:to see|we see) you (?:again|soon|there|around)(?: soon)?|hope (?:you|the (?:trip|day|visit|event|party|show|concert|class|race|game|wedding|move)) (?:has|have|had|is|goes|went|was)(?: (?:a|so|very|all|lots of))? (?:fun|well|great|good|nice)(?: time| trip| day| visit)?|(?:please )?(?:have|enjoy)(?: (?:a|an|the|your))?(?: (?:very|really))?(?: ${pleasant})*(?: rest of (?:the|your))? ${wish}(?: ahead| too)?`,
  ),
  whole(
    `(?:good|best of) (?:luck(?: (?:(?:with|on|at|in) (?:everything|it|that|it all|(?:your|the|his|her|their|all your|all the)(?: [a-z]+){1,2}))?(?: (?:to (?:you|him|her|them|everyone|you all|you both)))?)?|night|bye)|goodbye|bye|bye for now|take care|see you(?: (?:soon|then|there|around|later))?|cheers|best(?: wishes| regards)?|(?:kind |warm )?regards|sincerely|all the best|happy holidays|stay safe|(?:drive|travel|ride|walk|bike) (?:safe|safely|carefully)|get (?:there|home) safe(?:ly)?|safe driving|(?:safe|happy|good|pleasant) (?:travels|travel|trip|journey|flight|ride)|stay warm|talk soon|until then|same to you|you too|enjoy|(?:we |i )?hope you (?:reach|find|hear from|catch|get hold of) (?:him|her|them|it)(?: soon| quickly| in time)?`,
  ),
  whole(
    'no (?:worries|problem|prob|probs|rush|hurry|trouble|bother|biggie|big deal)(?: at all)?|(?:in general|just a heads up|as a reminder|just so you know|for what it is worth|to be clear|that said|long story short|good to know|fair enough|makes sense|my bad)|not a problem|do not worry(?: about (?:it|that))?|all good',
  ),
  whole(
    '(?:muchas |mil )?gracias(?: por (?:(?:su|tu|el|la|los) (?:mensaje|paciencia|comentario|comentarios|sugerencia|pregunta|interes|aviso)|escribir|escribirnos|avisar|avisarnos|contactarnos|preguntar))?',
  ),
  whole(
    '(?:lo sentimos|lo siento|disculpe|perdon|una disculpa)(?: mucho| por (?:la (?:demora|espera|confusion|molestia)|las molestias|el (?:inconveniente|retraso)))?',
  ),
  whole(
    '(?:mucha |buena )?suerte|(?:los|las|le|te) esperamos|(?:que tenga|que tengas|tenga|ten|le deseamos) (?:un |una )?(?:buen|buena|lindo|linda|excelente|feliz)? ?(?:dia|tarde|noche|fin de semana|semana)|hasta (?:luego|pronto)|saludos|adios|cuidese|con mucho gusto|a la orden|claro',
  ),
]

/** Feelings: neutral where they stand beside an answer, but to somebody who waits for one they are it ("How exciting!"). */
export const feelings: readonly RegExp[] = [
  whole(
    `(?:oh |aw |ugh |wow )*(?:that (?:is|sounds|must be)|this is|it is|how|what a|sounds)${really}(?: a)? (?:awful|terrible|rough|tough|hard|difficult|frustrating|stressful|annoying|scary|worrying|upsetting|sad|unlucky|unfortunate|bummer|pain|shame|pity|lot|exciting|fun|cool|lovely|sweet|kind|thoughtful|wonderful|great|nice|fantastic|amazing|impressive|day|trip|week|plan|idea|outing|milestone|beautiful|interesting|neat)(?: (?:idea|plan|outing|thought|surprise|trip|day|milestone|gift|news))?(?: of you)?`,
  ),
  whole(
    '(?:oh no |aw )*(?:(?:we|i) (?:are|am)(?: both)? )?(?:(?:so|very|really|truly|terribly) )*sorry(?: again)?(?: (?:for|about) (?:your (?:loss|trouble|troubles|luck|wait)|the (?:wait|trouble|mixup|mix up|hassle|bad luck)|all (?:that|this|the trouble))| you (?:had to|are dealing with|are going through|went through) (?:that|this|it|all that|all this)(?: to you)?| to hear (?:that|this|it|about (?:that|this|it)))+(?: though)?',
  ),
  whole(
    '(?:(?:we|i) )?(?:know|understand|get|can imagine|realize|appreciate)(?: that| how)? (?:(?:the|your) (?:worry|concern|concerns|frustration|stress|confusion|disappointment|rush|hurry|question|problem)|why (?:you are|you feel|that is|this is|it is) (?:annoyed|upset|frustrated|worried|annoying|upsetting|frustrating|disappointed|confused|stressed|unhappy)|(?:the )?(?:waiting|wait|timing|this|that|it|things|these things|a wait) (?:is|can be|must be|feels)(?: so| very| really)? (?:hard|frustrating|stressful|tough|annoying|worrying|a lot|scary|confusing|disappointing|inconvenient)|wanting to know|(?:hard|frustrating|stressful|tough|annoying|worrying|confusing|disappointing) (?:this|that|it|waiting) (?:is|can be|must be))',
  ),
  whole(
    '(?:that is |it is |this is )?(?:totally|completely|very|so|perfectly) (?:understandable|fair|reasonable|normal)',
  ),
  whole(
    '(?:i |we )?(?:feel for you|hear you|believe you)|hang in there|take a (?:deep )?breath|no need to (?:panic|worry|stress|apologi[sz]e|rush)|(?:we |i )?wish (?:we|i) could(?: help)?|(?:we |i )?would love to(?: help| have (?:you|him|her|them|you all))?|(?:it|that)(?: really| all)? depends|fingers crossed(?: for you)?|(?:(?:we|i) (?:are|am) )?rooting for you|take good care|poor (?:thing|you)|bless you|love (?:it|that|the spirit|the enthusiasm|the idea)|fun question',
  ),
  whole(
    `(?:(?:we|i) (?:are|am) )?(?:so |very |really )?(?:glad|happy|pleased) (?:that )?(?:you (?:found|sorted|figured|worked|got|reached|asked|wrote|texted|checked)(?: (?:it|that|out|it out|us))*|(?:it|that) (?:worked|helped|helps|turned)(?: out)?(?: well)?)`,
  ),
  whole(
    '(?:thanks|thank you) for (?:your service|thinking of us(?: already| again)?|wanting to help(?: out)?|being so (?:kind|understanding|patient)|your honesty|being honest|looking out|looking out for us|double checking|planning ahead|caring|volunteering|offering)|that makes our (?:day|week)|(?:sorry|so sorry) we missed (?:you|your call)',
  ),
]

/** Services: declining, referring, deferring, asking back, telling how the line works. They stand whatever was asked. */
export const services: readonly RegExp[] = [
  whole(
    `${we} (?:will|can|would|are|am|is)(?: be)?(?: (?:happy|glad|able))?(?: to)?(?: (?:gladly|happily))? (?:help|assist)(?: you)?(?: (?:out|with (?:it|that|this)|in person|by phone|by email|there|at the (?:desk|office|counter)|directly))*${soon}`,
  ),
  whole(
    `(?:${we} )?(?:${will} )?(?:be )?(?:(?:all|also|certainly|gladly|happily|definitely|then) )?(?:get back to you|getting back to you|let you know|follow up|following up|be in touch|in touch|reach out|reply|text you back|text you|respond|answer|get in touch|come back to you)(?: (?:here|by text|to you|with you))?${soon}`,
  ),
  whole(
    `${we} (?:will|are|am|can|have)(?: also| gladly| certainly)? ?(?:look into|looking into|look at|check|checking|check on|check into|checking on|find out|finding out|ask|asking|see|review|consider|considering|keep|take|share|pass(?:ed)?|passing|forward(?:ed)?|note|noted|make a note of|made a note of|raise|bring up|think about)(?: (?:${it}|with|about|on|along|for you|into|and|consider|the|what we can do|team|staff|our|in mind|note of|a look|calculators|details|to the team|around|further|more|for|future|planning|under consideration|with the team|to our team|to staff))*${soon}`,
  ),
  whole(
    `let (?:me|us) (?:just )?(?:check|look|find out|see|ask|double check|look into (?:it|this|that)|get back to you|get you an answer|make sure)(?: for you)?(?: (?:on|about|into|with) (?:it|this|that|the team|staff)(?: for you)?| (?:with )?(?:a|the|my|our|one of our) (?:colleague|coworker|supervisor|manager|team|staff)| around)?(?: (?:and|then) (?:get|come) back to you)?${soon}`,
  ),
  whole(
    '(?:they|he|she|the team|the staff) (?:will|can)(?: (?:then|gladly|surely))* (?:take a look|have a look|look into it|look into that|help|help you|help you out|sort it out|get back to you|be able to help|be happy to help|take it from there)',
  ),
  whole(
    `${we} (?:will|can) (?:have|take) a (?:quick |closer |good )?look(?: (?:around|at (?:it|this|that)|into (?:it|this|that)|for (?:it|them)))?${soon}`,
  ),
  whole(
    `${we} (?:will|can) (?:keep an eye (?:out|open)|keep our eyes open|look out|keep a look out|watch out)(?: for (?:it|them))?`,
  ),
  whole(
    `(?:sorry |unfortunately )*[a-z]+(?: [a-z]+)? (?:is|are) not (?:something|things|anything) (?:that )?(?:we|i)(?: can| are able to)? ${tell}(?: into)?(?:${byText}|${here})`,
  ),
  whole(
    `(?:your|the) (?:message|note|feedback|request|question|suggestion|comment|comments)(?: has| have)? (?:been )?(?:noted|received|passed along|passed on|forwarded|shared with the team|is noted|was noted)`,
  ),
  whole(
    'one moment(?: please)?|just a moment(?: please)?|hold on|bear with us|give us a (?:moment|minute|sec)',
  ),
  whole(
    `(?:unfortunately |sorry |as a rule |for (?:your )?privacy (?:reasons )?|to protect (?:your |everyone )?privacy |because of privacy |out of privacy )*(?:we|i|staff|the office|our office|this line|this office)(?: (?:just|simply|also|really|still))* ${cannot} ${tell}${slot}(?:${byText}|${here})?(?: (?:sorry|i am afraid|we are afraid|unfortunately))?`,
  ),
  whole(
    `(?:unfortunately |sorry )*(?:we|i)(?: (?:just|simply|also))* ${cannot} (?:change|update|take|process|make|cancel|fix|accept|do|set|reset|handle|book|correct|manage)${slot}(?:${byText}|${here})`,
  ),
  whole(
    `(?:unfortunately |sorry )*(?:we|i)(?: just| simply)? ${cannot} (?:say|tell(?: you)?|confirm|share|comment on)(?: (?:if|whether|who|what|which|how|when|where))(?: [a-z]+){0,8}`,
  ),
  whole(
    `(?:please )?(?:do not|never|avoid) (?:ever )?(?:send|text|texting|sending|share|sharing)(?: us| me)?(?: (?:it|that|them|one|pictures?|photos?|your|any|a|personal|private|sensitive|such|information|numbers?|passwords?|details|or|and|bank|card|id|social security|this|kind|of|data|identification))*(?:${byText}|${here})?`,
  ),
  whole(
    `(?:for |about |with )?(?:that|this|anything|questions|help|everything|details|more)?(?: (?:about|on|with|like|of) (?:your|a|the|that|this)(?: own)?(?: [a-z]+){0,3})? ?${refer}(?: (?:or|and) ${refer})*`,
  ),
  whole(
    `${refer}(?: or (?:in person|online|by phone|by email|call us|email us|visit us(?: in person)?|stop by(?: the office)?(?: (?:in person|with (?:your|an?) (?:photo )?id))?))*`,
  ),
  whole(
    '(?:please |just )?(?:stop|come|drop)(?: on)? (?:by|in|over)(?: the (?:office|desk))?(?: (?:in person|any time|with (?:your|an?) (?:photo )?id))*',
  ),
  whole('(?:please )?(?:bring|have) (?:your|a|an) (?:photo )?id'),
  whole(
    '(?:please |just |you can |you could )*(?:ask|check|inquire|look|stop by)(?: (?:for|about) (?:it|that|them))? there',
  ),
  whole(
    '(?:please )?come (?:and )?(?:talk|speak) (?:to|with) us(?: (?:in person|at the (?:desk|office|counter)))?',
  ),
  whole(
    '(?:we|i)(?: (?:do|are|am))? not (?:sure|certain|know|want to (?:guess|steer you wrong|tell you wrong|tell you the wrong thing))(?: (?:about |on )?(?:that|this|it|that one|this one))?|(?:we|i) (?:do not|can not) (?:know|have (?:that|this)(?: (?:information|detail|answer))?|have (?:an answer|information) (?:on|about|for) (?:that|this)|find (?:that|this)|speak to (?:that|this))(?: right now| yet| here| offhand| at the moment| by text| to hand| handy)*',
  ),
  whole(
    `(?:sorry |unfortunately )*(?:we|i) ${cannot} (?:promise|guarantee)(?: (?:that|this|it|anything|any of it))?`,
  ),
  whole(
    '(?:sorry |unfortunately )*(?:we|i) (?:do not|can not) have (?:that|this|it|the answer|an answer)(?: (?:in front of me|in front of us|at hand|to hand|handy|with me))?(?: (?:right now|at the moment|yet))?',
  ),
  whole(
    '(?:sorry |unfortunately )*(?:that|this|it) is (?:just |really )?not (?:us|ours|our (?:office|department|call|area|decision)|up to us|something we (?:do|handle|run|manage|decide))(?: sorry| i am afraid)?|(?:we|i) will see what (?:we|i) can (?:do|find out|find|learn|work out)',
  ),
  whole(
    '(?:sorry |unfortunately )*(?:we|i) (?:do not|can not) (?:have|keep|know|track|see) (?:their|those|these|his|her) (?:[a-z]+ )?(?:hours|schedules?|calendars?|times|dates|prices|rates|rules|policies|information|details|numbers?)(?: (?:here|to hand|handy|at hand|sorry))*',
  ),
  whole(
    '(?:we are |i am )?not sure(?: about (?:that|this|it))?|(?:we|i) would have to (?:ask|check|look|look into (?:it|that)|find out)(?: (?:about (?:that|this|it)|first))?',
  ),
  whole(
    '(?:please )?(?:call|dial|text) (?:the )?emergency services(?: (?:right now|right away|now|immediately|first))*',
  ),
  whole(
    '(?:we|i) (?:would|had) rather (?:check|ask|find out|make sure)(?: than guess| than tell you wrong)?',
  ),
  whole(
    `(?:${we} )?(?:am |are |would be |will be )?(?:always )?(?:happy|glad|pleased) to (?:help|look|check|look (?:it|that|this) up|share|answer|give|send|point you to)(?: (?:with|any|all|other|more|our|the|general|public|questions|question|information|details|answers|you|it|that))*`,
  ),
  whole(
    '(?:sorry |unfortunately )*(?:we|i) (?:are|am|do) not (?:sure|know|certain)(?: (?:if|whether|who|what|which|how|when|where|about))(?: (?!you\\b|your\\b|he\\b|she\\b)[a-z]+){0,8}',
  ),
  whole('(?:we|i) (?:can not|do not) speak (?:to|for) (?:that|this|it)(?: by text)?(?: sorry)?'),
  whole(
    '(?:sorry )?(?:which|what)(?: (?:one|kind|sort|type|day|date|time|term|course|class|office|library|building|location|event|program|exam|form|room|site|branch|part|ones|of|these|those|them|the|two))*(?: (?:do|did|are|would|is|was) you(?: (?:mean|asking about|asking|interested in|looking for|like|need|thinking of|have in mind|referring to|talking about))?| is (?:it|this|that)(?: (?:about|for))?| were you (?:asking about|looking for))(?: please)?',
  ),
  whole(
    '(?:please |could you |can you |would you |could you please |can you please )+(?:clarify|explain|be more specific|rephrase|tell (?:us|me)(?: a (?:little|bit))? more|say more|share more(?: details)?|give (?:us|me) more (?:details|detail|information)|let us know|tell us|say|specify)(?: (?:what|which|more|about|one|ones|kind|of|day|date|course|class|event|office|building|location|form|term|exam|you|mean|need|are|asking|looking|for|it|that|this|your|question|with|is|happened|happens|went|wrong))*',
  ),
  whole(
    '(?:and |about |roughly )*(?:(?:what|which) (?:street|block|stop|route|floor|building|area|part of town|neighborhood|side of (?:the street|town)) (?:are you (?:on|in|at|near)|is (?:it|that|this)(?: (?:on|in|at|near))?|was (?:it|that|this)(?: (?:on|in|at|near))?)|(?:about |around )?what time (?:was (?:it|that|this)|did (?:it|that|this) (?:happen|start|stop))|(?:when|where|how) did (?:it|that|this) (?:happen|start|break))(?: please)?',
  ),
  whole(
    [
      '(?:is there |can we help with |do you need |did you need |was there )(?:anything|something)(?: else)?(?: (?:we|i) can (?:help|do)(?: (?:you )?with| for you)?| you need)?',
      'anything else(?: (?:we|i) can (?:help|do)(?: (?:you )?with| for you)?| you need)?',
      '(?:anything|something) (?:we|i) can (?:help|do)(?: (?:you )?with| for you)?',
      '(?:how|what) (?:can|may) (?:we|i) (?:help|do for you|help you)(?: with)?(?: today)?',
      '(?:let us know|just ask|text us|feel free to ask|please ask|reach out|text back|reply here|feel free to text us)(?: (?:if|with|any time|anytime|here|again) ?(?:(?:you (?:have|need|want)|there is)(?: any| more| other| anything)?(?: (?:something|anything|else|questions|question|help|more|details|information|we can (?:help|do)(?: with)?))*|any(?: other| more| further)? questions|there is anything else|that helps|we can help(?: with anything else)?|anything else comes up)?)?',
    ].join('|'),
  ),
  whole(
    '(?:if )?(?:you (?:have|need)|there is)(?: (?:any|other|more|further|anything|something|else|questions?|help|we can help with|we can do))+',
  ),
  whole(
    '(?:please )?(?:let us know|just let us know|just ask|text us|text us back|reach out|call us|email us)',
  ),
  whole(
    `(?:sorry |unfortunately )*(?:that|this) is (?:not )?(?:something|anything) (?:that )?(?:we|i) (?:can(?: not)?|could(?: not)?|are (?:not )?able to|do not)? ?${tell}(?: into)?(?:${byText}|${here})?`,
  ),
  whole('(?:yes )?(?:we|i) (?:are|am) (?:right )?here(?: (?:to help|for you))?'),
  whole(
    `(?:${we} )?(?:${will} )?keep (?:your|that|this|the) (?:idea|suggestion|feedback|comment|comments|thought|thoughts|input|note|request)?(?: (?:about|on|for) it)?(?: [a-z]+){0,4} in mind`,
  ),
  whole('(?:i|we)? ?hope (?:this|that|it) helps|does that help|hope to see you(?: soon| there)?'),
  whole(
    '(?:please )?(?:reply|text|send|answer)(?: with)? (?:stop|help|stop or help)(?: (?:to|for|and|or|if you) (?:opt out|unsubscribe|stop(?: (?:messages|texts|these messages|receiving (?:messages|texts)|getting (?:messages|texts)))?|end(?: messages| texts)?|help|more help|get help|more information|no longer wish to receive (?:messages|texts)|want no more texts))*(?: (?:at )?any time| anytime| (?:and|or) help for help| to opt out)*',
  ),
  whole(
    '(?:to (?:opt out|unsubscribe|stop(?: (?:messages|texts|these messages))?) )?(?:please )?(?:reply|text) stop(?: (?:at any time|anytime|any time))?',
  ),
  whole('you can (?:opt out|unsubscribe)(?: (?:at )?any time)?(?: by (?:replying|texting) stop)?'),
  whole(
    'you (?:have been |are |are now |have )?(?:opted out|unsubscribed)(?: (?:of|from) (?:our |these |all )?(?:texts|messages|text messages))?|you will (?:get|receive) no (?:more|further) (?:texts|messages)(?: from (?:us|this number))?|we will not text you(?: again| any more| anymore)?',
  ),
  whole(
    '(?:please )?(?:reply|text)(?: with)? (?:start|unstop)(?: to (?:(?:get|receive) (?:our |more )?(?:texts|messages)(?: from us)?(?: again)?|opt (?:back )?in(?: again)?|resubscribe))?(?: (?:at )?any time| anytime)?',
  ),
  whole(
    '(?:ha sido dado de baja|ya no recibira (?:mas )?mensajes(?: nuestros)?|no recibira mas mensajes(?: nuestros)?|responda (?:start|inicio) para (?:volver a recibir mensajes|recibir mensajes (?:de nuevo|otra vez)))',
  ),
  whole(
    '(?:le|te|les|nos)? ?(?:responderemos|contestaremos|avisaremos|comunicaremos|informaremos|pondremos en contacto)(?: con usted| contigo)?(?: (?:pronto|en breve|lo antes posible|cuanto antes))*|lo (?:revisaremos|consultaremos|averiguaremos|vamos a revisar)|vamos a (?:revisarlo|averiguar|consultarlo)(?: y le (?:avisamos|respondemos|contestamos))?',
  ),
  whole(
    '(?:no podemos|no es posible|no se puede) (?:dar|compartir|hablar de|discutir|revisar|consultar|ver|confirmar|comentar|decir|enviar|tratar)(?: (?:las?|los|el|sus?|tu|tus|notas|calificaciones|informacion|personal|datos|personales|expedientes?|registros?|sobre|de|nadie|eso|esto|casos?|cuentas?|medica|medicos|resultados|estudiantes|pacientes|alumnos)){0,7}(?: por (?:mensaje(?: de texto)?|texto|sms|este medio|aqui))?',
  ),
  whole(
    '(?:por favor )?(?:visite|consulte|inicie sesion en|entre (?:a|en)|revise|use|llame a|venga a|pase por|acerquese a|contacte a)(?: (?:el|la|su|nuestra|nuestro))? (?:portal(?: (?:del|de la|de el|estudiantil|de estudiantes|de pacientes|estudiante))*|oficina|mostrador|recepcion|ventanilla|sitio web)(?: (?:en persona|con su (?:id|identificacion)))*',
  ),
  whole(
    'responda (?:stop|help|alto|ayuda) para (?:cancelar|dejar de recibir mensajes|no recibir mas mensajes|recibir ayuda|obtener ayuda|darse de baja)',
  ),
]

/** Short replies that are manners only where nothing waits for a yes. */
export const replies = whole(
  '(?:oh no|ok|okay|sure|sure thing|got it|noted|understood|great|perfect|sounds good|sounds great|will do|of course|absolutely|certainly|cool|excellent|wonderful|good|nice|right|ok great|ok thanks|ok sounds good|roger|de acuerdo|perfecto|entendido|anotado|apuntado|muy bien|bueno|vale)(?: (?:then|thanks|thank you|great|gracias))*',
)

/** "Are you asking about X?": X in the sender's own words. */
export const asksBack = whole(
  '(?:sorry )?(?:are you (?:asking|writing) about|do you mean|did you mean|is this about|is that about|you mean)((?: [a-z0-9]+){1,8})',
)

export const neutralEmoji = new Set(
  '🙂 😊 😀 😃 😄 👋 👍 🙏 ❤ 💙 💚 😅 😂 🤣 🙌 ✨ ☺ 📚 😁 🌞 ☀ 🌟 😉 💛 📣 📍 📅 🕒 ➡ ℹ'.split(' '),
)
