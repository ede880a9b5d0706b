/** Recording one text, from the first tap to what the server keeps. */
import { play } from './player.js'
import { record } from './recorder.js'
import { fault, level, resampled, trimmed, wav } from './sound.js'

const ADVICE = {
    asking: 'De browser vraagt of hij de microfoon mag gebruiken. Kies ‘Toestaan’.',
    recording: 'Lees de tekst voor. Tik op ‘Stop’ als je klaar bent.',
    refused: 'De browser mag de microfoon niet gebruiken. Sta het toe bij het slotje in de adresbalk en probeer opnieuw.',
    missing: 'Er is geen microfoon gevonden. Sluit er een aan en probeer opnieuw.',
    silent: 'Er was niets te horen. Kijk of de microfoon aanstaat en doe het opnieuw.',
    soft: 'De opname is erg zacht. Ga dichter bij de microfoon zitten en doe het opnieuw, of bewaar de opname toch.',
    clipped: 'De opname is te hard en klinkt vervormd. Ga verder van de microfoon zitten en doe het opnieuw, of bewaar de opname toch.',
    right: 'Luister de opname terug. Bewaar die, of doe het opnieuw.',
    full: 'De langste tijd is voorbij; het opnemen is gestopt. Luister de opname terug.',
    saving: 'Bezig met bewaren…',
    unreachable: 'De server is niet bereikbaar. De opname staat nog hier: probeer het zo nog eens.',
    signedOut: 'Je bent afgemeld. Meld je in een ander venster aan en bewaar de opname daarna.',
}

const SHOWN = { asking: ['cancel'], recording: ['stop', 'cancel'], silent: ['again', 'cancel'], recorded: ['hear', 'keep', 'again', 'cancel'], saving: [] }

export class Recording {
    /**
     * @param {HTMLElement} line the text that is recorded
     * @param {number} longest seconds
     * @param {(html: string) => void} kept called with the new line once the server has it
     * @param {() => void} closed called when the recorder goes away
     */
    constructor(line, longest, kept, closed) {
        Object.assign(this, { line, longest, kept, closed })
        this.panel = document.getElementById('recorder').content.cloneNode(true).firstElementChild
        this.meter = this.panel.querySelector('meter')
        this.clock = this.panel.querySelector('.clock')
        this.panel.addEventListener('click', (event) => this[event.target.closest('[data-do]')?.dataset.do]?.())
        this.panel.addEventListener('keydown', (event) => { if (event.key === 'Escape') this.cancel() })
        line.append(this.panel)
        line.classList.add('recording')
    }

    async begin() {
        this.show('asking', 'asking')
        try {
            const microphone = await record((samples, seconds) => this.heard(samples, seconds))
            if (this.isClosed) return microphone.cancel()
            this.microphone = microphone
        } catch (error) {
            if (this.isClosed) return
            this.show('silent', error.name === 'NotAllowedError' ? 'refused' : 'missing', true)
            return this.focus('again')
        }
        this.show('recording', 'recording')
        this.focus('stop')
    }

    heard(samples, seconds) {
        this.meter.value = Math.max(level(samples), this.meter.value - 0.04)
        this.clock.textContent = `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`
        if (seconds >= this.longest - 0.5 && !this.stopping) this.stop('full')
    }

    async stop(reason = '') {
        if (!this.microphone || this.stopping) return
        this.stopping = true
        const { samples, rate } = await this.microphone.stop()
        this.microphone = null
        const voice = trimmed(samples, rate)
        this.stopping = false
        this.meter.value = 0
        if (!voice) {
            this.show('silent', 'silent', true)
            return this.focus('again')
        }
        this.wav = wav(await resampled(voice, rate))
        const wrong = fault(voice)
        this.show('recorded', wrong || reason || 'right', Boolean(wrong))
        this.focus('hear')
    }

    hear() {
        if (!this.address) this.address = URL.createObjectURL(this.wav)
        play(this.address, this.panel.querySelector('[data-do="hear"]'))
    }

    async keep() {
        play(null)
        this.show('saving', 'saving')
        try {
            const response = await fetch(this.line.dataset.address, {
                method: 'PUT', body: this.wav, headers: { 'Content-Type': 'audio/wav' },
            })
            if (response.redirected) return this.refuse(ADVICE.signedOut)
            const text = await response.text()
            const isOurs = response.headers.get('Content-Type')?.startsWith('text/plain')
            if (!response.ok) return this.refuse(isOurs ? text : ADVICE.unreachable)
            this.close()
            this.kept(text)
        } catch {
            this.refuse(ADVICE.unreachable)
        }
    }

    again() {
        this.forget()
        this.begin()
    }

    cancel() {
        this.close()
        this.line.querySelector('[data-record]').focus()
    }

    refuse(text) {
        this.show('recorded', text, true)
        this.focus('keep')
    }

    show(state, advice, isProblem = false) {
        this.panel.dataset.state = state
        for (const button of this.panel.querySelectorAll('[data-do]')) button.hidden = !SHOWN[state].includes(button.dataset.do)
        this.panel.querySelector('.gauge').hidden = state !== 'recording'
        const line = this.panel.querySelector('.advice')
        line.textContent = ADVICE[advice] ?? advice
        line.classList.toggle('problem', isProblem)
    }

    focus(name) {
        this.panel.querySelector(`[data-do="${name}"]`).focus()
    }

    /** Lets go of what was recorded. */
    forget() {
        play(null)
        if (this.address) URL.revokeObjectURL(this.address)
        this.address = null
        this.wav = null
    }

    close() {
        this.isClosed = true
        this.microphone?.cancel()
        this.forget()
        this.panel.remove()
        this.line.classList.remove('recording')
        this.closed()
    }
}
