import Foundation

/// What a seat's browser is kept from, and what it need not ask, as policies of Chromium and its kin
/// (https://chromeenterprise.google/policies/).
struct SeatPolicy {
    enum Value: Encodable {
        case flag(Bool)
        case number(Int)
        case list([String])

        func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            switch self {
            case .flag(let flag): try container.encode(flag)
            case .number(let number): try container.encode(number)
            case .list(let list): try container.encode(list)
            }
        }
    }

    let browser: SeatBrowser
    private let values: [String: Value]

    /// - Parameter origin: of the server, the only place that the browser opens.
    init(_ browser: SeatBrowser, origin: String) {
        self.browser = browser
        let inner = browser.kind == .edge ? "edge" : "chrome"
        var values: [String: Value] = [
            // The microphone of this server's pages without a question, and sound without a first touch.
            "AudioCaptureAllowedUrls": .list([origin]),
            "AutoplayAllowlist": .list([origin]),
            "VideoCaptureAllowed": .flag(false),
            // Nowhere else.
            "URLBlocklist": .list(["*", "\(inner)://*", "devtools://*", "file://*", "view-source:*"]),
            "URLAllowlist": .list([origin]),
            // No way out, and nothing to take along or to leave behind.
            "DeveloperToolsAvailability": .number(2),
            "PrintingEnabled": .flag(false),
            "DownloadRestrictions": .number(3),
            "AllowFileSelectionDialogs": .flag(false),
            "TaskManagerEndProcessEnabled": .flag(false),
            "PasswordManagerEnabled": .flag(false),
            "BrowserGuestModeEnabled": .flag(false),
            "BrowserSignin": .number(0),
            "SyncDisabled": .flag(true),
            // No questions of its own.
            "TranslateEnabled": .flag(false),
            "DefaultBrowserSettingEnabled": .flag(false),
            "DefaultGeolocationSetting": .number(2),
            "DefaultNotificationsSetting": .number(2),
        ]
        switch browser.kind {
        // Edge opens its kiosk in private: that must stay possible.
        case .edge: values["BrowserAddProfileEnabled"] = .flag(false)
        case .chromium, .chrome:
            values["BrowserAddPersonEnabled"] = .flag(false)
            values["IncognitoModeAvailability"] = .number(1)
        }
        self.values = values
    }

    /// A file of policies for Linux.
    func json() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(values), as: UTF8.self)
    }

    /// A file for the registry editor of Windows, with its line ends.
    var registry: String {
        var lines = ["Windows Registry Editor Version 5.00", "", "[\(browser.policyKey)]"]
        var lists: [String] = []
        for (name, value) in values.sorted(by: { $0.key < $1.key }) {
            switch value {
            case .flag(let flag): lines.append("\"\(name)\"=dword:0000000\(flag ? 1 : 0)")
            case .number(let number): lines.append("\"\(name)\"=dword:0000000\(number)")
            case .list(let list):
                lists += ["", "[\(browser.policyKey)\\\(name)]"]
                lists += list.enumerated().map { index, item in "\"\(index + 1)\"=\"\(item)\"" }
            }
        }
        return (lines + lists).joined(separator: "\r\n")
    }
}
