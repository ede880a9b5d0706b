/**
 * Puts new content in the place of old, and keeps what a person has under hand: what is open, ticked, chosen or typed,
 * the focus, and the place on the page. Controls are known by their id.
 */

/**
 * @param {HTMLElement} holder
 * @param {DocumentFragment} next
 * @param {Map<string, string>} sent what the server has taken in, by the id of its field: that is not kept
 */
export function swap(holder, next, sent = new Map()) {
    const scroll = window.scrollY
    const focus = grasp(holder)
    const tops = [...holder.querySelectorAll('[id]')].filter((element) => element.scrollTop > 0)
        .map((element) => [element.id, element.scrollTop])
    for (const details of holder.querySelectorAll('details[id]')) keepOpen(details, next.getElementById(details.id))
    for (const field of holder.querySelectorAll('input[id], textarea[id], select[id]')) {
        const same = next.getElementById(field.id)
        if (same && sent.get(field.id) !== valueOf(field)) keepField(field, same)
    }
    holder.replaceChildren(next)
    for (const [id, top] of tops) {
        const same = document.getElementById(id)
        if (same) same.scrollTop = top
    }
    focus?.()
    window.scrollTo(0, scroll)
}

/** What is filled in in a form, by the id of each field. */
export function values(form) {
    return new Map([...form.elements].filter((field) => field.id).map((field) => [field.id, valueOf(field)]))
}

function valueOf(field) {
    return field.type === 'checkbox' || field.type === 'radio' ? String(field.checked) : field.value
}

/** A fragment of the document, from HTML that the server made. */
export const fragment = (html) => document.createRange().createContextualFragment(html)

function keepOpen(details, same) {
    if (!same) return
    same.open = details.open
    const ticks = same.querySelectorAll('[type="checkbox"]:not([id])')
    details.querySelectorAll('[type="checkbox"]:not([id])').forEach((tick, index) => {
        if (ticks[index]) ticks[index].checked = tick.checked
    })
}

/** Only what differs from what the server wrote is the person's. */
function keepField(field, same) {
    if (field.type === 'checkbox' || field.type === 'radio') {
        if (field.checked !== field.defaultChecked) same.checked = field.checked
    } else if (field.tagName === 'SELECT') {
        const written = [...field.options].find((option) => option.defaultSelected) ?? field.options[0]
        if (field.value === written?.value) return
        if ([...same.options].some((option) => option.value === field.value)) same.value = field.value
    } else if (field.type !== 'hidden' && field.value !== field.defaultValue) {
        same.value = field.value
    }
}

/** What puts the focus, and the cursor, back; nothing when it is elsewhere. */
function grasp(holder) {
    const element = document.activeElement
    if (!element || !holder.contains(element)) return null
    const selector = element.id ? `#${CSS.escape(element.id)}` : path(element, holder)
    const isText = element.matches('textarea, input[type="text"]')
    const [start, end] = isText ? [element.selectionStart, element.selectionEnd] : []
    return () => {
        const same = selector && holder.querySelector(selector)
        if (!same) return
        same.focus({ preventScroll: true })
        if (isText) same.setSelectionRange(start, end)
    }
}

/** A selector that finds a control without an id in the new content. */
function path(element, holder) {
    const form = element.closest('form')
    const near = element.closest('[id]')
    const name = element.tagName.toLowerCase()
    if (near && near !== holder) return `#${CSS.escape(near.id)} ${name}`
    return form ? `form[action="${CSS.escape(form.getAttribute('action'))}"] ${name}` : ''
}
