/// The SHA-256 digest of bytes (FIPS 180-4), for the page's content security policy.
func sha256(_ bytes: [UInt8]) -> [UInt8] {
  var message = bytes + [0x80]
  while message.count % 64 != 56 { message.append(0) }
  let bits = UInt64(bytes.count) * 8
  for shift in stride(from: 56, through: 0, by: -8) {
    message.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
  }
  var state: [UInt32] = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
  ]
  for start in stride(from: 0, to: message.count, by: 64) { compress(message[start..<start + 64], into: &state) }
  return state.flatMap { word in [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: word >> $0) } }
}

private func compress(_ block: ArraySlice<UInt8>, into state: inout [UInt32]) {
  func turned(_ word: UInt32, _ by: UInt32) -> UInt32 { word >> by | word << (32 - by) }
  var words = [UInt32](repeating: 0, count: 64)
  for (index, byte) in block.enumerated() { words[index / 4] |= UInt32(byte) << UInt32(24 - index % 4 * 8) }
  for t in 16..<64 {
    let (a, b) = (words[t - 15], words[t - 2])
    let s0 = turned(a, 7) ^ turned(a, 18) ^ (a >> 3)
    let s1 = turned(b, 17) ^ turned(b, 19) ^ (b >> 10)
    words[t] = words[t - 16] &+ s0 &+ words[t - 7] &+ s1
  }
  var v = state
  for t in 0..<64 {
    let s1 = turned(v[4], 6) ^ turned(v[4], 11) ^ turned(v[4], 25)
    let first = v[7] &+ s1 &+ (v[4] & v[5] ^ ~v[4] & v[6]) &+ constants[t] &+ words[t]
    let s0 = turned(v[0], 2) ^ turned(v[0], 13) ^ turned(v[0], 22)
    let second = s0 &+ (v[0] & v[1] ^ v[0] & v[2] ^ v[1] & v[2])
    v = [first &+ second, v[0], v[1], v[2], v[3] &+ first, v[4], v[5], v[6]]
  }
  for index in state.indices { state[index] &+= v[index] }
}

private let constants: [UInt32] = [
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
  0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
  0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
  0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
  0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
  0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
  0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
  0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
]

/// Base 64 with padding (RFC 4648).
func base64(_ bytes: [UInt8]) -> String {
  let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
  var text = ""
  for start in stride(from: 0, to: bytes.count, by: 3) {
    let chunk = bytes[start..<min(start + 3, bytes.count)]
    let word = chunk.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - chunk.count))
    for place in 0..<4 { text.append(place <= chunk.count ? letters[word >> (18 - 6 * place) & 63] : "=") }
  }
  return text
}
