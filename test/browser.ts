import { accessSync, constants } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

/** The first is without windows, and takes half the time of the others. */
const PLACES = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** No sandbox (containers have none), no graphics card, and nothing that goes to the network. */
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The Chromium of this machine: `CHROMIUM_PATH`, or else the first that is found. */
export function findChromium(environment = process.env): string {
  const chosen = environment.CHROMIUM_PATH
  const candidates = chosen ? [chosen] : PLACES
  const found = candidates.find(isProgram)
  if (found !== undefined) return found
  throw new Error(
    chosen
      ? `CHROMIUM_PATH is ${chosen}, which is no program`
      : 'No Chromium was found: install one (on Debian: apt-get install chromium-headless-shell) or set CHROMIUM_PATH',
  )
}

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: FLAGS })
}
