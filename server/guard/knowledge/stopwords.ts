const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Words that carry no matter of their own. What they do to a sentence (deny, require, hedge) is read by form.ts. */
export const empty = set(`
a an the this that these those it its it's they them their theirs he she his her him we us our ours i me my mine you your yours one ones
is are was were be been being am do does did doing has have had having will would shall should can could may might must
to of in on at by for from with into onto as if or and but so than then there here about out up down off over not no nor yes
what when where who whom which why how any some all both either neither also too just very really quite still yet again only
regarding concerning everything anything something
upto atleast atmost morethan lessthan except unless until through during while since between among via
suchas because though although however otherwise instead insteadof plus etc even already now ever never without
el la los las un una unos unas de en y e o u a con por para que es son esta estan sin no si se su sus lo le les del al como mas hay
este estos estas ese esa muy tambien ya pero nos nuestro nuestra usted ustedes puede pueden desde hasta entre sobre cuando donde hoy al ser tiene tienen
one two three four five six seven eight nine ten before after prior hundred antes despues
per apiece cada each every
whoever whomever whichever whenever wherever
around approximately roughly circa toward towards within upon onto besides beyond
both whose whether own none nothing nobody themselves yourself itself ourselves someone anybody everyone everybody anyone
`)

/** Talk that frames a statement without adding to it. */
export const filler = set(`
please kindly gladly happily thanks thank ok hey hi hello well lol haha actually basically simply certainly definitely sure indeed right
feel let know want wants like go goes going went get gets look looks
tell note fyi remember make sure way bit case heads
hope glad happy sorry yes yeah great good
available directly currently normally usually typically generally
thing things stuff details detail information info
needs need head heads nope friend
favor guys folks guy unfortunately fortunately luckily sadly alas afraid absolutely totally definitely yep yup yeah honestly specifically exactly lucky
obviously essentially literally naturally thankfully technically overall therefore thus hence additionally furthermore moreover
anyways anyhow btw oh oops whoops yay hmm aw sir madam
heya heyy heyyy hiya howdy hullo greetings gotcha thx thanx tysm cheers sry soz fwiw tbh ngl imo hehe heh hmmm um umm uh uhh erm ah ahh ohh ooh aww
welp oopsie woops yikes ugh oof phew whew gosh geez wow woohoo hooray bummer bud pal mate hon jaja jeje oye anywho
mr ms mrs sr sra srta dra dr
gracias claro hola buenos
back
located place places
`)

/** Concepts of verbs that only carry what a sentence says: taking, bringing, finding. */
export const lightVerbs = set(`
~take ~bring ~require ~find write ~happen ~run come ~get ~use ~watch ~show make put ~question ~limit ~give ~visit ~time ~lasts fillout reach ~phone ~email contact ~text ~send ~help ~issue ~reply ~request ~contact ~come wear ~handle mean follow done
`)

/** Verbs that say next to nothing of what they go with: "keep your dog leashed", "pick up a slip", "it covers two adults". */
export const plainVerbs = set(`
keep keeps keeping kept hold holds holding held pick picks picking picked grab grabs
follow follows following cover covers covering comes coming fill fills filling head hop pop stick sticks sit sits sitting
count counts counted counting touch touches touching wait waits waiting
play plays playing try tries trying fit fits hit hits land lands stand stands choose chosen choosing decide go goes going
turn turns toss look looks looking talk talks live lives sort sorted drop drops depend depends
`)
