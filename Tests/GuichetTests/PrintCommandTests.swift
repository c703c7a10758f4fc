import Foundation
import TestSupport
import Testing

@Suite("guichet print, from a shell")
struct PrintCommandTests {
  /// A command that cannot run, and the sentence that says why.
  struct Refusal: Sendable, CustomTestStringConvertible {
    let arguments: String
    let sentence: String

    init(_ arguments: String, _ sentence: String) {
      self.arguments = arguments
      self.sentence = sentence
    }

    var testDescription: String { arguments }
  }

  private static let refusals = [
    Refusal("", "which procedure? guichet print PROCEDURE, or --all"),
    Refusal("itsme-activation", "where to? add -o FILE.pdf"),
    Refusal("--all", "where to? add -o FOLDER"),
    Refusal(
      "itsme-activatoin -o x.pdf",
      "there is no procedure \"itsme-activatoin\", did you mean \"itsme-activation\"?"),
    Refusal(
      "itsme-activation --language xx -o x.pdf",
      "there is no language \"xx\"; there are fr, uk, ar and en"),
    Refusal(
      "itsme-activation --with nl -o x.pdf",
      "there is no language \"nl\"; there are fr, uk, ar and en"),
    Refusal(
      "itsme-activation --language ar --with ar -o x.pdf",
      "--with \"ar\": the second language must be another than the first"),
    Refusal(
      "itsme-activation --answer situatoin=first -o x.pdf",
      "--answer: this procedure has no question \"situatoin\", did you mean \"situation\"?"),
    Refusal(
      "itsme-activation --answer situation=never -o x.pdf",
      "the list. Choose from the list. (first, new-phone, new-number, lost, code, unknown)"
    ),
    Refusal(
      "itsme-activation --answer situation=first -o x.pdf",
      "a personal sheet needs all answers; the next is --answer age="),
    Refusal(
      "itsme-activation --kind blank --answer situation=first -o x.pdf",
      "a blank sheet holds all answers; leave out --answer, or choose --kind personal"),
    Refusal(
      "--all --answer situation=first -o x", "--all prints sheets for everybody, without --answer"),
    Refusal(
      "--all --kind personal -o x",
      "--all prints sheets for everybody: --kind blank or documents"),
    Refusal(
      "itsme-activation --resume-url guichet -o x.pdf",
      "--resume-url \"guichet\": give an address such as https://guichet.example/resume"),
    Refusal(
      "itsme-activation --resume-url https://a.example/#x -o x.pdf",
      "--resume-url \"https://a.example/#x\": give an address such as"),
    Refusal("itsme-activation --size a3 -o x.pdf", "The value 'a3' is invalid"),
    Refusal("itsme-activation --kind poster -o x.pdf", "The value 'poster' is invalid"),
  ]

  @Test("what cannot be printed ends with 2 and one sentence", arguments: refusals)
  func refused(refusal: Refusal) throws {
    let run = try GuichetRun(["print"] + refusal.arguments.split(separator: " ").map(String.init))
    #expect(run.exitCode == 2)
    #expect(run.output == "")
    #expect(run.errors.contains(refusal.sentence), "\(run.errors)")
  }

  private static let documents = [
    "print", "itsme-activation", "--kind", "documents", "--today", "2026-11-24",
  ]

  @Test("the same order on the same day is the same PDF, in a new folder too")
  func sameBytes() throws {
    let folder = try TemporaryFolder()
    let files = ["one.pdf", "new/two.pdf"].map { folder.url.appending(path: $0) }
    for file in files {
      let path = file.path(percentEncoded: false)
      let run = try GuichetRun(
        Self.documents + ["--language", "ar", "--with", "fr", "--large", "-o", path])
      #expect(run.exitCode == 0, "\(run.errors)")
    }
    let bytes = try files.map { try Data(contentsOf: $0) }
    #expect(bytes[0].starts(with: Data("%PDF-".utf8)))
    #expect(bytes[0] == bytes[1])
  }

  @Test("text goes to the output, and all lines of both languages are in it")
  func text() throws {
    let run = try GuichetRun(
      Self.documents + ["--language", "uk", "--with", "fr", "--format", "text"])
    #expect(run.exitCode == 0)
    #expect(run.output.contains("Les papiers à préparer"))
    #expect(run.output.contains("Активувати itsme"))
  }

  @Test("a full disk, a folder in the way and a closed folder leave nothing half-written")
  func unwritable() throws {
    let folder = try TemporaryFolder()
    let inTheWay = folder.url.appending(path: "sheet.txt")
    try FileManager.default.createDirectory(at: inTheWay, withIntermediateDirectories: false)
    let targets = [
      ("/dev/full", "No space left on device"),
      (inTheWay.path(percentEncoded: false), "could not be written"),
      ("/proc/nowhere/sheet.txt", "could not be written"),
    ]
    for (path, sentence) in targets {
      let run = try GuichetRun(Self.documents + ["--format", "text", "-o", path])
      #expect(run.exitCode == 2)
      #expect(run.errors.contains(sentence), "\(run.errors)")
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == ["sheet.txt"])
  }

  @Test("--all writes every sheet under a stable name")
  func all() throws {
    let folder = try TemporaryFolder()
    let path = folder.url.path(percentEncoded: false)
    let run = try GuichetRun(
      ["print", "--all", "--kind", "documents", "--format", "text", "-o", path])
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(run.errors == "")
    let languages = ["ar", "ar-fr", "en", "en-fr", "fr", "uk", "uk-fr"]
    let names = ["diploma-equivalence", "itsme-activation", "residence-permit-renewal"]
      .flatMap { procedure in languages.map { "\(procedure).documents.\($0).txt" } }
    #expect(try FileManager.default.contentsOfDirectory(atPath: path).sorted() == names.sorted())
  }

  private static let renewal = [
    "residence-permit-renewal", "--today", "2027-04-20", "--answer", "lost=have", "--answer",
    "card=a", "--answer", "reason=refugee", "--answer", "five-years=no", "--answer",
    "expiry=2027-06-15", "--answer", "absence=no", "--answer", "commune=schaerbeek", "--answer",
    "address=known",
  ]

  @Test("a person's sheet has the days, and the calendar has the same")
  func daysOfAPerson() throws {
    let sheet = try GuichetRun(["print"] + Self.renewal + ["--format", "text"])
    let text = sheet.output.replacing("\u{A0}", with: " ")
    #expect(text.contains("Premier jour : samedi 1er mai 2027"))
    let calendar = try GuichetRun(["calendar"] + Self.renewal + ["--language", "uk"])
    #expect(calendar.exitCode == 0)
    #expect(
      calendar.output.contains(
        "DTSTART;VALUE=DATE:20270501\r\nDTEND;VALUE=DATE:20270517\r\n"))
  }

  @Test("a way without days has no calendar")
  func noDays() throws {
    let run = try GuichetRun(["calendar", "itsme-activation", "--answer", "situation=first"])
    #expect(run.exitCode == 2)
    #expect(run.errors.contains("no days are known after these answers; the next is --answer age="))
  }
}
