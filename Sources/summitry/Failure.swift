internal import ArgumentParser

/// How the program ends: 0 done, 1 done with failures in some inputs, 2 usage, 3 nothing usable, 70 drawing failed,
/// 74 output failed.
enum Exit {
  static let someFailed = ExitCode(1)
  static let usage = ExitCode(2)
  static let nothingUsable = ExitCode(3)
  static let drawingFailed = ExitCode(70)
  static let outputFailed = ExitCode(74)
}

/// One line on standard error, with what nobody sees made visible: controls, and marks that turn the direction of text.
func tell(_ line: String) {
  var safe = ""
  for scalar in line.unicodeScalars {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069:
      safe += "\\u{\(String(scalar.value, radix: 16))}"
    default: safe.unicodeScalars.append(scalar)
    }
  }
  Progress.interrupt()
  _ = put(Array((safe + "\n").utf8), on: 2)
}

/// Ends the program with a message.
func fail(_ message: String, _ code: ExitCode) -> ExitCode {
  Progress.end()
  tell("summitry: error: " + message)
  return code
}
