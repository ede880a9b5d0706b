/**
 * The keyboard on the screen: for devices without one, or without one for the person's language. It writes at the
 * cursor of the field that was touched last, as typing does, so that a keyboard of the device works beside it. It
 * opens when a finger touches a text field; whoever puts it away gets the keyboard of the device instead.
 */
import { named } from './ear.js'
import { page } from './page.js'
import { speak } from './speech.js'
import { bring } from './keyboard/book.js'
import { Completions } from './keyboard/completions.js'
import { beginsSentence, insert, removeBefore, textBefore } from './keyboard/field.js'
import { Latin } from './keyboard/latin.js'
import { Strips } from './keyboard/strips.js'
import { millimetre } from './screen.js'
import { isBySwitches } from './switches.js'

/** It stays above the end of the window as long as it leaves so much of it free; else it scrolls with the page. */
const FREE = 0.38
/** With less than this free between the field's way onward and the top, that way goes with the page, in millimetres. */
const ROOM = 34
/** What stands close behind a word: the space that came with a completed word makes way for it. */
const CLOSING = /^[.,;:?!…)»”’።፣፤፥፧፦،؛؟]$/u

/** How this person wants it; the next one begins anew. */
let wishes = { person: '', isPutAway: false, speaksKeys: false }

export function enhanceKeyboard(shell) {
    const person = page().dataset.participant ?? ''
    if (wishes.person !== person) wishes = { person, isPutAway: false, speaksKeys: false }
    new Keyboard(shell).load()
}

class Keyboard {
    /** The text field that it writes in. */
    field = null
    layer = 'letters'
    /** Whether the person chose a capital or a small letter; what the sentence asks for when they did not. */
    chosenCase = null
    /** A field that was touched before the keys had come. */
    waiting = null
    isMissing = false

    constructor(shell) {
        this.shell = shell
        this.fields = [...page().querySelectorAll('#main textarea')]
        this.buttons = [...page().querySelectorAll('#main [data-keyboard]')]
        for (const field of this.fields) {
            field.addEventListener('pointerdown', (event) => this.touched(event))
            field.addEventListener('click', (event) => this.tapped(event))
            field.addEventListener('focus', () => { if (this.isOpen) this.writeIn(field) })
        }
    }

    get isOpen() { return !this.shell.hidden }
    get isShifted() { return this.chosenCase ?? (this.hasShift && beginsSentence(this.field)) }
    get hasShift() { return this.keys('[data-act="shift"]').length > 0 }

    async load() {
        try {
            this.book = await bring(this.shell.dataset.keys)
        } catch {
            // Without its keys the device's own keyboard is what there is.
            this.isMissing = true
            for (const field of this.fields) field.inputMode = ''
            return
        }
        if (this.shell.isConnected) this.begin()
    }

    begin() {
        const { shell, book } = this
        shell.innerHTML = book.html
        this.strips = new Strips(shell.querySelector('.strips'))
        this.completions = new Completions(shell, book, (letter) => this.strips.line(letter))
        this.latin = new Latin(book.typing)
        // The cursor stays where it is while keys are touched.
        shell.addEventListener('mousedown', (event) => event.preventDefault())
        shell.addEventListener('click', (event) => this.pressed(event))
        shell.addEventListener('keydown', (event) => { if (event.key === 'Escape') this.putAway() })
        for (const field of this.fields) {
            field.addEventListener('keydown', (event) => this.latin.pressed(event))
            field.addEventListener('beforeinput', (event) => { if (this.layer !== 'latin') this.latin.typed(event) })
            field.addEventListener('input', () => this.changed())
        }
        for (const button of this.buttons) {
            button.hidden = false
            button.addEventListener('click', () => this.toggle(fieldOf(button)))
        }
        this.watch()
        this.showSpeaking()
        if (this.waiting) this.open(this.waiting)
    }

    /** Follows the cursor, the window, and fields that go away, such as when an answer is spoken instead. */
    watch() {
        const moved = () => { if (this.isOpen && document.activeElement === this.field) this.update() }
        const sized = new ResizeObserver(() => {
            if (this.isOpen && this.field.getClientRects().length === 0) this.close()
            this.fit()
        })
        for (const part of [this.shell, ...this.fields]) sized.observe(part)
        document.addEventListener('selectionchange', moved)
        window.addEventListener('resize', this.fit)
        page().addEventListener('leave', () => {
            sized.disconnect()
            document.removeEventListener('selectionchange', moved)
            window.removeEventListener('resize', this.fit)
            document.documentElement.style.removeProperty('--keyboard')
        })
    }

    // Opening

    /** Before the field has the focus, so that the device's keyboard does not come. */
    touched(event) {
        if (event.pointerType === 'mouse' || wishes.isPutAway || this.isMissing) return
        event.currentTarget.inputMode = 'none'
        this.isTouch = true
    }

    /** Only once the finger has left, so that nothing moves beneath it. */
    tapped(event) {
        if (!this.isTouch || wishes.isPutAway || this.isMissing) return
        this.isTouch = false
        if (!this.book) this.waiting = event.currentTarget
        else if (!this.isOpen) this.open(event.currentTarget)
    }

    toggle(field) {
        if (this.isOpen && this.field === field) return this.putAway()
        wishes.isPutAway = false
        this.open(field)
    }

    open(field) {
        for (const each of this.fields) each.inputMode = 'none'
        this.shell.hidden = false
        this.completions.load(this.shell.dataset.words)
        this.writeIn(field)
        // With two switches the way from the field to the keys would be long.
        const first = isBySwitches() ? this.keys('.key')[0] : field
        first.focus({ preventScroll: true })
        this.fit()
        field.scrollIntoView({ block: 'nearest' })
    }

    writeIn(field) {
        this.field = field
        for (const button of this.buttons) showOpen(button, fieldOf(button) === field)
        this.update()
    }

    /** The person wants it no more: from now on a touch brings the device's keyboard. */
    putAway() {
        wishes.isPutAway = true
        const hadFocus = this.shell.contains(document.activeElement)
        const button = this.buttons.find((each) => fieldOf(each) === this.field)
        this.close()
        if (hadFocus) button?.focus()
    }

    close() {
        this.shell.hidden = true
        for (const field of this.fields) field.inputMode = ''
        for (const button of this.buttons) showOpen(button, false)
        this.fit()
    }

    /** Tells the page how much of the window it takes. */
    fit = () => {
        const height = this.shell.offsetHeight
        const flows = height > (1 - FREE) * window.innerHeight
        const bar = page().querySelector('.bar')?.offsetHeight ?? 0
        this.shell.classList.toggle('flows', flows)
        this.shell.classList.toggle('crowded', !flows && window.innerHeight - height - bar < ROOM * millimetre())
        document.documentElement.style.setProperty('--keyboard', `${flows ? 0 : height}px`)
    }

    // Writing

    pressed(event) {
        const key = event.target.closest('button')
        if (!key || !this.field) return
        const { write, act, opens, speaks, hide } = key.dataset
        if (key.matches('.completion')) return this.complete(key, event)
        if (hide !== undefined) return this.putAway()
        if (speaks !== undefined) return this.toggleSpeaking(key)
        if (wishes.speaksKeys) speak(named(key))
        if (opens) this.show(opens, key)
        else if (write !== undefined && key.closest('.strip')) this.replace(write)
        else if (write !== undefined) this.write(this.isShifted ? write.toLocaleUpperCase(this.shell.lang) : write)
        else if (act === 'space') this.write(' ')
        else if (act === 'newline') this.write('\n')
        else if (act === 'remove') removeBefore(this.field)
        else if (act === 'shift') this.shift()
    }

    write(text) {
        const caret = this.field.selectionStart
        const isClosing = CLOSING.test(text) && this.spaceAfterWord === caret && caret === this.field.selectionEnd
        insert(this.field, text, isClosing ? caret - 1 : caret)
    }

    /** Puts another letter of its line in the place of the one before the cursor. */
    replace(letter) {
        const before = textBefore(this.field)
        const last = [...before].at(-1) ?? ''
        const isCapital = last !== last.toLocaleLowerCase(this.shell.lang)
        insert(this.field, isCapital ? letter.toLocaleUpperCase(this.shell.lang) : letter, before.length - last.length)
    }

    shift() {
        this.chosenCase = !this.isShifted
        this.showCase()
    }

    /** A first touch says a word; a second one, a touch on its tick, a click or a key puts it in the text. */
    complete(button, event) {
        const isTouch = event.pointerType === 'touch' || event.pointerType === 'pen'
        if (isTouch && !event.target.closest('.tick') && this.completions.point(button)) return
        const space = this.completions.choose(button, this.field)
        if (space) this.spaceAfterWord = this.field.selectionStart
        const next = isBySwitches() ? this.keys('.key')[0] : this.field
        next.focus({ preventScroll: true })
    }

    /** Whatever changed the text, this keyboard or another. */
    changed() {
        this.chosenCase = null
        this.spaceAfterWord = null
        if (this.isOpen) this.update()
    }

    // Showing

    update() {
        if (!this.field) return
        this.strips.show([...textBefore(this.field)].at(-1) ?? '', this.shell.lang)
        this.completions.show(this.field)
        this.showCase()
    }

    showCase() {
        this.shell.classList.toggle('shifted', this.isShifted)
        for (const key of this.keys('[data-act="shift"]')) key.setAttribute('aria-pressed', String(this.isShifted))
    }

    /** Shows another layer. @param {HTMLElement} key that asked for it, and may have had the focus */
    show(name, key) {
        const hadFocus = key === document.activeElement
        this.layer = name
        for (const layer of this.shell.querySelectorAll('.layer')) layer.hidden = layer.dataset.layer !== name
        if (hadFocus) this.keys('[data-opens]')[0]?.focus()
        this.chosenCase = null
        this.showCase()
    }

    /** Keys of the layer that shows. */
    keys(selector) { return [...this.shell.querySelectorAll(`.layer:not([hidden]) ${selector}`)] }

    toggleSpeaking(button) {
        wishes.speaksKeys = !wishes.speaksKeys
        this.showSpeaking()
        if (wishes.speaksKeys) speak(named(button))
    }

    showSpeaking() {
        this.shell.querySelector('[data-speaks]').setAttribute('aria-pressed', String(wishes.speaksKeys))
    }
}

/** The text field that a button opens the keyboard for. */
const fieldOf = (button) => button.closest('.writing, details').querySelector('textarea')

function showOpen(button, isOpen) {
    button.setAttribute('aria-expanded', String(isOpen))
    button.querySelector('.closed').hidden = isOpen
    button.querySelector('.opened').hidden = !isOpen
}
