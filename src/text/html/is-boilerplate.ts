import { BYLINE_WORDS, type ClassName, classNames } from './class-words.ts'
import type { PageElement } from './page-node.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** Elements that are beside what a page is about, by their own meaning. */
const TAGS = words('aside footer menu nav')
const ROLES = words(
  'alert alertdialog banner complementary contentinfo dialog menu menubar navigation search tablist toolbar',
)
/** One of these words in the name of a class or id says what an element is for. */
const WORDS = words(
  'ad ads advert advertisement advertisements advertising adsbygoogle adsense adv breadcrumb ' +
    'breadcrumbs captcha comment comments consent cookie cookies copyright crumb crumbs disqus ' +
    'donate footer gdpr guanggao login masthead modal nav navbar navi navigation newsletter outbrain ' +
    'pager pagination paging paywall popup postprofile promo qrcode ranking recommend recommendation ' +
    'recommendations recommended related relatedposts replies reply respond share sharebar sharing sidebar signature signin ' +
    'signup social sponsor sponsored subscribe taboola toolbar trending',
)
/** These only say so when they are the whole name. */
const NAMES = words(
  'banner bottom crumb crumb-nav dibu daohang fenxiang foot fx hot label-list menu mianbaoxie ' +
    'no-print noprint path pinglun popular position prevnext print readmore read-more search side ' +
    'skip-link tag-list tagcloud tags tools top topbar weizhi widget xgxw xgyd xiangguan',
)
const BESIDE_BYLINE = words('footer share sharebar sharing social')
/** `has-sidebar`, `no-comments`: a name with one of these says how the page is laid out. */
const ABOUT_LAYOUT = words('closed enabled has is no not open status with without')

/**
 * Whether an element is beside what the page is about: navigation, advertisements, sharing,
 * comments, related pages. Judged by its own name and role, not by what it says.
 */
export function isBoilerplate(element: PageElement): boolean {
  const { tag, attributes } = element
  if (TAGS.has(tag) || ROLES.has(attributes.get('role')?.toLowerCase() ?? '')) return true
  return classNames(element).some(saysSo)
}

function saysSo({ name, words }: ClassName): boolean {
  if (NAMES.has(name)) return true
  const at = words.findIndex((word) => WORDS.has(word))
  if (at < 0 || words.some((word) => ABOUT_LAYOUT.has(word))) return false
  // `meta-and-share`: names and dates with something beside them, which has a name of its own.
  const isBesideByline = words.slice(0, at).some((word) => BYLINE_WORDS.has(word))
  return !(isBesideByline && BESIDE_BYLINE.has(words[at] ?? ''))
}
