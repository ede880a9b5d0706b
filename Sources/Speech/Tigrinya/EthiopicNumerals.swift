/// The numerals ፩ … ፼ (Unicode, *The Unicode Standard*, Ethiopic).
enum EthiopicNumerals {
    static func contains(_ scalar: Unicode.Scalar) -> Bool {
        (0x1369...0x137C).contains(scalar.value)
    }

    /// The value of a numeral such as ፳፻፲፯ (2017): units and tens, then ፻ (×100) and ፼ (×10,000).
    ///
    /// - Returns: nil when it is no such numeral or too large.
    static func value(_ text: some Sequence<Unicode.Scalar>) -> Int? {
        var total = 0
        var hundreds = 0
        var pending = 0
        for scalar in text {
            switch scalar.value {
            case 0x1369...0x1371:
                pending += Int(scalar.value) - 0x1368
            case 0x1372...0x137A:
                pending += (Int(scalar.value) - 0x1371) * 10
            case 0x137B:
                hundreds += max(1, pending) * 100
                pending = 0
            case 0x137C:
                total = max(1, total + hundreds + pending) * 10_000
                hundreds = 0
                pending = 0
            default:
                return nil
            }
            guard total <= WrittenNumber.largest else { return nil }
        }
        return total + hundreds + pending
    }
}
