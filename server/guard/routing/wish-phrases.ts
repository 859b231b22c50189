import { pattern } from './wording.ts'

/** Words that may stand for one another in a phrase; `end` closes a clause, politeness left aside. */
const classes: Record<string, string> = {
  quit: 'stop|stpo|sotp|tsop|stopp|stip|quit|cease|end|discontinue|halt',
  reach:
    'text|texting|message|messaging|contact|contacting|spam|spamming|bother|bothering|harass|harassing|bug|bugging|annoying|pester|pestering|call|calling|hit up|hitting up|hitting|blow up|blowing up|write|writing|ping|pinging|notify|notifying|disturb|disturbing|reach out to|reaching out to',
  send: 'send|sending|give|giving|get|getting|receive|receiving|have|see|seeing',
  us: '(?:to |for )?(?:me|us|this (?:number|phone|line|cell)|my (?:number|phone|cell)|here)',
  det: 'the|these|those|this|your|all|all of|any|any of|any more|anymore|more|any further|further|of|such|so many|with|automated|automatic|mass|random|annoying|constant|stupid|damn|damned|fucking|freaking|bloody|text|sms|phone|my|me|promotional|marketing',
  texts:
    '(?:(?:<det>) )*(?:texts?|messages?|sms|texting|messaging|notifications|alerts(?! for)|updates(?! (?:for|on))|reminders(?! (?:for|about|on))|announcements|spam|communications?|correspondence|contact)(?! (?:books?|folders?|filters?|class|course|editor|history|you|board|boards))',
  talk: '(?:(?:please|just|ok|so|and|now|i said|i mean|for real|omg|like) )*',
  these:
    '(?:these|this|those|them|stuff|things|anything|this stuff|these things|this crap|this junk|it)(?: (?:to|at) (?:me|us|this number|my phone))?<end>',
  end: '(?: (?:please|again|anymore|any more|any longer|ever|ever again|now|already|else|right now|immediately|thanks|thank you|ok|soon|at once|for good|forever|permanently|at all|altogether|you all|guys|people|entirely|completely|from now on|here|though|damn it|sir|maam|at this time))*$',
  list: '(?:(?:the|this|these|your|that|any|all|all of|whatever|every|text|texting|texts|sms|message|messaging|messages|phone|contact|contacts|mailing|marketing|notification|notifications|alert|alerts|distribution|call|calling|group|mass|campaign|spam|sending|stupid|damn|of) )*(?:list|lists|texts|messages|text|contacts|thread|chat|database|phone book|phone|system|systems|records|alerts|notifications|updates|sms|messaging|texting|messenger|program|service|everything|it|this|these|here|all|thing|stuff|whole thing)',
  mine: 'me|us|(?:my|our|this) (?:(?:phone|cell|mobile) )?(?:number|phone|contact|contact info|info|name|digits|cell)',
  again: '(?:again|once more)',
  write: '(?:text|message|contact|notify|send|start (?:texting|messaging|sending))',
  may: '(?:can|may|could|should|ok to|okay to|fine to|alright to|free to|welcome to|allowed to)',
}

const shapes = (list: string) =>
  list
    .trim()
    .split('\n')
    .map((line) => pattern(line.trim(), classes))

/** The exit verb's object is us or the texts; one with an object of its own ("cancel my appointment") is not here. */
export const optOuts = shapes(String.raw`
(?:<quit>) (?:<reach>)(?: to)? (?:<us>)(?! (?:to|in|that|a|an|the|when|for|with|at|names?|crazy|back to|from (?!this|your|the office))\b)
(?:<quit>) (?:text|texting|messaging|contacting|spamming)(?: (?:this|my|me|us|your|you|these|people))*(?: (?:number|phone|cell))?<end>
(?:<quit>|cancel) (?:<send>)(?: <us>)? (?:<texts>)
(?:<quit>) (?:<send>) (?:(?:<us>)(?: (?:<these>)|<end>)|(?:<these>))
(?:<quit>|cancel|disable|turn off|shut off|switch off|block|mute) (?:<texts>)
(?:cancel|end|stop) (?:my |the |this )?(?:text|sms|message|messaging|alert|notification)s? (?:subscription|alerts|service|notifications|updates)
(?:turn|shut|switch) (?:<texts>) off
(?:make|want|need|get) (?:<texts>) (?:to )?(?:stop|end|go away)<end>
^(?:please no|no) (?:more )?(?:texts|texting|spam|spamming)<end>
(?:(?:i |we )?would (?:really |much )?)?(?:prefer|rather|like|want|wish|choose|ask|asking) (?:to )?not (?:to )?(?:(?:<send>)|be sent|be getting)(?: <us>)? (?:<texts>)
(?:(?:i |we )?would (?:really |much )?)?(?:prefer|rather|like|want|wish) (?:to )?not (?:to )?be (?:contacted|texted|messaged|bothered)
^please no (?:<texts>)<end>
^no (?:<texts>) please<end>
(?:<texts>) (?:have|need|has|must|should|gotta|better) (?:got )?(?:to )?(?:stop|end)<end>
(?:stop|enough|quit|done|finished|through|knock)(?: it)?(?: off)? (?:already )?(?:with|of) (?:<texts>)
(?:do not|never|no longer|please not|nobody) (?:ever |you |even |try to )*(?:<reach>) (?:<us>)(?: (?:up|on|at|with|from|again|anymore|ever|about .*))*(?:<end>|(?: (?:or|and|because|since|this is|i|you) .*))
(?:do not|never) (?:ever )?(?:text|message|contact|write|txt)(?: (?:anymore|any more|again|ever|here|to this number))+<end>
(?:do not|never|no longer) (?:ever )?(?:send)(?: <us>)? (?:(?:<texts>)|(?:<these>))
(?:do not|no longer|not) (?:really |even |ever )?(?:wish|want|like|need|care)(?: for)?(?: to)?(?: (?:be|keep|continue|go on))*(?: (?:<send>))* (?:(?:<texts>)|(?:<these>)(?<=(?:get|getting|receive|receiving|send|sending) .*))
(?:do not|no longer) (?:ever )?(?:wish|want|care|need) to (?:be )?(?:contacted|texted|messaged|bothered|on (?:<list>)|hear from (?:you|this|your))
(?:do not|no longer) (?:ever )?want (?:you|you guys|you all|anyone|people) (?:to )?(?:<reach>)
(?:want|wish|like|need|trying|try|ask|prefer|get me|let me|how about) (?:to )?(?:get |be |stay )?(?:off|out of|off of|taken off|removed from|unsubscribed from) (?:<list>)<end>
(?:want|wish|like|need|ask|prefer) (?:me )?(?:to )?(?:be )?(?:removed|taken off|unsubscribed)<end>
(?:take|get|remove|delete|drop|scratch|cross|strike|pull|scrub|erase|taking|removing|have) (?:<mine>)(?: (?:please|off|out|taken|removed|deleted))* (?:from|of|off) (?:<list>)<end>
(?:remove|delete|erase|lose|forget|drop|scrub|ditch) (?:my|our|this) (?:phone |cell |mobile )?(?:number|phone number|contact|contact info|digits)<end>
(?:remove|unsubscribe|delete|opt) (?:me|us)(?: out)?<end>
(?:take|get) (?:me|us|my name|my number|this number) off<end>
^(?:<talk>)(?:turn|shut|switch) (?:these|those|them|this|it) off<end>
^(?:<talk>)block (?:me|my number|this number) from (?:<list>)<end>
(?:would like|want|wish|need|ask(?:ed)?) to be (?:taken|removed) (?:off|from)?<end>
(?:do not|no longer) want (?:any )?(?:more|anymore) of (?:these|this|them|it)<end>
^(?:<talk>)(?:cease and desist|enough (?:<texts>)|(?:text|message|contact) (?:me|us) no more)<end>
(?:(?:did not|not|never) )?(?:sign(?:ed)? up for|subscribed? to|ask(?:ed)? for|agreed? to|want|wrong person|wrong number|who is this|who this)(?: (?:this|these|it|that|any of this|any of these|in the first place|crap|texts))* stop<end>
(?:unsubscribe|unsub|unsubscribing|opt out|opt me out|opting out|optout|unenroll)(?: (?:me|us|my number|this number|my phone))*(?: (?:from|of|to) (?:(?:<texts>)|(?:<list>)))?<end>
(?:no|not any|zero) (?:more|further) (?:<texts>)(?: (?:from|to|about|on|of) .*)?<end>
(?:sick|tired|fed up|enough) (?:of|with) (?:you )?(?:<reach>) (?:<us>)
(?:leave|let) (?:me|us) (?:the (?:hell|fuck|heck) )?(?:alone|be)<end>
(?:revoke|revoking|withdraw|withdrawing|rescind|take back|cancel) (?:my |all |any )*(?:consent|permission|opt in)(?: (?:to|for) .*)?<end>
(?:do not|never|did not|not) (?:have |gave |give )?(?:you )?(?:my )?(?:consent|permission) to (?:<reach>)
(?:not|no longer) (?:interested in|subscribed to) (?:<send> )?(?:<texts>)
no (?:me )?(?:mand|envi|escrib|text|contact|molest|llam|busqu)(?:e|en|es|a|an|ar|ee|een|ees|ies|ie|ien)(?:me)?(?: (?:mas|nunca|por favor|ya|a este numero|mensajes|textos|sms|nada|otra vez|de nuevo|aqui))*$
(?:no|ya no|nunca) (?:quiero|deseo|queremos|quisiera|me interesan?|necesito)(?: (?:seguir|mas|que|me|recibir|recibiendo|tener|sus|los|estos|esos|de|manden|envien|ningun|ningunos))* (?:mensajes?|textos?|sms|mensajitos|notificaciones|avisos|alertas|recordatorios|escriban|texteen|contacten)
(?:dejen|deja|deje|dejar|paren|para|pare|parar|basta|cancelen|cancela|cancele|cancelar|detengan|eviten|evite|suspendan|dejame|dejenme)(?: (?:ya|de|con|los|estos|esos|sus|tantos|por favor|el envio|en))* (?:(?:mandar|enviar|escribir|textear|molestar|contactar|llamar)(?:me|nos)?|mandando|enviando|mensajes|textos|sms|notificaciones|alertas|paz)
(?:quita|quite|quiten|quitar|saca|saque|saquen|sacar|borra|borre|borren|borrar|elimina|elimine|eliminen|eliminar|remueva|remuevan)(?:me|nos)?(?: (?:a )?(?:mi|este|me|numero|telefono|contacto|celular))*(?: (?:de|del) (?:(?:la|su|sus|esta|esa|los|el|lista|contactos|mensajes|grupo|sistema|textos|base|de|datos|numeros)(?: |$))+)?(?:por favor|ya)?$(?<=(?:lista|contactos|mensajes|grupo|sistema|textos|datos|numero|telefono|contacto|celular|[aeo]n?(?:me|nos)).*)
(?:den|denme|dar|darme|dame|deme|quiero|solicito)(?: (?:la|darme|de|por favor))* (?:de )?baja(?: (?:de (?:la|los|este|esta|sus|su)(?: (?:lista|mensajes|servicio|textos|alertas))*|por favor|ya))*$
(?:ya )?no mas (?:mensajes|textos|sms|avisos|notificaciones)
`)

/** Says "it", or nothing at all, of what shall end: an opt-out where the text speaks of texts, else a doubt. */
export const vague = shapes(String.raw`
^(?:<talk>)(?:stop|quit|end)(?: (?:it|this|that|them))?<end>
(?:make|want|need|get) (?:it|this|these|them|that) (?:to )?(?:stop|end|go away)<end>
(?:want|need|get me|let me) out<end>
(?:i am|am|are) done<end>
`)
export const ofTexts =
  /\b(?:texts?|texting|messages?|messaging|sms|spam|number|list|mensajes?|textos?|numero|lista)\b/

export const optIns = shapes(String.raw`
(?:turn|switch|put) (?:<texts>) (?:back )?on(?: again)?<end>
(?:turn|switch) (?:back )?on (?:<texts>)
(?:sign|put|add|opt|subscribe|resubscribe|include|enroll) (?:me|us|my number|this number|me back)(?: (?:back|up|in|on))* ?(?:(?:for|to|on|onto|in) (?:<list>|<texts>))(?: again| back| please)*$
(?:opt|subscribe|resubscribe)(?: me| us)?(?: back)?(?: in)? ?(?:again|to (?:<texts>))?<end>(?<=(?:subscribe|opt me.*|opt back.*|opt in|again).*)
(?:want|like|need|wish|can i|could i|may i|how do i)(?: i| to)* ?(?:start |begin |go back to )?(?:get|getting|receive|receiving|have) (?:<texts>) (?:again|back|once more)
(?:start|resume|restart|begin|continue)(?: (?:texting|messaging|sending))?(?: (?:me|us|this number|the|these|your|again))* ?(?:<texts>|texting|messaging)(?: me| us)?(?: again| please)*<end>
(?:do|did) not mean to (?:stop|unsubscribe|opt out|(?:text|send|say|type|hit|reply|write) (?:you )?stop|cancel)
(?:^|(?:ok|okay|yes|please|sure|mind|back|and|so|but|now|actually) )(?:you|you guys|you all) <may> <write>(?: (?:me|us|this number|my phone))?(?: (?:<texts>))? (?:<again>)<end>
(?:it is|its|you are|am) (?:totally |perfectly )?<may> <write>(?: (?:me|us|this number))?(?: (?:<texts>))? (?:<again>)<end>
^(?:<talk>|actually |yes |never mind |i take it back |sure |you can )*(?:text|message) (?:me|us) (?:again|back up)<end>
(?:start|resume|restart|begin|keep|continue) (?:sending|texting|messaging)(?: (?:me|us|them|these|those|it|the|your|<texts>))* (?:again|back)<end>
(?:start|resume|restart) (?:sending|getting|receiving) (?:me )?(?:them|these|those|it)(?: to me)? (?:again|back)<end>
(?:want|like|have|get|miss) (?:(?:<texts>)|them|these|those) back<end>
^(?:<talk>|i |yes |ok |can you |could you |you can )*(?:sign|add|put|opt|subscribe) (?:me|us|my number) (?:back (?:up|in|on)|back|up again|on again|in again)<end>
(?:sign|put|add|opt|subscribe|enroll) (?:me|us|my number) (?:(?:back |up |in |on )?again|back(?: up| in| on)?) (?:for|to|on|onto) (?:<list>|<texts>|them|these|those)<end>
(?:texted|sent|typed|said|pressed|replied|wrote|hit) (?:you )?(?:stop|unsubscribe|cancel) (?:by|on|in) (?:accident|mistake|error)
(?:accidentally|mistakenly) (?:texted|sent|typed|said|replied|unsubscribed|opted|stopped|hit)(?: (?:you )?(?:stop|out|the texts))?
(?:undo|cancel|reverse|ignore) (?:the |my )?(?:stop|opt out|unsubscribe)<end>
un ?(?:block|stop) (?:me|my number|this number|the (?:texts|messages))
(?:pueden?|podrian?|vuelvan? a|volver a|ya pueden?|quiero que)(?: (?:me|volver|a|vuelvan?|ya|por favor))* (?:mand|envi|escrib|text|contact)(?:ar|ir|ear|en|an|ie|ien|een|e)(?:me|nos)?(?: (?:los|sus|mensajes|textos|avisos))*(?: (?:otra vez|de nuevo|nuevamente))?<end>(?<=(?:otra vez|de nuevo|nuevamente|vuelv|volver).*)
(?:mand|envi|escrib|text)(?:en|an|e|ie|ien|een|enme|anme|eme|eenme|anos|ennos)(?: (?:me|los|sus|mensajes|textos|avisos))* (?:otra vez|de nuevo|nuevamente)<end>
(?:apunt|inscrib|suscrib|anot|registr)(?:eme|enme|anme|ame|an|en|ir|irme|arme)(?: (?:otra vez|de nuevo|nuevamente))? (?:en|a|para) (?:los |sus )?(?:mensajes|textos|avisos|alertas)
(?:volver a|otra vez|de nuevo)(?: (?:recibir|mandarme|enviarme|mandenme|los|sus|mensajes|a))* (?:mensajes|textos)
(?:quiero|quisiera|me gustaria)(?: (?:recibir|tener|sus|los|mensajes|textos))+ (?:otra vez|de nuevo|nuevamente)
(?:react|activ|reactiv|suscrib)(?:en|e|a|ar|an|ame|anme|eme|enme|iranme|irme|irse)(?: (?:de nuevo|otra vez))?(?: (?:a )?(?:los|sus|mis))? (?:mensajes|textos|alertas)
`)

/** "Changed my mind": what shall go on is the texts. */
export const otherwise =
  /\b(?:changed my mind|cambie de (?:opinion|idea)|take it back|after all|on second thought)\b/
export const resuming = shapes(String.raw`
^(?:<talk>|and |you can |you may |i want you to )*(?:keep|start|resume|continue) (?:sending|texting|messaging)(?: (?:me|us|them|these|those|it|<texts>))*<end>
(?:keep|start) (?:them|these|those|it|<texts>) coming<end>
`)

/** Asks who we are, or how one would stop; a text that asks something else too is not a call for help. */
export const helps = shapes(String.raw`
(?:who|whos|who is|who are) (?:this|is this|is it|are you|you|am i (?:texting|talking to|chatting with)|is texting(?: me)?|is messaging(?: me)?|dis|is dis)(?: (?:number|from|please|again|and|even|anyway|texting me))*<end>
(?:what|whose|which|what is|who has) (?:number|line|phone|office|is|this|this is|text line|number is)+ (?:this|it|is this|number|texting me|this number|this line|line)(?: (?:from|for|please|is this|number|line|about))*<end>
(?:who|what) (?:is this|does this|is on|uses?|owns?|has) (?:this )?(?:number|line)(?: (?:belong to|for|please))*
(?:how|way) (?:do|can|would|could|to|does|should|might|one)(?: (?:i|we|one|someone|you|to|make))* (?:stop|unsubscribe|opt out|quit|end|get off|make (?:it|this|these|them|the texts?) (?:stop|end)|turn off|it stop|cancel)(?: (?:it|this|these|them|getting|receiving|from|of|me|you|texting|off|the|these|your|<texts>|<list>))*(?: if .*)?<end>
(?:where|who) did you get (?:my|this) (?:number|info)
(?:what|how) (?:can|does|do) (?:this|i|you) (?:number|line|text|text line|thing|use this(?: line| number)?)?(?: (?:do|work|help with|text|say|ask|use|here|you))*<end>(?<=(?:line|number|text|this|work|help with).*)
(?:quien|quienes) (?:es|son|eres|habla|me escribe|manda|envia)(?: (?:este|esto|ustedes|usted|este numero|el que|mensaje|me escribe|esta linea))*<end>
(?:de quien|que) (?:es|numero es) (?:este|esto|este numero|esta linea)(?: numero)?<end>
como (?:cancelo|paro|dejo de recibir|me doy de baja|detengo)(?: (?:los|estos|mensajes|textos|esto|de|la|lista))*<end>
necesito ayuda<end>
`)

/** Perhaps an opt-out: a keyword in other words, "wrong number", somebody who has had enough. */
export const doubts = shapes(String.raw`
wrong (?:number|person|guy)
(?:not|is not|am not) (?:the|this) (?:right )?(?:person|number)
(?:numero|persona) (?:equivocad[oa]|incorrect[oa])
se equivoc(?:o|aron|an)
(?:do not|not) (?:know|recognize) (?:this|your) (?:number|line)
(?:why|how come) (?:are|do|did|am|is|would) (?:you|u|i|this number)(?: guys| all| people| even| keep)* (?:texting|messaging|contacting|text|keep|spamming|getting (?:<texts>))(?: (?:texting|me|messaging|getting))*
(?:too many|so many|way too many|tired of|sick of|hate|annoying|all these|stupid|enough) (?:<texts>)
^(?:<talk>)(?:no more|no mas|ya no mas)<end>
^(?:<talk>)(?:cancel|end) (?:my |this |the |our )?subscription<end>
^cancel(?:ar|en|e)? (?:la |mi |esta )?suscripcion<end>
^(?:just |please |you can |now )*(?:go away|get lost|fuck off|f off|piss off|buzz off|screw you|fuck you|shut up|bug off)<end>
^(?:i am |am |we are |sorry |no thanks )*(?:not|no longer) interested<end>
(?:block|blocking|blocked|report|reporting) (?:you|this number|this|your number|as spam)
(?:this is|stop the|its|it is) (?:spam|harassment)
(?:stopp|sotp|stpo|tsop|stip|stoo|unsuscribe|unsubcribe|unsubscrib|unsubsribe|unscubscribe|stpp|sop|satop|stoop|srop|stopl|stoip|stolp)<end>(?<=^(?:please |just |ok |no )*[a-z]+(?: .{0,24})?)
^(?:please |and |also |ok )*do not (?:text|message|call|contact)(?! (?:back|until|unless|and|or|in|while|on|if|to|during|his|her|him|my [a-z]+))
(?:no|dejen|paren) (?:molest|fastidi)(?:en|es|e|ar)
`)
