/** People, places, things, papers and times that may be told in each other's words: one matter a line. */
export const nouns = `
hall halls hallway hallways corridor corridors
condition shape
helper helpers volunteer volunteers
duplicate duplicates copy copies
noise sound sounds
cigarettes cigarette smoking smoke vaping
purse purses bag bags handbag
shuttle shuttles bus buses van vans
breach breaches violation violations
concern concerns complaint complaints grievance grievances
meeting meetings session sessions
guidance advice
warning warnings notice notices
bite bites snack snacks
grounds reason reasons
supervisor manager managers boss bosses jefe gerente
janitor janitors custodian custodians
cop cops police policia
firefighter firefighters fireman firemen bombero bomberos
chairperson chairman chairwoman chair
freshman freshmen
alumni alumnus alumna alum alums
candidate candidates applicant applicants solicitante
contestant contestants competitor competitors participant participants entrant entrants
referee referees ref refs umpire arbitro
performer performers entertainer entertainers
actor actors actress actresses performer performers
singer singers vocalist cantante
musician musicians musico musicos
choir choirs chorus coro
vendor vendors seller sellers merchant merchants vendedor
supplier suppliers vendor vendors proveedor
technician technicians tech techs tecnico
educator educators teacher teachers
babysitter babysitters sitter sitters
toddler toddlers tot tots
minor minors underage
kindergarten kinder
kindergartner kindergartners kindergartener kindergarteners
prek prekindergarten
daycare childcare guarderia
elderly elder elders senior seniors
retiree retirees retired pensioner pensioners jubilado
neighbor neighbors neighbour neighbours vecino vecinos
neighborhood neighborhoods neighbourhood barrio vecindario
household households home homes hogar
grandparent grandparents grandma grandpa grandmother grandfather abuelo abuela abuelos
women woman ladies lady female females mujer mujeres damas
men man gentlemen gentleman male males hombre hombres caballeros
viewer viewers spectator spectators onlooker onlookers
cyclist cyclists bicyclist bicyclists ciclista
runner runners jogger joggers
fisherman fishermen angler anglers pescador
traveler travelers traveller travellers viajero
operator operators driver drivers chofer
usher ushers attendant attendants acomodador
receptionist receptionists reception recepcion recepcionista
waiter waiters waitress waitresses server servers mesero mesera camarero
chef chefs cook cooks cocinero
clinician clinicians practitioner practitioners provider providers
insurer insurers carrier carriers provider providers aseguradora
dentist dentists dental dentista
vet vets veterinarian veterinarians veterinary veterinario
pediatrician pediatricians paediatrician pediatric pediatrics pediatra
pharmacy pharmacies drugstore drugstores
juror jurors jury jurado
donor donors donante donantes
recipient recipients awardee awardees
owner owners proprietor dueno duenos propietario
holder holders owner owners titular
buyer buyers purchaser purchasers comprador compradores
shopper shoppers customer customers cliente clientes
coworker coworkers colleague colleagues
representative representatives rep reps agent agents representante
player players jugador jugadores
lawyer abogado abogados lawyers
student schoolchildren schoolkids students
roommate housemate housemates roomies roommates roomie
gymnasium gymnasiums gym gyms gimnasio
cancha canchas court courts
field fields pitch pitches
restroom lavatory lavatories loo potty sanitario restrooms
shower showers regadera ducha duchas
sink sinks basin basins lavabo
faucet faucets spigot tap taps grifo
bed beds cama camas
mattress mattresses colchon
bedding linens linen
blanket blankets cobija
pillow pillows almohada
bulb bulbs lightbulb lightbulbs
stove stoves cooktop cooktops estufa
oven ovens horno
microwave microwaves microondas
washer washers lavadora lavadoras
dryer dryers secadora secadoras
laundry lavanderia
outlet outlets socket sockets plug plugs enchufe
charger chargers cargador
battery batteries bateria baterias
furniture furnishings furnished muebles
shelf shelves stacks estante estantes
bookshelf bookshelves bookcase bookcases
ramp ramps rampa
turnstile turnstiles gate gates torniquete
terminal terminals depot station stations
curb curbs kerb curbside
alley alleys alleyway alleyways callejon
road roads roadway roadways
highway highways freeway freeways expressway autopista
crosswalk crosswalks crossing crossings
walkway walkways path paths pathway pathways footpath
bridge bridges puente
roof roofs rooftop rooftops techo
patio patios terrace terraces terraza
lawn lawns grass cesped
yard garden gardens
branch branches location locations sucursal sucursales
limb limbs branch branches ramas
headquarters hq
facility facilities center centers instalaciones
bedroom bedrooms recamara
pantry pantries despensa
canteen canteens cafeteria cafeterias dininghall
eatery eateries restaurant restaurants restaurante restaurantes
concessions concession snack snacks
tent tents carpa
beach beaches playa playas
cemetery cemeteries graveyard cementerio
er emergency emergencies
country countries pais paises
county counties condado
zipcode zip postcode
zone zones area areas zona zonas
aisle aisles pasillo
bleachers bleacher grandstand gradas
booth booths stall stalls puesto
kiosk kiosks machine machines quiosco
window windows counter ventanilla
supermarket supermarkets grocery supermercado
bookstore bookstores bookshop libreria
landfill landfills dump dumps vertedero
sewer sewers sewage wastewater
pipe pipes tuberia
meter meters medidor parquimetro
streetlight streetlights streetlamp streetlamps lamppost
pothole potholes bache baches
signage signs sign letrero letreros
lane lanes carril carriles
mailbox mailboxes postbox buzon
courthouse courthouses court courts
identity id ids identification
passport passports pasaporte pasaportes
syllabus syllabi syllabuses temario
curriculum curricula
thesis theses tesis
criteria criterion requirement requirements requisito requisitos
prerequisite prerequisites prereq prereqs prerrequisito
corequisite corequisites coreq coreqs
bachelor bachelors baccalaureate licenciatura
master masters maestria
doctorate doctorates phd phds doctoral doctorado
quiz quizzes
essay essays ensayo ensayos
audiobook audiobooks audiolibro
journal journals periodical periodicals
catalog catalogs catalogue catalogues catalogo
stamp stamps postage
supplies materials material materiales
brochure flier fliers folleto folletos brochures
handbook handbooks manual manuals
newsletter newsletters boletin
complaint complaints complain queja quejas
feedback comment comments comentarios
survey surveys questionnaire questionnaires encuesta encuestas
code codes codigo codigos
promo promos promotion promotions promotional
coupon coupons cupon
decal decals sticker stickers calcomania
wristband wristbands bracelet bracelets pulsera pulseras
badge badges gafete
credentials credential login logins
dish dishes plate plates plato platos
dues fee fees charge charges
toll tolls peaje
fare fares pasaje pasajes
tip tips gratuity gratuities propina propinas
subsidy subsidies subsidize subsidized subsidised
atm atms cashpoint cajero cajeros
wallet wallets billetera
dollar dollars buck bucks
remainder remaining rest resto
paystub paystubs payslip payslips
coverage insurance cobertura
citation citations ticket tickets fine fines multa multas
violation violations infraction infractions infraccion
pc pcs computer computers desktop desktops computadoras computadora
tablet tablets pill pills pastilla pastillas
app apps application applications aplicacion
software program programs
monitor monitors screen screens display displays pantalla
loudspeaker loudspeakers speaker speakers bocina bocinas
microphone microphones mic mics microfono
adapter adapters adaptor adaptors dongle dongles adaptador
usb flash thumb thumbdrive flashdrive
hotspot hotspots mifi
inbox mailbox mailboxes
spam junk
multifactor mfa
malware virus viruses
scam scams fraud estafa fraude
scanner scanners scan scans escaner
browser browsers navegador
username netid usuario
motorcycle motorcycles motorbike motorbikes moto motos motocicleta
truck trucks lorry lorries
taxi taxis cab cabs
rideshare rideshares uber lyft
motorcoach coach coaches bus buses
ferry ferries ferryboat ferryboats
boat boats vessel vessels watercraft bote botes
plane planes airplane airplanes avion
ambulance ambulances ambulancia
tire tires tyre tyres llanta llantas
boot booted clamp clamped clamps
gasoline gas petrol gasolina
helmet helmets casco cascos
lifejacket lifejackets pfd pfds lifevest lifevests
vest vests jacket jackets
stroller pushchair pushchairs buggy buggies strollers
padlock padlocks lock locks candado candados
walker walkers rollator
vegetable vegetables veggie veggies verdura verduras
vegan vegans vegano
soda sodas pop refresco refrescos
booze alcohol alcoholic
cigarette cigarettes cig cigs cigarrillo cigarrillos
tobacco tabaco
marijuana cannabis weed marihuana
burger burgers hamburger hamburgers hamburguesa
dessert desserts postre postres
candy candies sweets dulces
takeout takeaway carryout
utensils utensil silverware cutlery flatware cubiertos
bottle bottles botella botellas
eyeglasses glasses spectacles lentes
cooler coolers hielera hieleras
diet diets dietary dieta
grill asador asadores grills
attire dress clothes clothing
tshirt tshirts tee tees shirt shirts camiseta camisetas
swimsuit swimsuits swimwear
hat hats cap caps gorra gorras
gown gowns robe robes toga togas
regalia gown gowns
mask facemask facemasks cubrebocas tapabocas masks
purse purses handbags bolso handbag
jewelry jewellery joyas
pants trousers pantalones
concert concerts gig gigs show shows performance performances
musical musicals show shows
recital recitals concert concerts performance performances
rehearsal rehearsals practice practices
match matches game games partido partidos
tournament tournaments tourney tourneys torneo torneos
competition competitions contest contests concurso
league leagues liga ligas
season seasons temporada
parade parades desfile
festival festivals fest fests
expo expos fair fairs
conference conferences convention conventions
orientation orientations induction
celebration celebrations party parties celebracion
gathering gatherings event events
cookout cookouts barbecue barbecues bbq
raffle raffles drawing drawings sorteo rifa
lottery lotteries drawing sorteo
giveaway giveaways freebie freebies
prize prizes award awards premio premios
audition auditions tryout tryouts
display displays exhibit exhibits exhibition exhibitions
artwork artworks art arte
artifact artifacts artefact artefacts object objects
workout workouts exercise exercises exercising ejercicio
jacuzzi hottub whirlpool
racquet racquets racket rackets raqueta raquetas
internship internships pasantia
quarter quarters term terms
noon midday
sunset sundown
sunrise sunup
dawn daybreak
christmas navidad
easter pascua
period periods window windows timeframe periodo
date dates fecha fechas
shift shifts turno turnos
itinerary itineraries schedule
cat cats feline gato gatos
dog canine canines dogs
bug bugs insect insects
roach roaches cockroach cockroaches cucaracha
wildlife animal animals
leash leashes leashed correa
poop poo feces waste
flower flowers flores
bush bushes shrub shrubs
soil dirt
snow snowfall nieve
ice icy hielo
storm storms tormenta tormentas
flood floods flooding flooded inundacion
wind winds windy viento
sun sunny sunshine
fog foggy niebla
fever fevers temperature fiebre
flu influenza gripe
covid coronavirus
pregnancy pregnancies pregnant embarazo embarazada
xray xrays radiografia
injury injuries injured hurt
pain pains ache aches dolor
surgery surgeries cirugia
vaccine immunization immunizations immunisation vaccines
dose doses dosage dosis
rx prescription prescriptions
referral referrals refer referred
telehealth telemedicine
score scores result results resultado resultados
diagnosis diagnoses diagnostico
death defuncion muerte
marriage matrimonio
chart charts record records
allergen allergens allergy allergies
vision eyesight eye eyes
ordinance ordinances bylaw bylaws law laws
law laws statute statutes ley leyes
procedure procedures process processes procedimiento
slip slips form forms
permit permits permiso permisos
offense offenses offence offences
notice notices notification notifications aviso avisos
reminder reminders recordatorio
blueprint blueprints plans planos
premises property grounds
renovation renovations remodel remodeling remodeled
recommendation recommendations reference references
cv cvs resume resumes
directions instructions instruction instrucciones
topic topics subject subjects tema temas
club clubs organization organizations organisation org orgs
company companies business businesses firm firms empresa empresas
rent renta arriendo
power electrical electricidad luz
blackout blackouts outage outages apagon
leak leaks leakage fuga
mold mould moho
odor odors odour smell smells olor
noise noises noisy ruido
lockout lockouts locked
vacuum vacuums aspiradora
bulk bulky
route routes line lines linea
transit transportation transport transporte
backpack rucksack rucksacks knapsack bookbag backpacks mochila mochilas
bay bays space spaces
windshield windshields windscreen parabrisas
dashboard dash
mile miles milla millas
block blocks cuadra cuadras
guide docent docents guides
merch merchandise mercancia
captions captioned captioning caption subtitles subtitled subtitulos
absence absences absent ausencia ausencias
classroom classrooms room rooms salones
stock inventory
product products item items producto productos
snowplow snowplows plow plows plough
closure closures closed close closing closes cierre
possessions belongings pertenencias
tool tools herramienta herramientas
toy toys juguete juguetes
instrument instruments instrumento instrumentos
balloon balloons globo globos
ammunition ammo
hookup hookups connection connections
consumption usage use uses consumo
fingerprint fingerprints huella huellas
question query queries duda dudas inquiry inquiries questions
voicemail voicemails message messages
phone helpline
number numbers numero numeros
address addresses domicilio
image images picture pictures photo photos
dimensions dimension measurement measurements size sizes medidas
bundle bundles package packages pack packs
opportunity opportunities chance chances oportunidad
benefit benefits perk perks beneficio beneficios
danger dangers hazard hazards peligro
mistake mistakes error errors
accident accidents crash crashes collision collisions choque
theft thefts steal robo
vacancy vacancies opening openings vacante
timesheet timesheets timecard timecards
roster rosters list lists
capacity occupancy occupy aforo capacidad
handicap handicapped accessible accessibility
disabled handicap handicapped disability disabilities discapacidad
units unit credits credit
releases release waivers waiver
carts cart bins bin
trashcan trashcans wastebasket wastebaskets bin bins
veterans veteran vets vet
certificate certificates certificado certificados
clothing clothes apparel garments garment
production productions play plays show shows obra
outing outings trip trips
heat heating calefaccion
shutoff shutoffs disconnection disconnect disconnected disconnects
signal signals stoplight stoplights light lights semaforo
firewood wood
birthdate dob birth birthday nacimiento
celular celulares cell cellphone cellphones phone phones
steps step stairs stair escalones
paso pasos steps step
daughter daughters sons child children kid kids hijo hija hijos hijas
landlord landlady landlords lessor lessors casero
caretaker caretakers caregiver caregivers cuidador
veg veggie vegetarian vegetarians vegetariano
hours schedule schedules horario
data datos
lodging lodgings accommodation accommodations alojamiento hospedaje
staffer staffers employee employees worker workers
showtime showtimes time times
sublet sublets sublease subleases subletting subleasing
cosigner cosigners guarantor guarantors
wireless wifi
ethernet wired
printout printouts print prints printed
notary notaries notarize notarized notarization
tenant tenants lessee lessees leaseholder leaseholders
signatory signatories signer signers
presenter presenters speaker speakers
presentation presentations talk talks lecture lectures
camper campers kid kids child children
floaties floaty inflatable inflatables
diaper diapers nappy nappies
sketch sketches sketching draw drawing drawings
headphones headphone headset headsets
cinema cinemas theater theaters
playbill playbills program programs
postal mail
winner winners ganador ganadores
machine machines maquina maquinas
dusk nightfall
`
