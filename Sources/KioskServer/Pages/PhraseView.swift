import PromptEngine
import SessionModel

/// A phrase as templates take it: `text` plain, `html` with each token in a `<span class="w">`, `clip` its address.
typealias PhraseView = [String: String]

/// What a template is filled with.
typealias View = [String: Any]
