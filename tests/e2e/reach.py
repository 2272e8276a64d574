"""Whether whatever can be pressed or typed into can be reached, seen without pressing: it has a size, lies within the
page, is covered by nothing, and stays in sight when the keyboard comes to it.
"""

from playwright.sync_api import Page

_OUT_OF_REACH = """() => {
  if (document.querySelector('[data-testid=stPopoverBody], [role=dialog], [role=listbox]')) return []
  const main = document.querySelector('[data-testid=stMain]')
  const others = '[inert], [aria-hidden=true], [aria-disabled=true], details:not([open]) > :not(summary), .st-key-seen,'
    + '[data-testid=stElementToolbar], [data-testid=stHeader], [data-testid=stToast], [data-testid=stCode]'
  const controls = [...main.querySelectorAll('button, a[href], summary, input, textarea, [role=tab]')]
    .filter(e => !e.disabled && !e.closest(others) && e.type !== 'file')
    .filter(e => e.checkVisibility({visibilityProperty: true}))
  // What is drawn of a box to tick, or of a list to choose from, stands around the field itself.
  const lists = '[data-testid=stSelectbox], [data-testid=stMultiSelect]'
  const drawn = e => (/radio|checkbox/.test(e.type || '') ? e.closest('label') : e.role && e.closest(lists)) || e
  // A link may go on in a second line: its longest piece counts.
  const box = e => [...e.getClientRects()].sort((a, b) => b.width * b.height - a.width * a.height)[0] || new DOMRect()
  const name = e => `${e.tagName.toLowerCase()} “${(e.ariaLabel || drawn(e).innerText || e.id).trim().slice(0, 60)}”`
  const isHit = (e, x, y) => {
    const hit = document.elementFromPoint(x, y)
    return !!hit && [e, drawn(e), ...(e.labels || [])].some(each => each.contains(hit))
  }
  const scrolled = () => [...document.querySelectorAll('*')].filter(e => e.scrollTop || e.scrollLeft)
  const before = new Map(scrolled().map(e => [e, [e.scrollLeft, e.scrollTop]]))
  const found = new Set()
  for (const e of controls) {
    drawn(e).scrollIntoView({block: 'center', inline: 'nearest', behavior: 'instant'})
    const {left, top, width, height} = box(drawn(e)), x = left + width / 2, y = top + height / 2
    if (width < 2 || height < 2) found.add(`${name(e)} has no size`)
    else if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) found.add(`${name(e)} lies outside the page`)
    else if (!isHit(e, x, y)) {
      const over = document.elementFromPoint(x, y)
      found.add(`${name(e)} is covered by ${over.tagName.toLowerCase()} ${over.className}`)
    }
  }
  // The keyboard scrolls to what is out of sight alone, and a bar that stays where it is may lie over what is not.
  const look = getComputedStyle(main), {top: above, bottom: below} = main.getBoundingClientRect()
  const head = above + (parseFloat(look.scrollPaddingTop) || 0)
  const foot = below - (parseFloat(look.scrollPaddingBottom) || 0)
  const isStuck = e => /sticky|fixed/.test(getComputedStyle(e).position)
  const ways = [...main.querySelectorAll('*')].some(isStuck) ? [controls, [...controls].reverse()] : []
  for (const e of ways.flat()) {
    const {top, bottom} = box(drawn(e)), block = bottom <= head || top >= foot ? 'center' : 'nearest'
    drawn(e).scrollIntoView({block, inline: 'nearest', behavior: 'instant'})
    const at = box(drawn(e)), points = [[.5, .5], [.1, .1], [.9, .1], [.1, .9], [.9, .9]]
    const isSeen = points.some(([right, down]) => isHit(e, at.left + right * at.width, at.top + down * at.height))
    if (!isSeen) found.add(`${name(e)} is hidden when the keyboard comes to it`)
  }
  for (const e of new Set([...scrolled(), ...before.keys()])) [e.scrollLeft, e.scrollTop] = before.get(e) || [0, 0]
  return [...found]
}"""


def out_of_reach(page: Page) -> list[str]:
    """What can be pressed or typed into and has no size, lies outside the page, is covered, or is hidden by a bar that
    stays where it is. Nothing is looked at while something is open over the page.
    """
    found: list[str] = page.evaluate(_OUT_OF_REACH)
    return found
