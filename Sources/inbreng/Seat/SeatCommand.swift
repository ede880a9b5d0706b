/// The line that starts a seat's browser on the whole screen, with a profile that it begins anew.
struct SeatCommand {
    let browser: SeatBrowser
    let address: SeatAddress

    /// What Chromium takes on its command line (chromium --help names few of them: `chrome_switches.cc`,
    /// `content_switches.cc` and `media_switches.cc` of its source all). Printing and the developer tools are no matter
    /// of the command line: see ``SeatPolicy``.
    private static let flags = [
        "--kiosk",
        "--no-first-run",
        "--no-default-browser-check",
        "--autoplay-policy=no-user-gesture-required",
        "--disable-pinch",
        "--overscroll-history-navigation=0",
        "--disable-features=Translate",
        "--disable-component-update",
        "--noerrdialogs",
    ]

    /// For a shell of POSIX. The line ends in the address, so more flags can follow it.
    var posix: String {
        let profile = #""${HOME:?}/.cache/inbreng-seat""#
        // Else the browser asks for the password of a key ring that nobody opened, where an account starts by itself.
        let own = ["--user-data-dir=\(profile)", "--password-store=basic"]
        let words = [Self.quoted(browser.program)] + Self.flags + own + [Self.quoted(address.url)]
        return "rm -rf -- \(profile) && \(words.joined(separator: " "))"
    }

    /// For a `.cmd` file of Windows.
    var windows: String {
        let profile = #""%LOCALAPPDATA%\inbreng-seat""#
        var words = [#"start "" /wait"#, "\"\(browser.program)\""] + Self.flags + ["--user-data-dir=\(profile)"]
        switch browser.kind {
        case .edge: words.append("--edge-kiosk-type=fullscreen")
        case .chromium, .chrome: break
        }
        words.append("\"\(address.url)\"")
        return "rmdir /s /q \(profile) 2>nul & \(words.joined(separator: " "))"
    }

    /// A word that a shell of POSIX takes as it stands.
    private static func quoted(_ word: String) -> String {
        word.wholeMatch(of: /[A-Za-z0-9\/._-]+/) == nil ? "'" + word.replacing("'", with: #"'\''"#) + "'" : word
    }
}
