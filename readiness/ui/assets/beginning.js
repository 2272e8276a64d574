// Brings to the top of the screen the place at which a page is to begin, once it is drawn. The page is shown from its
// very top before (page_top.py): whoever has scrolled since then is left where they are.
(() => {
  if (window.beginsWhereItSays) return
  window.beginsWhereItSays = true
  const CALM_MS = 120
  let begun = '', timer = 0
  const mark = () => document.querySelector('[class^=turn-]')
  const told = of => of && `${of.className} ${of.dataset.beginAt || ''} ${location.pathname}`
  const isDrawn = () => document.querySelector('[data-testid=stApp]')?.dataset.testScriptState === 'notRunning'
  const begin = () => {
    const from = mark(), place = from?.dataset.beginAt && document.querySelector(`.${from.dataset.beginAt}`)
    const main = document.querySelector('[data-testid=stMain]')
    if (!from || told(from) === begun || !isDrawn()) return
    begun = told(from)
    if (place && !main.scrollTop) place.scrollIntoView({block: 'start'})
  }
  new MutationObserver(() => {
    if (told(mark()) === begun) return
    clearTimeout(timer)
    timer = setTimeout(begin, CALM_MS)
  }).observe(document.documentElement, {
    subtree: true, childList: true, attributes: true, attributeFilter: ['data-test-script-state'],
  })
})()
