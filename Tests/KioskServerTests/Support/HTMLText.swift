/// As much of HTML as the tests need to read our own pages.
enum HTMLText {
    /// The attributes of a start tag; those without a value have an empty one.
    static func attributes(of tag: Substring) -> [String: String] {
        tag.matches(of: /([a-z][a-z-]*)(?:="([^"]*)")?/).reduce(into: [:]) { attributes, match in
            attributes[String(match.1)] = match.2.map(unescaped) ?? ""
        }
    }

    static func unescaped(_ text: Substring) -> String {
        let entities = ["&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#34;": "\"", "&#39;": "'"]
        return entities.reduce(String(text)) { $0.replacing($1.key, with: $1.value) }.replacing("&amp;", with: "&")
    }

    /// What a person reads: no tags, no templates, single spaces.
    static func visible(_ html: Substring) -> String {
        let bare = html.replacing(/<template[\s\S]*?<\/template>/, with: " ")
            .replacing(/<(?:span|\/span|b|\/b)\b[^>]*>/, with: "").replacing(/<[^>]*>/, with: " ")
        return unescaped(bare[...]).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
