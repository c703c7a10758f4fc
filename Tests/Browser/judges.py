"""What a page is judged by; each judge returns what it finds wrong, and nothing on a good page."""

from pathlib import Path

import axe_playwright_python

from terminal import NARROW, PHONE

AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()
RULES = {
    "runOnly": [
        "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice",
    ],
    "rules": {"target-size": {"enabled": True}},
    "resultTypes": ["violations"],
}
RUN_AXE = """
async rules => (await axe.run(document, rules)).violations
  .flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.target} ${node.failureSummary}`))
"""

VISIBLE = """
const isSeen = e => e.checkVisibility({ visibilityProperty: true })
  && getComputedStyle(e).clipPath === 'none' && !e.closest('svg, .unseen')
const named = e => `${e.tagName.toLowerCase()}.${e.className} "${e.textContent.trim().slice(0, 40)}"`
"""

# WCAG 2.2, 1.4.10 and 1.4.12: nothing beyond the window, and no words beyond the box they stand in.
BEYOND = f"""
() => {{
  {VISIBLE}
  const width = document.documentElement.clientWidth
  const found = []
  for (const e of document.querySelectorAll('body *')) {{
    if (!isSeen(e)) continue
    const box = e.getBoundingClientRect()
    if (box.width > 0 && (box.left < -1 || box.right > width + 1))
      found.push(`beyond the window: ${{named(e)}}`)
    if (e.tagName === 'INPUT' || e.clientWidth === 0) continue
    if (e.scrollWidth > e.clientWidth + 1) found.push(`wider than its box: ${{named(e)}}`)
    const isCut = getComputedStyle(e).overflowY !== 'visible'
    if (isCut && e.scrollHeight > e.clientHeight + 1) found.push(`cut: ${{named(e)}}`)
  }}
  return found
}}
"""

# Two things to press never share a place.
OVERLAPPING = f"""
() => {{
  {VISIBLE}
  const found = []
  const targets = [...document.querySelectorAll('a, button, summary, label:has(input), input[type=text]')]
    .filter(isSeen).map(e => [e, e.getBoundingClientRect()]).filter(([, box]) => box.width > 0)
  targets.forEach(([a, one], index) => {{
    for (const [b, other] of targets.slice(index + 1)) {{
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left)
      const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
      if (across > 1 && down > 1 && !a.contains(b) && !b.contains(a)
          && a.closest('main, footer') === b.closest('main, footer'))
        found.push(`${{named(a)}} lies on ${{named(b)}}`)
    }}
  }})
  return found
}}
"""

# WCAG 2.2, 3.1.1 and 3.1.2: a screen reader must change its voice; names need not.
FOREIGN = """
() => {
  const scripts = { ar: /\\p{Script=Arabic}/u, uk: /\\p{Script=Cyrillic}/u }
  const sentence = /(?<!\\p{L})[a-zà-ÿ]{3,}[ ’'][a-zà-ÿ]{3,}/u
  const found = []
  const judge = (element, text) => {
    const { lang, dir } = element.closest('[lang]')
    if (scripts[lang]?.test(text) && (dir === 'rtl') !== (lang === 'ar'))
      found.push(`${lang} is written ${dir}: ${text}`)
    for (const [other, script] of Object.entries(scripts))
      if (lang !== other && script.test(text)) found.push(`${other} said as ${lang}: ${text}`)
    if (lang in scripts && sentence.test(text)) found.push(`said as ${lang}: ${text}`)
  }
  judge(document.querySelector('title'), document.title)
  for (const e of document.querySelectorAll('[aria-label], [title], [alt], [placeholder]'))
    for (const name of ['aria-label', 'title', 'alt', 'placeholder'])
      if (e.hasAttribute(name)) judge(e, e.getAttribute(name))
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    judge(node.parentElement, node.data.trim())
  return found
}
"""

# Every control has words, and the page is announced by its heading or by its problem.
ANNOUNCED = """
() => {
  const at = document.activeElement
  const found = []
  if (!at.matches('#title, .problem')) found.push(`focus is on ${at.outerHTML.slice(0, 80)}`)
  if (document.querySelectorAll('h1').length !== 1) found.push('there is no one heading')
  return found
}
"""

OPEN_EVERYTHING = "() => document.querySelectorAll('details').forEach(e => { e.open = true })"

# WCAG 2.2, 1.4.12; letters of Arabic are joined, and a browser that parts them does as it was told.
SPACE_OUT = """
() => {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(`* { line-height: 1.5 !important; word-spacing: 0.16em !important }
    :not(:lang(ar)) { letter-spacing: 0.12em !important } p { margin-block-end: 2em !important }`)
  document.adoptedStyleSheets = [sheet]
}
"""
SET_SIZE = "size => { document.documentElement.className = `text-${size}` }"


def violations(page):
    """What axe-core finds, on a page that has it from its beginning."""
    return page.evaluate(RUN_AXE, RULES)


def judged_by(*judges):
    """One judge of several."""
    return lambda page: [fault for judge in judges for fault in page.evaluate(judge)]


def lost(page, window):
    """What a window as narrow as this loses, with ordinary words, the largest, and wide spacing."""
    measure = judged_by(BEYOND, OVERLAPPING)
    before, found = page.viewport_size, []
    page.set_viewport_size(window)
    for size in (3, 0):
        page.evaluate(SET_SIZE, size)
        found += [f"{window['width']} pixels, size {size}: {fault}" for fault in measure(page)]
    page.evaluate(SPACE_OUT)
    found += [f"{window['width']} pixels, spaced out: {fault}" for fault in measure(page)]
    page.set_viewport_size(before)
    return found


def faults(page, sent, medium):
    """What is wrong with a page as it comes, and with everything on it opened."""
    sent.show(page)
    found = judged_by(ANNOUNCED, BEYOND, FOREIGN, OVERLAPPING)(page)
    page.evaluate(OPEN_EVERYTHING)
    found += violations(page)
    # A terminal is never zoomed, and its look with the largest words is judged by itself.
    return found + (lost(page, NARROW) if medium == PHONE else page.evaluate(BEYOND))
