import { expect, it } from 'vitest'
import { findChromium } from '../browser.ts'

it('takes the Chromium that CHROMIUM_PATH names', () => {
  expect(findChromium({ CHROMIUM_PATH: process.execPath })).toBe(process.execPath)
})

it('says so when CHROMIUM_PATH names none, rather than pass it over', () => {
  expect(() => findChromium({ CHROMIUM_PATH: '/nowhere/chromium' })).toThrow(
    'CHROMIUM_PATH is /nowhere/chromium, which is no program',
  )
})
