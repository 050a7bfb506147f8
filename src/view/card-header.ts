import type { Label } from '../model.ts'
import type { ViewClass, ViewForm, ViewLink, ViewNode } from '../view-model.ts'
import { classDisc } from './badge.ts'
import { type Child, element } from './element.ts'
import { nameElement } from './name-element.ts'
import { languageName, namesOf } from './names.ts'
import { linkName, propertyWords, safeLink } from './safe-link.ts'

function row(title: string, content: readonly Child[]): HTMLElement {
  return element('div', { class: 'fact-row' }, [
    element('dt', {}, [title]),
    element('dd', {}, content),
  ])
}

/** The names that are not shown elsewhere, by language. */
function otherNames(labels: readonly Label[], shown: ReadonlySet<string>): HTMLElement[] {
  const byLanguage = new Map<string, Label[]>()
  for (const label of labels) {
    if (shown.has(label.value)) continue
    const title = label.language === '' ? 'Also' : languageName(label.language)
    byLanguage.set(title, [...(byLanguage.get(title) ?? []), label])
  }
  return [...byLanguage].map(([title, names]) =>
    row(
      title,
      names.map(({ value, language }) =>
        element('span', { class: 'also', lang: language || undefined }, [value]),
      ),
    ),
  )
}

function formElement({ value, count, inferredName }: ViewForm, language: string): HTMLElement {
  return element('span', { class: 'form' }, [
    element('q', { lang: language }, [value]),
    count > 1 ? element('span', { class: 'times' }, [`×${count}`]) : undefined,
    inferredName === undefined
      ? undefined
      : element('span', { class: 'guess' }, [
          'perhaps ',
          element('span', {}, [inferredName]),
          element('span', { class: 'badge is-inferred' }, ['inferred']),
        ]),
  ])
}

/** A link out, or its bare text when it is not one that may be followed. */
function linkElement({ target, predicate, source }: ViewLink): HTMLElement {
  const address = safeLink(target)
  if (address === undefined) return element('span', { class: 'link is-broken' }, [target])
  const { site, id } = linkName(address)
  const attributes = {
    class: 'link',
    href: address,
    target: '_blank',
    rel: 'noopener noreferrer',
    title: source === '' ? address : `${address}\nChecked in: ${source}`,
  }
  return element('a', attributes, [
    element('span', { class: 'link-relation' }, [propertyWords(predicate)]),
    element('span', { class: 'link-site' }, [site]),
    element('span', { class: 'link-id' }, [id]),
  ])
}

export interface CardHeaderInput {
  readonly iri: string
  readonly node: ViewNode
  readonly nodeClass: ViewClass | undefined
  readonly language: string | undefined
  /** Language of the text that the forms stand in. */
  readonly textLanguage: string
}

/** Who or what it is: its class, all its names, the forms in the text, links out, its IRI. */
export function cardHeader(input: CardHeaderInput): HTMLElement {
  const { iri, node, nodeClass, language, textLanguage } = input
  const { main, other } = namesOf(node.labels, language)
  const shown = new Set([main.value, other?.value ?? ''])
  const isForm = ({ value, inferredName }: ViewForm): boolean =>
    inferredName !== undefined || node.forms.length > 1 || !shown.has(value)
  const forms = node.forms.filter(isForm)
  return element('header', { class: 'card-header' }, [
    element('p', { class: 'card-class' }, [
      classDisc(node),
      nameElement(nodeClass?.labels ?? [{ value: node.classLabel, language: '' }], language),
    ]),
    element('h2', { lang: main.language || undefined, tabindex: '-1' }, [main.value || node.label]),
    other && element('p', { class: 'card-other-name', lang: other.language }, [other.value]),
    node.comments.length > 0
      ? element('p', { class: 'card-comment' }, [nameElement(node.comments.slice(0, 1), language)])
      : undefined,
    element('dl', { class: 'card-facts' }, [
      ...otherNames(node.labels, new Set([...shown, ...forms.map(({ value }) => value)])),
      forms.length > 0
        ? row(
            'In the text',
            forms.map((form) => formElement(form, textLanguage)),
          )
        : undefined,
      node.links.length > 0 ? row('Open data', node.links.map(linkElement)) : undefined,
      row('IRI', [element('code', { class: 'iri' }, [iri])]),
    ]),
  ])
}
