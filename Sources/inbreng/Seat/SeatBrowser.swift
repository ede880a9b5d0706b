import ArgumentParser

/// The browser of a seat: one of the family of Chromium, by the program that starts it.
struct SeatBrowser: ExpressibleByArgument {
    enum Kind {
        case chromium
        case chrome
        case edge
    }

    /// A name to look up, or a path.
    let program: String

    init(argument: String) {
        program = argument
    }

    /// Told by the program's name.
    var kind: Kind {
        let name = program.lowercased()
        if name.contains("edge") { return .edge }
        return name.contains("chrome") ? .chrome : .chromium
    }

    /// What the system has at hand, unless the operator names another.
    static func usual(onWindows: Bool) -> SeatBrowser {
        SeatBrowser(argument: onWindows ? "msedge" : "chromium")
    }

    /// The file that Linux reads policies from, one of those in its folder.
    var policyFile: String {
        switch kind {
        case .chromium: "/etc/chromium/policies/managed/inbreng.json"
        case .chrome: "/etc/opt/chrome/policies/managed/inbreng.json"
        case .edge: "/etc/opt/edge/policies/managed/inbreng.json"
        }
    }

    /// The key of the registry that Windows keeps policies under.
    var policyKey: String {
        switch kind {
        case .chromium: #"HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Chromium"#
        case .chrome: #"HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Google\Chrome"#
        case .edge: #"HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Microsoft\Edge"#
        }
    }
}
