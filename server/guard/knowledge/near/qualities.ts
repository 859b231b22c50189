/** How, where and when a thing is: words that may stand for each other, one matter a line. */
export const qualities = `
full fully entire entirely complete completely whole wholly
early beforehand ahead before
late overdue belated
additional extra more added further adicionales
separate separately individual individually own separado
previous previously earlier former
next following upcoming coming proximo proxima
immediately instantly promptly inmediatamente
together jointly juntos
online virtual virtually remote remotely virtualmente
inside indoors within
large larger big bigger huge
small smaller little tiny
near nearby beside
year yearly annually anualmente
regular regularly ordinary normal usual
current valid unexpired
same identical
different differing
certain particular specific
main primary principal
busy busiest crowded packed
quick quickly fast rapidly
cheap cheaper inexpensive affordable barato
expensive pricey
easy simple facil
difficult hard tough dificil
correct accurate
wrong incorrect
enough sufficient adequate suficiente
temporary temporarily
permanent permanently
automatic automatically
anytime whenever
upstairs arriba
downstairs abajo
behind detras
north norte
south sur
west oeste
free complimentary
necessary essential
helpful useful
ready prepared listo
partial partially partly
brief short
outofservice broken inoperative
`
