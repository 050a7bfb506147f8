import { describe, expect, test } from 'vitest'
import { readHtml } from '../../src/text/read-html.ts'

/** The text of a page with this body, without the line break at its end. */
const text = (body: string, head = '<title>Tea</title>') =>
  readHtml(`<!doctype html>${head}<body>${body}`, 'a.html').text.replace(/\n$/, '')
/** Of a paragraph, or of what stands in place of it. */
const inside = (markup: string) =>
  text(`<h1>Tea</h1><p>First.</p>${markup}<p>Last.</p>`)
    .replace(/^Tea\n\nFirst\.\n\n/, '')
    .replace(/\n\nLast\.$/, '')

describe('white space', () => {
  test.each([
    ['<p>a\n\t b</p>', 'a b'],
    ['<p>a&nbsp;&nbsp;b</p>', 'a b'],
    ['<p>&emsp;&emsp;a&ensp;b&thinsp;c</p>', 'a b c'],
    ['<p>\u3000\u3000甲\u3000乙</p>', '甲 乙'],
    ['<p>a&#8203;b \u2060 c \uFEFF d</p>', 'a b c d'],
    ['<p>Chang&shy;chun</p>', 'Changchun'],
    ['<p>left\u200Eright</p>', 'leftright'],
    ['<p>a&#9;b&#13;&#10;c</p>', 'a b c'],
    ['<p>a<b> b</b> <i>c</i></p>', 'a b c'],
    ['<p>a<span>b</span></p>', 'ab'],
    ['<p>  </p><p>&nbsp;</p><p>a</p>', 'a'],
  ])('%j is %j', (markup, expected) => {
    expect(inside(markup)).toBe(expected)
  })
})

describe('characters', () => {
  test.each([
    ['<p>&lt;b&gt; &amp;amp; &quot;x&quot;</p>', '<b> &amp; "x"'],
    ['<p>&ldquo;x&rdquo; &#8212; &#x2014; &hellip;</p>', '“x” — — …'],
    ['<p>AT&T, a&b, &unknown; &copy 2020</p>', 'AT&T, a&b, &unknown; © 2020'],
    ['<p>x &#0; &#xD800; &#x110000;</p>', 'x \uFFFD \uFFFD \uFFFD'],
    ['<p>&#147;quoted&#148;</p>', '“quoted”'],
    ['<p>1 < 2 and 3 > 2, <3</p>', '1 < 2 and 3 > 2, <3'],
    ['<p>𠀀&#x20000;</p>', '𠀀𠀀'],
  ])('%j is %j', (markup, expected) => {
    expect(inside(markup)).toContain(expected)
  })
})

describe('paragraphs', () => {
  test.each([
    ['<p>a<p>b', 'a\n\nb'],
    ['<div>a<div>b</div>c</div>', 'a\n\nb\n\nc'],
    ['<p>a<br>b</p>', 'a\nb'],
    ['<p>a<br><br/>b</p>', 'a\n\nb'],
    ['<p>a<br> <br>&nbsp;<br>b<br></p>', 'a\n\nb'],
    ['<p>a<hr>b</p>', 'a\n\nb'],
    ['<h2>a</h2><blockquote><p>b</p></blockquote>', 'a\n\nb'],
    ['<pre>a\n  b\n\nc</pre>', 'a\nb\n\nc'],
    ['<center>a</center><address>b</address>', 'a\n\nb'],
    ['<p>a<div>b</div>c', 'a\n\nb\n\nc'],
    ['<o:p>a</o:p><x-y>b</x-y>', 'ab'],
  ])('%j is %j', (markup, expected) => {
    expect(inside(markup)).toBe(expected)
  })
})

describe('lists', () => {
  test.each([
    ['<ul><li>a</li><li>b</li></ul>', 'a\nb'],
    ['<ul><li>a<li>b</ul>', 'a\nb'],
    ['<ol><li>a<ul><li>b</ul><li>c</ol>', 'a\nb\nc'],
    ['<ul><li><p>a</p><p>b</p></li><li>c</li></ul>', 'a\nb\nc'],
    ['<dl><dt>a<dd>b<dd>c</dl>', 'a\nb\nc'],
    ['<ul><li>a<br>b</li></ul>', 'a\nb'],
    ['<p>a:</p><ul><li></li><li>b</li></ul><p>c</p>', 'a:\n\nb\n\nc'],
    ['<ul><li><h3>a</h3><p>b</p></li><li><h3>c</h3><p>d.</p></li></ul>', 'a\n\nb\n\nc\n\nd.'],
  ])('%j is %j', (markup, expected) => {
    expect(inside(markup)).toBe(expected)
  })
})

describe('tables', () => {
  test.each([
    ['<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>', 'a\tb\nc\td'],
    ['<table><tr><th>a<th>b<tr><td>c<td>d</table>', 'a\tb\nc\td'],
    ['<table><thead><tr><th></th><th>b</th></tr><tbody><tr><th>c<td>d</table>', '\tb\nc\td'],
    ['<table border=1><tr><td>a<td>b<tr><td><td><tr><td>c<td></table>', 'a\tb\nc'],
    ['<table border=1><tr><td>a<td><p>b</p><p>c<br>d</p></table>', 'a\tb c d'],
    ['<table><caption>t</caption><tr><td>a<td>b</table>', 't\n\na\tb'],
    ['<table border=1><tr><td>a<td><table><tr><td>b</table><tr><td>c<td>d</table>', 'a\tb\nc\td'],
    ['<table border=1><tr><td>a<td><ul><li>b<li>c</ul><tr><td>d<td>e</table>', 'a\tb c\nd\te'],
    // For the layout alone.
    ['<table><tr><td>a</td></tr><tr><td>b</td></tr></table>', 'a\n\nb'],
    ['<table role=presentation><tr><td>a<td>b<tr><td>c<td>d</table>', 'a\n\nb\n\nc\n\nd'],
    ['<table><tr><td><h2>a</h2><p>b.</p><td><h2>c</h2><p>d.</p></table>', 'a\n\nb.\n\nc\n\nd.'],
    ['<table><tr><td><table border=1><tr><td>a<td>b<tr><td>c<td>d</table></table>', 'a\tb\nc\td'],
    ['<table>a<tr><td>b<td>c</table>', 'a\n\nb\tc'],
  ])('%j is %j', (markup, expected) => {
    expect(inside(markup)).toBe(expected)
  })

  test('a frame of layout around columns is taken apart, however deep', () => {
    const column = `<td>${'<p>A paragraph of the only column that says something.</p>'.repeat(9)}`
    const nested = `${'<table><tr><td>'.repeat(9)}<table><tr>${column}</table>${'</table>'.repeat(9)}`
    expect(text(`<h1>Tea</h1>${nested}`).split('\n\n')).toHaveLength(10)
  })
})

describe('what no reader sees is not read', () => {
  test.each([
    ['a script', '<script>document.write("<p>x</p>")</script>'],
    ['a script that is never closed', '<p>Before.</p><script>if (1<2) { "<p>x</p>" }'],
    ['a style sheet', '<style>p::after { content: "x" }</style>'],
    ['a comment', '<!-- <p>x</p> -->'],
    ['a comment of a browser', '<!--[if IE]><p>x</p><![endif]--><![if !IE]><![endif]>'],
    ['a section of XML', '<![CDATA[<p>x</p>]]>'],
    ['an instruction', '<?php echo "x" ?>'],
    ['no script', '<noscript><p>x</p></noscript>'],
    ['a template', '<template><p>x</p></template>'],
    ['a picture with words', '<svg><title>x</title><text>x</text></svg>'],
    ['a frame', '<iframe src="x">x</iframe>'],
    ['controls', '<button>x</button><select><option>x</select><textarea>x</textarea>'],
    ['the attribute hidden', '<p hidden>x</p>'],
    ['hidden with a value', '<p hidden="until-found">x</p>'],
    ['aria-hidden', '<p aria-hidden="true">x</p>'],
    ['a style in capitals', '<p style="COLOR:red;DISPLAY:none !important">x</p>'],
    ['invisibility', '<p style="visibility:hidden">x</p>'],
    ['text of no size', '<p style="font-size:0">x</p>'],
    ['text off the screen', '<p style="position:absolute;left:-9999px">x</p>'],
    ['a class that hides', '<p class="hide">x</p>'],
    ['something hidden in something hidden', '<div hidden><p style="display:block">x</p></div>'],
    ['tags without an end', '<p>Before.</p><p class="x'],
  ])('%s', (_what, markup) => {
    expect(text(`<h1>Tea</h1><p>Said.</p>${markup}`)).not.toMatch(/x|[<>]/)
  })

  test.each([
    ['words about hiding', '<p style="color:red">display:none</p>', 'display:none'],
    ['what is hidden on small screens', '<p class="hidden md:block">a</p>', 'a'],
    ['what is hidden in print', '<style>@media print{p{display:none}}</style><p>a</p>', 'a'],
    ['a style sheet that shows again', '<style>p{display:none}p.on{display:block}</style>', ''],
  ])('but %s is', (_what, markup, expected) => {
    expect(text(`<h1>Tea</h1><p class=on>First.</p>${markup}`)).toBe(
      `Tea\n\nFirst.${expected && '\n\n'}${expected}`,
    )
  })
})

describe('what is beside the article is not read', () => {
  const article = '<p>One sentence that is said here.</p><p>Another one that is said here.</p>'
  const expected = 'Tea\n\nOne sentence that is said here.\n\nAnother one that is said here.'

  test.each([
    '<nav><p>x x x</p></nav>',
    '<footer><p>x</p></footer>',
    '<aside><p>x x x, x x.</p></aside>',
    '<div class="ad-banner"><p>x x x x</p></div>',
    '<div class="adBox1">x</div><div id="ads_2">x</div>',
    '<div class="breadcrumbs">x &gt; x</div>',
    '<div class="share-bar">x</div>',
    '<ul class="social"><li>x</ul>',
    '<div class="related"><h3>x</h3><p>x</p></div>',
    '<div id="comments"><p>x x x</p></div>',
    '<div class="comment">x</div>',
    '<div role="search">x</div>',
    '<div class="pagination">x</div>',
    '<form><label>x</label><input></form>',
    '<p>ADVERTISEMENT</p>',
    '<p>* * *</p>',
    '<div class="guanggao">x</div>',
  ])('%s', (markup) => {
    expect(text(`<h1>Tea</h1>${article}${markup}`)).toBe(expected)
    expect(text(`<div>${markup}</div><h1>Tea</h1>${article}`)).toBe(expected)
  })

  test('links at the end, with their headline', () => {
    const links = '<h3>More</h3><ul><li><a href=/a>xx</a><li><a href=/b>xx</a></ul>'
    const next = '<p>Next: <a href=/c>A long headline of another page</a></p>'
    expect(text(`<h1>Tea</h1>${article}${links}${next}<p>© 2020 x</p>`)).toBe(expected)
  })

  test.each([
    '<b>Comments (2)</b><div><i>xx</i><p>A comment of a reader, x, which is long enough.</p></div>',
    '<h3>评论</h3><p>x x x x x x x x x x x x x x x x x.</p>',
    '<p>Related articles:</p><ul><li><a href=/a>x</a><li><a href=/b>x</a></ul>',
    '<p>分享让更多人看到</p>',
  ])('by its label: %s', (markup) => {
    expect(text(`<h1>Tea</h1><div>${article}<div>${markup}</div></div>`)).toBe(expected)
  })

  test('the text after a list of related pages', () => {
    const links = '<p>Related reading</p><ul><li><a href=/a>x</a><li><a href=/b>x</a></ul>'
    expect(text(`<h1>Tea</h1><div>${article}${links}<p>The last sentence.</p></div>`)).toBe(
      `${expected}\n\nThe last sentence.`,
    )
  })

  test('but names mislead: the main part stays', () => {
    expect(text(`<div class="share-wrap comments-open"><h1>Tea</h1>${article}</div>`)).toBe(
      expected,
    )
    expect(text(`<h1>Tea</h1><main class="print related">${article}</main>`)).toBe(expected)
    expect(text(`<form id=aspnetForm class=search><h1>Tea</h1>${article}</form>`)).toBe(expected)
  })

  test('links to files stay, as part of what the page says', () => {
    const files = '<ul><li><a href="/a.pdf">The plan</a><li><a href="/b.DOCX?x=1">The map</a></ul>'
    expect(text(`<h1>Tea</h1>${article}${files}`)).toBe(`${expected}\n\nThe plan\nThe map`)
  })

  test('and so do links inside of text', () => {
    expect(inside('<p>The <a href=/a>town</a> and its <a href=/b>river</a> agreed.</p>')).toBe(
      'The town and its river agreed.',
    )
  })
})

describe('the title', () => {
  const paragraph = '<p>The kettle boils, and the tea is made, as it always was.</p>'
  const title = (head: string, body: string) => {
    const page = readHtml(`<!doctype html><head>${head}<body>${body}`, 'a.html')
    return page.title && page.text.slice(page.title.start, page.title.end)
  }
  const og = (name: string, content: string) => `<meta property="og:${name}" content="${content}">`

  test.each([
    ['Tea', '<title>Tea | Gazette</title>', '<h1>Tea</h1>'],
    ['Tea is hot', '<title>Tea is hot - Gazette</title>', '<h1>Gazette</h1><h2>Tea is hot</h2>'],
    ['Tea', `${og('title', 'Tea')}<title>Gazette</title>`, '<h1>Gazette</h1><h3>Tea</h3>'],
    ['Tea is hot', '<title>Tea is hot_News_Gazette</title>', '<div class=t>Tea is hot</div>'],
    ['Tea is hot', '<title>Gazette | Tea is hot</title>', '<p><b>Tea is hot</b></p>'],
    ['Tea is hot', '<title>Tea is hot - Gazette</title>', ''],
    [
      'Tea - hot',
      `<title>Tea - hot - Gazette</title>${og('site_name', 'Gazette')}`,
      '<h2>Tea - hot</h2>',
    ],
    ['Tea is hot', og('title', 'Tea is hot | Gazette'), ''],
    ['茶园开放夜间参观', '<title>茶园开放夜间参观-茶乡新闻网</title>', ''],
    ['茶是热的——一则消息', '<title>茶是热的——一则消息_茶乡新闻网</title>', ''],
    ['High-quality tea', '<title>High-quality tea</title>', ''],
    ['Tea & coffee', '<title>Tea &amp; coffee</title>', ''],
    ['Tea is a drink', '<title>All about tea</title>', '<h1>Tea is\n a <br>drink</h1>'],
    ['茶园开放', '<title>茶园开放</title>', '<h1>茶园<br>开放</h1>'],
    ['Tea', '<title>  Tea \n</title><title>x</title>', ''],
    ['Tea', '<script type="application/ld+json">{"headline":"Tea"}</script>', ''],
    [undefined, '<title></title>', ''],
  ])('is %j in %s %s', (expected, head, body) => {
    expect(title(head, body + paragraph)).toBe(expected)
  })

  test('is said once', () => {
    const page = '<title>Tea | Gazette</title><h1>Tea</h1><div><p>Tea</p><p>It is hot.</p></div>'
    expect(readHtml(page, 'a.html').text).toBe('Tea\n\nIt is hot.\n')
  })

  test('is no headline of another article, nor a link to this one', () => {
    const side = '<ul><li><a href=/a>Tea is hot</a><li><a href=/b>Coffee is hot</a></ul>'
    const page = `<title>Tea is hot | Gazette</title>${side}<div class=t>Tea is hot</div>${paragraph}`
    expect(readHtml(page, 'a.html').text).toBe(
      'Tea is hot\n\nThe kettle boils, and the tea is made, as it always was.\n',
    )
  })
})

describe('the line of names and dates', () => {
  const line = (markup: string) => {
    const paragraph = '<p>The kettle boils, and the tea is made, as it always was.</p>'.repeat(3)
    const page = `<title>Tea</title><div><h1>Tea</h1>${markup}<div>${paragraph}</div></div>`
    return readHtml(page, 'a.html').text.split('\n\n')[1]
  }

  test.each([
    ['<div class="info">2023-04-19&nbsp;08:30&nbsp; Source: A</div>', '2023-04-19 08:30 Source: A'],
    ['<p class="byline">By <a href="/a" rel="author">Ann Lee</a></p>', 'By Ann Lee'],
    ['<div><span>2023年4月19日</span><span>来源：甲报</span></div>', '2023年4月19日 来源：甲报'],
    ['<div class=meta><div>Ann Lee</div><div>5 May</div></div>', 'Ann Lee 5 May'],
    ['<ul class="article-meta"><li>Ann Lee</li><li>5 May</li></ul>', 'Ann Lee 5 May'],
    ['<time datetime="2020-05-05">5 May 2020</time>', '5 May 2020'],
    ['<div class=info>2020-05-05 [Size: <a href="javascript:a()">big</a>]</div>', '2020-05-05'],
    ['<table><tr><td>2020-05-05</td><td>Source: A</td></tr></table>', '2020-05-05 Source: A'],
  ])('%s', (markup, expected) => {
    expect(line(markup)).toBe(expected)
  })

  test('may stand at the end, outside of the text', () => {
    const paragraphs = '<p>The kettle boils, and the tea is made, as it always was.</p>'.repeat(4)
    const page = `<title>Tea</title><div><div><h1>Tea</h1></div><div>${paragraphs}</div>
      <div class="foot-bar"><div>[Editor: Ann Lee]</div><a href=/a>Home</a></div></div>`
    expect(readHtml(page, 'a.html').text).toMatch(/\n\n\[Editor: Ann Lee\]\n$/)
  })
})

describe('the date', () => {
  const date = (head: string, body = '') =>
    readHtml(`<!doctype html><head>${head}<body>${body}<p>The kettle boils.</p>`, 'a.html').date
  const json = (value: unknown) =>
    `<script type="application/ld+json">${JSON.stringify(value)}</script>`

  test.each([
    ['<meta property="article:published_time" content="2023-04-19T08:30:00+08:00">', '2023-04-19'],
    ['<meta name="PubDate" content="2023-4-9 08:30">', '2023-04-09'],
    ['<meta itemprop="datePublished" content="20230419">', '2023-04-19'],
    ['<meta name="pubdate" content="2023年4月19日">', '2023-04-19'],
    [json({ datePublished: '2023-04-19T00:30:00Z' }), '2023-04-19'],
    [json([{ '@type': 'x' }, { datePublished: '2023-04-19' }]), '2023-04-19'],
    [json({ '@graph': [{ datePublished: '2023-04-19' }] }), '2023-04-19'],
    [`${json({ datePublished: 5 })}${json({ datePublished: '2024-02-29' })}`, '2024-02-29'],
    ['<script type="application/ld+json">{broken</script>', undefined],
    [json(null), undefined],
    ['<meta property="article:published_time" content="19/04/2023">', undefined],
    ['<meta property="article:published_time" content="2023-02-29">', undefined],
    ['<meta property="article:published_time" content="2023-13-01">', undefined],
    ['<meta property="article:modified_time" content="2023-04-19">', undefined],
    ['<script>var page = {"datePublished":"1999-01-01"}</script>', undefined],
  ])('of %s is %s', (head, expected) => {
    expect(date(head)).toBe(expected)
  })

  test('is that of a <time> at the head of the article, not of one in its text', () => {
    const time = '<time datetime="2020-05-05T10:00">May</time>'
    expect(date('', `<h1>Tea</h1><p class=byline>${time}</p>`)).toBe('2020-05-05')
    expect(date('', `<h1>Tea</h1><p>In ${time} of that year, tea was made. So it was.</p>`)).toBe(
      undefined,
    )
  })
})
