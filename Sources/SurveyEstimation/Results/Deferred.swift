internal import Synchronization

/// A value that is computed when it is first asked for, once.
final class Deferred<Value: Sendable>: Sendable {
  private enum State: Sendable {
    case waiting(@Sendable () -> Value)
    case done(Value)
  }

  private let state: Mutex<State>

  init(_ compute: @escaping @Sendable () -> Value) {
    state = Mutex(.waiting(compute))
  }

  /// The value; a second thread that asks for it meanwhile waits.
  var value: Value {
    state.withLock { state in
      switch state {
      case .done(let value): return value
      case .waiting(let compute):
        let value = compute()
        state = .done(value)
        return value
      }
    }
  }
}
