/** Verbs, and nouns made of them, that say the same in an office's answers: one matter a line. A word may stand in several. */
export const verbs = `
enter enters entering entered comein admit admits admitting admitted admittance entrar
divide divides divided division split splits splitting spread spreads spreading dividir
share shared sharing joint common
present presents presented show shown showed produce bring brings mostrar muestre presentar presente
return returned returning dropoff comeback getback regresar devolver devuelva
submit submits submitted submission dropoff file filed filing lodge upload uploads uploaded
deliver delivers delivered dropoff
cancel canceled scrap scrapped axed
postpone postponed postponing delay delays delayed defer defers deferred deferral aplazar aplazado posponer
reschedule rescheduled rebook change changed changes
rebook reschedule rescheduled move moved moving
extend extended extending extension extensions prolong prolonged lengthen renew renewed renewal renewals prorrogar
apply applies applied applying application applications request requests requested requesting solicitar solicitud
ask asks asked asking inquire inquiry inquiries enquire enquiry
register registered registering join joins joining joined
reserve reserves reserved hold holds held
pay pays paid paying settle settled settling
owe owes owed owing outstanding due
waive waived waives waiver waivers drop dropped
refund refunds refunded reimburse reimbursement repay getback return returned
repay repays repaid repayment
borrow borrows borrowed borrowing checkout checkouts signout
moveout checkout vacate vacated
movein checkin
repair fix fixed repaired maintenance reparar reparacion
answer answers answered reply replies replied replying respond responds responded responding response responder
contact contacted reach reached contactar
notify notified notification inform informed alert tell told advise avisar avise
announce announced announcement announcements posted post posting publish published released anunciar
consult check checked checking see look looking review reviewed consulte revisar revise
verify verified verification confirm confirmed confirmation check checked
choose chose chosen choice choices pick picks picked picking select selected selection elegir elija escoger
serve serves served help helps helping assist see sees treat
sell sold selling sale buy bought buying purchase purchased vender venden venta
collect claim claimed retrieve retrieved pickup
keep keeps kept retain retained save saved store stored guardar guarde
clean cleaning tidy limpiar limpieza
copy copier copiers photocopy photocopies photocopied photocopier photocopying
mail mailed mails mailing ship shipped shipping send sent
attend attended come comes coming join joining participate showup asistir asista
arrive arriving showup
meet meets meeting happen held
host hosts hosted hold held organize organized
access use used using
discuss speak talk chat
give gives given issue issued provide
complete completed fillout rellenar llenar
finish finished done finalize finalized
continue resume
resume restart reopen reopens reopened
remove deduct deducted subtract
combine combined merge merged
receive received get gets
wait waiting queue
shows showing present show
sit sits sitting sat seat seated seating sentarse
prove proof evidence prueba comprobante documentation
prove proves show
assign assigned assignment allocate allocated allotted
increase raise raised
limit capped restrict restricted
smoke smoking vape vaping fumar
charge charged charging bill billed invoice cobrar
exit leave leaving salir
damage damaged broken ruined
qualify qualifies qualified eligible eligibility entitled
hire recruit
train training trainings trained
walk caminar
store storage
`
