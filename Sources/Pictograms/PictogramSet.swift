package import ProcedureEngine

/// Drawings by name: those of this project, and over them those of the place that uses it.
package struct PictogramSet: Sendable {
  /// Those of the place.
  private var own: [PictogramID: Pictogram] = [:]

  /// The drawings that come with the program.
  package static let shipped = PictogramSet()

  /// The drawing with a name, or nil for a name nobody drew.
  package func svg(for id: PictogramID) -> Pictogram? {
    drawing(id) ?? Self.aliases[id].flatMap { drawing($0) }
  }

  private func drawing(_ id: PictogramID) -> Pictogram? {
    own[id] ?? ShippedDrawing.pictogram(id)
  }

  /// Whether a name has a drawing; it is not read for that.
  package func draws(_ id: PictogramID) -> Bool {
    hasDrawing(id) || (Self.aliases[id].map { hasDrawing($0) } ?? false)
  }

  private func hasDrawing(_ id: PictogramID) -> Bool {
    own[id] != nil || ShippedDrawing.byID[id] != nil
  }

  /// The drawing for a part of the interface.
  package subscript(picture: InterfacePictogram) -> Pictogram {
    guard let pictogram = svg(for: picture.id) else {
      preconditionFailure("a picture of the interface is always drawn")
    }
    return pictogram
  }

  /// Every name that has a drawing, sorted; some share one.
  package var ids: [PictogramID] {
    Set(own.keys).union(ShippedDrawing.byID.keys).union(Self.aliases.keys).sorted()
  }

  /// Names that mean the drawing of another name.
  ///
  /// A place that draws only `home` changes `house` with it.
  package static let aliases: [PictogramID: PictogramID] = [
    "arrow": "next", "house": "home", "listen": "speaker", "pay": "money", "tick": "check",
    "timer": "wait",
  ]
}

extension PictogramSet {
  /// The set with the drawings of a place put over it.
  ///
  /// A file that is refused changes nothing: its name keeps the drawing it had.
  ///
  /// - Parameter files: Each with the name it draws, without `.svg`, and its text.
  /// - Returns: The new set, and why files were refused, in the order of the files.
  package func overridden(
    by files: [(name: String, text: String)]
  ) -> (set: PictogramSet, problems: [PictogramProblem]) {
    var set = self
    var problems: [PictogramProblem] = []
    for file in files {
      do throws(PictogramRefusal) {
        guard Self.isName(file.name) else { throw .badName }
        set.own[PictogramID(file.name)] = try PictogramReader.read(file.text)
      } catch {
        problems.append(PictogramProblem(name: file.name, refusal: error))
      }
    }
    return (set, problems)
  }

  /// Whether a procedure could name it: the names of files are matched as they are.
  private static func isName(_ name: String) -> Bool {
    let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    let hyphen = UInt8(ascii: "-")
    guard let first = name.utf8.first, let last = name.utf8.last else { return false }
    return letters.contains(first) && last != hyphen
      && name.utf8.allSatisfy { letters.contains($0) || digits.contains($0) || $0 == hyphen }
  }
}
