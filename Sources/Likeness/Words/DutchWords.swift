/// The words of a Dutch text.
enum DutchWords {
    /// - Returns: its words in their order, in lower case and without accents; what has letters of another script, no
    ///   letter at all, one letter only, or more than ``DutchStemmer/longestWord`` of them is left out.
    static func of(_ text: String) -> [String] {
        text.split { !$0.isLetter && !$0.isNumber }.compactMap(word)
    }

    private static func word(_ run: Substring) -> String? {
        guard run.utf8.count <= 4 * DutchStemmer.longestWord else { return nil }
        var word = ""
        var hasLetter = false
        for character in run {
            let plain = character.asciiValue == nil ? unaccented[character] : character
            guard let plain, let value = plain.asciiValue else { return nil }
            // In ASCII lower case is one bit.
            let isCapital = UInt8(ascii: "A")...UInt8(ascii: "Z") ~= value
            word.unicodeScalars.append(Unicode.Scalar(isCapital ? value | 0x20 : value))
            hasLetter = hasLetter || value >= UInt8(ascii: "A")
        }
        return hasLetter && 2...DutchStemmer.longestWord ~= word.utf8.count ? word : nil
    }

    /// Letters with the signs that Dutch, and the names in it, put on them; composed or not is the same to Swift.
    private static let unaccented: [Character: Character] = {
        let letters: KeyValuePairs<Character, String> = [
            "a": "áàâäãåā", "c": "çčć", "e": "éèêëēě", "g": "ğ", "i": "íìîïīı", "n": "ñń", "o": "óòôöõøō", "s": "šşß",
            "u": "úùûüū", "y": "ýÿ", "z": "žźż", "A": "ÁÀÂÄÃÅĀ", "C": "ÇČĆ", "E": "ÉÈÊËĒĚ", "G": "Ğ", "I": "ÍÌÎÏĪİ",
            "N": "ÑŃ", "O": "ÓÒÔÖÕØŌ", "S": "ŠŞ", "U": "ÚÙÛÜŪ", "Y": "Ý", "Z": "ŽŹŻ",
        ]
        var table: [Character: Character] = [:]
        for (plain, marked) in letters { for letter in marked { table[letter] = plain } }
        return table
    }()
}
