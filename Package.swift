// swift-tools-version: 6.2
import PackageDescription

/// One list of settings for all our targets; what we depend on keeps its own.
let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
]

let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")

let package = Package(
    name: "inbreng",
    dependencies: [
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        .target(name: "SessionModel", swiftSettings: strict),
        .target(
            name: "PromptEngine",
            dependencies: ["SessionModel", .product(name: "Yams", package: "Yams")],
            swiftSettings: strict,
            linkerSettings: [.linkedLibrary("_FoundationICU")]
        ),
        .target(name: "Journal", dependencies: ["SessionModel", grdb], swiftSettings: strict),
        .testTarget(
            name: "SessionModelTests", dependencies: ["SessionModel"], resources: [.copy("Fixtures")],
            swiftSettings: strict
        ),
        .testTarget(name: "PromptEngineTests", dependencies: ["PromptEngine", "SessionModel"], swiftSettings: strict),
        .testTarget(name: "JournalTests", dependencies: ["Journal", "SessionModel", grdb], swiftSettings: strict),
    ]
)
