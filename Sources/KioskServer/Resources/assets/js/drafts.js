/**
 * What a person typed and did not send yet, kept while they look at another step. It lives in this
 * module's memory only, belongs to one participant, and is gone with the end of their turn.
 */

const drafts = new Map()

/** Keeps the texts on a page. */
export function keepDrafts(page) {
    for (const field of page.querySelectorAll('.answer textarea')) {
        if (field.value !== field.defaultValue) drafts.set(key(field), field.value)
    }
}

/** Puts kept texts back in their fields. */
export function restoreDrafts(page) {
    for (const field of page.querySelectorAll('.answer textarea')) {
        const text = drafts.get(key(field))
        if (text !== undefined) field.value = text
    }
}

/** Forgets the texts of a page that is sent, or all of them. */
export function forgetDrafts(page) {
    if (!page) return drafts.clear()
    for (const field of page.querySelectorAll('.answer textarea')) drafts.delete(key(field))
}

function key(field) {
    const participant = field.form.elements.namedItem('participant')?.value ?? ''
    return [participant, field.form.dataset.prompt, field.name].join(' ')
}
