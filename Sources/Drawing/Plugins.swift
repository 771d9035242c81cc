internal import CGraphviz

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A Graphviz context with just the plugins that a format needs, opened by name from libgvc's own folder; nil where one
/// is missing.
///
/// Nothing is searched for and no configuration is read (CVE-2023-46045). For SVG there is no pango: libgvc's built-in
/// Helvetica metrics make the same picture on every machine, in half the time.
func loadPlugins(drawing format: DrawingFormat) -> OpaquePointer? {
  let names = ["core", "dot_layout", "neato_layout"] + (format == .svg ? [] : ["pango"])
  guard let folder = libraryFolder() else { return nil }
  var addresses: [UnsafeMutableRawPointer?] = unsafe []
  for name in names {
    guard let address = unsafe plugin(name, in: folder + "graphviz/") else { return nil }
    unsafe addresses.append(address)
  }
  // libgvc keeps the names for the life of the process.
  let symbols: [UnsafePointer<CChar>?] = unsafe names.map { name in
    unsafe strdup("gvplugin_\(name)_LTX_library").map { unsafe UnsafePointer($0) }
  }
  return unsafe summitry_context(symbols, addresses, names.count)
}

/// Opens a plugin library and finds its table; whatever version the folder has.
private func plugin(_ name: String, in folder: String) -> UnsafeMutableRawPointer? {
  let library = "libgvplugin_" + name
  for ending in [".so", ".so.6", ".so.8", ".so.7", ".6.dylib", ".8.dylib", ".dylib"] {
    if let handle = unsafe dlopen(folder + library + ending, RTLD_NOW) {
      return unsafe dlsym(handle, "gvplugin_\(name)_LTX_library")
    }
  }
  return nil
}

private func libraryFolder() -> String? {
  var path = [CChar](repeating: 0, count: 4096)
  guard unsafe summitry_library_folder(&path, path.count) != 0 else { return nil }
  return String(decoding: path.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
}
