import { execFileSync } from 'node:child_process'
import { findBrowser } from './browser.ts'

/** Sees to it that there is a browser to test with: an installed one, else Debian's by apt, else playwright's own. */
if (!findBrowser()) {
  const ways: [string, string[]][] = [
    ...(process.getuid?.() === 0
      ? ([
          ['apt-get', ['update', '-qq']],
          ['apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']],
        ] as [string, string[]][])
      : []),
    ['npx', ['playwright-core', 'install', 'chromium']],
  ]
  for (const [command, args] of ways) {
    if (findBrowser()) break
    try {
      execFileSync(command, args, {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      })
    } catch {
      // The next way is tried; the sentence below is for when none worked.
    }
  }
  if (!findBrowser()) {
    console.error(
      'The browser tests need Chrome or Chromium: install one, or set CHROME_PATH to it, and run npm test again.',
    )
    process.exitCode = 1
  }
}
