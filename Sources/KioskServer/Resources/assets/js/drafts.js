/**
 * What a person typed or chose and did not send yet, kept while they look at another step. It lives in this
 * module's memory only, belongs to one participant, and is gone with the end of their turn.
 */

const drafts = new Map()
const FIELDS = '.answer textarea, .ballot select, .ballot input[type="number"]'
/** What the last look at a ballot would send: the server does not have it yet. */
const CHOSEN = '.ballot[data-chosen] input[name*="."]'

/** Keeps the texts and choices on a page. */
export function keepDrafts(page) {
    for (const field of page.querySelectorAll(FIELDS)) {
        drafts.delete(whole(field.form))
        if (isChanged(field)) drafts.set(key(field), field.value)
        else drafts.delete(key(field))
    }
    for (const field of page.querySelectorAll(CHOSEN)) {
        drafts.set(whole(field.form), '')
        drafts.set(key(field), field.value)
    }
}

/** Puts kept texts back in their fields. */
export function restoreDrafts(page) {
    for (const field of page.querySelectorAll(FIELDS)) {
        const text = drafts.get(key(field)) ?? (drafts.has(whole(field.form)) ? nothing(field) : undefined)
        if (text !== undefined) field.value = text
    }
}

/** Forgets the texts of a page that is sent, or all of them. */
export function forgetDrafts(page) {
    if (!page) return drafts.clear()
    for (const field of page.querySelectorAll(`${FIELDS}, ${CHOSEN}`)) {
        drafts.delete(whole(field.form))
        drafts.delete(key(field))
    }
}

/** Whether a field holds something else than the server put there. */
export function isChanged(field) {
    const given = field.options ? [...field.options].find((option) => option.defaultSelected)?.value ?? '' : field.defaultValue
    return field.value !== given
}

function key(field) {
    const participant = field.form.elements.namedItem('participant')?.value ?? ''
    return [participant, field.form.dataset.prompt, field.name].join(' ')
}

/** Under this name is kept that a form was filled in as a whole: what has no draft was left empty. */
const whole = (form) => key({ form, name: '' })

/** The value of a field in which nothing is chosen. */
const nothing = (field) => (field.type === 'number' ? '0' : '')
