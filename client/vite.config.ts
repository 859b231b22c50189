import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { englishOnly } from './vite.english.ts'

/** The server the development page talks to. */
const server = 'http://localhost:3000'

export default defineConfig({
  root: import.meta.dirname,
  plugins: [englishOnly(), react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    // The page's policy allows no data: addresses and no inline scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: {
    proxy: { '/api': server, '/socket.io': { target: server, ws: true } },
  },
})
