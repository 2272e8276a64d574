// Lets tests see what Streamlit does not show: that a page has asked the server for a run which has not begun.
// The root element has the attribute data-asked from the moment the page asks until the last run is drawn.
((RERUN, BEGINS, ENDS, BROKEN_OFF) => {
  const LONGEST_MS = 10000
  let asked = 0, begun = 0, line = 0, forget = 0

  const show = () => {
    const of = line
    clearTimeout(forget)
    // A server that is gone, or that refuses, never answers: what is asked of it is not waited for.
    if (asked) forget = setTimeout(() => { if (of === line) { asked = begun = 0; show() } }, LONGEST_MS)
    document.documentElement?.toggleAttribute('data-asked', asked > 0)
  }
  const drawn = () => requestAnimationFrame(() => requestAnimationFrame(show))

  // The fields of a message by number: the value of a number, true for anything else.
  const fields = bytes => {
    const found = new Map()
    let place = 0
    const number = () => {
      let value = 0
      for (let shift = 1; ; shift *= 128) {
        value += (bytes[place] & 127) * shift
        if (bytes[place++] < 128) return value
      }
    }
    while (place < bytes.length) {
      const tag = number(), kind = tag & 7, value = kind === 0 || kind === 2 ? number() : true
      found.set(tag >>> 3, kind === 0 ? value : true)
      place += kind === 2 ? value : kind === 1 ? 8 : kind === 5 ? 4 : 0
    }
    return found
  }
  const note = message => {
    const found = fields(new Uint8Array(message))
    if (found.has(BEGINS)) begun = asked
    if (found.has(ENDS) && found.get(ENDS) !== BROKEN_OFF) {
      asked = Math.max(0, asked - Math.max(1, begun))
      begun = 0
      drawn()
    }
  }

  window.WebSocket = class extends window.WebSocket {
    constructor(...given) {
      super(...given)
      line += 1
      asked = begun = 0
      show()
      this.addEventListener('message', event => { if (event.data instanceof ArrayBuffer) note(event.data) })
    }

    send(data) {
      super.send(data)
      if (data instanceof Uint8Array && fields(data).has(RERUN)) {
        asked += 1
        show()
      }
    }
  }
})
