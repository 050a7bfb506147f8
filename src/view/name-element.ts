import type { Label } from '../model.ts'
import { element } from './element.ts'
import { namesOf } from './names.ts'

/** A name with its language, and the name in another language after it. */
export function nameElement(labels: readonly Label[], language: string | undefined): HTMLElement {
  const { main, other } = namesOf(labels, language)
  return element('span', { class: 'name' }, [
    element('span', { lang: main.language || undefined }, [main.value]),
    other && element('span', { class: 'other-name', lang: other.language }, [other.value]),
  ])
}
