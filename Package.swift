// swift-tools-version: 6.2
import PackageDescription

/// One list of settings for all our targets; what we depend on keeps its own.
let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
]

let package = Package(
    name: "inbreng",
    targets: [
        .target(name: "SessionModel", swiftSettings: strict),
        .testTarget(
            name: "SessionModelTests", dependencies: ["SessionModel"], resources: [.copy("Fixtures")],
            swiftSettings: strict
        ),
    ]
)
