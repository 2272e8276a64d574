// Shows what a link leads to. The key stands behind the # of the address, which goes to no server by itself.
(() => {
  const {outOfReach, mend} = document.currentScript.dataset
  const show = page => {
    document.replaceChild(document.adoptNode(page.documentElement), document.documentElement)
    scrollTo(0, 0)
  }
  const tell = () => {
    document.querySelector('h1').textContent = outOfReach
    document.querySelector('main p').textContent = mend
  }
  const open = async () => {
    try {
      const answer = await fetch(location.pathname, {
        method: 'POST', body: new URLSearchParams({key: location.hash.slice(1)}), cache: 'no-store', referrerPolicy: 'no-referrer'
      })
      // Every answer of ours says so; another one is of something in between, such as a proxy without a server behind it.
      if (!answer.headers.has('x-robots-tag')) throw new Error(`Answered by another: ${answer.status}`)
      show(new DOMParser().parseFromString(await answer.text(), 'text/html'))
    } catch {
      tell()
    }
  }

  // A link within the page would put another name in the place of the key.
  document.addEventListener('click', event => {
    // The same page in another language is behind the same key.
    const chooses = event.target.closest?.('a[data-language]')
    if (chooses) chooses.hash = location.hash
    const to = event.target.closest?.('a[href^="#"]')
    const target = to && document.getElementById(to.getAttribute('href').slice(1))
    if (!target) return
    event.preventDefault()
    target.scrollIntoView()
    target.tabIndex = -1
    target.focus({preventScroll: true})
  })
  addEventListener('hashchange', () => location.reload())
  open()
})()
