// swift-tools-version: 6.1
import PackageDescription

let settings: [SwiftSetting] =
  [
    // Existentials are spelled `any`. SE-0335
    .enableUpcomingFeature("ExistentialAny"),
    // A file sees only members of modules it imports itself. SE-0444
    .enableUpcomingFeature("MemberImportVisibility"),
    // An import is an implementation detail unless it says `public` or `package`. SE-0409
    .enableUpcomingFeature("InternalImportsByDefault"),
  ]
  // A newer toolchain must not break a clone, so warnings are errors only in continuous integration.
  + (Context.environment["CI"] == nil ? [] : [.unsafeFlags(["-warnings-as-errors"])])

/// A module of the house, in `Sources/NAME`.
///
/// Resources are embedded in the code, so that the binary can be copied alone.
func module(
  _ name: String, uses dependencies: [Target.Dependency] = [], resources: [Resource] = []
) -> Target {
  .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: settings)
}

/// The tests of a module, in `Tests/NAMETests`, with the shared test support.
///
/// Golden folders are read from the checkout, so they are neither compiled nor bundled.
func tests(
  _ name: String, uses dependencies: [Target.Dependency] = [], golden: [String] = []
) -> Target {
  .testTarget(
    name: "\(name)Tests",
    dependencies: [.init(stringLiteral: name), "TestSupport"] + dependencies,
    exclude: golden,
    swiftSettings: settings)
}

let package = Package(
  name: "guichet",
  products: [.executable(name: "guichet", targets: ["guichet"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/apple/swift-nio-extras", from: "1.35.2"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
  ],
  targets: [
    // System libraries
    .systemLibrary(
      name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(
      name: "CFriBidi", pkgConfig: "fribidi", providers: [.apt(["libfribidi-dev"])]),
    .systemLibrary(
      name: "CQREncode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
    .systemLibrary(
      name: "CPangoCairo", pkgConfig: "pangocairo", providers: [.apt(["libpango1.0-dev"])]),
    .systemLibrary(
      name: "CHunspell", pkgConfig: "hunspell", providers: [.apt(["libhunspell-dev"])]),
    .systemLibrary(
      name: "CLibArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),
    .systemLibrary(
      name: "CRSVG", pkgConfig: "librsvg-2.0", providers: [.apt(["librsvg2-dev"])]),

    // From words on disk to a procedure that can be walked
    module("Diagnostics"),
    module("YAMLReader", uses: ["Diagnostics", "CLibYAML"]),
    module("ProcedureEngine"),
    module("Pictograms", uses: ["ProcedureEngine"], resources: [.embedInCode("Set")]),
    module(
      "ProcedureLibrary", uses: ["Diagnostics", "YAMLReader", "ProcedureEngine", "Pictograms"]),

    // Languages
    module("Localization", uses: ["Diagnostics", "ProcedureEngine"]),
    module("Spelling", uses: ["Localization", "CHunspell"]),
    module("ZipArchive", uses: ["CLibArchive"]),
    module(
      "TranslationExchange",
      uses: [
        "Diagnostics", "ProcedureEngine", "ProcedureLibrary", "Localization", "Spelling",
        "ZipArchive",
      ]),

    // From a place in a procedure to a medium
    module("Presentation", uses: ["ProcedureEngine", "Localization"]),
    module(
      "TerminalRenderer",
      uses: ["Diagnostics", "ProcedureEngine", "Localization", "Presentation", "CFriBidi"]),
    module("CalendarExport", uses: ["ProcedureEngine", "Localization", "Presentation"]),
    module("QRCode", uses: ["CQREncode"]),
    module(
      "WebRenderer",
      uses: [
        "ProcedureEngine", "Pictograms", "Localization", "Presentation", "QRCode",
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      resources: [.embedInCode("Templates"), .embedInCode("Style"), .embedInCode("Script")]),
    module(
      "PaperRenderer",
      uses: [
        "ProcedureEngine", "Localization", "Presentation", "Pictograms", "QRCode", "CPangoCairo",
        "CRSVG",
      ]),
    module(
      "SheetPress",
      uses: [
        "ProcedureEngine", "ProcedureLibrary", "Localization", "TranslationExchange",
        "Presentation", "Pictograms", "PaperRenderer",
      ]),
    module(
      "KioskServer",
      uses: [
        "Diagnostics", "ProcedureEngine", "ProcedureLibrary", "Localization",
        "TranslationExchange", "TranslationWorkbench", "Presentation", "WebRenderer",
        "PaperRenderer", "SheetPress", "CalendarExport",
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdCore", package: "hummingbird"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "Logging", package: "swift-log"),
      ]),

    // Where volunteers translate
    module(
      "TranslationWorkbench",
      uses: [
        "Diagnostics", "ProcedureEngine", "ProcedureLibrary", "Localization",
        "TranslationExchange", "Presentation", "WebRenderer",
        .product(name: "Mustache", package: "swift-mustache"),
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "CryptoExtras", package: "swift-crypto"),
      ],
      resources: [.embedInCode("Templates"), .embedInCode("Assets")]),

    .executableTarget(
      name: "guichet",
      dependencies: [
        "Diagnostics", "ProcedureEngine", "ProcedureLibrary", "Localization", "Spelling",
        "TranslationExchange", "TranslationWorkbench", "ZipArchive", "Presentation", "Pictograms",
        "TerminalRenderer",
        "PaperRenderer", "SheetPress", "CalendarExport", "WebRenderer", "KioskServer",
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        .product(name: "UnixSignals", package: "swift-service-lifecycle"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),

    // Tests mirror Sources
    .target(
      name: "TestSupport", dependencies: ["Diagnostics"], path: "Tests/TestSupport",
      swiftSettings: settings),
    tests("Diagnostics", golden: ["Golden"]),
    tests("YAMLReader", uses: ["Diagnostics"]),
    tests("ProcedureEngine"),
    tests("Pictograms", uses: ["ProcedureEngine"]),
    tests(
      "ProcedureLibrary", uses: ["Diagnostics", "YAMLReader", "ProcedureEngine", "Pictograms"]),
    tests("Localization", uses: ["Diagnostics", "ProcedureEngine"]),
    tests("Spelling", uses: ["Localization"], golden: ["Dictionaries"]),
    tests(
      "TranslationExchange",
      uses: [
        "Diagnostics", "ProcedureEngine", "ProcedureLibrary", "Localization", "Spelling",
        "ZipArchive",
      ]),
    tests("ZipArchive"),
    tests("Presentation", uses: ["ProcedureEngine", "ProcedureLibrary", "Localization"]),
    tests(
      "TerminalRenderer", uses: ["ProcedureEngine", "Localization", "Presentation"],
      golden: ["Drawing/Golden"]),
    tests("CalendarExport", uses: ["ProcedureEngine"]),
    tests("QRCode"),
    tests(
      "KioskServer",
      uses: [
        "Diagnostics", "ProcedureEngine", "ProcedureLibrary", "Localization", "Presentation",
        "TranslationWorkbench", "WebRenderer",
        .product(name: "HummingbirdTesting", package: "hummingbird"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Logging", package: "swift-log"),
      ]),
    tests(
      "WebRenderer",
      uses: [
        "ProcedureEngine", "ProcedureLibrary", "Localization", "TranslationExchange",
        "Presentation",
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      golden: ["Pages/Golden"]),
    tests(
      "PaperRenderer",
      uses: [
        "Diagnostics", "ProcedureEngine", "ProcedureLibrary", "Localization",
        "TranslationExchange", "Presentation",
      ]),

    tests(
      "SheetPress",
      uses: [
        "ProcedureEngine", "ProcedureLibrary", "Localization", "TranslationExchange",
        "Presentation",
      ]),
    tests(
      "TranslationWorkbench",
      uses: [
        "Diagnostics", "ProcedureEngine", "ProcedureLibrary", "Localization",
        "TranslationExchange", "Presentation", "WebRenderer",
      ]),

    // The shipped library as a person meets it, and the command as a shell meets it
    .testTarget(
      name: "ShippedLibraryTests",
      dependencies: [
        "Diagnostics", "ProcedureEngine", "ProcedureLibrary", "Localization",
        "TranslationExchange", "Presentation", "TerminalRenderer", "PaperRenderer", "SheetPress",
        "TestSupport",
      ],
      exclude: ["Golden", "Dutch/Translations"],
      swiftSettings: settings),
    .testTarget(
      name: "GuichetTests", dependencies: ["guichet", "TestSupport"], swiftSettings: settings),
  ]
)

// Peers are fetched and built for measuring only.
if Context.environment["BENCHMARKS"] != nil {
  package.dependencies.append(.package(url: "https://github.com/jpsim/Yams", from: "6.2.2"))
  package.targets.append(
    .executableTarget(
      name: "yaml-benchmark",
      dependencies: [
        "CLibYAML", "Diagnostics", "YAMLReader", .product(name: "Yams", package: "Yams"),
      ],
      path: "Tests/Benchmarks/YAMLBenchmark",
      swiftSettings: settings))
}
