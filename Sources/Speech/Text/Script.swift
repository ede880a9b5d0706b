/// The writing system of a character, as far as our voices read it.
enum Script: Hashable, Sendable {
    case latin, arabic, ethiopic
    /// Digits and punctuation that any voice reads in its own way.
    case neutral

    /// Nil for what is never spoken: the allow-list of all text that reaches a voice.
    ///
    /// Control characters, bidirectional controls, joiners, U+0640 (tatweel), U+135F (a gemination mark at which the
    /// library turns to English), brackets, emoji and all other scripts are left out.
    init?(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x17F: self = .latin
        case 0x621...0x63A, 0x641...0x652, 0x670, 0x671: self = .arabic
        case 0x1200...0x135A, 0x1369...0x137C:
            guard scalar.properties.generalCategory != .unassigned else { return nil }
            self = .ethiopic
        case 0x30...0x39: self = .neutral
        default:
            guard Self.punctuation.contains(scalar) else { return nil }
            self = .neutral
        }
    }

    private static let punctuation = Set(".,!?;:'-%€&+/@°".unicodeScalars)
}
