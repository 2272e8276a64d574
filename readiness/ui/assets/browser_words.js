// Runs before Streamlit's own scripts, and is no part of a page in English. The server puts in what is marked with __.
(() => {
  const LANGUAGE = __LANGUAGE__, WORDS = __WORDS__
  // Streamlit and what it is made of ask the browser for its language: here that is the language of the page.
  for (const [name, value] of [['language', LANGUAGE], ['languages', [LANGUAGE]]]) {
    Object.defineProperty(navigator, name, {get: () => value, configurable: true})
  }
  const fixed = new Map(), patterns = []
  for (const [english, words] of Object.entries(WORDS)) {
    if (!english.includes('{')) {
      fixed.set(english, words)
      continue
    }
    const names = []
    const source = english.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{(\w+)\}/g, (_, name) => (names.push(name), '(.+?)'))
    patterns.push([new RegExp(`^${source}$`, 's'), names, words])
  }
  // Streamlit writes this one day in American English, whatever the language.
  const day = told => {
    const moment = new Date(told)
    return isNaN(moment) ? told : moment.toLocaleDateString(LANGUAGE, {dateStyle: 'long'})
  }
  const LONGEST = 300
  const spoken = text => {
    const plain = text.trim()
    if (!plain || plain.length > LONGEST) return null
    if (fixed.has(plain)) return fixed.get(plain)
    for (const [pattern, names, words] of patterns) {
      const found = pattern.exec(plain)
      if (!found) continue
      return words.replace(/\{(\w+)\}/g, (_, name) => {
        const value = found[names.indexOf(name) + 1]
        return name === 'day' ? day(value) : fixed.get(value) ?? value
      })
    }
    return null
  }
  // Our own words and those of people are never touched. A label that we gave a field is in these parts as well.
  const OURS = '[data-testid=stHtml],[data-testid=stText],[data-testid=stMarkdownContainer],[data-testid=stCode],textarea,script,style,[role=option]'
  const isOurs = element => {
    const part = element.closest(OURS)
    return part && !part.closest('[data-testid=stFileUploader] button')
  }
  const ATTRIBUTES = ['aria-label', 'placeholder', 'title', 'aria-valuetext']
  const inText = node => {
    const words = node.parentElement && spoken(node.data)
    if (words && words !== node.data.trim() && !isOurs(node.parentElement)) node.data = node.data.replace(node.data.trim(), () => words) // the space before a link stays
  }
  const inAttributes = element => {
    for (const name of ATTRIBUTES) {
      const value = element.getAttribute(name), words = value && spoken(value)
      if (words && words !== value && !element.closest('[data-testid=stHtml]')) element.setAttribute(name, words)
    }
  }
  const walk = start => {
    if (start.nodeType === Node.TEXT_NODE) return inText(start)
    if (start.nodeType !== Node.ELEMENT_NODE) return
    inAttributes(start)
    const walker = document.createTreeWalker(start, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
    while (walker.nextNode()) walker.currentNode.nodeType === Node.TEXT_NODE ? inText(walker.currentNode) : inAttributes(walker.currentNode)
  }
  // Changes are seen before the browser paints, so nobody sees the English.
  new MutationObserver(records => {
    for (const record of records) {
      if (record.type === 'childList') record.addedNodes.forEach(walk)
      else if (record.type === 'characterData') inText(record.target)
      else inAttributes(record.target)
    }
  }).observe(document, {subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ATTRIBUTES})
})()
