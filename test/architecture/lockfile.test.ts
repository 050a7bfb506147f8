import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
}

const lockText = readFileSync('package-lock.json', 'utf8')
const lock: {
  readonly packages: Readonly<
    Record<string, { readonly version?: string; readonly integrity?: string }>
  >
} = JSON.parse(lockText)
const manifest: Manifest = JSON.parse(readFileSync('package.json', 'utf8'))
const declared = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })

test('the lockfile names no address, so that it installs from any registry', () => {
  expect(lockText).not.toContain('"resolved"')
  expect(readFileSync('.npmrc', 'utf8')).toMatch(/^omit-lockfile-registry-resolved=true$/m)
})

test('each package of the lockfile can be checked by its hash', () => {
  const packages = Object.entries(lock.packages).filter(([path]) => path !== '')
  expect(packages.length).toBeGreaterThan(declared.length)
  expect(packages.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))).toEqual([])
})

test.each(declared)('%s is pinned to %s, and locked at that', (name, version) => {
  expect(version).toMatch(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/)
  expect(lock.packages[`node_modules/${name}`]?.version).toBe(version)
})
