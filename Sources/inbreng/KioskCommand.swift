import ArgumentParser

/// Prints what makes a seat of a computer.
struct KioskCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "kiosk-command",
        abstract: "Print the command that starts a seat's browser.",
        discussion: """
            The browser fills the screen, begins with an empty profile each time, and speaks without a first touch. With \
            --policy it prints what keeps the browser from printing, from developer tools and from other sites, and \
            gives it the microphone: on Linux the contents of \(SeatBrowser.usual(onWindows: false).policyFile), on \
            Windows a file for the registry editor.
            Example: inbreng kiosk-command http://192.168.1.5:8080/kiosk/170406 --mm 3.9
            """)

    @Argument(help: "The kiosk's address, as the facilitator's page shows it.")
    var address = "http://localhost:8080/kiosk"

    @Option(help: "A millimetre of the seat's screen in CSS pixels, as the calibration page tells it.")
    var mm: Double?

    @Flag(help: "Work the seat with two switches: the space bar goes on, Enter chooses.")
    var switches = false

    @Option(help: "The browser: chromium, google-chrome, msedge or a path. (default: chromium; with --windows msedge)")
    var browser: SeatBrowser?

    @Flag(help: "For Windows, a line of a .cmd file.")
    var windows = false

    @Flag(help: "Print the browser's policies instead.")
    var policy = false

    private var fragment: [String] {
        (mm.map { ["mm=\($0)"] } ?? []) + (switches ? ["switches"] : [])
    }

    func run() throws {
        let browser = browser ?? .usual(onWindows: windows)
        if let mm, !(1...20).contains(mm) {
            throw ValidationError("A millimetre is from 1 to 20 CSS pixels.")
        }
        guard let address = SeatAddress(address, fragment: fragment) else {
            throw ValidationError("\(address) is no address of a kiosk: give one like http://192.168.1.5:8080/kiosk.")
        }
        if policy {
            let policy = SeatPolicy(browser, origin: address.origin)
            print(windows ? policy.registry : try policy.json())
        } else {
            let command = SeatCommand(browser: browser, address: address)
            print(windows ? command.windows : command.posix)
        }
    }
}
