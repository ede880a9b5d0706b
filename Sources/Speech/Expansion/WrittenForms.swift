/// How the written forms of one language are said, read from `forms.tsv` and `months.tsv` in `Locales/<tag>/voice`.
struct WrittenForms: Sendable {
    /// What a sign means.
    enum Sign: String, CaseIterable, Sendable {
        case percent, plus, minus, and, degrees, comma, point, to
    }

    /// Which list of `forms.tsv` a line belongs to; the file says what each is.
    enum Kind: String, CaseIterable, Sendable {
        case word, last, unit, euro, cent, hour, clock, daypart, call, ordinal, prefix, sign
    }

    private var said: [Kind: [String: String]] = [:]
    private var signs: [Sign: String] = [:]
    private var months: [String: (number: Int, said: String)] = [:]
    private var monthNames: [Int: String] = [:]

    /// - Throws: `SpeakerError` with code `languageData` that names file and line.
    init(folder: String) throws(SpeakerError) {
        for entry in try TableEntry.entries(folder + "/forms.tsv", columns: 3) {
            guard let kind = Kind(rawValue: entry.fields[0]) else {
                throw entry.fault("\(entry.fields[0]) is none of \(Kind.allCases.map(\.rawValue))")
            }
            if kind == .sign {
                guard let sign = Sign(rawValue: entry.fields[1]) else {
                    throw entry.fault("\(entry.fields[1]) is none of \(Sign.allCases.map(\.rawValue))")
                }
                signs[sign] = entry.fields[2]
            }
            for written in entry.fields[1].split(separator: "|") {
                said[kind, default: [:]][Self.key(String(written))] = entry.fields[2]
            }
        }
        for entry in try TableEntry.entries(folder + "/months.tsv", columns: 3) {
            guard let number = Int(entry.fields[0]), (1...12).contains(number) else {
                throw entry.fault("a month from 1 to 12 is wanted in the first column")
            }
            for written in entry.fields[1].split(separator: "|") {
                months[Self.key(String(written))] = (number, entry.fields[2])
            }
            if monthNames[number] == nil { monthNames[number] = entry.fields[2] }
        }
        if let sign = Sign.allCases.first(where: { signs[$0] == nil }) {
            throw SpeakerError(.languageData, "\(folder)/forms.tsv: add a line for the sign \(sign.rawValue).")
        }
        if let month = (1...12).first(where: { monthNames[$0] == nil }) {
            throw SpeakerError(.languageData, "\(folder)/months.tsv: add a line for month \(month).")
        }
    }

    subscript(_ kind: Kind, _ written: String) -> String? {
        said[kind]?[Self.key(written)]
    }

    /// An abbreviation, with its points.
    func abbreviation(_ written: String) -> String? {
        self[.word, written] ?? self[.last, written]
    }

    /// All abbreviations, in no order.
    var abbreviations: [String] { [.word, .last].flatMap { said[$0]?.keys.map(\.self) ?? [] } }

    func word(_ sign: Sign) -> String { signs[sign] ?? "" }
    func month(_ number: Int) -> String { monthNames[number] ?? "" }
    func month(named written: String) -> String? { months[Self.key(written)]?.said }

    /// The word of a unit that stands for all ways to write it.
    func unit(_ kind: Kind, _ written: String) -> String { self[kind, written] ?? written }

    /// Written forms are the same in small letters and without Arabic vowel signs; what is in capitals stays so, for
    /// IS is no "is".
    private static func key(_ written: String) -> String {
        let bare = String(String.UnicodeScalarView(written.unicodeScalars.filter { !$0.isArabicMark }))
        let isInCapitals = bare.count > 1 && bare == bare.uppercased() && bare != bare.lowercased()
        return isInCapitals ? bare : bare.lowercased()
    }
}

extension Unicode.Scalar {
    /// A vowel sign, shadda or tatweel.
    var isArabicMark: Bool { isArabicVowelSign || self == .shadda || value == 0x640 }
}
