import TestSupport

/// Texts that people type by accident or to break something; the same ones for the same seed.
enum HostileTexts {
    /// Each has broken the library, or looks like what did.
    static let known: [String] = [
        String(repeating: "a", count: 158) + "es", String(repeating: "s'", count: 220),
        String(repeating: "es", count: 200),
        "\u{1}100s\u{1}+20p snel", "\u{1}!boe", "\u{1B}[31mrood\u{1B}[0m", "[[h@l@]] [[_:]]",
        "[[" + String(repeating: "a:", count: 90),
        "<speak><audio src=\"http://localhost/x.wav\"/></speak>", "<voice name=\"en\">hi</voice><mark name='m'/>",
        "<say-as interpret-as=\"tts:char\">abc</say-as>", "&lt;break time=\"10s\"/&gt;",
        "<!DOCTYPE x [<!ENTITY a \"aa\">]>&a;",
        "\u{202E}mro netsrev\u{202C} \u{2066}los\u{2069}", "ا\u{0640}\u{0640}\u{0640}\u{0640}ل",
        String(repeating: "\u{0640}", count: 300),
        "ሰላ\u{135F}ም \u{135F}", String(repeating: "ቋ", count: 200), String(repeating: "لا", count: 150),
        String(repeating: "\u{0651}", count: 100), "ب" + String(repeating: "\u{064E}\u{0651}", count: 80),
        String(repeating: "9", count: 300), String(repeating: "1234567890", count: 350),
        "1" + String(repeating: ".000", count: 80),
        String(repeating: "٩", count: 32), "፼፼፼፼፼፼፼፻፻፻፻፻፻", "-0,000000000000000000000001%",
        "€€€€ 1e999 0x7FFFFFFF",
        "👩‍👩‍👧‍👦😀🏳️‍🌈", "z\u{0301}\u{0302}\u{0303}\u{0304}\u{0305}a\u{0316}\u{0317}lgo",
        "naam\u{0}met\u{0}nullen", "\u{FEFF}\u{200B}\u{200D}x",
        "\u{FFFF}\u{10FFFF}\u{FFFD}", "http://\u{1F4A9}.la/?q=[[a]]&x=<b>", "a@b.c@d.e@@@", "%s%n%x%n",
        "$(reboot) `id` ; rm -rf /", "../../../../etc/passwd", "MMMMMMCMXCIX IIIIII", "Dr.Dr.Dr.Dr.",
        "'''''s's's's's", "----....????!!!!,,,,;;;;::::", "beتيtiትthuis", "١2٣4፭6 ቤተmeerكتاب",
        String(repeating: "woord ", count: 300), String(repeating: "لَا ", count: 200),
    ]

    private static let fragments = [
        "s'", "es", "Dr.", "[[", "]]", "<voice>", "<mark name='x'/>", "\u{1}", "\u{0}", "\u{1B}", "\u{202E}",
        "\u{2066}", "\u{0640}", "\u{135F}", "😀", "👩‍👩‍👧", "é", "e\u{301}\u{301}\u{301}", "ß", "١٢٣",
        "123456789012345678901234567890", "1.000,50", "€", "%", "&amp;", "-----", "....", "????", "!?", "'", "\"",
        "\u{0651}", "\u{064E}\u{0651}", "\u{064B}", "\u{0652}", "\u{0670}", "ء", "ة", "لا", "ا", "ى", "و", "ي", "وّ",
        "يِ",
        "ቋ", "።", "፧", "፼", "፻", "ዕ", "ግ", "ኽ", "www.a.nl", "a@b.c", "http://", "\u{FFFF}", "\u{10FFFF}", "\u{200D}",
        "ŋ", "œ", "IIIIXVM", "A.B.C.", "+31 6", "\n", "\t", "_:", "@", "|", "ij", "schr", "ngst", "aa", "th", "qu", "x",
    ]

    /// A text of one of six kinds, mostly short.
    static func text(_ random: inout SeededGenerator) -> String {
        switch Int.random(in: 0..<20, using: &random) {
        case 0: mutated(known.randomElement(using: &random) ?? "", &random)
        case 1: String(repeating: some(2, &random).joined(), count: Int.random(in: 1...60, using: &random))
        case 2...7: some(8, &random).joined()
        case 8...13: some(8, &random).joined(separator: " ")
        case 14...16: scalars(in: [0...0x24F, 0x600...0x6FF, 0x1200...0x137F], &random)
        default: scalars(in: [0...0x1400, 0x2000...0x20CF, 0xFB50...0xFEFF, 0x1F300...0x1F5FF], &random)
        }
    }

    private static func some(_ most: Int, _ random: inout SeededGenerator) -> [String] {
        (0..<Int.random(in: 1...most, using: &random)).compactMap { _ in fragments.randomElement(using: &random) }
    }

    private static func scalars(in ranges: [ClosedRange<UInt32>], _ random: inout SeededGenerator) -> String {
        let range = ranges.randomElement(using: &random) ?? 0...0x7F
        let scalars = (0..<Int.random(in: 1...30, using: &random)).compactMap { _ in
            Unicode.Scalar(UInt32.random(in: range, using: &random))
        }
        return String(String.UnicodeScalarView(scalars))
    }

    /// With a character left out, doubled or put in somewhere.
    private static func mutated(_ text: String, _ random: inout SeededGenerator) -> String {
        var scalars = Array(text.unicodeScalars)
        guard let place = scalars.indices.randomElement(using: &random) else { return text }
        switch Int.random(in: 0..<3, using: &random) {
        case 0: scalars.remove(at: place)
        case 1: scalars.insert(scalars[place], at: place)
        default: scalars.insert(contentsOf: (fragments.randomElement(using: &random) ?? "").unicodeScalars, at: place)
        }
        return String(String.UnicodeScalarView(scalars))
    }
}
