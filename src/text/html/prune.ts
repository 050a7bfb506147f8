import { isElement, type PageElement, type PageNode } from './page-node.ts'

/** The tree without the elements that are dropped; what is kept whole is the same object. */
export function prune(
  element: PageElement,
  isDropped: (element: PageElement) => boolean,
): PageElement {
  const children = element.children.flatMap((child): PageNode[] => {
    if (!isElement(child)) return [child]
    return isDropped(child) ? [] : [prune(child, isDropped)]
  })
  const isSame =
    children.length === element.children.length &&
    children.every((child, index) => child === element.children[index])
  return isSame ? element : { ...element, children }
}
