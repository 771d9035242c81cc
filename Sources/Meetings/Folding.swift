/// Text as names are compared: lower case, Latin letters without diacritics, apostrophes gone, and every other run of
/// characters that are neither letters nor digits one space: `Kim Jong-un` and `KIM JONG UN` are both `kim jong un`.
///
/// Other scripts keep their letters. Linear in the length of the text.
package func folded(_ text: some StringProtocol) -> String {
  foldedLatin(text) ?? foldedScalars(text)
}

/// Of ASCII alone, byte by byte; nil where there is more.
private func foldedLatin(_ text: some StringProtocol) -> String? {
  var result: [UInt8] = []
  result.reserveCapacity(text.utf8.count)
  var gap = false
  for byte in text.utf8 {
    var letter = byte
    switch byte {
    case 0x61...0x7A, 0x30...0x39: break
    case 0x41...0x5A: letter += 0x20
    case 0x27, 0x60: continue
    case 0..<0x80:
      gap = true
      continue
    default: return nil
    }
    if gap, !result.isEmpty { result.append(0x20) }
    gap = false
    result.append(letter)
  }
  return String(decoding: result, as: UTF8.self)
}

private func foldedScalars(_ text: some StringProtocol) -> String {
  var result = ""
  result.reserveCapacity(text.utf8.count)
  var gap = false
  func add(_ letters: some StringProtocol) {
    if gap, !result.isEmpty { result.append(" ") }
    gap = false
    result.append(contentsOf: letters)
  }
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0x61...0x7A, 0x30...0x39: add(String(scalar))
    case 0x41...0x5A: add(String(Unicode.Scalar(UInt8(scalar.value + 0x20))))
    case 0x27, 0x60, 0xB4, 0x2018, 0x2019, 0x02BB, 0x02BC: continue
    case 0..<0x80: gap = true
    default:
      for lower in scalar.properties.lowercaseMapping.unicodeScalars {
        if let plain = plainLetters[lower] {
          add(plain)
        } else if lower.properties.isAlphabetic || lower.properties.numericType != nil {
          add(String(lower))
        } else if lower.properties.generalCategory != .nonspacingMark {
          gap = true
        }
      }
    }
  }
  return result
}

/// What stands for a Latin letter with a mark, from the table below.
private let plainLetters: [Unicode.Scalar: String] = {
  var letters: [Unicode.Scalar: String] = [:]
  for row in letterRows {
    for scalar in row.marked.unicodeScalars { letters[scalar] = row.plain }
  }
  return letters
}()

private let letterRows: [(plain: String, marked: String)] = [
  ("a", "àáâãäåāăąǎǟǻȁȃȧạảấầẩẫậắằẳẵặ"), ("ae", "æǽ"), ("b", "ɓ"), ("c", "çćĉċč"), ("d", "ďđðḍɖɗḏ"),
  ("e", "èéêëēĕėęěȅȇȩẹẻẽếềểễệəɛ"), ("f", "ƒ"), ("g", "ĝğġģǧǵ"), ("h", "ĥħḥḫḩ"), ("i", "ìíîïĩīĭįıǐȉȋỉị"),
  ("j", "ĵǰ"), ("k", "ķǩḳḵƙ"), ("l", "ĺļľŀłḷ"), ("m", "ḿṃ"), ("n", "ñńņňŋǹṅṇ"),
  ("o", "òóôõöøōŏőơǒǫȍȏȯọỏốồổỗộớờởỡợɔ"), ("oe", "œ"), ("r", "ŕŗřȑȓṛ"), ("s", "śŝşšșṣ"), ("ss", "ß"),
  ("t", "ţťŧțṭ"), ("th", "þ"), ("u", "ùúûüũūŭůűųưǔȕȗụủứừửữự"), ("w", "ŵẁẃẅ"), ("y", "ýÿŷỳỵỷỹ"), ("z", "źżžẓ"),
]
