import ArgumentParser
import Foundation

/// Ends the program with exit code 1 and a message that says what to do.
struct Failure: Error, CustomStringConvertible, LocalizedError {
    let description: String

    init(_ description: String) {
        self.description = description
    }

    var errorDescription: String? { description }
}
