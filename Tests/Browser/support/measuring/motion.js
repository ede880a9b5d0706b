// Whether something moves. Systems that ask for less motion get none; on others what moves by itself comes to rest.
Object.assign(measuring, {
    /** How long something may move by itself, in milliseconds: WCAG 2.2, 2.2.2. */
    LONGEST: 5000,
    /** Signs that something sounds, or is listened to: they move as long as it does, and a touch ends it. */
    SOUNDING: '[data-playing], .speak.ending',

    motion() {
        return this.moving().map(({ target }) => `moves: ${this.name(target)}`)
    },

    lasting() {
        return this.moving().filter((effect) => effect.getComputedTiming().endTime > this.LONGEST)
            .filter(({ target }) => !target.closest(this.SOUNDING))
            .map(({ target }) => `moves for longer than 5 s: ${this.name(target)}`)
    },

    moving() {
        return document.getAnimations().filter(({ playState }) => playState === 'running').map(({ effect }) => effect)
    },
})
