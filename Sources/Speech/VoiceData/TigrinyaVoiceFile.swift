/// The files that make libespeak-ng know a voice `ti`.
enum TigrinyaVoiceFile {
    /// Where the library looks for it.
    static let path = "lang/sem/ti"

    /// Its words come as phonemes, so the Amharic dictionary is only there because the library wants one.
    static let text = """
        name Tigrinya
        language ti
        phonemes ti
        dictionary am

        """

    /// On top of Amharic: ħ and ʕ from Arabic, the ejective affricate from Georgian, and two plain sounds back that
    /// Amharic softens (b between vowels, x after i).
    static let loans = [
        PhonemeTable.Loan(name: "H", table: "ar", original: "H"),
        PhonemeTable.Loan(name: "A", table: "ar", original: "A"),
        PhonemeTable.Loan(name: "s`", table: "ka", original: "ts#"),
        PhonemeTable.Loan(name: "b", table: "base1", original: "b"),
        PhonemeTable.Loan(name: "x", table: "base1", original: "x"),
    ]

    static func add(to phontab: [UInt8]) throws(SpeakerError) -> [UInt8] {
        var table = try PhonemeTable(phontab)
        try table.add("ti", on: "am", loans: loans)
        return table.bytes
    }
}
