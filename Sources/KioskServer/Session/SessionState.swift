package import Localization
package import ProcedureEngine
package import WebRenderer

/// All that is known of a person while they are here; it travels sealed in their own cookie.
package struct SessionState: Hashable, Sendable {
  package var language: Language
  package var look = Look()
  /// The procedures the person is in, the last one being looked at; the others wait for its end.
  package private(set) var stack: [SavedPlace] = []
  /// The procedures the person has left, the one left last being the last.
  package private(set) var left: [SavedPlace] = []

  /// How often the person has printed.
  package private(set) var prints = 0

  /// No procedure needs more: each one waits for another that must come first.
  static let deepestStack = 4
  static let mostLeft = 4

  package init(language: Language) {
    self.language = language
  }

  init(
    language: Language, look: Look, prints: Int, stack: [SavedPlace], left: [SavedPlace]
  ) {
    self.language = language
    self.look = look
    self.prints = prints
    self.stack = stack.suffix(Self.deepestStack)
    self.left = left.suffix(Self.mostLeft)
  }
}

extension SessionState {
  /// Where the person is; setting it changes the answers and the step, or the procedure.
  package var place: SavedPlace? {
    get { stack.last }
    set {
      if !stack.isEmpty { stack.removeLast() }
      if let newValue { stack.append(newValue) }
    }
  }

  /// The procedure that waits for the end of this one.
  package var returnsTo: ProcedureID? { stack.dropLast().last?.procedure }

  /// A second sheet for somebody at home; more is for a person to decide.
  package static let mostPrints = 2

  package mutating func countPrint() { prints = min(prints + 1, Int(UInt8.max)) }

  /// Enters a procedure, with the answers given there before.
  ///
  /// One that waits for this one is returned to. With `returning` the present one waits for it;
  /// otherwise the present ones are left.
  package mutating func enter(_ procedure: ProcedureID, returning: Bool) {
    if let waiting = stack.firstIndex(where: { $0.procedure == procedure }) {
      leave(stack[(waiting + 1)...])
      stack.removeSubrange((waiting + 1)...)
      return
    }
    if !returning || stack.count == Self.deepestStack {
      leave(stack[...])
      stack = []
    }
    let before = left.last { $0.procedure == procedure }
    left.removeAll { $0.procedure == procedure }
    stack.append(SavedPlace(procedure: procedure, answers: before?.answers ?? Answers()))
  }

  /// Goes to a place from elsewhere, such as a printed code; its answers replace those given before.
  package mutating func resume(_ place: SavedPlace) {
    leave(stack[...])
    left.removeAll { $0.procedure == place.procedure }
    stack = [place]
  }

  /// Forgets the procedures that do not exist any more.
  ///
  /// - Returns: Those that were on the way, in order.
  package mutating func forget(where isGone: (ProcedureID) -> Bool) -> [ProcedureID] {
    let gone = stack.map(\.procedure).filter(isGone)
    if !gone.isEmpty { stack.removeAll { isGone($0.procedure) } }
    if left.contains(where: { isGone($0.procedure) }) { left.removeAll { isGone($0.procedure) } }
    return gone
  }

  /// Gives up what was left first, to become smaller; false when only one place is there.
  mutating func shrink() -> Bool {
    if !left.isEmpty {
      left.removeFirst()
    } else if stack.count > 1 {
      stack.removeFirst()
    } else {
      return false
    }
    return true
  }

  private mutating func leave(_ places: ArraySlice<SavedPlace>) {
    for place in places where !place.answers.isEmpty {
      left.removeAll { $0.procedure == place.procedure }
      left.append(SavedPlace(procedure: place.procedure, answers: place.answers))
    }
    left.removeFirst(max(0, left.count - Self.mostLeft))
  }
}
