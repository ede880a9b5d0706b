public import SessionModel

/// The stable name of one spoken phrase of a flow, the same in every locale: how a human recording of it is found.
///
/// | phrase | key |
/// |---|---|
/// | the question of the prompt `need` | `need` |
/// | its help | `need.help` |
/// | the option `house` of `goal` | `goal.option.house` |
/// | the ends of the scale `belonging` | `belonging.lowest`, `belonging.highest` |
/// | the group `refugees`, also where it is an option | `group.refugees` |
///
/// It is a file's name too: `Prompts/<flow>/recordings/<tag>/need.help.wav`.
public struct RecordingKey: Identifier {
    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    public static func question(_ prompt: PromptID) -> RecordingKey {
        RecordingKey(prompt.rawValue)
    }

    public static func help(_ prompt: PromptID) -> RecordingKey {
        RecordingKey("\(prompt).help")
    }

    public static func lowest(_ prompt: PromptID) -> RecordingKey {
        RecordingKey("\(prompt).lowest")
    }

    public static func highest(_ prompt: PromptID) -> RecordingKey {
        RecordingKey("\(prompt).highest")
    }

    public static func group(_ group: StakeholderGroupID) -> RecordingKey {
        RecordingKey("group.\(group)")
    }

    /// The options of the prompt that assigns the group are the groups: one recording serves both.
    public static func option(_ option: OptionID, of prompt: Prompt) -> RecordingKey {
        prompt.assignsGroup
            ? .group(StakeholderGroupID(option.rawValue)) : RecordingKey("\(prompt.id).option.\(option)")
    }
}
