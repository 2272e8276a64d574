"""What a page must not do to people who see, hear or move differently, as far as a program can tell."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any, Literal

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.e2e.reach import out_of_reach
from tests.thorough import IS_WHOLE

GRAVE = ("serious", "critical")
View = tuple[int, Literal["light", "dark"]]
EVERYWHERE: tuple[View, ...] = ((1280, "light"), (1280, "dark"), (390, "dark"), (390, "light"))
CORNERS: tuple[View, ...] = ((1280, "light"), (390, "dark"))
"""Faults of layout hang on the width, faults of contrast on the theme."""
SMALLEST = 44

_SMALL = """least => [...document.querySelectorAll('button, a, summary, input[type=text], [data-testid=stRadioOption]')]
  .filter(e => e.closest('[data-testid=stMain], [data-testid=stBottom]') && !e.closest('[inert]'))
  .filter(e => { const r = e.getBoundingClientRect(); return r.width && (r.height < least - 2.5 || r.width < 24) })
  .map(e => `${e.tagName} ${(e.ariaLabel || e.textContent).slice(0, 40)} ${e.getBoundingClientRect().height}`)"""
_CUT = """() => [...document.querySelectorAll('[data-testid=stMain] *')]
  .filter(e => e.textContent.trim() && e.clientWidth && e.scrollWidth > e.clientWidth + 1)
  .filter(e => getComputedStyle(e).textOverflow === 'ellipsis' && e.checkVisibility({visibilityProperty: true}))
  .map(e => e.textContent)"""
_HEIGHT = "() => document.querySelector('[data-testid=stMain]').scrollHeight"
_AWAY = """() => {
  const found = new Set(), range = document.createRange();
  const main = document.querySelector('[data-testid=stMainBlockContainer]');
  if (!main) return [];
  const box = main.getBoundingClientRect(), look = getComputedStyle(main);
  const left = box.left + parseFloat(look.paddingLeft), right = box.right - parseFloat(look.paddingRight);
  const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  for (let text; text = texts.nextNode();) {
    const words = text.data.trim(), of = text.parentElement;
    const isShown = of.checkVisibility({visibilityProperty: true, opacityProperty: true});
    if (!words || !isShown || of.closest('button')) continue;
    // Streamlit gives the words beside its own boxes a narrow place and lets them run on.
    const isOurs = of.closest('[data-testid=stHtml], [data-testid=stMarkdown]');
    let cell = null, isFree = false;
    for (let each = of; each !== main && !isFree; each = each.parentElement) {
      const style = getComputedStyle(each);
      isFree = style.overflowX !== 'visible' || style.clipPath !== 'none' || /absolute|fixed/.test(style.position);
      const isCell = isOurs && !cell && /flex|grid/.test(getComputedStyle(each.parentElement).display);
      if (isCell) cell = each.getBoundingClientRect();
    }
    range.selectNodeContents(text);
    const at = range.getBoundingClientRect();
    if (isFree || at.width < 2) continue;
    if (at.left < left - 1 || at.right > Math.min(right, cell?.right ?? right) + 1) found.add(words.slice(0, 60));
  }
  return [...found];
}"""
"""Texts that begin or end outside the column of the page, or end outside their cell of a row or grid."""
_ASTRAY = """() => {
  const sides = document.documentElement.dir === 'rtl' ? ['start', 'end', 'left'] : ['start', 'end'];
  return [...document.querySelectorAll('[data-testid=stMain] *')]
  .filter(e => e.textContent.trim() && !e.matches('input, textarea') && e.checkVisibility({visibilityProperty: true}))
  .filter(e => getComputedStyle(e).unicodeBidi === 'plaintext')
  .filter(e => sides.includes(getComputedStyle(e).textAlign))
  .map(e => e.textContent.trim().slice(0, 60));
}"""
_TOASTS = """() => [...document.querySelectorAll('[data-testid=stToast]')].filter(e => {
  const range = document.createRange(), box = e.getBoundingClientRect(), texts = [];
  const shut = e.querySelector('button').getBoundingClientRect();
  const words = document.createTreeWalker(e, NodeFilter.SHOW_TEXT);
  for (let text; text = words.nextNode();) {
    range.selectNodeContents(text);
    if (!text.parentElement.closest('button')) texts.push(...range.getClientRects());
  }
  const isOn = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  const isWithin = (a, b) => a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom;
  return !isWithin(box, {left: 0, top: 0, right: innerWidth, bottom: innerHeight})
    || !texts.every(each => isWithin(each, box) && !isOn(each, shut))
    || getComputedStyle(e).direction !== getComputedStyle(document.documentElement).direction;
}).map(e => e.textContent.trim().slice(0, 60))"""
_RINGS = """() => {
  const found = new Set(), was = document.activeElement;
  if (document.querySelector('[data-testid=stPopoverBody], [role=dialog]')) return [];
  const main = document.querySelector('[data-testid=stMain]'), isShown = {visibilityProperty: true};
  const fields = 'input:not([type=radio], [type=checkbox], [type=file]), textarea';
  for (const field of main.querySelectorAll(fields)) {
    if (field.disabled || !field.checkVisibility(isShown) || field.closest('[inert], [aria-hidden=true]')) continue;
    field.focus({preventScroll: true, focusVisible: true});
    let ring = null, cut = false;
    for (let each = field; each !== main; each = each.parentElement) {
      const look = getComputedStyle(each), box = each.getBoundingClientRect();
      if (ring && look.overflowY !== 'visible') cut ||= box.top > ring.top || box.bottom < ring.bottom;
      if (ring && look.overflowX !== 'visible') cut ||= box.left > ring.left || box.right < ring.right;
      const width = look.outlineStyle === 'none' ? 0 : parseFloat(look.outlineWidth);
      if (ring || width < 2) continue;
      const {top, bottom, left, right} = box, away = width + parseFloat(look.outlineOffset);
      ring = {top: top - away, bottom: bottom + away, left: left - away, right: right + away};
    }
    if (!ring || cut) found.add(field.ariaLabel || field.id || field.tagName);
  }
  was?.focus?.({preventScroll: true});
  if (was === document.body) document.activeElement?.blur();
  return [...found];
}"""
"""Fields without a ring when they are typed into, or whose ring something cuts off. That of a day opens a calendar."""
_TOUCHES = """() => {
  const found = [], main = document.querySelector("[data-testid=stMainBlockContainer]");
  const shown = fields => [...main.querySelectorAll(fields)]
    .filter(each => each.checkVisibility({visibilityProperty: true}));
  const notices = shown('.notice');
  const others = notices.length && shown('.notice, button, input, h1, h2, p, li, td, summary')
    .filter(each => !each.parentElement.closest('.notice'))
    .map(each => [each, each.getBoundingClientRect()]).filter(([, box]) => box.width > 1 && box.height > 1);
  for (const notice of notices) {
    const box = notice.getBoundingClientRect();
    const isTouched = ([each, { left, right, top, bottom }]) => each !== notice && top < box.top && bottom > box.top - 4
      && left < box.right && right > box.left;
    if (others.some(isTouched)) found.push(notice.innerText.slice(0, 60));
  }
  return found;
}"""
"""Messages that touch what stands above them."""
_WIDER = "() => document.querySelector('[data-testid=stMain]').scrollWidth > innerWidth"

# The contrast of a text takes axe longer than all its other rules together, and hangs on the look of the text and of
# what is behind it: one text of each look is enough. What is laid over something else is a ground of its own.
_AXE = """async isWhole => {
  const contrast = 'color-contrast', options = { resultTypes: ['violations'], iframes: false, preload: false };
  if (isWhole) return (await axe.run(document, options)).violations;
  const grounds = new Map([[null, '']]), looks = new Map();
  const ground = element => {
    if (!grounds.has(element)) {
      const { backgroundColor, backgroundImage, opacity, filter, position } = getComputedStyle(element);
      const isClear = backgroundColor === 'rgba(0, 0, 0, 0)' && backgroundImage + opacity + filter === 'none1none';
      const place = /absolute|fixed|sticky/.test(position) ? grounds.size : '';
      const own = isClear && !place ? '' : [backgroundColor, backgroundImage, opacity, filter, place, ''].join();
      grounds.set(element, own + ground(element.parentElement));
    }
    return grounds.get(element);
  };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement;
    if (!texts.currentNode.textContent.trim() || !element.checkVisibility()) continue;
    const { color, fontSize, fontWeight, textShadow } = getComputedStyle(element);
    looks.set([color, fontSize, fontWeight, textShadow, ground(element)].join(), element);
  }
  const only = { ...options, runOnly: { type: 'rule', values: [contrast] } };
  const others = await axe.run(document, { ...options, rules: { [contrast]: { enabled: false } } });
  return [...others.violations, ...(await axe.run({ include: [...looks.values()] }, only)).violations];
}"""

# While the server works, Streamlit fades what it may replace; the colours in between are no fault of the page.
_SETTLED = """() => document.querySelector('[data-testid=stApp]').dataset.testScriptState !== 'running'
  && !document.querySelector('[data-stale=true], [data-testid=stSkeleton]')
  && document.getAnimations().every(each => each.playState !== 'running')"""
_PATIENCE_MS, _LOOK_EVERY_MS = 240_000, 50


def _wait_until_settled(page: Page) -> None:
    """Wait for the end of runs and fades. Asked again and again, since the page's policy forbids scripts of others."""
    for _ in range(_PATIENCE_MS // _LOOK_EVERY_MS):
        if page.evaluate(_SETTLED):
            return
        page.wait_for_timeout(_LOOK_EVERY_MS)
    raise TimeoutError("the page is still being drawn")


def usual_views() -> Sequence[View]:
    """The views of pages with a layout of their own."""
    return EVERYWHERE if IS_WHOLE else CORNERS


def look(page: Page, views: Sequence[View] | None = None, *, place: int | None = None) -> list[str]:
    """What is wrong with the page as it stands, on a wide screen and on a phone, light and dark.

    `place` is that of the page among many of one kind: if time is short, axe looks at each of them in one of the views,
    and at the next one in the next view. Sizes and widths are measured in all views.
    """
    found = []
    chosen = usual_views() if views is None else views
    for number, (width, theme) in enumerate(chosen):
        page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(color_scheme=theme)
        expect(page.get_by_test_id("stApp")).to_have_css("color-scheme", theme)
        is_for_axe = IS_WHOLE or place is None or number == place % len(chosen)
        seen = faults(page) if is_for_axe else []
        _wait_until_settled(page)
        seen += [*small_targets(page), *texts_away(page), *["scrolls sideways"] * scrolls_sideways(page)]
        seen += [*broken_rings(page), *touching_notices(page), *out_of_reach(page)]
        seen += [f"is cut: {words}" for words in cut_texts(page)]
        found += [f"{width} {theme}: {each}" for each in seen]
    return found


def cut_texts(page: Page) -> list[str]:
    """What ends in dots because it has no room."""
    found: list[str] = page.evaluate(_CUT)
    return found


def faults(page: Page) -> list[str]:
    """Serious and critical findings of axe, with the places. The window is made as high as the page for that:
    axe passes over the contrast of text that is scrolled out of view.
    """
    with _window_as_high_as(page):
        return [
            f"{rule['impact']} {rule['id']}: {node['target']} {node['failureSummary']}"
            for rule in violations(page)
            if rule["impact"] in GRAVE
            for node in rule["nodes"]
        ]


def violations(page: Page) -> list[dict[str, Any]]:
    """All findings of axe, grave or not, as it tells them; of the page as it stands in its window."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(Axe().axe_script)
    found: list[dict[str, Any]] = page.evaluate(_AXE, IS_WHOLE)
    return found


@contextmanager
def _window_as_high_as(page: Page) -> Iterator[None]:
    """Lay the page out in a window that shows all of it. Nothing more of it is drawn, which would take a second."""
    size = page.viewport_size or {"width": 1280, "height": 800}
    window = page.context.new_cdp_session(page)
    usual = {**size, "deviceScaleFactor": 1, "mobile": False}
    height = max(size["height"], page.evaluate(_HEIGHT))
    window.send("Emulation.setDeviceMetricsOverride", {**usual, "height": height, "dontSetVisibleSize": True})
    _wait_until_settled(page)
    yield
    window.send("Emulation.setDeviceMetricsOverride", usual)


def small_targets(page: Page) -> list[str]:
    """What can be pressed and is too small for a thumb."""
    found: list[str] = page.evaluate(_SMALL, SMALLEST)
    return found


def texts_away(page: Page) -> list[str]:
    """What is written beyond the column of the page, or into the cell beside its own."""
    return [f"is written beyond its place: {words}" for words in page.evaluate(_AWAY)]


def astray(page: Page) -> list[str]:
    """What begins where the language of its own words does, and not where the page does."""
    return [f"begins where its own words do: {words}" for words in page.evaluate(_ASTRAY)]


def broken_rings(page: Page) -> list[str]:
    """What can be typed into and does not show whole that it is."""
    return [f"shows no whole ring when it is typed into: {label}" for label in page.evaluate(_RINGS)]


def touching_notices(page: Page) -> list[str]:
    """Messages that stand on what is above them."""
    return [f"touches what is above it: {words}" for words in page.evaluate(_TOUCHES)]


def scrolls_sideways(page: Page) -> bool:
    """Whether the page is wider than the window."""
    return bool(page.evaluate(_WIDER))


def astray_toasts(page: Page) -> list[str]:
    """What is told in passing and lies beyond the window or below its own button."""
    return [f"is told beyond its place: {words}" for words in page.evaluate(_TOASTS)]
