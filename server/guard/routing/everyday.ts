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
take taking talk talking tell terrible than thank thanks then thing things think thinking thought through time tired today together told tomorrow tonight too top total totally town travel traveling tried trip true truth try trying turn type typically
ugh unable understand unsure until upset use used useful using usual usually
version very wait waiting wake walk wanna want wanted wanting watch way week weekend weeks weird welcome went whatever whenever whichever while whole whos wife wish woman won wonder wondering word words work working world worried worry worst worth would wow wrong
yall yay year yep yes yesterday yet young yup
amiga amigo ayer bien bueno buena busco casi chico cosa creo decir dia dice dicen entonces favor gente gracias hacer haciendo hola igual ir lugar luego mama manana mejor mucho mucha muy necesito noche nunca oye papa parece pasa pero pienso poco porque posible pregunta primo puedo quiero rapido sabe saben saber senor senora siempre solo soy tal tambien tarde tengo tiempo tipo todo todos trabajo usted vamos ver vez voy ya
`
export const everyday: ReadonlySet<string> = new Set(words.trim().split(/\s+/))
