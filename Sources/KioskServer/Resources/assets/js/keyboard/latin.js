/**
 * Typing a language with the Latin letters of a keyboard of the device: each sequence that has a meaning takes the
 * place of the letter that it began. What is not Latin, such as the keys of an Ethiopic layout, is left alone.
 */
import { insert, textBefore } from './field.js'

export class Latin {
    #key = ''
    /** What is being typed: `{ field, typed, text, end }`. */
    #begun = null

    /** @param {Object<string, string>} table what each sequence writes */
    constructor(table) {
        this.table = table
    }

    /** A key of the device; text that comes otherwise is never changed. */
    pressed(event) {
        this.#key = event.isComposing ? '' : event.key
    }

    /** Before something is typed in a field. */
    typed(event) {
        const { data, target: field } = event
        if (!event.isTrusted || event.inputType !== 'insertText' || data === null || data !== this.#key) return
        const next = this.#longer(field, data) ?? this.#alone(field, data)
        this.#begun = null
        if (!next) return
        event.preventDefault()
        if (!insert(field, next.text, next.from, next.to)) return
        this.#begun = { field, typed: next.typed, text: next.text, end: field.selectionEnd }
    }

    /** What has been begun, with one more letter. */
    #longer(field, letter) {
        const begun = this.#begun
        const before = textBefore(field)
        if (begun?.field !== field || before.length !== begun.end || !before.endsWith(begun.text)) return null
        const typed = begun.typed + letter
        const text = this.table[typed]
        return text === undefined ? null : { typed, text, from: begun.end - begun.text.length, to: begun.end }
    }

    /** A capital without a meaning of its own counts as small. */
    #alone(field, letter) {
        const typed = letter in this.table ? letter : letter.toLowerCase()
        const text = this.table[typed]
        return text === undefined ? null : { typed, text, from: field.selectionStart, to: field.selectionEnd }
    }
}
