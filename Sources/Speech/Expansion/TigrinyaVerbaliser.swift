/// Tigrinya, as it is said in Eritrea.
///
/// A time is said with the number that is written: "ሰዓት ሓደ" is one o'clock, as on the clocks in the Netherlands.
struct TigrinyaVerbaliser: Verbaliser {
    let forms: WrittenForms
    private let numbers: TigrinyaNumbers

    init(folder: String, numbers: TigrinyaNumbers) throws(SpeakerError) {
        forms = try WrittenForms(folder: folder)
        self.numbers = numbers
    }

    func cardinal(_ value: Int) -> [String] { numbers.words(for: value) }
    func cardinalAnd(_ value: Int) -> [String] { numbers.joinedWords(for: value) }
    func year(_ value: Int) -> [String] { cardinal(value) }
    func dayOfMonth(_ day: Int) -> [String] { cardinal(day) }

    /// One to ten have words of their own, from eleven "መበል" stands before the number.
    func ordinal(_ value: Int) -> [String] {
        forms.abbreviation("\(value)ይ").map(split) ?? split(forms.unit(.ordinal, "ይ")) + cardinal(value)
    }

    /// "ሰዓት ክልተን ፈረቓን", two and a half; other minutes are named as such.
    func time(hour: Int, minute: Int, isNamed: Bool) -> [String] {
        let word = isNamed ? [] : [forms.unit(.hour, "ሰዓት")]
        switch minute {
        case 0: return word + cardinal(hour)
        case 30: return word + cardinalAnd(hour) + ["ፈረቓን"]
        default: return word + cardinalAnd(hour) + cardinalAnd(minute) + ["ደቒቕ"]
        }
    }

    func cents(_ cents: Int) -> [String] { cardinalAnd(cents) + [forms.unit(.cent, "ሳንቲም")] }
}
