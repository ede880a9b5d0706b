/// Packages of espeak-ng-data with which the voices were listened to and measured.
enum KnownPackage {
    /// Fingerprints of the files that we use, as `VoiceDataBuilder` makes them.
    static let fingerprints: [String: String] = [
        "ba5e6442675293749f7711504505f101cc2c49ba8038297d5ef96bed76111ea4": "espeak-ng-data 1.51+dfsg-10+deb12u2"
    ]
}
