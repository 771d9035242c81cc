internal import Glibc

/// A file to be read, found from what the user named.
struct FoundFile: Hashable {
  /// Empty for standard input.
  var path: String
  var format: Format

  enum Format: Hashable {
    case text, markdown, json, jsonLines, table, page, feed, mail, annotated
  }

  /// Whether it is inflated as it is read.
  var isCompressed: Bool { fileExtension(path) == "gz" }

  static let standardInput = FoundFile(path: "", format: .jsonLines)

  var shownPath: String { path.isEmpty ? "standard input" : path }

  /// The last component without its extension.
  var stem: String {
    var name = path.split(separator: "/").last.map(String.init) ?? "stdin"
    if isCompressed { name = String(name.dropLast(3)) }
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot > name.utf8.startIndex else { return name }
    return String(name[..<dot])
  }
}

let formats: [String: FoundFile.Format] = [
  "txt": .text, "text": .text, "md": .markdown, "markdown": .markdown, "json": .json, "jsonl": .jsonLines,
  "ndjson": .jsonLines, "csv": .table, "tsv": .table, "html": .page, "htm": .page, "xhtml": .page, "rss": .feed,
  "atom": .feed,
  "xml": .feed, "eml": .mail, "conllu": .annotated, "conll": .annotated,
]

/// The format that a path's extension names, the one before `.gz` for compressed files.
private func format(of path: String) -> FoundFile.Format? {
  let ending = fileExtension(path)
  return formats[ending == "gz" ? fileExtension(String(path.dropLast(3))) : ending]
}

/// What paths name: their files, in order, and what cannot be used. Folders are searched to the bottom, files in the
/// order of their paths' bytes, hidden ones and those of other formats left out.
func findFiles(_ paths: [String]) -> [Result<FoundFile, Problem>] {
  paths.flatMap { path -> [Result<FoundFile, Problem>] in
    if path == "-" { return [.success(.standardInput)] }
    switch kindOfFile(path) {
    case .failure(let problem): return [.failure(problem)]
    case .success(.folder):
      var ancestors: [FileIdentity] = []
      let found = filesInFolder(path, &ancestors)
      return found.isEmpty ? [.failure(emptyFolder(path))] : found
    case .success(.file):
      guard let format = Intake.format(of: path) else { return [.failure(unknownFormat(path))] }
      return [.success(FoundFile(path: path, format: format))]
    case .success(.other): return [.failure(notAFile(path))]
    }
  }
}

private func filesInFolder(_ folder: String, _ ancestors: inout [FileIdentity]) -> [Result<FoundFile, Problem>] {
  guard let identity = FileIdentity(folder) else { return [.failure(Problem(errno, folder))] }
  guard !ancestors.contains(identity) else {
    return [
      .failure(
        Problem(
          .linkLoop, path: folder, message: "the link leads back to a folder that holds it",
          advice: "Its files are read once."))
    ]
  }
  guard ancestors.count < 64 else {
    return [.failure(Problem(.tooDeep, path: folder, message: "folders are nested more than 64 deep"))]
  }
  ancestors.append(identity)
  defer { ancestors.removeLast() }
  guard let names = namesInFolder(folder) else { return [.failure(Problem(errno, folder))] }
  var found: [Result<FoundFile, Problem>] = []
  for name in names where name.utf8.first != UInt8(ascii: ".") {
    let path = folder.utf8.last == UInt8(ascii: "/") ? folder + name : folder + "/" + name
    let format = Intake.format(of: name)
    switch kindOfFile(path) {
    case .success(.folder): found += filesInFolder(path, &ancestors)
    case .success(.file): if let format { found.append(.success(FoundFile(path: path, format: format))) }
    case .success(.other): if format != nil { found.append(.failure(notAFile(path))) }
    case .failure(let problem): if format != nil || problem.kind == .linkLoop { found.append(.failure(problem)) }
    }
  }
  return found
}

/// The extension in lower case, without its dot; empty where there is none.
func fileExtension(_ path: String) -> String {
  let name = path.utf8.split(separator: UInt8(ascii: "/")).last ?? Substring("").utf8[...]
  guard let dot = name.lastIndex(of: UInt8(ascii: ".")) else { return "" }
  return Substring(name[name.index(after: dot)...]).lowercased()
}

private let readable =
  ".txt, .md, .html, .jsonl, .json, .rss, .atom, .xml, .eml, .conllu, .csv and .tsv files, compressed as .gz or not"

private func emptyFolder(_ path: String) -> Problem {
  Problem(
    .emptyFolder, path: path, message: "no articles in this folder",
    advice: "Summitry reads \(readable).")
}

private func unknownFormat(_ path: String) -> Problem {
  let name = fileExtension(path)
  return Problem(
    .unknownFormat, path: path,
    message: name.isEmpty ? "a file without an extension" : "the format ‘.\(name)’ is not known",
    advice: "Give \(readable), or ‘-’ for JSON lines on standard input.")
}

func notAFile(_ path: String) -> Problem {
  Problem(
    .notAFile, path: path, message: "a pipe, socket or device, not a file", advice: "Use ‘-’ and redirect it.")
}

enum KindOfFile { case file, folder, other }

private func kindOfFile(_ path: String) -> Result<KindOfFile, Problem> {
  var status = stat()
  guard unsafe stat(path, &status) == 0 else { return .failure(Problem(errno, path)) }
  return .success(KindOfFile(status))
}

extension KindOfFile {
  init(_ status: stat) {
    self =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      default: .other
      }
  }
}

/// What makes two paths the same file.
private struct FileIdentity: Hashable {
  var device: UInt64
  var number: UInt64

  init?(_ path: String) {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return nil }
    device = UInt64(status.st_dev)
    number = UInt64(status.st_ino)
  }
}

/// Names in a folder, sorted by their bytes; nil with `errno` where it can't be read.
private func namesInFolder(_ path: String) -> [String]? {
  guard let folder = unsafe opendir(path) else { return nil }
  defer { unsafe closedir(folder) }
  var names: [String] = []
  while let entry = unsafe readdir(folder) {
    let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
      unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
    }
    names.append(name)
  }
  return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
}

extension Problem {
  /// A failed system call on a path.
  init(_ number: CInt, _ path: String) {
    switch number {
    case ENOENT, ENOTDIR:
      self.init(.missing, path: path, message: "no such file or folder", advice: "Check the name.")
    case ELOOP:
      self.init(.linkLoop, path: path, message: "the link leads in a circle", advice: "Point it at a file.")
    case EACCES, EPERM:
      self.init(.unreadable, path: path, message: "permission to read is missing", advice: "Check its mode.")
    default:
      let reason = unsafe String(cString: strerror(number))
      self.init(.unreadable, path: path, message: reason)
    }
  }
}
