/// What libespeak-ng refused, in words.
struct EspeakError: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}
