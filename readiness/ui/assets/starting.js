// Loads the page anew where one of its scripts did not arrive, as while servers are replaced: without Streamlit's the
// page would stay empty, without ours what is typed would not be kept. Only where nobody has pressed or typed anything
// yet, or nothing is there. A tab tries a few times, each after twice the time, and then leaves it.
(() => {
  const LOADED_ANEW = 'loaded-anew', MOST = 5, FIRST_MS = 1000
  let isMissing = false, hasBegun = false

  for (const given of ['pointerdown', 'keydown']) window.addEventListener(given, () => { hasBegun = true }, true)
  // A script of the browser's extensions that fails is nothing of ours.
  const isOurs = ({ localName, src }) => localName === 'script' && src.startsWith(location.origin)
  window.addEventListener('error', event => { isMissing ||= isOurs(event.target) }, true)
  window.addEventListener('load', () => {
    const isToCome = () => isMissing && !(hasBegun && document.getElementById('root').hasChildNodes())
    // Without a memory nobody counts, and a page that is loaded anew for ever is worse than an empty one.
    try {
      if (!isToCome()) {
        sessionStorage.removeItem(LOADED_ANEW)
        return
      }
      const tries = Number(sessionStorage.getItem(LOADED_ANEW))
      if (tries >= MOST) return
      sessionStorage.setItem(LOADED_ANEW, tries + 1)
      setTimeout(() => { if (isToCome()) location.reload() }, FIRST_MS * 2 ** tries)
    } catch { /* This browser keeps nothing for a tab. */ }
  })
})()
