internal import ArgumentParser

/// How the program ends: 0 done, 1 done with failures in some inputs, 2 usage, 3 nothing usable, 74 output failed.
enum Exit {
  static let someFailed = ExitCode(1)
  static let usage = ExitCode(2)
  static let nothingUsable = ExitCode(3)
  static let outputFailed = ExitCode(74)
}

/// One line on standard error, control characters made visible.
func tell(_ line: String) {
  var safe = ""
  for scalar in line.unicodeScalars {
    if scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) {
      safe += "\\u{\(String(scalar.value, radix: 16))}"
    } else {
      safe.unicodeScalars.append(scalar)
    }
  }
  _ = put(Array((safe + "\n").utf8), on: 2)
}

/// Ends the program with a message.
func fail(_ message: String, _ code: ExitCode) -> ExitCode {
  tell("summitry: error: " + message)
  return code
}
