/// A form of a page with what a browser would send of it.
struct Form: Sendable {
    let action: String
    /// Hidden fields, what is ticked, what is typed: in the order of the page, buttons left out.
    let fields: [(name: String, value: String)]

    init(_ html: Substring) {
        let attributes = HTMLText.attributes(of: html.prefix { $0 != ">" })
        action = attributes["action"] ?? ""
        fields = Self.inputs(in: html) + Self.textAreas(in: html) + Self.selects(in: html)
    }

    subscript(name: String) -> [String] {
        fields.filter { $0.name == name }.map(\.value)
    }

    func filled(_ others: [String: [String]]) -> [(String, String)] {
        fields.filter { others[$0.name] == nil }.map { ($0.name, $0.value) }
            + others.sorted { $0.key < $1.key }.flatMap { name, values in values.map { (name, $0) } }
    }

    private static func inputs(in html: Substring) -> [(name: String, value: String)] {
        html.matches(of: /<input ([^>]*)>/).compactMap { match in
            let attributes = HTMLText.attributes(of: match.1)
            guard let name = attributes["name"] else { return nil }
            let isPicked = !["radio", "checkbox"].contains(attributes["type"]) || attributes["checked"] != nil
            return isPicked ? (name, attributes["value"] ?? "") : nil
        }
    }

    private static func textAreas(in html: Substring) -> [(name: String, value: String)] {
        html.matches(of: /<textarea ([^>]*)>([^<]*)<\/textarea>/).compactMap { match in
            HTMLText.attributes(of: match.1)["name"].map { ($0, HTMLText.unescaped(match.2)) }
        }
    }

    private static func selects(in html: Substring) -> [(name: String, value: String)] {
        html.matches(of: /<select ([^>]*)>([\s\S]*?)<\/select>/).compactMap { match in
            let options = match.2.matches(of: /<option ([^>]*)>/).map { HTMLText.attributes(of: $0.1) }
            let picked = options.first { $0["selected"] != nil } ?? options.first
            return HTMLText.attributes(of: match.1)["name"].map { ($0, picked?["value"] ?? "") }
        }
    }
}
