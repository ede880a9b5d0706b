/// The addresses of a session as QR codes, for devices with a camera.
struct SessionCodes {
    private let codes: [(name: String, address: String)]

    /// - Parameter authority: where the facilitator reached the server.
    init(_ live: LiveSession, addresses: RoomAddresses, asked authority: String?) {
        let origin = addresses.origin(asked: authority)
        var codes = [
            ("Kiosk", origin + KioskPath.base(live)),
            ("Laptop, om te typen", origin + KioskPath.laptop(live)),
            ("Helper, op een telefoon", origin + HelperPath.start),
            ("Scherm voor de zaal", origin + FacilitatorPages.path(live) + "/projector"),
        ]
        if let trust = addresses.trustPage(asked: authority) { codes.append(("Deze server vertrouwen", trust)) }
        self.codes = codes
    }

    /// What the template `facilitator/codes` takes.
    var view: [View] {
        codes.map { name, address in
            ["name": name, "address": address, "svg": RoomCode.svg(address, name: name)]
        }
    }
}
