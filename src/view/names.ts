import type { Label } from '../model.ts'

/** What a language calls itself. */
const ENDONYMS: Readonly<Record<string, string>> = {
  de: 'Deutsch',
  en: 'English',
  es: 'Español',
  fr: 'Français',
  ja: '日本語',
  ko: '한국어',
  la: 'Latin',
  pt: 'Português',
  ru: 'Русский',
  zh: '中文',
}

const primary = (tag: string): string => tag.split('-')[0] ?? tag

export function languageName(tag: string): string {
  return ENDONYMS[primary(tag)] ?? tag
}

/** A thing's name, and its name in another language where both are wanted and known. */
export interface Names {
  readonly main: Label
  readonly other?: Label
}

/** The names to show; `language` is `undefined` for two languages, where there are two. */
export function namesOf(labels: readonly Label[], language: string | undefined): Names {
  const [first = { value: '', language: '' }] = labels
  if (language !== undefined)
    return { main: labels.find((label) => primary(label.language) === language) ?? first }
  const other = labels.find(
    ({ value, language: tag }) =>
      tag !== '' && primary(tag) !== primary(first.language) && value !== first.value,
  )
  return other === undefined ? { main: first } : { main: first, other }
}

/** Share of things that must have a name in a language for it to be one to choose. */
const LEAST_SHARE = 0.1

/** The languages in which things have names, the most frequent first: what names can be shown in. */
export function languagesOf(labelLists: readonly (readonly Label[])[]): string[] {
  const counts = new Map<string, number>()
  for (const labels of labelLists)
    for (const tag of new Set(labels.map((label) => primary(label.language))))
      if (tag !== '') counts.set(tag, (counts.get(tag) ?? 0) + 1)
  const usual = [...counts].filter(([, count]) => count >= labelLists.length * LEAST_SHARE)
  return usual.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([tag]) => tag)
}
