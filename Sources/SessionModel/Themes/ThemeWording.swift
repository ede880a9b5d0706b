/// A theme in one locale.
public struct ThemeWording: Hashable, Codable, Sendable {
    /// Its name, as shown.
    public let name: String
    /// Its name as spoken, such as vocalised Arabic; `nil` when the shown name is.
    public let say: String?
    /// What is needed (behoefte); empty when nobody wrote it.
    public let need: String
    /// Why it matters (waarde); empty when nobody wrote it.
    public let value: String
    /// Whether somebody listened to the name and found it right.
    public let isHeard: Bool

    public init(name: String, say: String? = nil, need: String = "", value: String = "", isHeard: Bool = false) {
        self.name = name
        self.say = say
        self.need = need
        self.value = value
        self.isHeard = isHeard
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        name = try fields.decode(String.self, forKey: .name)
        say = try fields.decodeIfPresent(String.self, forKey: .say)
        need = try fields.decodeIfPresent(String.self, forKey: .need) ?? ""
        value = try fields.decodeIfPresent(String.self, forKey: .value) ?? ""
        isHeard = try fields.decodeIfPresent(Bool.self, forKey: .isHeard) ?? false
    }
}
