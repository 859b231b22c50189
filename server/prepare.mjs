// Plain JavaScript for whatever Node there is: it brings the packages (and the right Node with them),
// builds the pages, and for tests a browser. Quick when nothing changed.
import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const marks = join(root, 'node_modules', '.vouch')
const [major] = process.versions.node.split('.').map(Number)

if (major < 18)
  stop(
    `Vouch needs Node 20 or newer to begin with; this is ${process.versions.node}. Install it from https://nodejs.org and run this again.`,
  )

once('packages', hashOf(['package.json', 'package-lock.json']), () =>
  run('npm', ['ci', '--no-audit', '--no-fund']),
)
once(
  'pages',
  hashOf(['package-lock.json', ...filesIn('client'), ...filesIn('server/wire'), 'server/roles.ts']),
  () =>
    run(bin('node'), [
      join('node_modules', 'vite', 'bin', 'vite.js'),
      'build',
      '--config',
      'client/vite.config.ts',
      '--logLevel',
      'warn',
    ]),
)
if (process.argv[2] === 'test') run(bin('node'), [join('test', 'support', 'install-browser.ts')])

/** Does a piece of work unless it was done for the same files before. */
function once(name, hash, work) {
  const mark = join(marks, name)
  if (
    existsSync(mark) &&
    readFileSync(mark, 'utf8') === hash &&
    (name !== 'pages' || existsSync(join(root, 'client/dist/index.html')))
  )
    return
  work()
  mkdirSync(marks, { recursive: true })
  writeFileSync(mark, hash)
}

function run(command, args) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (error || status !== 0) stop(`"${command} ${args.join(' ')}" failed; its own words are above.`)
}

function bin(name) {
  const path = join(root, 'node_modules', '.bin', name)
  try {
    execFileSync(path, ['-e', 'process.exit(parseInt(process.versions.node) >= 22 ? 0 : 1)'], {
      stdio: 'ignore',
      shell: process.platform === 'win32',
    })
    return path
  } catch {
    if (major >= 22) return process.execPath
    stop(
      `Vouch needs Node 22.18 or newer and could not bring one along for this machine; this is ${process.versions.node}. Install it from https://nodejs.org.`,
    )
  }
}

function hashOf(files) {
  const hash = createHash('sha256').update(process.platform + process.arch)
  for (const file of files) hash.update(file).update(readFileSync(join(root, file)))
  return hash.digest('hex')
}

function filesIn(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('dist'))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .toSorted()
}

function stop(why) {
  console.error(why)
  process.exit(1)
}
