import { type Block, linkShare } from './block.ts'
import { leadsAway } from './trim-ends.ts'

/** In characters; a label stands alone on its line. */
const LONGEST_LABEL = 40
/** There must be as much text above, or the label is a part of it. */
const LEAST_ABOVE = 40
/** More than so many times the text above, and it is the text that follows: a label counts them. */
const MOST_TALK = 2
const MOST_LINKS_OF_LIST = 0.3
/** What readers say begins here, and ends with the page. */
const TALK =
  /^(?:(?:all|reader|user)?\s*comments?|\d+ comments?|leave a (?:comment|reply)|(?:网友|最新|热门)?评论区?|發表評論|发表评论|評論)\s*(?:[(（]\d+[)）])?[:：]?$/iu
/** Links to other pages follow, and then perhaps more of the text. */
const ELSEWHERE =
  /^(?:related(?: (?:reading|articles?|stories|links|posts))?|read (?:also|more)|you may also like|recommended(?: for you)?|more stories|share(?: this| to)?|(?:相关|相關)(?:阅读|新闻|链接|报道|文章|閱讀|新聞)|推荐(?:阅读|新闻)|延伸阅读|更多(?:新闻|阅读)|热门(?:推荐|新闻)|分享(?:到|让更多人看到)?)[:：]?$/iu

/**
 * Blocks without what a label says is not of the author: comments of readers, with all that
 * follows, and lists of related pages. For pages whose markup does not tell.
 */
export function dropLabelled(blocks: readonly Block[]): Block[] {
  const kept: Block[] = []
  const all = blocks.reduce((sum, block) => sum + block.length, 0)
  let length = 0
  let isElsewhere = false
  for (const block of blocks) {
    const isLabel = block.text.length <= LONGEST_LABEL && length >= LEAST_ABOVE
    if (isLabel && TALK.test(block.text) && all - length <= length * MOST_TALK) break
    if (isLabel && ELSEWHERE.test(block.text)) {
      isElsewhere = true
      continue
    }
    const isList = block.kind === 'list' && linkShare(block) > MOST_LINKS_OF_LIST
    isElsewhere = isElsewhere && (isList || leadsAway(block))
    if (isElsewhere) continue
    kept.push(block)
    length += block.length
  }
  return kept
}
