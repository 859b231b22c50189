import { describe, expect, test } from 'vitest'
import { compile } from '../../server/guard/knowledge/compile.ts'
import { judge } from '../../server/guard/judge.ts'
import { momentOf } from '../../server/vouch/lines.ts'
import { lasting } from './facts.ts'

/** Facts of many offices, how busy staff would say them, and what they do not say. */
const offices: { title: string; text: string; asked: string; right: string[]; wrong: string[] }[] =
  [
    {
      title: 'Guest entry',
      text: 'Residents may admit up to two guests at a time. Guests must present a photo ID at the front desk.',
      asked: 'can friends come over?',
      right: [
        'You can let in up to two guests at a time.',
        'Guests need to show a photo ID at the front desk.',
      ],
      wrong: [
        'Guests do not need to show a photo ID.',
        'You can let in up to three guests at a time.',
      ],
    },
    {
      title: 'Splitting a balance',
      text: 'A tuition balance may be divided into four equal monthly payments for an enrollment charge of $40.',
      asked: 'can i pay in parts?',
      right: ['There is a $40 fee to enroll.'],
      wrong: ['You can split it into five monthly payments.', 'There is no fee to enroll.'],
    },
    {
      title: 'Book returns',
      text: 'Borrowed books are returned to the drop box on Elm Street at any hour. Items are due after 21 days and may be renewed twice.',
      asked: 'where do i return books',
      right: [
        'You can drop your books off at the Elm Street drop box at any hour.',
        'Bring them back to the drop box on Elm Street any time.',
        'You can extend your books twice.',
      ],
      wrong: ['Items cannot be renewed.'],
    },
    {
      title: 'Room cancellation',
      text: 'A room reservation can be cancelled without charge until 48 hours before the event. Later cancellations are billed at half the rate.',
      asked: 'can i cancel?',
      right: [
        'You can call off a room booking for free up until 48 hours before the event.',
        'You can cancel your room reservation at no charge until 48 hours before the event.',
      ],
      wrong: [
        'You can cancel for free until 24 hours before the event.',
        'You can cancel free of charge at any time.',
      ],
    },
    {
      title: 'Rain date',
      text: 'If it rains, the concert is postponed to Sunday, August 9 at 6pm.',
      asked: 'what if it rains',
      right: ['If it rains the concert gets pushed back to Sunday, August 9 at 6pm.'],
      wrong: [
        'If it rains the concert is cancelled.',
        'If it rains the concert is pushed back to Saturday, August 8.',
      ],
    },
    {
      title: 'Extended hours',
      text: 'The reading room stays open until 2am during finals week.',
      asked: 'how late are you open finals week',
      right: [
        'The reading room is open as late as 2am during finals week.',
        'During finals week the reading room stays open up until 2am.',
      ],
      wrong: [
        'The reading room stays open until 4am during finals week.',
        'The reading room opens at 2am during finals week.',
      ],
    },
    {
      title: 'Orientation',
      text: 'Orientation begins at 8:30am and lasts about three hours. Attendance is mandatory for new tenants.',
      asked: 'when does orientation start',
      right: [
        'Orientation kicks off at 8:30am.',
        'Orientation gets going at 8:30am and goes for about three hours.',
        'New tenants have to come.',
        'New tenants are required to attend.',
      ],
      wrong: [
        'Orientation wraps up at 8:30am.',
        'New tenants do not have to attend.',
        'Attendance is optional for new tenants.',
      ],
    },
    {
      title: 'Closing event',
      text: 'The summer program ends on August 21 at noon.',
      asked: 'when is the program over',
      right: [
        'The summer program wraps up on August 21 at noon.',
        'The summer program is over on August 21 at noon.',
        'It finishes August 21 at noon.',
      ],
      wrong: ['The summer program starts on August 21 at noon.', 'The summer program is over.'],
    },
    {
      title: 'Fee waiver',
      text: 'The application fee of $25 is waived for veterans. Veterans must submit proof of service.',
      asked: 'do vets pay',
      right: [
        'We drop the application fee for veterans.',
        'Veterans need to turn in proof of service.',
        'Veterans have to send in proof of service.',
      ],
      wrong: [
        'The application fee is waived for everyone.',
        'Veterans pay the $25 application fee.',
      ],
    },
    {
      title: 'Deposit refund',
      text: 'The $50 key deposit is refunded within 10 business days after the key is returned.',
      asked: 'when do i get deposit back',
      right: [
        'You get the $50 key deposit back within 10 business days after the key is returned.',
        'We give the key deposit back within 10 business days after you hand the key back.',
        'Your key deposit gets reimbursed within 10 business days.',
      ],
      wrong: [
        'The key deposit is nonrefundable.',
        'You do not get the key deposit back.',
        'You get the $50 key deposit back within 5 business days.',
      ],
    },
    {
      title: 'Nonrefundable fee',
      text: 'The $30 housing application fee is nonrefundable.',
      asked: 'refund?',
      right: [
        'The $30 housing application fee is not refundable.',
        'You cannot get the $30 application fee back.',
        'The $30 housing application fee is non-refundable.',
        'We do not refund the housing application fee.',
      ],
      wrong: [
        'You get the $30 application fee back.',
        'The housing application fee is refundable.',
      ],
    },
    {
      title: 'Replacement badge',
      text: 'Lost badges are replaced at the security desk for $15. A replacement takes two days.',
      asked: 'lost my badge',
      right: [
        'We can replace a lost badge at the security desk for $15.',
        'The security desk replaces lost badges, it is $15.',
        'Getting it replaced takes two days.',
      ],
      wrong: ['Lost badges are replaced for free.', 'Badges are replaced at the library.'],
    },
    {
      title: 'Late rent',
      text: 'Rent that is overdue by more than five days incurs a $35 late charge.',
      asked: 'what if rent is late',
      right: [
        'If rent is more than five days late there is a $35 late fee.',
        'Rent that is past due by more than five days gets a $35 late fee.',
      ],
      wrong: [
        'There is no late fee.',
        'There is a $35 late fee if rent is more than three days late.',
      ],
    },
    {
      title: 'Repairs',
      text: 'Report repairs through the tenant portal. Urgent repairs are answered within four hours.',
      asked: 'my sink is broken',
      right: ['We respond to urgent repairs within four hours.'],
      wrong: ['Urgent repairs are answered within one hour.'],
    },
    {
      title: 'Contact',
      text: 'The volunteer office can be reached at 555-0142 on weekdays. Messages are answered within one business day.',
      asked: 'how do i reach volunteers',
      right: [
        'You can get hold of the volunteer office at 555-0142 on weekdays.',
        'Contact the volunteer office on weekdays at 555-0142.',
        'We reply to messages within one business day.',
        'We get back to messages within one business day.',
      ],
      wrong: ['Messages are answered within two business days.'],
    },
    {
      title: 'Course choice',
      text: 'Campers choose three electives, and must notify the director of allergies before arrival.',
      asked: 'electives?',
      right: [
        'Campers pick three electives.',
        'Campers select three electives.',
        'Let the director know of allergies before arrival.',
      ],
      wrong: ['Campers pick four electives.'],
    },
    {
      title: 'Pets',
      text: 'Pets are prohibited in the dining hall. Service animals are permitted everywhere.',
      asked: 'can i bring dog',
      right: [
        'Pets are not allowed in the dining hall.',
        'We do not allow pets in the dining hall.',
        'Pets are off limits in the dining hall.',
        'Service animals are fine everywhere.',
        'You cannot bring pets into the dining hall.',
      ],
      wrong: ['Pets are ok in the dining hall.', 'Service animals are not allowed.'],
    },
    {
      title: 'Walk-in help',
      text: 'The tax clinic serves walk-ins on Tuesdays from 10am to 2pm. No appointment is necessary.',
      asked: 'do i need appointment',
      right: ['You do not need an appointment.', 'There is no need to make an appointment.'],
      wrong: ['You need an appointment.', 'The tax clinic sees walk-ins on Mondays.'],
    },
    {
      title: 'Ticket sale',
      text: 'Tickets go on sale on March 3 at 10am at the box office and online. Each person may purchase up to six.',
      asked: 'when are tickets',
      right: [
        'Tickets are sold starting March 3 at 10am at the box office and online.',
        'You can get tickets from March 3 at 10am online or at the box office.',
        'You can buy up to six tickets.',
        'Each person can get up to six.',
      ],
      wrong: ['You can buy up to eight tickets.', 'Tickets go on sale March 5.'],
    },
    {
      title: 'Parking pass',
      text: 'Parking passes are issued at window 2 of City Hall. Applicants must bring the vehicle registration.',
      asked: 'parking pass?',
      right: [
        'We give out parking passes at window 2 of City Hall.',
        'Parking passes are handed out at City Hall, window 2.',
        'Bring your vehicle registration with you.',
        'You have to have your vehicle registration.',
      ],
      wrong: ['Parking passes are mailed.'],
    },
    {
      title: 'Waste',
      text: 'Unclaimed items are discarded after 30 days.',
      asked: 'how long do you keep stuff',
      right: [
        'We throw unclaimed items away after 30 days.',
        'Unclaimed items get tossed after 30 days.',
      ],
      wrong: [
        'Unclaimed items are discarded after 60 days.',
        'Unclaimed items are never discarded.',
      ],
    },
    {
      title: 'Printing',
      text: 'Printing costs 10 cents per page in black and white. Scanning is free of charge. Copies are 15 cents each.',
      asked: 'how much to print',
      right: [
        'It costs 10 cents a page to print in black and white.',
        'Scanning does not cost anything.',
        'Scanning costs nothing.',
        'There is no charge for scanning.',
        'We do not charge for scanning.',
        'Photocopies are 15 cents each.',
      ],
      wrong: ['Scanning costs 10 cents.', 'Copies are free.', 'Scanning is not free.'],
    },
    {
      title: 'Pick up',
      text: 'Prescriptions can be collected at the pharmacy window until 5:30pm. Another adult may collect it with a signed note.',
      asked: 'where do i get my meds',
      right: [
        'You can pick your prescription up at the pharmacy window until 5:30pm.',
        'You can pick it up at the pharmacy window until 5:30pm.',
        'Come get your prescription at the pharmacy window by 5:30pm.',
      ],
      wrong: ['You can pick it up at the pharmacy window until 6:30pm.'],
    },
    {
      title: 'Mailing',
      text: 'Transcripts are mailed within three business days. Overnight shipping costs $32.',
      asked: 'how long for mail',
      right: [
        'Transcripts go out in the mail within three business days.',
        'We ship transcripts within three business days.',
        'We send transcripts by mail within three business days.',
        'Overnight mailing is $32.',
      ],
      wrong: [
        'Overnight shipping is free.',
        'Transcripts are e-mailed within three business days.',
      ],
    },
    {
      title: 'Deadline',
      text: 'The deadline to submit the scholarship application is March 1. Late applications are not considered.',
      asked: 'when is it due',
      right: [
        'The scholarship application is due March 1.',
        'The last day to turn in the scholarship application is March 1.',
        'The cutoff for scholarship applications is March 1.',
        'The scholarship form is due no later than March 1.',
        'We do not consider late applications.',
      ],
      wrong: [
        'Late applications are considered.',
        'The last day to turn in the scholarship application is March 10.',
        'Scholarship applications open March 1.',
      ],
    },
    {
      title: 'Hours help desk',
      text: 'The help desk is staffed around the clock. Remote support is available daily from 7am to 11pm.',
      asked: 'when is help desk open',
      right: ['You can get remote support every day from 7am to 11pm.'],
      wrong: ['Remote support is available daily from 7am to midnight.'],
    },
    {
      title: 'Kids',
      text: 'Children under 12 must be accompanied by an adult. The program costs $8 per child.',
      asked: 'can my kid come alone',
      right: [
        'Kids under 12 need an adult with them.',
        'It is $8 per kid.',
        'The program is $8 a kid.',
      ],
      wrong: ['Kids under 12 can come alone.', 'It is $8 per adult.'],
    },
    {
      title: 'Bill',
      text: 'Account statements are posted online on the first of each month. Payment is due by the 20th.',
      asked: 'where is my bill',
      right: [
        'Bills are posted online on the first of each month.',
        'You have to pay by the 20th.',
        'The bill has to be paid no later than the 20th.',
      ],
      wrong: ['Payment is due by the 25th.'],
    },
    {
      title: 'Exempt',
      text: 'The parking fee does not apply to volunteers.',
      asked: 'do volunteers pay to park',
      right: ['Volunteers are exempt from the parking fee.'],
      wrong: ['Volunteers pay the parking fee.', 'Members are exempt from the parking fee.'],
    },
    {
      title: 'Optional gear',
      text: 'A helmet is required. A life vest is optional.',
      asked: 'what do i need',
      right: [
        'You have to wear a helmet.',
        'You do not need a life vest.',
        'A life vest is not required.',
      ],
      wrong: [
        'You need a life vest.',
        'A life vest is required.',
        'A helmet is optional.',
        'No helmet needed.',
      ],
    },
    {
      title: 'Interest period',
      text: 'Applications submitted within the past 60 days may be corrected once.',
      asked: 'fix app',
      right: [
        'You can correct an application you sent in within the last 60 days once.',
        'Applications turned in within the last 60 days can be corrected one time.',
      ],
      wrong: ['Applications can be corrected twice.'],
    },
    {
      title: 'Laundry',
      text: 'Laundry machines are located in the basement and accept cards only. A wash costs $1.75.',
      asked: 'laundry?',
      right: [
        'The laundry machines are downstairs in the basement.',
        'They only take cards.',
        'It is $1.75 for a wash.',
      ],
      wrong: ['A wash is $2.75.'],
    },
    {
      title: 'Move',
      text: 'Move-in is August 24 from 9am to 4pm. Move-out is May 15 by noon.',
      asked: 'when do i move in',
      right: [
        'You can move in on August 24 from 9am to 4pm.',
        'You need to move out by noon on May 15.',
      ],
      wrong: [
        'Move-out is August 24.',
        'You move out on August 24 from 9am.',
        'You move in by noon on May 15.',
      ],
    },
    {
      title: 'Weekly',
      text: 'The farmers market is held weekly on Saturdays from 8am to 1pm at Pioneer Park.',
      asked: 'market?',
      right: [
        'The farmers market is every week on Saturday from 8am to 1pm.',
        'The farmers market happens Saturdays 8am to 1pm at Pioneer Park.',
        'The farmers market runs once a week, Saturdays.',
      ],
      wrong: ['The farmers market is held on Sundays.'],
    },
    {
      title: 'Interpreter',
      text: 'Interpreters are provided at no cost. Requests must be made five days in advance.',
      asked: 'need interpreter',
      right: [
        'We provide interpreters for free.',
        'Interpreters do not cost anything.',
        'Interpreters are free.',
        'You have to ask five days ahead.',
        'Put in your request five days ahead of time.',
      ],
      wrong: ['Interpreters cost $20.', 'You have to request it two days ahead.'],
    },
    {
      title: 'Locker',
      text: 'Lockers must be emptied by the end of the day. Left items are removed.',
      asked: 'lockers overnight',
      right: ['You have to empty your locker by the end of the day.'],
      wrong: ['You can keep items in the locker overnight.'],
    },
    {
      title: 'Wheelchair',
      text: 'Wheelchairs may be borrowed at the information desk on a first-come, first-served basis.',
      asked: 'wheelchair?',
      right: ['You can check out a wheelchair at the info desk.'],
      wrong: [
        'Wheelchairs cannot be reserved at the cafe and cost $5.',
        'Wheelchairs can be rented for $5 at the information desk.',
      ],
    },
    {
      title: 'Password',
      text: 'Passwords expire every 180 days. A forgotten password can be reset online.',
      asked: 'forgot my password',
      right: ['You can reset a forgotten password online.'],
      wrong: [
        'A forgotten password can only be reset in person.',
        'Passwords expire every 90 days.',
      ],
    },
    {
      title: 'Lunch',
      text: 'Lunch is included in the registration fee. Vegetarian meals are available on request.',
      asked: 'food?',
      right: [
        'The registration fee covers lunch.',
        'You can get vegetarian food if you ask.',
        'Lunch comes with the registration fee.',
      ],
      wrong: ['Lunch is not included in the registration fee.', 'Lunch costs extra.'],
    },
    {
      title: 'Photo',
      text: 'Photography is permitted without flash. Tripods are not permitted.',
      asked: 'pictures?',
      right: [
        'You can take pictures without flash.',
        'Taking photos is fine without flash.',
        'You cannot bring a tripod.',
        'No tripods please.',
      ],
      wrong: ['Tripods are fine.', 'You can take pictures with flash.'],
    },
    {
      title: 'Smoking',
      text: 'Smoking is banned within 25 feet of every entrance.',
      asked: 'smoke?',
      right: [
        'You cannot smoke within 25 feet of any entrance.',
        'No smoking within 25 feet of an entrance.',
      ],
      wrong: ['Smoking is allowed within 25 feet of every entrance.'],
    },
    {
      title: 'Bus',
      text: 'The shuttle runs every 20 minutes and stops near the main entrance.',
      asked: 'shuttle?',
      right: [
        'The shuttle comes every 20 minutes.',
        'There is a shuttle every 20 minutes.',
        'The shuttle stops close to the main entrance.',
        'The shuttle stops next to the main entrance.',
      ],
      wrong: [
        'The shuttle runs every 30 minutes.',
        'The shuttle does not stop near the main entrance.',
      ],
    },
    {
      title: 'Duration',
      text: 'Processing may take up to 10 days. Certification must be renewed annually.',
      asked: 'how long',
      right: [
        'Processing can take as long as 10 days.',
        'It can take up to 10 days to process.',
        'You have to renew the certification every year.',
        'The certification has to be renewed once a year.',
      ],
      wrong: ['Processing takes 10 days.', 'You have to renew the certification every two years.'],
    },
    {
      title: 'Emergency aid',
      text: 'Emergency grants do not have to be repaid.',
      asked: 'do i pay it back',
      right: [
        'You do not have to pay back an emergency grant.',
        'Emergency grants do not need to be paid back.',
      ],
      wrong: ['Emergency grants have to be repaid.', 'You have to pay the emergency grant back.'],
    },
    {
      title: 'Documents',
      text: 'Bring two documents that show your address, such as a lease or a utility bill.',
      asked: 'what to bring',
      right: [
        'Bring along two documents with your address on them.',
        'You need two documents that prove your address.',
        'You need to have two papers showing your address with you.',
      ],
      wrong: ['Bring one document that shows your address.'],
    },
    {
      title: 'Spanish',
      text: 'La clinica abre a las 8am y cierra a las 5pm. Las citas son gratis.',
      asked: 'a que hora abren',
      right: [
        'Abrimos a las 8am y cerramos a las 5pm.',
        'Las citas no cuestan nada.',
        'Las citas son gratuitas.',
        'No se cobra por las citas.',
      ],
      wrong: ['Las citas cuestan $10.', 'Abrimos a las 9am.'],
    },
    {
      title: 'Registration es',
      text: 'Registration for swim lessons costs $45 and opens April 6. Proof of age is required.',
      asked: 'cuanto cuesta',
      right: [
        'La inscripcion a las clases de natacion cuesta $45 y abre el 6 de abril.',
        'Hay que traer prueba de edad.',
        'Se necesita comprobante de edad.',
      ],
      wrong: ['La inscripcion cuesta $55.', 'No se necesita comprobante de edad.'],
    },
    {
      title: 'Enter',
      text: 'Visitors enter through the north gate and exit through the south gate.',
      asked: 'which gate',
      right: [
        'Come in through the north gate.',
        'You get in through the north gate.',
        'Leave through the south gate.',
        'You go in by the north gate.',
      ],
      wrong: [],
    },
    {
      title: 'Turn',
      text: 'Lights are switched off at 10pm. Heating is turned on October 15.',
      asked: 'lights',
      right: ['We turn the lights off at 10pm.', 'Lights go off at 10pm.'],
      wrong: ['Lights are switched on at 10pm.', 'Heating is turned off October 15.'],
    },
    {
      title: 'Quiet',
      text: 'The third floor is reserved for silent study. Groups may use the rooms on the first floor.',
      asked: 'where study',
      right: [
        'The third floor is for quiet study only.',
        'If you are a group, use the first floor rooms.',
      ],
      wrong: ['Groups may use the third floor.'],
    },
    {
      title: 'Payment',
      text: 'We accept cash, checks and credit cards. A 3% surcharge applies to credit cards.',
      asked: 'how pay',
      right: ['You can pay with cash, check or credit card.', 'Credit cards have a 3% fee.'],
      wrong: [
        'We do not take checks.',
        'There is a 3% surcharge on cash.',
        'There is an extra 5% charge on credit cards.',
      ],
    },
    {
      title: 'Childcare',
      text: 'Childcare is offered during evening classes for children aged 3 to 9. Parents must remain in the building.',
      asked: 'childcare?',
      right: [
        'There is childcare during evening classes for kids 3 to 9.',
        'Moms and dads have to stay in the building.',
        'We offer childcare for kids aged 3 to 9 during evening classes.',
      ],
      wrong: ['Parents may leave the building.', 'Childcare is for kids aged 2 to 9.'],
    },
    {
      title: 'Laptops',
      text: 'You do not need to bring a laptop to the workshop.',
      asked: 'should i bring my laptop',
      right: ['No need to bring a laptop.', 'A laptop is not required.', 'A laptop is optional.'],
      wrong: [
        'You must not bring a laptop.',
        'You cannot bring a laptop.',
        'Laptops are prohibited.',
      ],
    },
    {
      title: 'Drones',
      text: 'Drones are banned on the lawn.',
      asked: 'drones?',
      right: ['No drones on the lawn.', 'Drones are not allowed on the lawn.'],
      wrong: ['You do not need a drone on the lawn.', 'You may use drones on the lawn.'],
    },
    {
      title: 'Printed letters',
      text: 'Enrollment letters are mailed within five days.',
      asked: 'is my enrollment letter ready',
      right: ['We mail enrollment letters within five days.'],
      wrong: ['It has been mailed.', 'Enrollment letters are e-mailed within five days.'],
    },
  ]

const knowledge = compile(
  offices.map(({ title, text }, place) => lasting(`fact-${place}`, title, text)),
  'offices',
)

const decide = (draft: string, asked: string) =>
  judge({
    draft,
    inbound: [asked],
    office: 'Desk',
    now: momentOf('2026-02-10T12:00:00-05:00'),
    knowledge,
    author: 'person',
  }).decision

const each = (kind: 'right' | 'wrong') =>
  offices.flatMap((office) => office[kind].map((draft) => ({ draft, asked: office.asked })))

describe('everyday words', () => {
  test.each(each('right'))('send: $draft', ({ draft, asked }) => {
    expect(decide(draft, asked)).toBe('send')
  })
  test.each(each('wrong'))('never send otherwise: $draft', ({ draft, asked }) => {
    expect(decide(draft, asked)).not.toBe('send')
  })
})
