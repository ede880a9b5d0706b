// swift-tools-version: 6.2
import PackageDescription

/// One list of settings for all our targets; what we depend on keeps its own.
let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
]

func hummingbird(_ name: String) -> Target.Dependency { .product(name: name, package: "hummingbird") }
func nio(_ name: String) -> Target.Dependency { .product(name: name, package: "swift-nio") }

let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let lifecycle: Target.Dependency = .product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let httpTypes: Target.Dependency = .product(name: "HTTPTypes", package: "swift-http-types")
let nioSSL: Target.Dependency = .product(name: "NIOSSL", package: "swift-nio-ssl")
let x509: Target.Dependency = .product(name: "X509", package: "swift-certificates")
let asn1: Target.Dependency = .product(name: "SwiftASN1", package: "swift-asn1")
let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let arguments: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
    name: "inbreng",
    products: [
        .executable(name: "inbreng", targets: ["inbreng"]),
        .executable(name: "inbreng-voice", targets: ["inbreng-voice"]),
    ],
    dependencies: [
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-asn1", from: "1.7.4"),
        .package(url: "https://github.com/apple/swift-certificates", from: "1.21.1"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        // Pure: no files, no clock, no network.
        .target(name: "SessionModel", swiftSettings: strict),
        .target(
            name: "PromptEngine",
            dependencies: ["SessionModel", .product(name: "Yams", package: "Yams")],
            swiftSettings: strict,
            linkerSettings: [.linkedLibrary("_FoundationICU")]
        ),
        .target(name: "Outcomes", dependencies: ["SessionModel"], swiftSettings: strict),
        .systemLibrary(name: "CSnowball", providers: [.apt(["libstemmer-dev"])]),
        .target(name: "Likeness", dependencies: ["SessionModel", "CSnowball"], swiftSettings: strict),

        // The edges.
        .systemLibrary(name: "CEspeakNG", pkgConfig: "espeak-ng", providers: [.apt(["libespeak-ng-dev"])]),
        .target(
            name: "Speech",
            dependencies: ["SessionModel", "PromptEngine", "CEspeakNG", crypto, logging, lifecycle, nio("NIOCore")],
            swiftSettings: strict
        ),
        .systemLibrary(name: "CHunspell", pkgConfig: "hunspell", providers: [.apt(["libhunspell-dev"])]),
        .target(name: "Spelling", dependencies: ["PromptEngine", "CHunspell"], swiftSettings: strict),
        .systemLibrary(name: "CQRencode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
        .target(name: "QRCode", dependencies: ["CQRencode"], swiftSettings: strict),
        .target(name: "Certificates", dependencies: [x509, asn1, crypto], swiftSettings: strict),
        .systemLibrary(name: "CFontconfig", pkgConfig: "fontconfig", providers: [.apt(["libfontconfig-dev"])]),
        .target(name: "Fonts", dependencies: ["PromptEngine", "CFontconfig"], swiftSettings: strict),
        .target(name: "Journal", dependencies: ["SessionModel", grdb], swiftSettings: strict),
        .target(
            name: "KioskServer",
            dependencies: [
                "SessionModel", "PromptEngine", "Outcomes", "Likeness", "Speech", "Journal", "QRCode", "Certificates",
                "Fonts",
                hummingbird("Hummingbird"), hummingbird("HummingbirdCore"), hummingbird("HummingbirdTLS"), httpTypes,
                .product(name: "Mustache", package: "swift-mustache"),
                crypto, .product(name: "CryptoExtras", package: "swift-crypto"),
                logging, lifecycle, nio("NIOCore"), nioSSL,
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
            ],
            resources: [.copy("Resources")],
            swiftSettings: strict
        ),
        .executableTarget(
            name: "inbreng",
            dependencies: [
                "SessionModel", "PromptEngine", "Outcomes", "Speech", "Spelling", "Journal", "QRCode", "Certificates",
                "Fonts", "KioskServer", "CMalloc", arguments, hummingbird("Hummingbird"), logging, lifecycle,
                nio("NIOCore"), .product(name: "UnixSignals", package: "swift-service-lifecycle"),
            ],
            swiftSettings: strict
        ),
        .systemLibrary(name: "CMalloc"),
        .executableTarget(name: "inbreng-voice", dependencies: ["Speech"], swiftSettings: strict),
        .executableTarget(
            name: "inbreng-bench",
            dependencies: [
                "SessionModel", "PromptEngine", "Outcomes", "Likeness", "Speech", "CEspeakNG", "Journal", "KioskServer",
                hummingbird("Hummingbird"), grdb, arguments, logging, lifecycle,
            ],
            path: "Benchmarks",
            swiftSettings: strict
        ),

        .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
        .testTarget(
            name: "SessionModelTests", dependencies: ["SessionModel", "TestSupport"], resources: [.copy("Fixtures")],
            swiftSettings: strict
        ),
        .testTarget(
            name: "PromptEngineTests", dependencies: ["PromptEngine", "SessionModel", "TestSupport"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "OutcomesTests", dependencies: ["Outcomes", "SessionModel", "TestSupport"], swiftSettings: strict),
        .testTarget(
            name: "LikenessTests", dependencies: ["Likeness", "SessionModel", "TestSupport"], swiftSettings: strict),
        .testTarget(
            name: "SpeechTests",
            dependencies: ["Speech", "SessionModel", "PromptEngine", "TestSupport", nio("NIOCore")],
            resources: [.copy("Fixtures")], swiftSettings: strict
        ),
        .testTarget(name: "SpellingTests", dependencies: ["Spelling", "PromptEngine"], swiftSettings: strict),
        .testTarget(name: "QRCodeTests", dependencies: ["QRCode"], swiftSettings: strict),
        .testTarget(
            name: "CertificatesTests", dependencies: ["Certificates", x509, asn1, crypto], swiftSettings: strict),
        .testTarget(name: "FontsTests", dependencies: ["Fonts", "PromptEngine"], swiftSettings: strict),
        .testTarget(name: "JournalTests", dependencies: ["Journal", "SessionModel", grdb], swiftSettings: strict),
        .testTarget(
            name: "KioskServerTests",
            dependencies: [
                "KioskServer", "Speech", "Journal", "PromptEngine", "SessionModel", "Outcomes", "Certificates",
                "QRCode", "Fonts",
                "TestSupport", hummingbird("Hummingbird"), hummingbird("HummingbirdTesting"), httpTypes, logging,
                nio("NIOCore"),
            ],
            swiftSettings: strict
        ),
    ]
)
