import { parse } from 'yaml'
import type { DeclaredText } from '../compose-text.ts'

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]{0,65536}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/

export interface FrontMatter {
  readonly declared: Omit<DeclaredText, 'blocks'>
  readonly body: string
}

/**
 * A Markdown text without the YAML at its head, and what that declares: title, author or authors,
 * date, publisher. YAML that is broken, or no mapping, is text as the rest is.
 */
export function splitFrontMatter(markdown: string): FrontMatter {
  const [whole, yaml] = FRONT_MATTER.exec(markdown) ?? []
  const fields = yaml === undefined ? undefined : readYaml(yaml)
  if (whole === undefined || fields === undefined) return { declared: {}, body: markdown }
  const [title] = textsIn(fields.title)
  const [date] = textsIn(fields.date ?? fields.published)
  const [publisher] = textsIn(fields.publisher)
  const authors = textsIn(fields.authors ?? fields.author)
  return {
    declared: { authors, ...(title ? { title } : {}), date, publisher },
    body: markdown.slice(whole.length),
  }
}

function readYaml(yaml: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = parse(yaml, { schema: 'failsafe', maxAliasCount: 10 })
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? { ...value }
      : undefined
  } catch {
    return undefined
  }
}

/** The words of a field: one, a list of them, or of mappings with a name. */
function textsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (typeof value === 'object' && value !== null && 'name' in value) return textsIn(value.name)
  return typeof value === 'string' && value.trim() !== '' ? [value.trim()] : []
}
