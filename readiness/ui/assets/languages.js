// The links that choose a language lead to the page as it is now: its address says what is open on it, and may have
// changed since the links were drawn.
(() => {
  if (window.choosesLanguage) return
  window.choosesLanguage = true
  document.addEventListener('click', event => {
    const link = event.target.closest?.('a[data-language]')
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    const to = new URL(location.href)
    to.searchParams.set('lang', link.dataset.language)
    location.assign(to)
  }, true)
  // Whoever chooses something else on the page has chosen no language.
  document.addEventListener('click', event => {
    for (const open of document.querySelectorAll('details.langs[open]')) if (!open.contains(event.target)) open.open = false
  })
  document.addEventListener('keydown', event => {
    if (event.key !== 'Escape') return
    for (const open of document.querySelectorAll('details.langs[open]')) {
      open.open = false
      open.querySelector('summary').focus()
    }
  })
})()
