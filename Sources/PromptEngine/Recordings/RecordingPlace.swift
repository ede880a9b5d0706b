public import SessionModel

/// Where a recording belongs: one spoken phrase of one flow in one locale.
public struct RecordingPlace: Hashable, Sendable, CustomStringConvertible {
    public let flow: FlowID
    public let locale: LocaleTag
    public let key: RecordingKey

    public init(flow: FlowID, locale: LocaleTag, key: RecordingKey) {
        self.flow = flow
        self.locale = locale
        self.key = key
    }

    /// The path in the folder of prompts, without the ending: `assen-2017/recordings/nl/need`.
    public var path: String { "\(flow)/recordings/\(locale)/\(key)" }

    public var description: String { path }
}
