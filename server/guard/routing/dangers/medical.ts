import { phrases, present } from './danger.ts'
import type { Danger } from './danger.ts'

export const medical: Danger = {
  kind: 'medical',
  what: 'Tells of a medical emergency',
  shapes: phrases(String.raw`
(?:took|taken|had|swallowed|drank|ate|chugged|downed|popped|eaten|drunk) (?=(?:[a-z0-9]+ ){0,4}?(?:too|so|all|whole|entire|full|bunch|lot|lots|many|handful|bottle|bottles|several|like|[0-9]{2}|half|four|five|[4-9]) )(?:[a-z0-9]+ ){1,7}?(?:bottles?|pills|tylenol|advil|ibuprofen|aspirin|meds|medication|medicine|xanax|sleeping|pastillas|opioids|antidepressants|insulin|drugs|adderall|percocet)(?! (?:to the|from the pharmacy|home|back|with me|class|courses?))
(?:swallowed|drank|ate|drunk|swallowing|drinking|inhaled|tomo|trago) (?:a |an |some |the |her |his |my |all |una |un |una bolsa de |cloro)*(?:bleach|poison|battery|batteries|magnets?|antifreeze|detergent|cleaner|cleaning [a-z]+|glass|[a-z]+ cleaner|chemicals?|fentanyl|cloro|veneno|pila|laundry pods?|tide pods?)
(?:<who>)(?: [a-z]+){0,3} (?:is|are|was|am|just|isnt|will|wont|does|keeps)(?: (?:not|no longer|barely))+ (?:moving|move|responding|respond|waking up|wake up|conscious|awake|talking anymore)(?! (?:on|forward|to|out|in))
(?:<who>|she|he)(?: (?:just|has|have))* (?:fell|fallen|slipped|collapsed|tripped)(?: [a-z]+){0,4} and (?:hit|hurt|broke|is|cannot|can not|will not|cant|wont|hes|his|her|there|banged|cracked|busted|now)
(?:he|she|i|someone|somebody|who|<who>)(?: (?:is|am|are|was|started|keeps|still))+ bleeding(?: (?:and|on|all|from|here|in|now|outside|by|please)(?: .*)?)?$
(?:is|are|started|am|just started|was) (?:seizing|convulsing|hyperventilating|turning purple|going into shock|in shock|gasping)
(?:put|slipped|dropped) something in(?:to)? (?:my|her|his|our|the) (?:drink|cup|food|water)
(?:there is|there has been|there was|been|just had|witnessed|saw|hubo|hay|ocurrio|was in) (?:a |an |un |una )?(?:bad |serious |terrible |horrible |car |bus |bike |awful |big |grave )*(?:accident|crash|collision|wreck|accidente|choque)(?! (?:report|form|insurance|forms|reports))(?= .*\b(?:hurt|injured|blood|bleeding|help|ambulance|911|stairs|dead|unconscious|heridos|herido|right now|outside|in front|out front|trapped|on campus)\b)
(?:hay|tenemos) (?:[a-z]+ )?(?:heridos?|muertos?|un muerto|una persona herida)
(?:overdosed?|overdosing|od(?:ed|ing)?|o d d|oding|sobredosis)(?! on (?:coffee|sugar|candy|caffeine|chocolate|homework|netflix|math))
(?:not|stopped|isnt|barely|can not|cannot|trouble|hard time|cant|struggling to) (?:breathing|breathe|breath)(?! (?:in here|with this|room))
(?:is|are|she|he|they|keeps?|am|about to|almost)(?: be| just| starting to)? passing out(?! (?:the|flyers|papers|candy|forms|exams|tests|programs|from laughing))
(?:lying|laying|face down|slumped)(?: [a-z]+){0,6} (?:not (?:moving|breathing|responding|waking)|unconscious|bleeding|hurt)
(?:not|wont|never) stop(?:s|ped)? bleeding
(?:found|saw|see|there is|is) (?:a |the )?(?:dead body|corpse|body (?:in|on|by|near|under) the (?:creek|river|lake|pool|woods|water|stairs|bathroom|floor|ground|pond|trail))
(?:no|not find a|not feel a) (?:pulse|heartbeat)
(?:not know|idk|not sure|not tell) if (?:<who>)(?: (?:is|are|am|even|still))+ (?:breathing|alive|dead|conscious)
(?:vomiting|throwing up|coughing up|coughing|spitting|spitting up|puking|peeing) (?:up )?blood
(?:person|man|woman|guy|girl|boy|kid|child|baby|student|lady|friend|roommate|someone|somebody)(?: [a-z]+){0,5} (?:not|never|no longer)(?: even| really)? (?:moving|responding|breathing|waking up)(?! (?:to|on|in|out|until))
(?:chest (?:is|feels|feeling|getting)(?: really| so| very)* (?:tight|heavy)|face (?:is|looks) (?:drooping|droopy)|(?:slurring|slurred) (?:his|her|my|their|speech|words))
(?:baby|toddler|kid|kids|child|children|infant)(?: [a-z]+){0,5} (?:in|inside) (?:a|the|this|that|my|their) (?:[a-z]+ )?(?:hot|locked|parked)(?: [a-z]+)? (?:car|van|truck)
(?:ceiling|tree|shelf|shelves|wall|roof|branch|bookcase|light|sign|scaffold[a-z]*|rock|bleachers|beam|door)(?: [a-z]+){0,2} fell on(?:to)? (?:someone|somebody|him|her|me|us|people|a |my |the (?:kid|man|woman|lady))
(?:throat|tongue|face|lips)(?: (?:is|are|has|have|getting|all))* (?:swelling|swollen up|closing)
(?:unconscious|unresponsive|not waking up(?! (?:until|till|early|at|before|on|for))|wont wake up|will not wake up|not wake up(?! (?:until|till|early|at|before|on|for))|can not wake (?:her|him|them|up)|passed out(?! (?:the|flyers|papers|candy|forms|exams|tests))|blacked out|fainted|just collapsed|has collapsed|collapsed|foaming at)
(?:having|had|has|in the middle of|in) (?:a |an |another )?(?:alcohol poisoning|heat ?stroke|seizures?|heart attack|stroke|convulsions?|asthma attack|allergic reaction|anaphyla[a-z]+|cardiac arrest|miscarriage|overdose)
(?:chest pains?|throat is closing|throat closing|turning blue|losing (?:a lot of )?blood|lost a lot of blood|lots of blood|so much blood|blood everywhere|no pulse|choking|drowning|drowned|electrocuted|in labor|water broke|water just broke)(?! (?:in (?:work|homework|emails|paperwork|debt|assignments|papers|reading|books|school|forms|bills|fees)|on (?:this|these|the|my|all)(?: [a-z]+)? ?(?:exam|test|tuition|fees?|prices?|costs?|bills?|forms?|homework|class)|hazard))
(?:bleeding|is bleeding|bleed) (?:badly|heavily|a lot|out|everywhere|bad|from(?! (?:this|these|the (?:form|exam|class|portal)))|really|so much|profusely|all over)
(?:call|calling|need|needs|send|get|someone call|dial|llamen|necesito|necesitamos|manden|llame)(?: (?:an|a|the|us|me|for|to|una|al|someone|help))* (?:911|ambulance|ambulances|paramedics?|ems|emt|ambulancia|medic)
(?:car|truck|bus|bike|van|scooter|driver|train) (?:just |has )?(?:hit|struck|ran over) (?:someone|somebody|me|him|her|us|a (?:[a-z]+ )?(?:kid|student|man|woman|person|girl|boy|child|cyclist|pedestrian|lady|guy))
(?:been|got|get|was|is|were|just) (?:hit by|run over by|struck by) (?:a |an |the )?(?:car|truck|bus|bike|train|lightning|van|vehicle|scooter)
(?:fell|fallen) (?:off|from|down|out of|into|in|through)(?: (?:a|the|of|our|my))* (?:roof|pond|fountain|water|well|hole|fire|third floor|second floor|balcony|window|stairs|ladder|bridge|pool|river|ice|platform|bleachers|cliff|tracks|lake)
(?:<who>)(?: (?:is|are|was|got|been|badly|seriously|really|very|just|has|have))+ (?:badly|seriously|severely|really|very) (?:hurt|injured|burned|wounded)
(?:theres|there is|someone|somebody|<who>|he|she|they)(?: (?:is|are|was|got|has been))+ (?:hurt|injured|dying|dead|badly hurt)(?: (?:in|on|at|near|outside|inside|here|and|over|behind) .*)?$(?<!(?:phone|battery|laptop|line|link|wifi|printer|car|dog|plant|internet|laptop is|my phone is|computer) (?:is|are) (?:dying|dead).*)
(?:tome|tomo|tomado|trague|trago|tragado) (?:(?:un|una|unas|unos|muchas|muchos|todas|todos|las|los|el|la|frasco|bote|botella|entero|de|mis|sus|demasiadas) ){1,5}(?:pastillas?|pilas?|medicinas?|cloro|veneno|detergente|drogas)
(?:se cayo|se desplomo)(?: [a-z]+){0,4} no (?:se mueve|responde|respira|despierta|puede)|no (?:se mueve|responde)(?= .*\b(?:ayuda|hombre|mujer|senor|nino|abuel[oa]|mama|papa|hij[oa])\b)|atropell(?:o|aron) a|sangra(?:ndo)? (?:mucho|de la|del)
(?:tomo (?:muchas|todas|demasiadas|un monton de|un frasco de) [a-z]+|no respira|no esta respirando|inconsciente|se desmayo|esta desmayad[oa]|ataque al corazon|infarto|convulsion[a-z]*|convulsionando|se esta ahogando|ahogandose|esta sangrando|no despierta|se tomo (?:muchas|todas|un frasco|unas)(?: [a-z]+)? ?(?:pastillas|medicinas)?|mucha sangre)
`),
  fits: (clause, found, wording) =>
    present(clause, found) &&
    !(wording.laughing && !/911|ambulance|pills|unconscious|seizure|overdose/.test(found[0])) &&
    !/\b(?:years? ago|from last night|last (?:year|month|semester|week|spring|fall|summer)|in (?:19|20)[0-9]{2}|when i was|used to|back in|laughing|history of|recover(?:ing|ed)? from|after (?:a|my|his|her) (?:heart|stroke|seizure|surgery|accident|miscarriage|concussion)|prop|dummy|mannequin)\b/.test(
      clause.words,
    ) &&
    !/^(?:in )?(?:the )?(?:heart attack|stroke) (?:grill|order|width)/.test(found[0]),
}
