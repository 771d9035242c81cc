// swift-tools-version: 6.3
import PackageDescription

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

func library(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], data: [String] = []) -> Target {
  .testTarget(name: name, dependencies: dependencies + ["Support"], exclude: data, swiftSettings: strict)
}

let package = Package(
  name: "summitry",
  products: [
    .executable(name: "summitry", targets: ["summitry"]),
    .library(
      name: "Summitry",
      targets: ["Meetings", "Intake", "Reading", "Registers", "Resolution", "Views", "Exchange", "Drawing"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .systemLibrary(
      name: "CGraphviz", pkgConfig: "libgvc",
      providers: [.apt(["libgraphviz-dev"]), .brew(["graphviz"])]),
    .systemLibrary(
      name: "CExpat", pkgConfig: "expat",
      providers: [.apt(["libexpat1-dev"]), .brew(["expat"])]),
    .systemLibrary(
      name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    .target(name: "CPage", exclude: ["page.css", "page.js"]),
    .target(name: "CKnowledge"),
    .target(name: "CNetwork", exclude: ["lanes.h"]),
    .target(name: "CTraining", dependencies: ["CNetwork"]),
    library("Meetings"),
    library("JSONText"),
    library("Reading", ["Meetings", "CKnowledge", "CNetwork"]),
    library("Annotation", ["Meetings", "Reading", "JSONText"]),
    library("Intake", ["Meetings", "JSONText", "CKnowledge", "CExpat", "CZlib"]),
    library("Registers", ["Meetings", "Intake", "Reading"]),
    library("Resolution", ["Meetings"]),
    library("Corrections", ["Meetings", "Resolution", .product(name: "Yams", package: "Yams")]),
    library("Views", ["Meetings", "JSONText"]),
    library("Exchange", ["Meetings", "JSONText", "Views"]),
    library("Evaluation", ["Meetings", "JSONText"]),
    library("Drawing", ["CGraphviz", "CExpat", "CPage"]),
    .executableTarget(
      name: "summitry",
      dependencies: [
        "Meetings", "JSONText", "Intake", "Reading", "Registers", "Annotation", "Resolution", "Corrections",
        "Views", "Exchange", "Drawing", "Evaluation",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "summitry-train", dependencies: ["Reading", "CKnowledge", "CNetwork", "CTraining"],
      path: "Sources/Training",
      swiftSettings: strict),
    .executableTarget(
      name: "summitry-bench", dependencies: ["Meetings", "Reading", "Resolution", "Views", "Drawing", "Support"],
      path: "Sources/Bench", swiftSettings: strict),
    .target(name: "Support", dependencies: [], path: "Tests/Support", swiftSettings: strict),
    tests("JSONTextTests", ["JSONText"]),
    tests("MeetingsTests", ["Meetings", "JSONText"]),
    tests("ReadingTests", ["Meetings", "Reading"]),
    tests("AnnotationTests", ["Annotation", "Meetings", "Reading", "JSONText"]),
    tests("IntakeTests", ["Meetings", "Intake", "JSONText"]),
    tests("RegistersTests", ["Meetings", "Intake", "Registers"]),
    tests("ResolutionTests", ["Meetings", "Resolution"]),
    tests("CorrectionsTests", ["Corrections", "Meetings", "Resolution"]),
    tests("ViewsTests", ["Meetings", "Views", "JSONText"]),
    tests("ExchangeTests", ["Meetings", "Views", "Exchange", "JSONText", "Drawing"], data: ["Goldens"]),
    tests("DrawingTests", ["Meetings", "Views", "Drawing", "CGraphviz", "CExpat", "summitry"]),
    tests("CommandTests", ["Meetings", "Intake", "Reading", "Resolution", "Views", "Drawing"]),
  ],
  cLanguageStandard: .c2x
)
