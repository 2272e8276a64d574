// Tells on the next page what was being typed as a page was left by its address: a browser need not send it any more then.
// The tab remembers it (typing.js) and types it once more when that page is loaded anew, which a link here does.
(() => {
  if (window.tellsWhatWasLeft) return
  window.tellsWhatWasLeft = true
  const LEFT = 'left-behind', LOOK_MS = 500
  const read = of => {
    try { return JSON.parse(sessionStorage.getItem(of) || 'null') || {} } catch { return {} }
  }
  const here = () => `typed:${location.pathname}`
  const nameOf = key => {
    const found = document.getElementsByClassName(key)[0]?.querySelector('input, textarea, [role=group]')
    return found?.ariaLabel || ''
  }
  // The tab carries it from one page to the next, and holds nothing of it meanwhile.
  const left = Object.values(read(LEFT))
  const leftElsewhere = () => left.filter(each => each.page !== here() && each.key in read(each.page))
  const keep = found => {
    try {
      if (found.length) sessionStorage.setItem(LEFT, JSON.stringify(found))
      else sessionStorage.removeItem(LEFT)
    } catch { /* The browser keeps nothing. */ }
  }
  keep([])
  window.addEventListener('pagehide', () => {
    const page = here()
    const leftHere = Object.keys(read(page)).map(key => ({page, key, at: location.href, name: nameOf(key)}))
    keep([...leftElsewhere(), ...leftHere])
  })

  const isAtRest = () => document.querySelector('[data-testid=stApp]')?.dataset.testScriptState === 'notRunning'
  const owner = () => document.querySelector('[data-whose]')?.dataset.whose || ''
  let box = null
  const tell = words => {
    box = document.createElement('div')
    box.className = 'left-behind'
    box.setAttribute('role', 'alert')
    for (const each of leftElsewhere()) {
      const line = document.createElement('p'), link = document.createElement('a')
      line.textContent = `${words.leftBehind.replace('TYPED', () => read(each.page)[each.key].text).replace('FIELD', () => each.name)} `
      line.dataset.of = `${each.page} ${each.key}`
      link.href = each.at
      link.textContent = words.openAgain
      line.append(link)
      box.append(line)
    }
    const close = document.createElement('button')
    close.textContent = words.close
    close.addEventListener('click', () => { clearInterval(look); box.remove() })
    box.append(close)
    document.body.append(box)
  }
  const look = setInterval(() => {
    const words = document.querySelector('[data-left-behind]')?.dataset, still = leftElsewhere()
    if (!box && !still.length) return clearInterval(look)
    let typedBy = ''
    try { typedBy = sessionStorage.getItem('typed-by') || '' } catch { /* As above. */ }
    if (!words || !isAtRest() || (typedBy && typedBy !== owner())) return
    if (!box) tell(words)
    const told = still.map(each => `${each.page} ${each.key}`)
    box.querySelectorAll('p').forEach(each => { if (!told.includes(each.dataset.of)) each.remove() })
    if (still.length) return
    clearInterval(look)
    box.remove()
  }, LOOK_MS)
})()
