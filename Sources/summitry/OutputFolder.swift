internal import ArgumentParser
internal import Glibc

/// Refuses a folder that could not be written, or that holds files which aren't ours to replace.
func checkOutputFolder(_ path: String, mayHold names: [String]) throws {
  let path = withoutSlash(path)
  var information = stat()
  if unsafe lstat(path, &information) == 0 {
    guard information.st_mode & S_IFMT == S_IFDIR else {
      throw fail("\(path) is no folder: name another with -o", Exit.outputFailed)
    }
    if let other = entries(of: path).first(where: { !names.contains($0) }) {
      throw fail("\(path) holds other files (\(other)): name a new folder with -o", Exit.outputFailed)
    }
  }
  try checkOutput(path + ".new")
}

/// Writes a folder of files at once or not at all: it is made beside the place, whole, and then takes its name; a former
/// export changes places with it before it goes.
func saveFolder(_ files: [(name: String, bytes: [UInt8])], to path: String) throws {
  let path = withoutSlash(path)
  let temporary = path + ".summitry-\(getpid())"
  guard unsafe mkdir(temporary, 0o755) == 0 else {
    throw fail("\(path) can't be written: \(reason())", Exit.outputFailed)
  }
  do {
    for (name, bytes) in files { try save(bytes, to: temporary + "/" + name) }
    guard unsafe rename(temporary, path) == 0 || exchange(temporary, path) else {
      throw fail("\(path) can't be written: \(reason())", Exit.outputFailed)
    }
  } catch {
    remove(temporary, files.map(\.name))
    throw error
  }
  // After an exchange the former export stands here.
  remove(temporary, files.map(\.name))
}

/// Puts a folder in the place of a former export, which then stands where the new one was. Two renames, as there is no
/// portable call for one; where the second fails the first is undone.
private func exchange(_ new: String, _ old: String) -> Bool {
  guard errno == EEXIST || errno == ENOTEMPTY else { return false }
  let aside = new + ".old"
  guard unsafe rename(old, aside) == 0 else { return false }
  guard unsafe rename(new, old) == 0 else {
    unsafe rename(aside, old)
    return false
  }
  return unsafe rename(aside, new) == 0
}

/// Removes a folder that holds nothing but these files.
private func remove(_ folder: String, _ names: [String]) {
  for name in names { unsafe unlink(folder + "/" + name) }
  unsafe rmdir(folder)
}

private func entries(of folder: String) -> [String] {
  guard let stream = unsafe opendir(folder) else { return [] }
  defer { unsafe closedir(stream) }
  var names: [String] = []
  while let entry = unsafe readdir(stream) {
    let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
      unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
    }
    if name != ".", name != ".." { names.append(name) }
  }
  return names.sorted()
}

private func withoutSlash(_ path: String) -> String {
  path.count > 1 && path.hasSuffix("/") ? withoutSlash(String(path.dropLast())) : path
}
