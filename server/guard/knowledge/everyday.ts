import { stem } from './words.ts'

/** Words of everyday talk that name no office's business: a fact that lacks them may still answer. */
const words = `
able absolutely access actual add afraid afternoon again ago agree ahead alone along always amazing angry annoyed another answer anymore anyway anywhere area around ask asking awesome away awful
baby bad barely basically beautiful because bed begin believe best better big bit bored boring boss both bother bottom boy boyfriend break bring bro brother buddy bunch busy buy
call came care careful caught cause chance check choose clear clearly close come coming common completely confused confusing constantly contact cool correct could couple cousin crazy cry crying cute cutoff
dad damn dang daughter days dead dear decide definitely die dumb dying
early easier easiest easy else end enough even evening ever every exact exactly exciting expect explain extremely
family far fast father favor favorite feel feeling few fiance figure find fix folks follow forever forget forgot forward freaking friend friends full fun funny further
gave general get girl girlfriend give go going good gotta grandma grandmother grandpa great guess guy guys
half handle handy happen happy hard hate head hear heard hello help hi hope hopefully huge hungry hurry husband
idea imagine important inside instead interested interesting issue
join just keep kidding kind knew know
lady last late lately later laugh learn least leave left let like little live lmao local long look looking lot love loving low lucky
mad made main make man many matter maybe mean meet mention mess met might mind mine minute miss missing mom moment mood more morning most mother move much mum must myself
name near nearby nearest need needing neither nervous never new next nice night nobody noon normal nothing notice
obviously odd okay old once only ooh oops opinion option options ordinary other others otherwise outside own
part past pay people perfect perhaps person pick place plan planning plans please plenty point points possible possibly pretty probably problem put
question questions quick quickly quite
rather ready real really reason receive recently regular remember right roommate run running rush
sad safe said same save say saying scared see seem seems self send sense serious seriously set several share should show sick simple since sister sit sleep slow small smart some someone something sometimes somewhere son soon sorry sort sound speaking special specific spend stand start starting starving stay step still stop story strange stressed stuff stupid such super supposed sure surprised sweet
take taking talk talking tell terrible than thank thanks then thing things think thinking thought through time tired today together told tomorrow tonight too top total totally town tried trip true truth try trying turn type typically
ugh unable understand unsure until upset use used useful using usual usually
version very wait waiting wake walk wanna want wanted wanting watch way week weekend weeks weird welcome went whatever whenever whichever while whole whos wife wish woman won wonder wondering word words work working world worried worry worst worth would wow wrong
yall yay year yep yes yesterday yet young yup
accept accepted active additional advance allow allowed alternative amount announce annual anybody appear approach appropriate arrange arrive attend available avoid aware
back barely base basic become before behind below beside besides between beyond biggest bit block both brand brief broad build built
calling carry catch cater certain chance change changed changing charge choice choose common compare compared complete complicated concern concerned condition confirm connect consider consist contain continue convenient counting create current
daily damage date decent decide decision deep depend depends detail details determine difference different differently difficult direct directly divided double due duration
each earlier earliest effect either eligible emergency entire equal especially essentially even event eventually exist existing expected expensive extra
fail fair fairly familiar fancy fewer fill final finally fine finish finished fit fits fixed follow following forget former free fresh further
gather generally grab great greater grown guarantee guy
happens hardly hassle haul have having heading held highest holding honest honestly hour huge
ideal immediate immediately impossible include included including increase individual initial inquire inquiring involve involved
joined joining
keeping kept kinda
large larger largest lately leaving legit length less letting level light likely limited listed load located longer longest lose lots lowest
main major majority manage mandatory match max maximum meant meantime measure mention method middle min minimum minor miss mostly moved moving multiple
naturally necessarily necessary neither newest newly none nope normally noted number numerous
obtain occasion occur offer offered official often older oldest opposed original originally overall owe own
particular partly passed per perform permanent personal personally physical physically picked piece plain pop possibly potential potentially prefer present pretty prevent previous previously prior process proceed properly provide provided public purpose putting
qualify random rare rarely reach recent recently recommend recommended reduce refer regarding related relevant remain remaining require required respond rest result return roll roughly
seeing seem separate separately serve settle share short shortly sign similar similarly single situation size slight slightly slow smaller smallest solid somehow soonest specifically split spot standard state steps stick straight strict strictly strong style submit sudden suddenly suggest suit suitable supply support
takes temporary tend tends therefore throw together total totally treat tricky truly twice typical typically
unused unusual update upcoming upper urgent usual
valid value various vary via view visible vs
weekly wide wider willing within wondering worth wrap
yearly younger youngest
folks ppl people person persons peeps adult adults kid kids child children parent parents teen teens student students staff mom moms dad dads mother mothers father fathers son sons daughter daughters brother sister siblings cousin grandkid grandkids niece nephew spouse partner newcomer beginner beginners individual individuals everybody customers customer team crowd couple
office offices department dept campus college school university center centre city town county village community building buildings place places site location locations area facility facilities institution organization company
sat sun mon tue tues wed weds thu thur thurs
rule rules policy policies families mine
anything everything nothing killing killed kill eve dying lol promise
amiga amigo ayer bien bueno buena busco casi chico cosa creo decir dia dice dicen entonces favor gente gracias hacer haciendo hola igual ir lugar luego mama manana mejor mucho mucha muy necesito noche nunca oye papa parece pasa pero pienso poco porque posible pregunta primo puedo quiero rapido sabe saben saber senor senora siempre solo soy tal tambien tarde tengo tiempo tipo todo todos trabajo usted vamos ver vez voy ya
atiende atienden atienda abre abren cierra cierran abierto adultos algo alguno ambos antes aparte cada cambiar cambio caso cerca cerrado cierto clase claro comun conseguir cual cualquier dar debe debo deben dejar demas despues diferente distinto donde empezar encontrar enviar escuela estar familia familias familiares general gratis haber habra hijo hijos ir joven jovenes lista llegar llevar mayor mayores menor menores mismo necesita necesitan ninguno nino ninos nosotros nuevo nuevos ofrecen oficina otra otro otros pasar pedir pequeno persona personas poder poner posible primer primera principal propio proxima proximo quedar quien recibir requiere saber salir seguir ser servicio siguiente somos soy tener tengo terminar todavia tomar traer ultimo unico usar valer varios venir
`
const roots: ReadonlySet<string> = new Set(words.trim().split(/\s+/).map(stem))

/** Whether it is a word of everyday talk, in whatever form. */
export const isEveryday = (word: string): boolean => roots.has(stem(word))
