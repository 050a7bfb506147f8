import { type Block, linkShare } from './block.ts'

const MOST_OF_IT = 0.6
const NEARLY_ALL = 0.8
const LONGEST_LABEL = 30
const LONGEST_COPYRIGHT = 200
const AD_LABEL = /^[[(（【]?(?:ads?|advert(?:s|isements?|ising)?|sponsored|广告|廣告)[\])）】]?$/iu

/**
 * Blocks without the links that end a page ("Next: …", a list of other pages), the headlines and
 * labels of these, and its copyright.
 */
export function trimEnd(blocks: readonly Block[]): readonly Block[] {
  let end = blocks.length
  let hasDropped = false
  for (; end > 0; end -= 1) {
    const block = blocks[end - 1]
    if (block === undefined) break
    const isLabel = hasDropped && block.text.length <= LONGEST_LABEL && /[:：]$/.test(block.text)
    if (block.kind !== 'heading' && !isLabel && !leadsAway(block) && !isCopyright(block)) break
    hasDropped = true
  }
  return blocks.slice(0, end)
}

/** Whether there is little in a block but links to other pages. */
export function leadsAway(block: Block): boolean {
  const share = linkShare(block)
  return share > NEARLY_ALL || (share > MOST_OF_IT && block.links > 1)
}

/** Whether a block is a rule, the brackets of a button, or the label of an advertisement. */
export function saysNothing({ text }: Block): boolean {
  return !/[\p{L}\p{N}]/u.test(text) || AD_LABEL.test(text)
}

function isCopyright({ text }: Block): boolean {
  return text.length <= LONGEST_COPYRIGHT && text.includes('©')
}
