/// A sound as it is said, short or long.
struct TigrinyaPhone: Hashable, Sendable {
    var sound: TigrinyaSound
    /// A long (geminated) consonant: written ː.
    var isLong = false

    var ipa: String { isLong ? sound.ipa + "ː" : sound.ipa }
}

extension [TigrinyaPhone] {
    /// Broad IPA without spaces.
    var ipa: String { map(\.ipa).joined() }

    /// Reads broad IPA. - Returns: nil when it holds anything but Tigrinya sounds and ː after a consonant.
    init?(ipa: String) {
        var phones: [TigrinyaPhone] = []
        var rest = Substring(ipa)
        while !rest.isEmpty {
            if rest.hasPrefix("ː"), let last = phones.indices.last, case .consonant = phones[last].sound {
                phones[last].isLong = true
                rest.removeFirst()
            } else if let sound = Self.sounds.first(where: { rest.hasPrefix($0.ipa) }) {
                phones.append(TigrinyaPhone(sound: sound))
                rest.removeFirst(sound.ipa.count)
            } else {
                return nil
            }
        }
        self = phones
    }

    /// The longest names first, so that tʃʼ is not read as t.
    private static let sounds: [TigrinyaSound] =
        (TigrinyaConsonant.allCases.map(TigrinyaSound.consonant) + TigrinyaVowel.allCases.map(TigrinyaSound.vowel))
        .sorted { $0.ipa.count > $1.ipa.count }
}
