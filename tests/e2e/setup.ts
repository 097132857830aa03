import { spawn } from 'node:child_process'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    base: string
  }
}

/** Serves the build on a free port for all browser tests, as `npm start` does. */
export default async function setup(project: TestProject) {
  const port = 20_000 + (process.pid % 20_000)
  const server = spawn(process.execPath, ['scripts/start.mjs'], { env: { ...process.env, PORT: String(port) }, stdio: ['ignore', 'pipe', 'inherit'] })
  const base = await new Promise<string>((resolve, reject) => {
    server.stdout.on('data', (chunk: Buffer) => {
      const address = /http:\S+/.exec(chunk.toString())
      if (address) resolve(address[0])
    })
    server.on('exit', (code) => reject(new Error(`the server ended with ${code}`)))
  })
  project.provide('base', base)
  return async () => {
    server.removeAllListeners('exit')
    server.kill('SIGTERM')
    await new Promise((resolve) => server.on('exit', resolve))
  }
}
