import Foundation
import Testing

/// Where the result goes: whole or not at all, and an error before the work where that can be known.
@Suite struct OutputTests {
  @Test(arguments: [
    ("summitry draw a.txt -o none/x.svg", "none is no folder: make it first, or choose another with -o"),
    ("mkdir f; summitry draw a.txt -o f --format svg", "f is a folder: give a file with -o"),
    ("summitry draw a.txt -o /dev/full --format svg", "/dev/full can't be written: No space left on device"),
    ("summitry list a.txt > /dev/full", "standard output can't be written: No space left on device"),
    ("summitry read a.txt > /dev/full", "standard output can't be written: No space left on device"),
    ("summitry list a.txt >&-", "standard output can't be written: Bad file descriptor"),
    ("ulimit -f 1; summitry export seeds -o x.json", "x.json can't be written: File too large"),
  ])
  func failuresAreNamed(_ line: String, _ says: String) throws {
    let place = try Place(["a.txt": article])
    try FileManager.default.createSymbolicLink(
      at: place.folder.appending(path: "seeds"), withDestinationURL: project.appending(path: "seeds"))
    let result = try place.shell(line)
    #expect(result.code == 74, "\(result.err)")
    #expect(result.errors.count { $0.hasSuffix("error: " + says) } == 1, "\(result.err)")
    #expect(place.names.allSatisfy { ["a.txt", "f", "seeds"].contains($0) })
  }

  @Test func whatCantBeWrittenStaysAsItWas() throws {
    let place = try Place(["a.txt": article, "x.svg": "old"])
    try FileManager.default.createDirectory(
      at: place.folder.appending(path: "gate"), withIntermediateDirectories: true)
    place.chmod("x.svg", 0o444)
    place.chmod("gate", 0o555)
    // Root may write anywhere, so the program runs as nobody then.
    let nobody = "p='\(program.path)'; [ $(id -u) = 0 ] && s='setpriv --reuid 65534 --regid 65534 --clear-groups';"
    guard try place.shell(nobody + "chmod 755 .; $s test -x $p").code == 0 else { return }
    for (name, says) in [("gate/x.svg", "gate can't be written to"), ("x.svg", "x.svg can't be written")] {
      let result = try place.shell(nobody + "$s $p draw a.txt -o \(name)")
      #expect(result.code == 74)
      #expect(result.err.contains(says) && result.err.contains("Permission denied"), "\(result.err)")
      #expect(result.errors.count == 1)
    }
    #expect(try place.text(of: "x.svg") == "old")
    place.chmod("a.txt", 0)
    let unreadable = try place.shell(nobody + "$s $p list a.txt")
    #expect(unreadable.code == 3)
    #expect(unreadable.err.contains("a.txt: error: permission to read is missing (unreadable)"))
  }

  @Test func linksAndModesStay() throws {
    let place = try Place(["a.txt": article, "real.svg": "old"])
    place.chmod("real.svg", 0o600)
    let result = try place.shell("ln -s real.svg link.svg; summitry draw a.txt -o link.svg; stat -c %a real.svg")
    #expect(result.out == "600\n")
    #expect(try place.text(of: "real.svg").contains("</svg>"))
    #expect(place.names == ["a.txt", "link.svg", "real.svg"])
  }

  @Test(arguments: ["list", "read", "annotate"]) func aClosedPipeEndsQuietly(_ command: String) throws {
    let place = try Place()
    let line =
      "for i in $(seq 200); do printf '{\"id\":\"%s\",\"published\":\"2019-12-05\",\"body\":\"%s No. %s\"}\\n'"
      + " $i '\(article.dropLast())' $i; done | summitry \(command) - | head -n 1; echo ${PIPESTATUS[@]}"
    let result = try place.shell(line)
    #expect(
      result.errors.allSatisfy { $0.hasPrefix("summitry: read") || $0.hasPrefix("summitry: 1") }, "\(result.err)")
    let codes = result.out.split(separator: "\n").last ?? ""
    #expect(codes.hasSuffix("0") && (codes.contains("141") || command == "list"))
  }

  @Test func aSignalEndsAtOnceAndLeavesNothing() throws {
    let place = try Place(["a.txt": article])
    let started = ContinuousClock().now
    let result = try place.shell(
      "set -m; sleep 5 | env --default-signal=TERM '\(program.path)' draw a.txt - -o x.svg & sleep 1; kill -TERM $!; wait $!; echo $?"
    )
    #expect(result.out.hasSuffix("143\n"))
    #expect(started.duration(to: ContinuousClock().now) < .seconds(10))
    #expect(place.names == ["a.txt"])
  }
}
