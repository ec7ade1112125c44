internal import CGraphviz
internal import Glibc
internal import Synchronization

/// The one thread on which the library runs.
///
/// The library is not safe for two threads, keeps state of Pango's that belongs to a thread, and recurses as
/// deep as the graph is long: so all work is done one after the other on one thread with a big stack.
final class GraphvizThread: Sendable {
  /// The bytes of stack that are reserved; only what is used takes memory.
  static let stackSize = 256 << 20

  /// A piece of work, and the place where its result goes.
  private struct Job {
    var work: (@Sendable () -> Void)?
  }

  private let turn = Mutex<Void>(())
  private let job = Mutex(Job())
  private let ready: Signal
  private let done: Signal

  /// Starts the thread, or says why it could not.
  init() throws(GraphvizError) {
    ready = Signal()
    done = Signal()
    var attributes = pthread_attr_t()
    unsafe pthread_attr_init(&attributes)
    defer { unsafe pthread_attr_destroy(&attributes) }
    unsafe pthread_attr_setstacksize(&attributes, Self.stackSize)
    unsafe pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
    var thread = pthread_t()
    // Safe: the retained reference is taken back by the thread, which runs as long as the process.
    let context = unsafe Unmanaged.passRetained(self).toOpaque()
    let status = unsafe pthread_create(
      &thread, &attributes,
      { context in
        guard let context = unsafe context else { return nil }
        unsafe Unmanaged<GraphvizThread>.fromOpaque(context).takeRetainedValue().serve()
      }, context)
    guard status == 0 else {
      unsafe Unmanaged<GraphvizThread>.fromOpaque(context).release()
      throw .unavailable("a thread with \(Self.stackSize >> 20) MB of stack could not be started")
    }
  }

  /// Does work on the thread, after all work that was asked for before, and waits for it.
  func run<Value: Sendable>(_ work: @escaping @Sendable () -> Value) -> Value? {
    let result = Box<Value>()
    turn.withLock { _ in
      job.withLock { $0.work = { result.value.withLock { $0 = work() } } }
      ready.send()
      done.wait()
    }
    return result.value.withLock { $0 }
  }

  private func serve() -> Never {
    while true {
      ready.wait()
      let work = job.withLock { job in
        defer { job.work = nil }
        return job.work
      }
      work?()
      done.send()
    }
  }

  /// A place for a result that one thread leaves and another takes.
  private final class Box<Value: Sendable>: Sendable {
    let value = Mutex<Value?>(nil)
  }
}

/// A POSIX semaphore that starts at zero and lives as long as the process.
@safe private final class Signal: Sendable {
  // Safe: allocated once, never freed, and POSIX semaphores may be used from any thread.
  private nonisolated(unsafe) let semaphore: UnsafeMutablePointer<sem_t>

  init() {
    unsafe semaphore = .allocate(capacity: 1)
    unsafe semaphore.initialize(to: sem_t())
    unsafe sem_init(semaphore, 0, 0)
  }

  func send() {
    unsafe sem_post(semaphore)
  }

  func wait() {
    while unsafe sem_wait(semaphore) != 0 && errno == EINTR {}
  }
}
