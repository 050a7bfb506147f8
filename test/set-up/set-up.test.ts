import { spawn, spawnSync } from 'node:child_process'
import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'

const INSTALLING = 'set-up: installing the packages of package-lock.json\n'
const BUILDING = 'set-up: building dist/\n'
const BUILD = `
const fs = require('node:fs')
fs.appendFileSync('builds.log', 'built\\n')
if (fs.existsSync('src/broken')) { console.error('src/broken: no good'); process.exit(3) }
for (const name of ['view', 'serve', 'dictionary']) fs.mkdirSync('dist/' + name, { recursive: true })
for (const name of ['cli.js', 'index.js', 'index.d.ts', 'query-worker.js', 'view/index.html', 'view/index-served.html', 'view/index-with-query.html', 'serve/pages.css', 'dictionary/cc-cedict.bin'])
  fs.writeFileSync('dist/' + name, '')
`
let folder = ''
/** The same, set up. */
let done = ''

const newFolder = () => {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'merganser-set-up-')))
  chmodSync(path, 0o777)
  return path
}

/** A project with our set-up, one package that needs no network, and a build that keeps count. */
function writeProject(): void {
  for (const name of ['src', '.ci', 'neighbour']) mkdirSync(join(folder, name))
  cpSync('.ci/set-up.mjs', join(folder, '.ci/set-up.mjs'))
  const write = (path: string, value: unknown) =>
    writeFileSync(join(folder, path), JSON.stringify(value))
  const root = { name: 'sample', version: '1.0.0', dependencies: { neighbour: 'file:neighbour' } }
  write('package.json', { ...root, scripts: { build: 'node build.cjs' } })
  write('neighbour/package.json', { name: 'neighbour', version: '1.0.0' })
  write('package-lock.json', {
    name: 'sample',
    version: '1.0.0',
    lockfileVersion: 3,
    packages: {
      '': root,
      neighbour: { version: '1.0.0' },
      'node_modules/neighbour': { resolved: 'neighbour', link: true },
    },
  })
  writeFileSync(join(folder, 'build.cjs'), BUILD)
  writeFileSync(join(folder, 'src/index.ts'), 'export {}\n')
}

beforeAll(() => {
  done = newFolder()
  folder = done
  writeProject()
  setUp()
})
afterAll(() => rmSync(done, { recursive: true, force: true }))

beforeEach(() => {
  folder = newFolder()
  writeProject()
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Makes the project one that is set up, in no time. */
function beSetUp(): void {
  for (const name of ['node_modules', 'dist', 'builds.log']) {
    cpSync(join(done, name), join(folder, name), { recursive: true, verbatimSymlinks: true })
  }
}

interface RunOptions {
  readonly env?: Readonly<Record<string, string>>
  readonly uid?: number
}

function setUp(args: readonly string[] = [], options: RunOptions = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['.ci/set-up.mjs', ...args], {
    cwd: folder,
    encoding: 'utf8',
    ...options,
    env: { ...process.env, ...options.env },
  })
  return { status, stdout, stderr }
}

const builds = () => readFileSync(join(folder, 'builds.log'), 'utf8').split('\n').length - 1

test('a fresh clone is installed and built, and a second run has nothing to do', () => {
  expect(setUp()).toEqual({ status: 0, stdout: INSTALLING + BUILDING, stderr: '' })
  expect(existsSync(join(folder, 'node_modules/neighbour'))).toBe(true)
  expect(setUp()).toEqual({ status: 0, stdout: '', stderr: '' })
})

test.each([
  ['a changed source', 'src/index.ts', BUILDING],
  ['a new source', 'src/deep.ts', BUILDING],
  ['changed settings of the compiler', 'tsconfig.json', BUILDING],
  ['a changed document', 'README.md', ''],
])('%s is followed by what it asks for and no more', (_what, path, stdout) => {
  beSetUp()
  appendFileSync(join(folder, path), '\n')
  expect(setUp().stdout).toBe(stdout)
})

test('a changed lockfile is followed by an installation', () => {
  beSetUp()
  const path = join(folder, 'package-lock.json')
  const lock = readFileSync(path, 'utf8')
  writeFileSync(
    path,
    lock.replace('"neighbour":{"version":"1.0.0"}', '"neighbour":{"version":"1.1.0"}'),
  )
  expect(setUp().stdout).toContain(INSTALLING)
})

test('a lost file of dist/ is built again', () => {
  beSetUp()
  rmSync(join(folder, 'dist/cli.js'))
  expect(setUp().stdout).toBe(BUILDING)
})

test('a build that fails shows why, and is tried again the next time', () => {
  writeFileSync(join(folder, 'src/broken'), '')
  const first = setUp()
  expect(first.status).toBe(1)
  expect(first.stderr).toContain('src/broken: no good')
  expect(first.stderr).toMatch(/set-up: npm run --silent build failed: it ended with 3\n$/)
  rmSync(join(folder, 'src/broken'))
  expect(setUp()).toEqual({ status: 0, stdout: BUILDING, stderr: '' })
})

test('two runs at once build once', async () => {
  const run = () =>
    new Promise((resolve) => {
      spawn(process.execPath, ['.ci/set-up.mjs'], { cwd: folder }).on('close', resolve)
    })
  expect(await Promise.all([run(), run()])).toEqual([0, 0])
  expect(builds()).toBe(1)
  expect(existsSync(join(folder, 'dist/.set-up-lock'))).toBe(false)
})

test('the lock of a run that was killed is taken over', () => {
  const { pid } = spawnSync(process.execPath, ['--version'])
  mkdirSync(join(folder, 'dist'))
  writeFileSync(join(folder, 'dist/.set-up-lock'), String(pid))
  expect(setUp()).toEqual({ status: 0, stdout: INSTALLING + BUILDING, stderr: '' })
})

/** A machine on whose search path there is a font list, empty until apt-get has run, and no browser. */
function machineWithoutBrowser(): string {
  const path = join(folder, 'bin')
  mkdirSync(path, { mode: 0o777 })
  const script = (name: string, body: string) =>
    writeFileSync(join(path, name), `#!/bin/sh\n${body}\n`, { mode: 0o755 })
  symlinkSync(process.execPath, join(path, 'node'))
  script('fc-list', `[ -e ${path}/chromium-headless-shell ] && echo 'A Font'`)
  script(
    'apt-get',
    `echo "$@" >>${path}/apt.log; case "$*" in *install*) : >${path}/chromium-headless-shell; /bin/chmod 755 ${path}/chromium-headless-shell;; esac`,
  )
  return path
}

test('a missing browser is named, with the way to get it, to one who may not install it', () => {
  beSetUp()
  const path = machineWithoutBrowser()
  chmodSync(join(folder, 'dist'), 0o777)
  const nobody = process.getuid?.() === 0 ? { uid: 65534 } : {}
  const env = { PATH: path, CHROMIUM_PATH: '' }
  expect(setUp(['--browser'], { env, ...nobody })).toEqual({
    status: 1,
    stdout: '',
    stderr:
      'set-up: the tests need Chromium and a font with Chinese characters; install it, on Debian with: ' +
      'sudo apt-get install chromium-headless-shell fontconfig fonts-wqy-microhei; or set CHROMIUM_PATH\n',
  })
  expect(existsSync(join(path, 'apt.log'))).toBe(false)
})

test('a missing browser is installed by root, and only by root', () => {
  beSetUp()
  const path = machineWithoutBrowser()
  const env = { PATH: path, CHROMIUM_PATH: '' }
  const isRoot = process.getuid?.() === 0
  expect(setUp(['--browser'], { env }).status).toBe(isRoot ? 0 : 1)
  expect(existsSync(join(path, 'chromium-headless-shell'))).toBe(isRoot)
  expect(setUp(['--browser'], { env }).stdout).toBe('')
})

test('where there is no Chromium without windows, the whole one is installed', () => {
  beSetUp()
  const path = machineWithoutBrowser()
  const isRoot = process.getuid?.() === 0
  writeFileSync(
    join(path, 'apt-get'),
    `#!/bin/sh
case "$*" in
  *chromium-headless-shell*) exit 100 ;;
  *install*) : >${path}/chromium; /bin/chmod 755 ${path}/chromium ;;
esac
`,
  )
  writeFileSync(join(path, 'fc-list'), `#!/bin/sh\n[ -e ${path}/chromium ] && echo 'A Font'\n`)
  expect(setUp(['--browser'], { env: { PATH: path, CHROMIUM_PATH: '' } }).status).toBe(
    isRoot ? 0 : 1,
  )
  expect(existsSync(join(path, 'chromium'))).toBe(isRoot)
})

test('what makes tests more and quicker is installed by root alone, and nothing fails without it', () => {
  beSetUp()
  const path = machineWithoutBrowser()
  const isRoot = process.getuid?.() === 0
  const { status, stderr } = setUp(['--extras'], { env: { PATH: path } })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  const log = existsSync(join(path, 'apt.log')) ? readFileSync(join(path, 'apt.log'), 'utf8') : ''
  expect(log.includes('install -y -qq --no-install-recommends raptor2-utils serdi')).toBe(isRoot)
})

test.each([
  [['--brwser'], {}, 'unknown option --brwser; there is --browser and --extras'],
  [['--browser'], { CHROMIUM_PATH: '/nowhere/chromium' }, 'CHROMIUM_PATH is /nowhere/chromium'],
])('%s with %o is refused with a reason', (args, env, reason) => {
  beSetUp()
  const { status, stderr } = setUp(args, { env })
  expect(status).toBe(1)
  expect(stderr).toContain(reason)
})
