import type { ViewData } from '../view-model.ts'
import { byId, element } from './element.ts'
import { languageName, languagesOf } from './names.ts'
import type { Store } from './store.ts'

/** Buttons for the language of names; nothing where there is only one. */
export function mountNames(data: ViewData, store: Store): void {
  const group = byId('names')
  const languages = languagesOf(data.graph.nodes.map(({ attributes }) => attributes.labels))
  if (languages.length < 2) {
    group.hidden = true
    return
  }
  const choices = [undefined, ...languages.slice(0, 3)]
  const buttons = choices.map((language) => {
    const name = language === undefined ? 'All' : languageName(language)
    const button = element('button', { type: 'button', lang: language }, [name])
    button.addEventListener('click', () => store.set({ language }))
    return button
  })
  const show = (): void =>
    buttons.forEach((button, index) => {
      button.setAttribute('aria-pressed', String(choices[index] === store.get().language))
    })
  group.append(...buttons)
  store.subscribe(show)
  show()
}
