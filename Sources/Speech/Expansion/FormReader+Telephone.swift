extension FormReader {
    /// International numbers have at most 15 digits (ITU-T E.164).
    private static let mostDigits = 15

    /// A telephone number, which may go over several chunks: `06 12 34 56 78`, `+31 (0)592-12 34 56`, `bel 112`.
    func telephone(at index: Int) -> Reading? {
        guard let first = chunk(index)?.core.first, first.isNumber || first == "+" else { return nil }
        var groups: [[String]] = []
        var digits = 0
        var position = index
        while let chunk = chunk(position), let parts = Self.parts(chunk.core, isFirst: position == index) {
            let count = parts.reduce(0) { $0 + $1.count }
            guard digits + count <= Self.mostDigits else { break }
            digits += count
            groups.append(parts)
            position += 1
            // A number on its own that follows a comma is another number.
            if !chunk.closing.isEmpty { break }
        }
        let isCalled = chunk(index - 1).map { before in
            forms(of: before.core)?.forms[.call, before.core] != nil
        }
        let isLong = first == "0" && digits >= 9 || first == "+" && digits > 8
        let isService = ["0800", "0900", "0906", "0909"].contains(groups.first?.first) && digits > 7
        guard isLong || isService || isCalled == true && digits >= 3, first != "-" else { return nil }
        return Reading(
            groups.enumerated().map { offset, parts in
                [Reading.Item(form: .telephone(parts), language: voice)]
            })
    }

    /// Digits between dashes; nil when there is anything else.
    private static func parts(_ core: String, isFirst: Bool) -> [String]? {
        let digits = isFirst && core.hasPrefix("+") ? core.dropFirst() : core[...]
        guard digits.unicodeScalars.allSatisfy({ $0.isDigit || $0 == "-" }), digits.contains(where: \.isNumber) else {
            return nil
        }
        return core.split(separator: "-").map(String.init)
    }
}
