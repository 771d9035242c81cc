internal import CGraphviz

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Draws and ends the process where it was started as a drawing worker; otherwise does nothing.
///
/// Has to be the first call of `main` in every program that calls ``draw(dot:as:engine:deadline:dressing:worker:)``.
public func runWorkerIfAsked() {
  guard let asked = unsafe getenv(workerVariable) else { return }
  let parts = unsafe String(cString: asked).split(separator: " ").map(String.init)
  guard parts.count == 3, let format = DrawingFormat(rawValue: parts[0]),
    let engine = DrawingEngine(rawValue: parts[1]), let seconds = UInt(parts[2])
  else {
    stop(WorkerExit.layoutFailed, "not a job")
  }
  summitry_limit(seconds, 1 << 30, 64 << 20)
  unsafe unsetenv("GVBINDIR")
  let dot = readToEnd(0)
  let plugins = unsafe loadPlugins(drawing: format)
  guard let context = unsafe plugins else { stop(WorkerExit.noPlugins, "core, dot_layout, neato_layout") }
  unsafe work(Array(dot) + [0], format, engine, context)
}

/// Reads, lays out and renders; every end is an exit, because Graphviz may leave anything behind.
private func work(_ dot: [UInt8], _ format: DrawingFormat, _ engine: DrawingEngine, _ context: OpaquePointer) {
  unsafe agseterrf { message in
    if let message = unsafe message { _ = unsafe summitry_say(message) }
    return 0
  }
  let graph = unsafe dot.withUnsafeBufferPointer { buffer in
    unsafe buffer.baseAddress.flatMap { start in
      unsafe start.withMemoryRebound(to: CChar.self, capacity: buffer.count) { unsafe agmemread($0) }
    }
  }
  guard let graph = unsafe graph, agerrors() == 0 else { stop(WorkerExit.unreadable, "") }
  if format != .svg { unsafe useSystemFont(graph) }
  guard unsafe layOut(graph, engine, context) else { stop(WorkerExit.layoutFailed, "") }
  let target = format == .svg ? "svg:svg:core" : format.rawValue + ":cairo:cairo"
  guard unsafe summitry_render(context, graph, target, 1) == 0, agerrors() == 0 else {
    stop(WorkerExit.layoutFailed, "rendering")
  }
  _exit(WorkerExit.done)
}

private func stop(_ code: Int32, _ message: String) -> Never {
  _ = unsafe summitry_say(message)
  _exit(code)
}
