// Loads the page anew where one of its scripts did not arrive and so the app did not start, as while servers are
// replaced: such a page would stay empty. A tab tries a few times, each after twice the time, and then leaves it.
(() => {
  const LOADED_ANEW = 'loaded-anew', MOST = 5, FIRST_MS = 1000
  let isMissing = false

  window.addEventListener('error', event => { isMissing ||= event.target.localName === 'script' }, true)
  window.addEventListener('load', () => {
    const isEmpty = () => isMissing && !document.getElementById('root').hasChildNodes()
    // Without a memory nobody counts, and a page that is loaded anew for ever is worse than an empty one.
    try {
      if (!isEmpty()) {
        sessionStorage.removeItem(LOADED_ANEW)
        return
      }
      const tries = Number(sessionStorage.getItem(LOADED_ANEW))
      if (tries >= MOST) return
      sessionStorage.setItem(LOADED_ANEW, tries + 1)
      setTimeout(() => { if (isEmpty()) location.reload() }, FIRST_MS * 2 ** tries)
    } catch { /* This browser keeps nothing for a tab. */ }
  })
})()
