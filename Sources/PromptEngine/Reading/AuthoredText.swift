import SessionModel

/// A text as it stands in a file of authors, with its place, for checks that look at what a text says.
struct AuthoredText: Hashable {
    let locale: LocaleTag
    let phrase: Phrase
    /// Of the whole phrase.
    let place: Place
    let textPlace: Place
    /// Nil if the phrase is spoken as it is shown.
    let sayPlace: Place?
    /// Whether a voice says it.
    let isSpoken: Bool

    /// Whether it is part of a made-up session, where people say things in their own way.
    var isExample: Bool { place.file.split(separator: "/").dropLast().last == "example" }

    /// What is shown, and what is spoken if that is written in another way, each with its place.
    var parts: [(text: String, place: Place)] {
        let shown = [(text: phrase.text, place: textPlace)]
        guard isSpoken, let sayPlace, phrase.say != phrase.text else { return shown }
        return shown + [(text: phrase.say, place: sayPlace)]
    }
}
