import { ConfigError, readConfig, type Config } from './config.ts'
import { start, type Running } from './start.ts'

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Vouch needs Node 22.18 or newer; this is ${process.versions.node}. Run "npm start", which brings its own.`,
  )
  process.exitCode = 1
} else await main()

async function main(): Promise<void> {
  try {
    const config = readConfig(process.env)
    const running = await start(config, { demo: config.twilio === null })
    console.log(greeting(config, running))
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => void running.close().catch(fail))
  } catch (error) {
    fail(error instanceof ConfigError ? error.message : error)
  }
}

function fail(why: unknown): void {
  console.error(why)
  process.exitCode = 1
}

function greeting({ publicUrl, twilio }: Config, { firstAdmin }: Running): string {
  return [
    `Vouch is ready: ${publicUrl}`,
    ...(firstAdmin
      ? [`First sign-in, shown only now: ${firstAdmin.email} with password ${firstAdmin.password}`]
      : []),
    twilio
      ? `Twilio texts arrive at ${publicUrl}/hooks/twilio/inbound`
      : `No Twilio account is set, so the phone simulator is the provider: ${publicUrl}/simulator`,
  ].join('\n')
}
