/**
 * Writing in a text field as typing does: at the cursor, with the events of typing, so that what listens to those
 * (drafts, the count of characters, a helper who looks along) need not know where the text came from.
 */
import { graphemes } from '../graphemes.js'

/** Marks that are taken back before the letter that they stand on: Arabic vowel signs and shadda. */
const MARK = /[\u064B-\u065F\u0670]$/u
/** Where a sentence begins: at the start of a text or a line, and behind what ends the one before. */
const SENTENCE = /(^|\n|[.!?…።፧؟]["'’”»)]*\s)\s*$/u

/** What stands before the cursor; nothing while something is selected. @returns {string} */
export function textBefore(field) {
    return field && field.selectionStart === field.selectionEnd ? field.value.slice(0, field.selectionStart) : ''
}

export function beginsSentence(field) {
    return Boolean(field) && SENTENCE.test(field.value.slice(0, field.selectionStart))
}

/**
 * Writes in the place of what is selected, or of another part.
 * @param {HTMLTextAreaElement} field
 * @returns {boolean} whether that was allowed: not beyond the greatest number of characters, nor while it is being sent
 */
export function insert(field, text, from = field.selectionStart, to = field.selectionEnd) {
    const next = field.value.slice(0, from) + text + field.value.slice(to)
    if (count(next) > Math.max(limit(field), count(field.value))) return false
    return change(field, 'insertText', text, from, to)
}

/** Takes away what is selected, or else the character before the cursor; of an Arabic one first the mark on it. */
export function removeBefore(field) {
    const { value, selectionStart: from, selectionEnd: to } = field
    if (from !== to) return change(field, 'deleteContentBackward', '', from, to)
    if (from === 0) return false
    const before = value.slice(0, from)
    const length = MARK.test(before) ? 1 : graphemes(before).at(-1).length
    return change(field, 'deleteContentBackward', '', from - length, from)
}

function change(field, inputType, data, from, to) {
    if (field.disabled || field.readOnly) return false
    const shape = { bubbles: true, inputType, data: data || null }
    if (!field.dispatchEvent(new InputEvent('beforeinput', { ...shape, cancelable: true }))) return false
    field.setRangeText(data, from, to, 'end')
    if (field.selectionEnd === field.value.length) field.scrollTop = field.scrollHeight
    field.dispatchEvent(new InputEvent('input', shape))
    return true
}

const count = (text) => graphemes(text.trim()).length

function limit(field) {
    return Number(field.closest('[data-characters]')?.dataset.characters) || Infinity
}
