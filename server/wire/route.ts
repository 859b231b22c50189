import type { z } from 'zod'
import type { Permission } from '../roles.ts'

export type { Permission, Role } from '../roles.ts'

/** Who may call a route: `anyone`, any signed-in member of staff, or the holders of a permission. */
export type Who = 'anyone' | 'signed-in' | Permission

export interface RouteDef {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  path: `/${string}`
  summary: string
  who: Who
  params?: z.ZodType
  query?: z.ZodType
  body?: z.ZodType
  responses: Record<number, z.ZodType>
}

export const route = <const R extends RouteDef>(definition: R): R => definition

type In<S> = S extends z.ZodType ? z.input<S> : undefined
type Out<S> = S extends z.ZodType ? z.output<S> : undefined
type Present<T> = { [K in keyof T as T[K] extends undefined ? never : K]: T[K] }
type Part<R, K extends string> = K extends keyof R ? R[K] : undefined

/** What a caller passes. */
export type CallArgs<R extends RouteDef> = Present<{
  params: In<Part<R, 'params'>>
  query: In<Part<R, 'query'>>
  body: In<Part<R, 'body'>>
}>

/** What a handler is given, parsed. */
export type HandlerArgs<R extends RouteDef> = Present<{
  params: Out<Part<R, 'params'>>
  query: Out<Part<R, 'query'>>
  body: Out<Part<R, 'body'>>
}>

/** What a handler may answer. */
export type Reply<R extends RouteDef> = {
  [S in keyof R['responses'] & number]: { status: S; body: z.input<R['responses'][S]> }
}[keyof R['responses'] & number]

type Good = 200 | 201 | 204

/** What a caller receives when all is well. */
export type Answer<R extends RouteDef> = z.output<R['responses'][keyof R['responses'] & Good]>
