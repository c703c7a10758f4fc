import Dispatch
import Synchronization

/// Does two pieces of work at once, each on a thread of its own.
///
/// - Throws: The failure of the first piece, or else that of the second.
func sideBySide<First: Sendable, Second: Sendable, Failure: Error>(
  _ first: @Sendable () throws(Failure) -> First,
  _ second: @Sendable () throws(Failure) -> Second
) throws(Failure) -> (First, Second) {
  let done = Mutex<(first: Result<First, Failure>?, second: Result<Second, Failure>?)>((nil, nil))
  DispatchQueue.concurrentPerform(iterations: 2) { index in
    if index == 0 {
      let result = Result(catching: first)
      done.withLock { $0.first = result }
    } else {
      let result = Result(catching: second)
      done.withLock { $0.second = result }
    }
  }
  guard case (let first?, let second?) = done.withLock({ $0 }) else {
    preconditionFailure("both pieces of work are done once")
  }
  return (try first.get(), try second.get())
}
