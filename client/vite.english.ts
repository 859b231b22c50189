import type { Plugin } from 'vite'

/** React Aria carries its few words in thirty languages; the page speaks English. */
export function englishOnly(): Plugin {
  return {
    name: 'english-only',
    enforce: 'pre',
    load(id) {
      const path = id.replaceAll('\\', '/')
      if (
        !/\/(@react-aria|@react-stately|react-aria|react-stately|react-aria-components)\//.test(
          path,
        )
      )
        return null
      const locale = /\/intl\/(?:.*\/)?([a-z]{2}-[A-Z]{2})\.(?:mjs|js|cjs|json)$/.exec(path)?.[1]
      return locale && locale !== 'en-US' ? 'export default {}' : null
    },
  }
}
