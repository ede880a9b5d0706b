/// How far sounds are from a reference: edit distance over sounds / sounds of the reference.
///
/// Compared after these rules: stress, ties and spaces removed; β→b; q, qʼ, xʼ→kʼ (the reference does not tell them
/// apart); tsʼ→sʼ; an initial ʔ dropped; wɨ→wu; χ, ç→x. "Without gemination" makes long consonants short.
struct PhonemeErrorRate {
    private(set) var errors = 0
    private(set) var sounds = 0

    var percentage: Double { sounds == 0 ? 0 : 100 * Double(errors) / Double(sounds) }

    /// - Returns: the number of errors of this word.
    @discardableResult
    mutating func add(_ said: String, reference: String, gemination: Bool) -> Int {
        let said = Self.normalised(said, gemination: gemination)
        let reference = Self.normalised(reference, gemination: gemination)
        let distance = Self.distance(said, reference)
        errors += distance
        sounds += reference.count
        return distance
    }

    static func normalised(_ ipa: String, gemination: Bool) -> [String] {
        var text = ipa.filter { !"ˈˌ͡ \u{0361}".contains($0) }
        for (from, to) in [("β", "b"), ("χ", "x"), ("ç", "x"), ("qʼ", "kʼ"), ("q", "kʼ"), ("xʼ", "kʼ"), ("tsʼ", "sʼ")] {
            text = text.replacing(from, with: to)
        }
        text = text.replacing("wɨ", with: "wu")
        if text.hasPrefix("ʔ") { text.removeFirst() }
        var sounds: [String] = []
        var rest = Substring(text)
        while let first = rest.first {
            rest.removeFirst()
            if first == "ː" {
                if let last = sounds.last { sounds.append(last) }
            } else if first == "ʼ" {
                sounds[sounds.count - 1] += "ʼ"
            } else if first == "t", rest.first == "ʃ" {
                rest.removeFirst()
                sounds.append("tʃ")
            } else if first == "d", rest.first == "ʒ" {
                rest.removeFirst()
                sounds.append("dʒ")
            } else {
                sounds.append(String(first))
            }
        }
        guard !gemination else { return sounds }
        return sounds.enumerated().filter { $0.offset == 0 || $0.element != sounds[$0.offset - 1] }.map(\.element)
    }

    private static func distance(_ left: [String], _ right: [String]) -> Int {
        var previous = Array(0...right.count)
        for (row, sound) in left.enumerated() {
            var current = [row + 1]
            for (column, other) in right.enumerated() {
                let exchange = previous[column] + (sound == other ? 0 : 1)
                current.append(min(exchange, previous[column + 1] + 1, current[column] + 1))
            }
            previous = current
        }
        return previous[right.count]
    }
}
