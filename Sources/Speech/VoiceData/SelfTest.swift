/// Proves that the voices load from our folder of voice data and say a known word right.
enum SelfTest {
    /// Plain text for a voice, and its sounds in IPA.
    static let words: [(voice: String, text: String, sounds: String)] = [
        ("nl", "goedemorgen", "ɣˈudəmˌɔrɣən"),
        ("ar", "مَرْحَبًا", "mˈarħabˌan"),
    ]

    /// Tigrinya has no text for the library, only sounds: here are all of its consonants and vowels, in one go.
    static let tigrinya = EspeakPhonemes.allSounds

    static func run(on library: EspeakLibrary) throws(EspeakError) {
        for word in words {
            try library.select(voice: word.voice)
            let sounds = library.phonemes(word.text)
            guard sounds == word.sounds else {
                throw EspeakError("the voice \(word.voice) says \(sounds) for \(word.text), not \(word.sounds)")
            }
        }
        try library.select(voice: "ti")
        for sound in tigrinya {
            let word = [sound, .vowel(.a)].map { TigrinyaPhone(sound: $0) }
            let text = EspeakPhonemes.text([word])
            let spoken = try library.speak(text, isPhonemes: true, rate: 175)
            let expected = EspeakPhonemes.libraryName(sound)
            let heard = spoken.sounds.filter { $0 != "ˈ" && $0 != "ˌ" }
            guard heard.first == expected else {
                throw EspeakError("the voice ti says \(heard.joined(separator: " ")) for \(sound.ipa)")
            }
        }
    }
}
