/** Words that may stand for each other in an office's answers: one concept a line, its name first. English, then Spanish. */
export const groups = `
cost price fee fine fines penalty charge rate fare cuesta cuestan costar precio tarifa cobra cobran vale valen tarifas precios
pay payment paid pagar paga pago pagos
buy purchase buying bought comprar compra compran
order ordering ordered pedir pedido pida pide solicitar
ticket tickets entrada entradas boleto boletos pase
appointment appointments meeting cita citas
schedule timetable calendar horario calendario
register registration enroll enrollment registering signup enlist inscribirse inscripcion inscripciones inscribir matricula matricularse registrarse registro
require required requires need needed needs necessary mandatory requirement must obligatory compulsory necesita necesitan necesario requiere requieren requerido obligatorio debe deben necesitas
reserve reservation book booking booked reserved reservar reserva reservas reservarse
request ask asked asks requested requests apply solicite solicita solicitud solicitudes
borrow lend lends lent loan loaned loans prestar presta prestan prestamo prestamos
collect pickup collected collecting recoger retirar recoge recogerse grab grabbed
come comes came coming
deliver delivered delivery delivers arrive arrives arriving arrival shipped ship shipping entregar entrega envio enviar
arrive arrives come comes coming arrival llegar llega llegan
mail mailed mails
send sends sent enviar envia envian mandar
return returns returned devolver devolucion
deposit deposits deposited depositos
submit submitted submission presentar entregue
bring brings carry bringing traer traiga trae llevar
visit visits visiting comein visitar visite visita
guest guests visitor visitors attendee attendees visitante visitantes invitado invitados
person people individual individuals anyone somebody someone folk folks rider riders passenger passengers customer customers patron patrons user users client clients persona personas alguien
child children kid kids youngster youngsters little-ones ninos nino ninas nina
adult adults grownups adulto adultos
student students pupil pupils learner estudiante estudiantes alumno alumnos
undergraduate undergraduates licenciatura pregrado
graduate graduates
alumni alumnae alumnus alums alum exalumnos
teacher instructor instructors professor professors teachers faculty profesor profesora profesores maestro
parent parents guardian guardians mom dad mother father padre madre padres
family families familia familias
member members membership socio socios miembro miembros membresia
resident residents residente residentes
volunteer volunteers volunteering voluntario voluntarios voluntariado
staff employee employees personnel team crew personal
office offices desk bureau oficina oficinas
center centro
library libraries biblioteca bibliotecas
museum museo
officer officers
park parks parque parques
pool swimming piscina alberca
clinic clinica
shop store tienda
building edificio
room rooms sala salas salon cuarto aula
floor floors storey level piso pisos planta
entrance door entry puerta puertas doors
parking park parked lot garage estacionamiento aparcamiento estacionar
street calle
restroom bathroom toilet washroom restrooms bano banos
address direccion
phone telephone call calls called calling telefono llamar llame llama
email correo
text texts sms message messages mensaje mensajes
website site web online internet sitio pagina linea
link url enlace
form forms formulario formularios planilla
letter letters carta cartas
document documents paperwork documento documentos
id identification identificacion ids
photo picture photograph pictures photos photography photographs photographing foto fotos
copy copies copia copias
print printed printing prints printer printers imprimir imprimirse impresion impresora
book books libro libros
laptop laptops computer computers portatil portatiles computadora
class classes course courses lesson lessons workshop workshops seminar session sessions clase clases curso cursos taller talleres
lecture talk speaker charla conferencia
concert show performance concierto espectaculo
exhibition exhibit exhibits exhibitions gallery exposicion exposiciones
tour tours recorrido recorridos
fireworks firework
event events evento eventos
ceremony ceremonia commencement convocation graduation
festival feria fair
exam exams examination examinations test tests examen examenes
final finals
grade grades mark marks calificacion calificaciones nota notas
appeal appeals dispute challenge contest fight apelacion apelaciones apelar
transcript transcripts
diploma diplomas
degree degrees
term semester semestre termino terminos
spring primavera
summer verano
fall autumn otono
winter invierno
week weeks semana semanas
month months mes meses
year years ano anos anual annual annually yearly
hour hours hora horas
minute minutes minuto minutos
daily everyday diario diariamente
holiday holidays festivo feriado
thanksgiving 
deadline due plazo vence vencen
limit limited cap ceiling maximum most limite maximo
minimum least minimo
seat seats spot spots capacity asiento asientos plaza plazas cupo cupos
page pages pagina paginas
paper papel
electronic digital electronica electronico
official oficial oficiales
replacement replace replaced reemplazo
half mitad
discount discounted reduced discounts descuento descuentos
food eat eating snack snacks meal meals comida comer alimentos
drink drinks beverage beverages bebida bebidas
alcohol alcoholic wine beer
dog dogs perro perros
pet pets animal animals mascota mascotas
bike bicycle bikes bicycles cycling bicicleta bicicletas
stroller strollers carriage pram carriola cochecito
wheelchair wheelchairs 
bag bags backpack backpacks bolsa bolsas mochila mochilas
coat coats checkroom cloakroom
locker lockers casillero casilleros
camp camping campsite campsites
fire campfire campfires bonfire
trail trails path sendero senderos
shelter shelters pavilion pavilions
equipment gear equipo
money cash efectivo
card cards tarjeta tarjetas
check cheque
credit credits credito creditos
refund refunds refunded getback reimbursed reembolso reembolsos
cancel canceled cancellation cancelled cancels cancelar cancelacion
change changes changed modify switch cambiar cambio cambios
move moved moves relocate relocated shift shifts mover
name names nombre nombres
record records registros expediente
help helps assist assistance assists ayuda ayudar ayudan support
handle handled handles process processed processing manage managed dealt atiende atienden atendemos atender
issue issued issues provide provided provides handed distribute distributed given gives offer offered offers supply ofrece ofrecen dar
keep kept hold holds held
lost misplaced missing left-behind perdido perdidos perdida
found encontrado
early earlier temprano
late tarde tardio tardia atrasado atrasada atrasados atrasadas retraso lateness overdue latecomer latecomers
repeat repeated retake retaking repetir
finish finished complete completed completes completar
count counts cuenta
renew renewed renewal renewals renovar renovacion renewing
become becomes turn turns
show shows display displayed listed lists list
post posted published publish 
download downloaded descargar
upload uploaded subir
sign signed signature signatures firma firmar firmado
approve approval approved permission authorization aprobacion permiso autorizacion
release consent consentimiento
accessible accessibility accesible
language languages idioma
spanish espanol
english ingles
rain rains raining rainy pours pouring lluvia llueve wet
weather clima
near nearby next adjacent cerca junto
across opposite
left izquierda
right derecha
second segundo segunda
third tercer tercero tercera
other another else otro otra otros otras
twice 
once una-vez
walkin walk
question questions pregunta preguntas
answer answers answered reply replies respuesta responde respond
time times hora
day days dia dias
business habiles habiles working laborables workday
speak spoken habla hablan hablar
live livestream stream streamed
mailing postage correo 
cover covers covered include includes included including incluye incluyen incluido
lasts lasting lasted long duration dura
use uses used using usar uso usa
get gets obtain receive receives received obtener recibir conseguir
give 
take takes taken tomar tarda tardan tomara
work works trabajo
read reading leer
play playing jugar
watch see seen view visible viewable ver
find located location locate ubicada ubicado queda encuentra
run runs hosted hosts
happen happens occurs
large big grande
small pequeno
quiet silent silence silencio
group groups grupo grupos
school escuela
university universidad campus
city town municipal ciudad
community public comunidad publico
senior seniors mayores
veteran veterans military
donate donation donations donating donar donacion donaciones
vaccine vaccination shot shots vaccines vacuna vacunas
insurance seguro
patient patients paciente pacientes
doctor physician physicians doctors medico
nurse nurses enfermera
prescription refill prescriptions refills receta
sick ill unwell enfermo
pharmacy farmacia
lab laboratory
password passwords contrasena
signin login 
account accounts cuenta
portal
overnight noche
night nights noche
morning manana
afternoon tarde
evening evenings
weekend weekends
weekday weekdays
noon mediodia
midnight medianoche
dollar dolares dolar
cent centavos centavo
black negro
white blanco
throw discard discarded trash dispose toss tossed
begin-again resume resumes
teen teens teenager teenagers
discuss talk talks
suggest suggestion recommend recommended recommends
suited designed intended meant aimed geared suitable appropriate recommended ideal
fix repair mend
purse handbag
car cars vehicle vehicles auto coche carro
train trains tren trenes rail
bus minibus autobus autobuses
stop stops parada paradas
station stations estacion estaciones
ride rides trip trips journey journeys viaje viajes
travel travels viajar viajan
transfer transfers
lift elevator elevators ascensor
shuttle shuttles
frequency frequent often
map maps mapa mapas
brochure brochures leaflet leaflets flyer flyers pamphlet
gift gifts present presents
souvenir souvenirs
cafe cafeteria restaurant
lunch lunches almuerzo
breakfast desayuno
dinner supper cena
table tables mesa mesas
chair chairs silla
flash
camera cameras camara
film filming filmed video videos videotape
quick fast speedy rapid
rapid rapido
quiet calm
loud noisy
big-size size sizes
heavy pesado
trash garbage rubbish waste basura
recycling reciclaje
water agua
power electricity
wifi internet
screen screens display
key keys llave llaves
lock locked
tax taxes impuesto impuestos
bill bills invoice invoices factura
receipt receipts recibo recibos
bank banco
job jobs employment position positions empleo trabajo
career careers
interview interviews entrevista
lawyer attorney lawyers legal
court tribunal
police policia
emergency emergencies emergencia
accident accidente
safety security seguridad
health salud
mask masks mascarilla
test-kit kit kits
blood sangre
waiting wait waits espera esperar
line queue
list lists listing lista
guide guides guided guia guiada guiadas
map-route route routes ruta rutas
detour detours diversion
change-of-plan alternative alternatives instead
exchange swap swapped trade
pass passes pase pases abono
owner owners
rent hire hired rental alquilar alquiler
house home homes housing casa hogar
kitchen cocina
garden gardens jardin
tree trees arbol
picnic picnics
party parties fiesta
birthday birthdays cumpleanos
wedding weddings boda
performance performances
movie movies film pelicula
screening screenings showing
music musica
art arts arte
artist artists artista
craft crafts
game games juego
sport sports deporte
team teams equipo
gym fitness
swim swims swimming nadar natacion
lesson lessons leccion
beginner beginners novice
newcomer newcomers newbie
accompany accompanied accompanying chaperone chaperones
supervise supervised supervision
attendant attendants caregiver caregivers aide
interested interest
discounted cheaper
expensive costly
additional extra further adicional
valid good vigente
effective effect
expire expires expired lapse caduca
board boards boarding
serve serves served service services servicio servicios
connect connects connecting link links linking
unlimited ilimitado ilimitados ilimitada ilimitadas
fold folded folding
load loaded reload reloaded topup recargar
balance saldo
tap taps
coin coins moneda monedas
cashier register
enter enters get-in admitted admission admittance entrar entran ingreso admision entry
same mismo misma
`

/** Words that say opposite things about one matter: left, right. */
export const opposites = `
open opens opened opening reopen reopens reopened reopening abierto abierta abiertos abiertas abre abren abrir | closed close closes closing shut shuts cerrado cerrada cerrados cerradas cierra cierran cerrar
allow allowed allows permitted permit permits welcome ok fine possible able acceptable permissible permitido permitida permite permiten | forbidden forbid forbids forbidding prohibited prohibits banned ban bans prohibit prohibido prohibida disallowed offlimits unable
start starts begin begins starting beginning began comienza comienzan empieza empiezan inicia inicio comenzar commence commences kick | end ends ending finish finishes conclude concludes termina terminan 
accept accepts accepted take takes taken honor aceptan acepta aceptar | refuse refused refuses declined reject rejected
before prior antes ahead | after afterwards despues following
free gratis gratuito gratuita gratuitos complimentary | paid notfree
more greater higher above exceeding mas mayor | less fewer lower below menos menor
increase rise increased rises | decrease reduction decreased
stay stays remain remains remained quedarse permanece | leave leaves leaving salir vanish vanishes vanished disappear disappears disappeared
arrive | depart departs departure departures
first firstly primer primero primera | last ultimo ultima
earliest | latest
color colors | blackandwhite grayscale
member | nonmember nonmembers
require | optional voluntary opcional unnecessary
lock | unlock unlocks unlocked unlocking
movein | moveout
signin | signout
switchon | switchoff
valid | invalid
eligible | ineligible
include included includes including | exclude excludes excluded excluding
heated warm | unheated cold
full soldout | vacant
permanent | temporary
available | unavailable
indoor indoors inside adentro dentro | outdoor outdoors outside afuera
accessible | inaccessible stairs steps
`
