import Diagnostics
import Pictograms

extension LibraryLoader {
  private static let pictogramFolder = "Procedures/shared/pictograms"

  /// Puts the drawings of the library over the shipped ones; a refused one changes nothing.
  mutating func loadPictograms() throws(LibraryError) {
    var drawings: [(name: String, text: String)] = []
    for file in try source.names(in: Self.pictogramFolder, endingIn: ".svg") {
      let path = "\(Self.pictogramFolder)/\(file).svg"
      do throws(LibraryError) {
        guard let bytes = try source.bytes(of: path) else { continue }
        drawings.append((file, String(decoding: bytes, as: UTF8.self)))
      } catch {
        log.append(Diagnostic("unreadable-file", at: .file(path: path), error.reason))
      }
      // A procedure may name it all the same: what is wrong with it is reported where it stands.
      shared.declaredPictograms.insert(file)
    }
    let (set, problems) = PictogramSet.shipped.overridden(by: drawings)
    shared.pictograms = set
    for problem in problems {
      let path = "\(Self.pictogramFolder)/\(problem.name).svg"
      log.append(Diagnostic("refused-pictogram", at: .file(path: path), "\(problem.refusal)"))
    }
  }
}
