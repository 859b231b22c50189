import { describe, expect, test } from 'vitest'
import { crisisIn } from '../../../server/guard/routing/crisis.ts'

describe('danger is seen', () => {
  test.each([
    ['i want to kill myself', 'self-harm'],
    ['i have no reason to live', 'self-harm'],
    ['cant stop thinking about ending it', 'self-harm'],
    ['im so tired of living', 'self-harm'],
    ['not sure i want to be here anymore', 'self-harm'],
    ['my friend says shes going to hurt herself', 'self-harm'],
    ['everyone would be better off without me', 'self-harm'],
    ['mi amiga se quiere matar', 'self-harm'],
    ['no quiero seguir viviendo', 'self-harm'],
    ['a lady at the pool isnt breathing', 'medical'],
    ['my brother swallowed a whole bottle of pills', 'medical'],
    ['a car hit someone outside the center', 'medical'],
    ['somebody collapsed by the stairs, call 911', 'medical'],
    ['un señor se desmayó y no respira', 'medical'],
    ['theres a man with a gun at the side entrance', 'violence'],
    ['if you dont fix my bill i will come down there and hurt someone', 'violence'],
    ['my ex is following me and says he will kill me', 'violence'],
    ['we cant find our daughter anywhere', 'violence'],
    ['hay un hombre con un cuchillo', 'violence'],
    ['my boyfriend is hurting me', 'violence'],
    ['im being followed by a guy in a hoodie', 'violence'],
    ['the stairwell is full of smoke', 'disaster'],
    ['fire in the kitchen!!', 'disaster'],
    ['I smell gas in the hallway', 'disaster'],
    ['this is an emergency', 'disaster'],
    ['my cousin had a handful of pills and will not wake up, what do we do', 'medical'],
    ['not sure if he is breathing', 'medical'],
    ['a man fainted at the concert and does not respond', 'medical'],
    ['la señora se cayó y no responde', 'medical'],
    ['driving over there with a hammer, someone will be hurt', 'violence'],
    ['if i lose my spot i will burn that place down', 'violence'],
    ['my stepfather hits me', 'violence'],
    ['two armed men outside, uno es un hombre armado', 'violence'],
    ['he killed himself last night', 'self-harm'],
    ['huele a gas en la cocina', 'disaster'],
  ])('%s', (text, kind) => expect(crisisIn([text])).toMatchObject({ kind }))

  test('in any of several texts', () => {
    expect(crisisIn(['when do you close', 'nvm. i dont want to be alive anymore'])).not.toBeNull()
  })
})

describe('a figure of speech is not danger', () => {
  test.each([
    'this exam is killing me',
    'my mom is gonna kill me if i miss the deadline',
    'i could kill for a coffee',
    'im dying to know who won',
    'my phone is gonna die soon',
    'i do not want to live in the dorms next year',
    'suicide prevention workshop when is it',
    'are campfires allowed',
    'what happens if there is a fire',
    'is there a fire drill today',
    'can i bring a water gun to the pool?',
    'emergency contact form where',
    'when is the cpr training',
    'that concert was fire',
    'my son lost his jacket',
    'we are going to beat your team in the league',
    'my brother beats me at chess',
    'i will bring my bat for softball practice',
    'a class for people who lost someone to suicide',
    'choking on these fees',
    'had a stroke in 2018, is there a class',
    'this heat is going to kill me',
    'there is a knife in the lost and found',
    'flu shot hours',
  ])('%s', (text) => expect(crisisIn([text])).toBeNull())
})
