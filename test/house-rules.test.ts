import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '..')

interface Import {
  from: string
  /** A file of ours, from the root, or the name of a package. */
  to: string
  ours: boolean
  typeOnly: boolean
}

const files = ['server', 'db', 'client', 'test']
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
  .filter(
    (entry) =>
      entry.isFile() &&
      /\.(ts|tsx|mjs)$/.test(entry.name) &&
      !entry.parentPath.includes('client/dist'),
  )
  .map((entry) => relative(root, join(entry.parentPath, entry.name)))

const imports = files.flatMap(importsOf)

function importsOf(from: string): Import[] {
  const source = readFileSync(join(root, from), 'utf8')
  const statement =
    /^\s*(?:import|export)\s+(type\s)?(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm
  return [...source.matchAll(statement)].map(([, typeOnly, fixed, dynamic]) => {
    const name = (fixed ?? dynamic)!
    const ours = name.startsWith('.')
    return {
      from,
      to: ours ? relative(root, resolve(root, dirname(from), name)) : packageOf(name),
      ours,
      typeOnly: Boolean(typeOnly),
    }
  })
}

function packageOf(name: string): string {
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/')
}

const inServer = (file: string): boolean => file.startsWith('server/')
/** The room of a file in server/; null for one lying directly in it, and for the command line, which uses rooms like `main` does. */
const roomOf = (file: string): string | null =>
  file.startsWith('server/vouch/') ? null : (/^server\/([^/]+)\//.exec(file)?.[1] ?? null)
const wrong = (are: (one: Import) => boolean): string[] =>
  imports.filter(are).map(({ from, to }) => `${from} imports ${to}`)

test('the imports are seen at all', () => {
  expect(files.length).toBeGreaterThan(80)
  expect(imports).toContainEqual({
    from: 'server/main.ts',
    to: 'server/start.ts',
    ours: true,
    typeOnly: false,
  })
  expect(imports).toContainEqual({
    from: 'db/sqlite.ts',
    to: 'better-sqlite3',
    ours: false,
    typeOnly: false,
  })
  expect(
    imports.filter((one) => one.ours && !files.includes(one.to) && !/\.(css|js)$|\?/.test(one.to)),
  ).toEqual([])
})

test('imports go down the page: a room imports only rooms further down', () => {
  expect(
    wrong(({ from, to }) => {
      const [here, there] = [roomOf(from), inServer(to) ? roomOf(to) : null]
      return here !== null && there !== null && there < here
    }),
  ).toEqual([])
})

test('files lying directly in server/ know no room, except those that put the parts together', () => {
  const may = [
    'server/main.ts',
    'server/start.ts',
    'server/http.ts',
    'server/seed.ts',
    'server/vouch.ts',
  ]
  expect(
    wrong(({ from, to, typeOnly }) => {
      const direct =
        inServer(from) &&
        roomOf(from) === null &&
        !may.includes(from) &&
        !from.startsWith('server/vouch/')
      const named = from === 'server/app.ts' && typeOnly
      return direct && !named && inServer(to) && roomOf(to) !== null
    }),
  ).toEqual([])
})

test('db/ knows nobody', () => {
  expect(
    wrong(({ from, to, ours }) => from.startsWith('db/') && ours && !to.startsWith('db/')),
  ).toEqual([])
})

test('SQL stays in db/', () => {
  const speaks = /\.(selectFrom|insertInto|updateTable|deleteFrom)\(|\bsql`/
  expect(
    files.filter((file) => inServer(file) && speaks.test(readFileSync(join(root, file), 'utf8'))),
  ).toEqual([])
})

test('the client enters only server/wire/', () => {
  expect(
    wrong(
      ({ from, to, ours }) =>
        from.startsWith('client/') &&
        ours &&
        !to.startsWith('client/') &&
        !to.startsWith('server/wire/'),
    ),
  ).toEqual([])
})

test('each outside library has one keeper', () => {
  const keepers: Record<string, RegExp> = {
    twilio: /^server\/provider\//,
    // Its stemmer and its classifier.
    natural: /^server\/guard\/(?:knowledge\/words|learning\/learn)\.ts$/,
    'socket.io': /^server\/updates\/sockets\.ts$/,
    'better-sqlite3': /^db\/sqlite\.ts$/,
    pg: /^db\/postgres\.ts$/,
    kysely: /^db\//,
  }
  expect(
    wrong(
      ({ from, to, ours, typeOnly }) =>
        !ours &&
        !typeOnly &&
        !from.startsWith('test/') &&
        to in keepers &&
        !keepers[to]!.test(from),
    ),
  ).toEqual([])
})

test('only main.ts, the command line and the tests read process.env', () => {
  const readers = files.filter(
    (file) =>
      !file.startsWith('test/') && readFileSync(join(root, file), 'utf8').includes('process.env'),
  )
  expect(readers).toEqual(['server/main.ts'])
})

test('nothing imports test/', () => {
  expect(wrong(({ from, to }) => !from.startsWith('test/') && to.startsWith('test/'))).toEqual([])
})

test('no index.ts, no utils, no default exports', () => {
  expect(files.filter((file) => /(^|\/)(index\.tsx?|utils?\/|helpers?\/)/.test(file))).toEqual([])
  const exporters = files.filter((file) =>
    /^export default/m.test(readFileSync(join(root, file), 'utf8')),
  )
  expect(
    exporters.filter((file) => !/\.config\.ts$|\.d\.ts$|^test\/support\/postgres\.ts$/.test(file)),
  ).toEqual([])
})
