import { describe, expect, test } from 'vitest'
import { wishOf } from '../../../server/guard/routing/wishes.ts'

describe('an exit verb whose object is us or the texts opts out', () => {
  test.each([
    'stop texting me',
    'please stop',
    'take me off your list',
    'Remove me from this text list pls',
    'lose my number',
    'stpo texting me',
    'no more messages pls',
    'dont text me again',
    'can you stop sending me messages',
    'i asked you to stop texting me',
    'i dont want to get these txts anymore',
    'I would like to opt out',
    'opt me out of this',
    'these messages need to stop',
    'ok enough with the messages already',
    'I revoke my consent',
    'leave me alone',
    'stop blowing up my phone',
    'please do not contact me again or I will report you',
    'this is the wrong person, please stop contacting me',
    'no me manden más mensajes',
    'ya no quiero recibir sus mensajes',
    'quítenme de la lista',
    'borren mi número',
    'quiero darme de baja',
    'dejen de escribirme',
    'dont send any more of those texts',
    'block me from this list',
    'i asked to be taken off',
    'never asked for this stop',
    'stop texing me',
    'no more mesages',
    'take my # off your list',
    'delete this # from the texting list',
  ])('%s', (text) => expect(wishOf([text])).toMatchObject({ kind: 'optout' }))
})

describe('an exit verb with an object of its own does not', () => {
  test.each([
    'stop by my office at 3?',
    'does the bus stop at the library',
    'cancel my appointment',
    'quit my job last week, do i lose insurance',
    'when does the term end',
    'dont stop texting me lol',
    'my ex wont stop texting me what do i do',
    'remove my name from the waitlist',
    'delete my number from the directory',
    'can i opt out of the meal plan',
    'unsubscribe from the course waitlist',
    'we have got to STOP this bill',
    'stop sending me to the bursar',
    'i cant stop laughing',
    'is there an end date',
    'leave me a message',
    'quiero cancelar mi cita',
    'donde para el autobus',
    'Loved “Reply STOP to stop messages”',
    'To stop texts call 08712460324',
  ])('%s', (text) => expect(wishOf([text])?.kind).not.toBe('optout'))
})

describe('a keyword with a slip in it is meant when it is the whole text', () => {
  test.each([
    'sttop',
    'SOTP',
    'dtop',
    'stp pls',
    'unsubscirbe',
    'unsubcribe me now',
    'cancle',
    'opt oout',
  ])('%s', (text) => expect(wishOf([text])).toMatchObject({ kind: 'optout' }))
  test.each([
    'stoop',
    'step',
    'shop',
    'spot',
    'quiet',
    'cancer',
    'subscribe',
    'atop',
    'i quit my job',
  ])('not %s', (text) => expect(wishOf([text])?.kind).not.toBe('optout'))
})

test.each([
  ['START', 'optin'],
  ['pls turn the messages back on', 'optin'],
  ['i texted stop by accident', 'optin'],
  ['sign me up for the texts again', 'optin'],
  ['quiero volver a recibir mensajes', 'optin'],
  ['HELP', 'help'],
  ['what number is this??', 'help'],
  ['how do i unsubscribe', 'help'],
  ['de quien es este numero', 'help'],
  ['wrong number', 'suspected'],
  ['dont text me after 9pm', 'suspected'],
  ['no more', 'suspected'],
  ['you can text us again', 'optin'],
  ['changed my mind, please keep sending the messages', 'optin'],
  ['put me back on the list', 'optin'],
  ['vuelvan a mandarme mensajes', 'optin'],
  ['too many texts', 'suspected'],
])('%s: %s', (text, kind) => expect(wishOf([text])).toMatchObject({ kind }))

test.each([
  ['who is the speaker tonight'],
  ['help!!! which form do i need'],
  ['sign me up for the workshop'],
  ['sign me back up for pottery'],
  ['changed my mind about the room'],
  ['can you text me again the address'],
  ['yes'],
  [''],
])('%j is no wish', (text) => expect(wishOf([text])).toBeNull())

test('the last clear word counts', () => {
  expect(wishOf(['STOP', 'wait no, START'])).toMatchObject({ kind: 'optout' })
  expect(wishOf(['STOP', 'START'])).toMatchObject({ kind: 'optin' })
  expect(wishOf(['stop texting me', 'thanks'])).toMatchObject({ kind: 'optout' })
})

test('the provider wins', () => {
  expect(wishOf(['ok whatever'], 'STOP')).toMatchObject({ kind: 'optout', by: 'provider' })
})
