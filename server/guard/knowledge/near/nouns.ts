/** Things and people an office speaks of that go by either name: one matter a line. */
export const nouns = `
swine pig pigs hog hogs
cost price fee fees charge charges rate prices tarifa
deadline cutoff due
location locations spot venue venues ubicacion
building buildings hall halls
dorm dorms dormitory dormitories residence dormitorio
apartment apartments unit units flat flats apartamento
room rooms space spaces
space spaces spot spots stall stalls
form forms application applications paperwork packet
license licenses licencia
appointment appointments slot slots timeslot timeslots meeting meetings
reservation reservations booking bookings
phone hotline
website webpage page pages site
bill bills statement statements invoice
vacation vacations recess break breaks vacaciones receso
spouse spouses husband wife esposo esposa conyuge
sibling siblings brother sister brothers sisters hermano hermana
roommate roommates roomie flatmate
baby babies infant infants bebe bebes
luggage baggage suitcase suitcases equipaje
bin bins container containers receptacle
box boxes carton caja cajas
fridge fridges refrigerator refrigerators minifridge
tv tvs television televisions
couch sofa couches sofas
problem problems trouble issue issues error problema problemas
outage outages downtime
aid assistance
contract contracts agreement agreements lease leases contrato
rule rules policy policies regulation regulations guideline guidelines regla reglas norma normas politica
option options choice choices opcion opciones
type types kind kinds sort sorts tipo tipos
amount amounts sum total cantidad monto
part parts portion portions
stairs stairway stairways staircase stairwell escaleras
hallway hallways corridor corridors
lobby foyer vestibulo
basement downstairs sotano
counter desk mostrador
dininghall cafeteria
advisor advisors adviser advisers asesor consejero
counselor counselors counsellor
participant participants entrant entrants
spectator spectators audience
driver drivers motorist motorists
tenant tenants renter renters inquilino
worker workers employee employees staff trabajador
jacket jackets coat coats
umbrella umbrellas paraguas
shoes footwear zapatos
snack snacks refreshments
package packages parcel parcels paquete paquetes
sidewalk pavement acera
vaccine vaccination shot jab injection
checkup checkups
medicine medicines medication medications meds medicina medicamento medicamentos
symptom symptoms sintomas
illness sickness disease enfermedad
allergy allergies alergia alergias
headphones headphone earphones earbuds
cable cables cord cords
program programs programa programas
activity activities actividad actividades
scholarship scholarships beca becas
tuition colegiatura
copay copays copayment copayments
homework assignment assignments tarea tareas
article articles articulo articulos
magazine magazines revista revistas
newspaper newspapers periodico
disc discs disk
grill grills barbecue bbq parrilla
theater theaters teatro
stage escenario
intermission interval
weapon weapons arma armas gun guns firearm firearms
towel towels toalla toallas
lifeguard lifeguards salvavidas
coach coaches trainer trainers entrenador
reason reasons cause
example examples instance
password passcode passcodes
username userid
cell cellphone mobile smartphone
pill pills
cost surcharge surcharges
document papers documentation
age edad
money funds funding
salary wages wage pay
income earnings ingresos
item items object objects belongings articulo
crib cribs
tram streetcar trolley
subway metro
airport aeropuerto
corner intersection esquina
`
