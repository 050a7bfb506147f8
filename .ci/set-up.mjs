#!/usr/bin/env node
/**
 * Makes a fresh clone ready: installs the packages of package-lock.json, builds `dist/`, and with
 * `--browser` sees to it that the tests find Chromium and a Chinese font, with `--extras` that they
 * find other readers of RDF and a Chromium without windows, which takes half the time, where these
 * can be installed. What is already done is not done again, and then nothing is printed. Runs on bare
 * Node with nothing installed.
 *
 * It may be interrupted at any time, since the mark of each step is written last; and it may run
 * twice at once, since one run waits for the other.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  accessSync,
  constants,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const MINIMUM_NODE = [20, 19]
const ROOT = fileURLToPath(new URL('..', import.meta.url))
const BUILT = [
  'dist/cli.js',
  'dist/index.js',
  'dist/index.d.ts',
  'dist/query-worker.js',
  'dist/view/index.html',
  'dist/view/index-served.html',
  'dist/view/index-with-query.html',
  'dist/serve/pages.css',
  'dist/dictionary/cc-cedict.bin',
]
const BUILD_INPUTS = [
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'tsdown.config.ts',
  'vite.config.ts',
  '.ci/build.mjs',
  '.ci/compile-dictionary.mjs',
  'src',
]
const BUILD_STAMP = 'dist/.built-from'
const LOCK = 'dist/.set-up-lock'
const LOCK_POLL_MS = 200
const QUICK_CHROMIUM = 'chromium-headless-shell'
const CHROMIUM_NAMES = [
  QUICK_CHROMIUM,
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
]
const FONT_PACKAGES = ['fontconfig', 'fonts-wqy-microhei']
const DEBIAN_PACKAGES = [QUICK_CHROMIUM, ...FONT_PACKAGES]
/** What the tests can do without, and the package of Debian that has it. */
const EXTRAS = {
  rapper: 'raptor2-utils',
  serdi: 'serdi',
  rdflib: 'python3-rdflib',
  [QUICK_CHROMIUM]: QUICK_CHROMIUM,
}
const CHINESE_FONT_FILE = /wqy|noto.*cjk|source-?han|droid.*fallback|arphic|uming|ukai/i

const at = (path) => join(ROOT, path)
const say = (line) => process.stdout.write(`set-up: ${line}\n`)

/** What stops the set-up, in one line for the person at the terminal. */
class SetUpError extends Error {}

/** Runs a program quietly; what it printed is shown only when it fails. */
function run(program, args, env = {}) {
  const result = spawnSync(program, args, {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  if (result.status === 0) return
  process.stderr.write(`${result.stdout ?? ''}${result.stderr ?? ''}`)
  const reason = result.error?.message ?? `it ended with ${result.signal ?? result.status}`
  throw new SetUpError(`${[program, ...args].join(' ')} failed: ${reason}`)
}

function readJson(path) {
  try {
    return JSON.parse(readFileSync(at(path), 'utf8'))
  } catch {
    return undefined
  }
}

/**
 * Whether `node_modules` holds just what `package-lock.json` lists. npm writes its own list,
 * `node_modules/.package-lock.json`, when all else is done; packages for other systems are not in it.
 */
function isInstalled() {
  const wanted = readJson('package-lock.json')?.packages ?? {}
  const present = readJson('node_modules/.package-lock.json')?.packages
  if (present === undefined) return false
  const isSame = (path) =>
    present[path] === undefined
      ? wanted[path].optional === true || wanted[path].devOptional === true
      : present[path].version === wanted[path].version &&
        present[path].integrity === wanted[path].integrity
  return (
    Object.keys(wanted).every((path) => path === '' || isSame(path)) &&
    Object.keys(present).every((path) => path in wanted)
  )
}

function install() {
  if (isInstalled()) return
  say('installing the packages of package-lock.json')
  run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'])
}

function filesUnder(path) {
  if (!existsSync(at(path))) return []
  if (!statSync(at(path)).isDirectory()) return [path]
  return readdirSync(at(path))
    .sort()
    .flatMap((name) => filesUnder(`${path}/${name}`))
}

function hashOfInputs() {
  const hash = createHash('sha256')
  for (const path of BUILD_INPUTS.flatMap(filesUnder)) {
    const bytes = readFileSync(at(path))
    hash.update(`${path}\0${bytes.length}\0`).update(bytes)
  }
  return hash.digest('hex')
}

function isBuilt(hash) {
  if (!BUILT.every((path) => existsSync(at(path)))) return false
  return existsSync(at(BUILD_STAMP)) && readFileSync(at(BUILD_STAMP), 'utf8') === hash
}

function build() {
  const hash = hashOfInputs()
  if (isBuilt(hash)) return
  say('building dist/')
  rmSync(at(BUILD_STAMP), { force: true })
  run('npm', ['run', '--silent', 'build'])
  writeFileSync(at(BUILD_STAMP), hash)
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

function findProgram(name) {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return folders.map((folder) => join(folder, name)).find(isProgram)
}

/** `CHROMIUM_PATH` wins, so a wrong one is an error and not passed over in silence. */
function hasChromium() {
  const chosen = process.env.CHROMIUM_PATH
  if (chosen === undefined || chosen === '') return CHROMIUM_NAMES.some(findProgram)
  if (isProgram(chosen)) return true
  throw new SetUpError(`CHROMIUM_PATH is ${chosen}, which is no program`)
}

function hasChineseFont() {
  if (process.platform !== 'linux') return true
  if (findProgram('fc-list') !== undefined) {
    const { stdout } = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' })
    return (stdout ?? '').trim() !== ''
  }
  const folders = ['/usr/share/fonts', '/usr/local/share/fonts']
  const files = folders
    .filter(existsSync)
    .flatMap((folder) => readdirSync(folder, { recursive: true }))
  return files.some((file) => CHINESE_FONT_FILE.test(file))
}

function missingForBrowser() {
  return [
    ...(hasChromium() ? [] : ['Chromium']),
    ...(hasChineseFont() ? [] : ['a font with Chinese characters']),
  ]
}

function provideBrowser() {
  const missing = missingForBrowser()
  if (missing.length === 0) return
  const what = missing.join(' and ')
  const byHand = `apt-get install ${DEBIAN_PACKAGES.join(' ')}`
  if (process.getuid?.() !== 0 || findProgram('apt-get') === undefined) {
    throw new SetUpError(
      `the tests need ${what}; install it, on Debian with: sudo ${byHand}` +
        (missing.includes('Chromium') ? '; or set CHROMIUM_PATH' : ''),
    )
  }
  say(`installing ${what} (${byHand})`)
  try {
    installByApt(DEBIAN_PACKAGES)
  } catch {
    // Older releases have no such package.
    installByApt(['chromium', ...FONT_PACKAGES])
  }
  const still = missingForBrowser()
  if (still.length > 0)
    throw new SetUpError(`${still.join(' and ')} cannot be found after ${byHand}`)
}

function installByApt(packages) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  const patience = ['-o', 'DPkg::Lock::Timeout=300']
  run('apt-get', [...patience, 'update', '-qq'], env)
  run('apt-get', [...patience, 'install', '-y', '-qq', '--no-install-recommends', ...packages], env)
}

/** A Python of the user's own need not have the packages of the system's. */
function hasRdflib() {
  const script = 'import importlib.util, sys; sys.exit(importlib.util.find_spec("rdflib") is None)'
  return ['python3', '/usr/bin/python3'].some(
    (python) => spawnSync(python, ['-c', script]).status === 0,
  )
}

function missingExtras() {
  return Object.keys(EXTRAS).filter((name) =>
    name === 'rdflib' ? !hasRdflib() : findProgram(name) === undefined,
  )
}

/** The tests do without what is not there, so that a failure here stops nothing. */
function provideExtras() {
  const missing = missingExtras()
  if (missing.length === 0) return
  if (process.getuid?.() !== 0 || findProgram('apt-get') === undefined) return
  say(`installing ${missing.join(' and ')}, for more and quicker tests`)
  try {
    installByApt(missing.map((name) => EXTRAS[name]))
  } catch (error) {
    say(`${error.message}; the tests do without ${missing.join(' and ')}`)
  }
}

function isAlive(processId) {
  try {
    process.kill(processId, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** Whether the lock was free. It is there with its content at once, so that nobody finds it empty. */
function tryLock() {
  const own = at(`${LOCK}-${process.pid}`)
  writeFileSync(own, String(process.pid))
  try {
    linkSync(own, at(LOCK))
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    return false
  } finally {
    rmSync(own, { force: true })
  }
}

/** The process that holds the lock; `undefined` when it has just been given back. */
function lockHolder() {
  try {
    return Number(readFileSync(at(LOCK), 'utf8'))
  } catch (error) {
    if (error.code !== 'ENOENT') throw error
    return undefined
  }
}

/** Takes the lock; one that a killed run left behind is taken over. */
function lock() {
  mkdirSync(at('dist'), { recursive: true })
  let hasTold = false
  while (!tryLock()) {
    const holder = lockHolder()
    if (holder === undefined) continue
    if (!(holder > 0 && isAlive(holder))) {
      rmSync(at(LOCK), { force: true })
      continue
    }
    if (!hasTold) say(`waiting for another run (process ${holder}, ${LOCK})`)
    hasTold = true
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LOCK_POLL_MS)
  }
}

function isReady({ needsBrowser, wantsExtras }) {
  return (
    isInstalled() &&
    isBuilt(hashOfInputs()) &&
    (!needsBrowser || missingForBrowser().length === 0) &&
    (!wantsExtras || missingExtras().length === 0)
  )
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  const [wantedMajor, wantedMinor] = MINIMUM_NODE
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return
  throw new SetUpError(
    `Node ${MINIMUM_NODE.join('.')} or newer is needed, this is ${process.versions.node}`,
  )
}

function setUp(args) {
  checkNode()
  const unknown = args.find((arg) => !['--browser', '--extras'].includes(arg))
  if (unknown !== undefined) {
    throw new SetUpError(`unknown option ${unknown}; there is --browser and --extras`)
  }
  const wanted = {
    needsBrowser: args.includes('--browser'),
    wantsExtras: args.includes('--extras'),
  }
  if (isReady(wanted)) return
  lock()
  try {
    install()
    build()
    if (wanted.needsBrowser) provideBrowser()
    if (wanted.wantsExtras) provideExtras()
  } finally {
    rmSync(at(LOCK), { force: true })
  }
}

try {
  setUp(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof SetUpError)) throw error
  process.stderr.write(`set-up: ${error.message}\n`)
  process.exitCode = 1
}
