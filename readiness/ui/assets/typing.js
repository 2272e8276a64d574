// Hands in what is being typed: after a pause, and when the page is left, as far as the browser still sends it.
// Streamlit itself does so only when the field is left or a key is pressed for it, so that is the key which is pressed
// here. Until the server has worked it off, the root element says that something is not saved, and this tab remembers
// it: when the page is loaded anew before, or the field is drawn anew under the hand, it is typed once more.
(() => {
  if (window.handsInTyping) return
  window.handsInTyping = true
  const PAUSE_MS = 800, LONG_PAUSE_MS = 2000, LOOK_MS = 100, CALM_LOOKS = 3, MOST_LOOKS = 50, OFTEN = 300, SELDOM = 10
  const TYPED = '[data-testid=stTextInput] input, [data-testid=stTextArea] textarea, [data-testid=stNumberInput] input'
  const DAY = '[data-testid=stDateInputField]', TABLE_CELL = '#portal input, #portal textarea'
  // Half a name is no name: a new entry of a list waits until its field is left. A number, or a day, may be one by half
  // too: it waits longer, and until it is one that the field takes and would show in the same way.
  const NAME = '[class*=st-key-add-] input', WAITS = '[class*=st-key-add-]', NUMBER = '[data-testid=stNumberInput] input'
  const SECRET = '[type=password], [class*=st-key-return-code] *'
  const root = document.documentElement
  let field = null, place = '', timer = 0, watch = 0, cell = null, isLeaving = false, isFollowing = false

  const isRunning = () => document.querySelector('[data-testid=stApp]')?.dataset.testScriptState !== 'notRunning'
  const home = of => of.closest('[class*=st-key-]')?.className.match(/st-key-\S+/)?.[0]
  const dayText = of => [...of.querySelectorAll('[data-type]')].map(each => each.textContent).join('')
  const text = of => of.matches(DAY) ? dayText(of) : of.value
  // The name of a field ends with how often the tab has begun its fields anew; once the page is loaded anew, that is 0.
  const places = key => {
    const [, stem] = key.match(/^(.*-[a-z0-9]{8}-)[0-9]+$/) || []
    const isSame = name => name === key || (stem && name.startsWith(stem) && /^[0-9]+$/.test(name.slice(stem.length)))
    return [...document.querySelectorAll('[class*=st-key-]')].filter(each => [...each.classList].some(isSame))
  }

  const isText = of => !of.matches(DAY) && !of.matches(NUMBER) && !of.closest(WAITS)
  const isTaken = of => {
    const number = +of.value
    return String(number) === of.value && !(number < +of.min) && !(of.max !== '' && number > +of.max)
  }
  // What the tab carries of what is stored, which says something else once more is (tab_note.py).
  const stored = () => document.querySelector('.st-key-seen input')?.value

  // A link leads to another page of the app without loading it anew: each text is remembered for the page it is of.
  const ofPage = () => 'typed:' + location.pathname
  const loaded = ofPage()
  let page = loaded

  const remembered = of => {
    try { return JSON.parse(sessionStorage.getItem(of) || '{}') } catch { return {} }
  }
  const keep = (of, found) => {
    try {
      if (Object.keys(found).length) sessionStorage.setItem(of, JSON.stringify(found))
      else sessionStorage.removeItem(of)
    } catch { /* The browser has no room, or may keep nothing: then it is as if there were no such memory. */ }
  }
  // One person after another may use a tab. Whatever is remembered is of one of them alone; a page that tells nobody's
  // mark, as before signing in, leaves it to them.
  const OWNER = 'typed-by'
  const whose = () => document.querySelector('[data-whose]')?.dataset.whose || ''
  const owner = () => { try { return sessionStorage.getItem(OWNER) || '' } catch { return '' } }
  const isOfAnother = () => owner() !== '' && owner() !== whose()
  const claim = () => {
    try {
      if (isOfAnother()) {
        Object.keys(sessionStorage).filter(each => each.startsWith('typed:')).forEach(each => sessionStorage.removeItem(each))
        waiting.clear()
        names.clear()
        current = ''
      }
      if (whose()) sessionStorage.setItem(OWNER, whose())
      else sessionStorage.removeItem(OWNER)
    } catch { /* As above. */ }
  }
  // What was typed before the page was loaded, and waits for its field: it may be folded away. So does what was typed
  // into a field that was drawn anew; `current` is the one of these that was being typed into.
  const waiting = new Map(Object.keys(remembered(loaded)).map(key => [key, loaded]))
  let current = ''
  // Names of new entries that were typed once more and that nobody has handed in yet.
  const names = new Set()
  // `before` is what the field showed and what was handed in since: what it may show after the page was loaded anew.
  const remember = (of, isHandedIn) => {
    const key = home(of)
    if (!key || of.matches(SECRET)) return
    const found = remembered(page), before = found[key]?.before ?? [of.dataset.before ?? '']
    keep(page, {...found, [key]: {before: isHandedIn ? [...before, text(of)] : before, text: text(of)}})
    if (waiting.get(key) === page) waiting.delete(key)
  }
  const forget = of => {
    const key = field && page === of && home(field)
    const isKept = each => each === key || waiting.get(each) === of || (of === loaded && names.has(each))
    keep(of, Object.fromEntries(Object.entries(remembered(of)).filter(([each]) => isKept(each))))
  }

  // A field of a day shows its old one again as soon as it is left with less than a whole one, or with one too far away.
  const isWhole = words => /^\d{1,2}\D\d{1,2}\D\d{4}$/.test(words.replace(/[\s\u2066-\u2069]/g, ''))
  const isFar = words => {
    const year = +words.replace(/[^0-9]/g, '').slice(-4), bounds = document.querySelector('[data-half-day]')?.dataset
    return isWhole(words) && (year < +bounds?.firstYear || year > +bounds?.lastYear)
  }
  const nameOf = day => day.querySelector('[role=group]')?.ariaLabel || ''
  const keyOf = day => home(day) || nameOf(day)
  const told = () => document.querySelector('.half-days')
  const tellHalf = (key, name, typed) => {
    const words = document.querySelector('[data-half-day]')?.dataset
    if (!words || !/\d/.test(typed)) return
    if (!told()) {
      const list = document.createElement('div'), close = document.createElement('button')
      list.className = 'half-days'
      list.setAttribute('role', 'alert')
      close.textContent = words.close
      close.addEventListener('click', () => list.remove())
      list.append(close)
      document.body.append(list)
    }
    const line = document.createElement('p')
    line.dataset.of = key
    line.textContent = (isFar(typed) ? words.farDay : words.halfDay).replace('TYPED', () => typed).replace('FIELD', () => name)
    forgetHalf(key)
    told().prepend(line)
  }
  const forgetHalf = key => {
    [...told()?.querySelectorAll('p') ?? []].filter(each => each.dataset.of === key).forEach(each => each.remove())
  }
  const judgeDay = day => {
    const name = nameOf(day), key = keyOf(day), typed = dayText(day)
    requestAnimationFrame(() => requestAnimationFrame(() => {
      if (isWhole(typed) && !isFar(typed) && (!day.isConnected || dayText(day) === typed)) {
        forgetHalf(key)
        if (!told()?.querySelector('p')) told()?.remove()
      } else tellHalf(key, name, typed)
    }))
  }
  const paste = (day, words) => {
    const clipboard = new DataTransfer()
    clipboard.setData('text', words)
    day.querySelector('[role=spinbutton]')?.dispatchEvent(
      new ClipboardEvent('paste', {clipboardData: clipboard, bubbles: true, cancelable: true}))
  }
  // A field that was taken off the page, or drawn anew, took with it what nobody has handed in.
  const lose = () => {
    clearTimeout(timer)
    field = null
    if (!remembered(page)[place]) return
    current = place
    waiting.set(place, page)
    awaitFields()
  }
  const handIn = () => {
    clearTimeout(timer)
    if (field && !field.isConnected) return lose()
    if (!field || (isLeaving && field.matches(NAME))) return
    remember(field, true)
    if (field.matches(DAY)) {
      if (isWhole(dayText(field))) paste(field, dayText(field))
    } else {
      field.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', ctrlKey: true, bubbles: true, cancelable: true}))
    }
    followUp()
  }
  // A run may begin and end between two looks. One that others caused may draw the field anew, or no more.
  let turns = 0
  new MutationObserver(() => {
    turns += 1
    if (field && !field.isConnected) lose()
    else if (field && !isFollowing && isRunning() && isText(field) && text(field).trim()) handIn()
  }).observe(root, {subtree: true, attributes: true, attributeFilter: ['data-test-script-state']})
  // On a slow line the server begins to work long after a text was sent, so what is remembered is so until it has.
  const followUp = () => {
    const of = page, before = turns, storedBefore = stored()
    field = null
    isFollowing = true
    clearInterval(watch)
    let calm = 0, looks = 0, hasRun = false
    watch = setInterval(() => {
      looks += 1
      hasRun ||= isRunning() || turns !== before || stored() !== storedBefore
      calm = isRunning() ? 0 : calm + 1
      if (calm < CALM_LOOKS) return
      if (!field && !cell) delete root.dataset.typing
      if (!hasRun && looks < MOST_LOOKS) return
      clearInterval(watch)
      isFollowing = false
      // Who is no longer signed in comes back to this page, and nothing of it was stored.
      if (!document.querySelector('[data-signed-out]')) forget(of)
    }, LOOK_MS)
  }
  const begin = of => {
    clearTimeout(timer)
    isLeaving = false
    field = of
    place = home(of)
    page = ofPage()
    root.dataset.typing = ''
    claim()
    remember(of)
  }

  // What a field shows as somebody begins to type in it: as it is entered, and behind what was handed in from it.
  const noteBefore = event => {
    const found = event.target.matches?.(TYPED) ? event.target : event.target.closest?.(DAY)
    if (found && found !== field && !remembered(ofPage())[home(found)]) found.dataset.before = text(found)
  }
  for (const each of ['focusin', 'beforeinput', 'keydown']) document.addEventListener(each, noteBefore, true)
  document.addEventListener('input', event => {
    if (event.target.matches?.(TABLE_CELL)) followCell(event.target)
    if (!event.target.matches?.(TYPED)) return
    begin(event.target)
    if (field.matches(NUMBER)) {
      if (isTaken(field)) timer = setTimeout(handIn, LONG_PAUSE_MS)
    } else if (field.value.trim() && !field.closest(WAITS)) timer = setTimeout(handIn, PAUSE_MS)
  }, true)
  // Whoever presses Enter has handed in what stands there, as Streamlit does then.
  document.addEventListener('keydown', event => {
    const isSent = event.key === 'Enter' && (event.ctrlKey || event.metaKey || event.target.matches?.('input'))
    if (!isSent || !event.isTrusted || event.target !== field || field.matches(DAY)) return
    clearTimeout(timer)
    remember(field, true)
    names.delete(home(field))
    followUp()
  }, true)
  document.addEventListener('keyup', event => {
    const day = event.target.closest?.(DAY)
    if (!day || !/^([0-9]|Backspace|Delete|Arrow(Up|Down))$/.test(event.key)) return
    begin(day)
    if (isWhole(dayText(day)) && !isFar(dayText(day))) timer = setTimeout(handIn, LONG_PAUSE_MS)
  }, true)
  document.addEventListener('focusout', event => {
    const isLeft = event.target === field || (field?.matches(DAY) && field.contains(event.target)
      && !field.contains(event.relatedTarget))
    // Where the line to the server breaks, fields are disabled, and newer browsers say of such a one that it was left.
    if (!isLeft || event.target.disabled) return
    clearTimeout(timer)
    const left = field
    if (left.matches(DAY)) judgeDay(left)
    // Some browsers say that a field is left as it is taken off the page: nothing was handed in then.
    queueMicrotask(() => {
      if (left.isConnected) return
      clearInterval(watch)
      isFollowing = false
      lose()
    })
    remember(left, true)
    names.delete(home(left))
    followUp()
  }, true)

  // A cell of a table can't be typed once more, so the browser asks before it is lost.
  const followCell = of => {
    if (cell === of) return
    cell = of
    root.dataset.typing = ''
    let calm = 0
    const look = setInterval(() => {
      calm = cell?.isConnected || isRunning() ? 0 : calm + 1
      if (calm < 2 * CALM_LOOKS) return
      clearInterval(look)
      cell = null
      if (!field) delete root.dataset.typing
    }, LOOK_MS)
  }

  window.addEventListener('beforeunload', event => {
    isLeaving = true
    handIn()
    if (cell) event.preventDefault()
  })
  window.addEventListener('pagehide', () => { isLeaving = true })
  document.addEventListener('visibilitychange', () => { if (document.hidden) handIn() })

  const typeAgain = (of, words) => {
    if (of.matches(DAY)) return isWhole(words) && !isFar(words) ? paste(of, words) : tellHalf(keyOf(of), nameOf(of), words)
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(of), 'value').set.call(of, words)
    of.dispatchEvent(new Event('input', {bubbles: true}))
    if (of.matches(NAME)) names.add(home(of))
    else handIn()
  }
  // Once the server has drawn the page: a field that shows something else than it did was changed in the meantime.
  let tries = 0, calm = 0, retyping = 0
  const awaitFields = () => {
    clearInterval(retyping)
    tries = calm = 0
    retyping = setInterval(retype, LOOK_MS)
  }
  const retype = () => {
    if (!waiting.size) return clearInterval(retyping)
    if (whose()) claim()
    if (isOfAnother()) return
    tries += 1
    calm = isRunning() || isFollowing ? 0 : calm + 1
    if (calm < CALM_LOOKS || (tries > OFTEN && tries % SELDOM)) return
    for (const [key, of] of waiting) {
      if (of !== ofPage()) continue
      const {before, text: words} = remembered(of)[key] || {before: []}
      const fields = places(key).flatMap(each => [...each.querySelectorAll(`${TYPED}, ${DAY}`)])
      if (fields.length !== 1) continue
      waiting.delete(key)
      const shown = text(fields[0]), isCurrent = key === current
      const {[key]: taken, ...others} = remembered(of)
      keep(of, others)
      if (isCurrent) current = ''
      if (isCurrent && [document.body, null].includes(document.activeElement)) fields[0].focus({preventScroll: true})
      if (!before.includes(shown) || words === shown) continue
      fields[0].dataset.before = shown
      typeAgain(fields[0], words)
      // One at a time: what the server makes of it, however late it begins, may draw the next field anew.
      return
    }
  }
  awaitFields()
})()
