import type { Manner } from './view-state.ts'

/** The colours and the font that the canvas shares with the style sheet, which defines them. */
export interface Theme {
  readonly canvas: string
  readonly text: string
  readonly muted: string
  readonly accent: string
  readonly font: string
  readonly manners: Readonly<Record<Manner, string>>
}

export function readTheme(): Theme {
  const style = getComputedStyle(document.documentElement)
  const value = (name: string): string => style.getPropertyValue(name).trim()
  return {
    canvas: value('--canvas'),
    text: value('--text'),
    muted: value('--muted'),
    accent: value('--accent'),
    font: getComputedStyle(document.body).fontFamily,
    manners: {
      asserted: value('--asserted'),
      'called-for': value('--called-for'),
      inferred: value('--inferred'),
      pack: value('--pack'),
    },
  }
}

/** Calls back when the system changes between light and dark, until the signal says stop. */
export function onThemeChange(listener: () => void, signal?: AbortSignal): void {
  const options = signal === undefined ? {} : { signal }
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', listener, options)
}

export function prefersStillness(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches
}
