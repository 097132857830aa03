import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

type Lockfile = { packages: Record<string, { version?: string; integrity?: string; resolved?: string; link?: boolean }> }

describe.each(['package-lock.json', 'bench/package-lock.json'].filter(existsSync))('%s', (file) => {
  const { packages } = JSON.parse(readFileSync(file, 'utf8')) as Lockfile
  const all = Object.entries(packages).filter(([path, { link }]) => path && !link)
  test('says of every package, for whatever system, what it must hold', () => {
    expect(all.length).toBeGreaterThan(100)
    expect(all.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual([])
  })
  test('names no registry', () => expect(all.filter(([, { resolved }]) => resolved).map(([path]) => path)).toEqual([]))
})

test('packages have exact versions', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string>>
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) expect(version, name).toMatch(/^\d+\.\d+\.\d+$/)
})
