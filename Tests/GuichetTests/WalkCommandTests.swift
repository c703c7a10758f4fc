import Foundation
import TestSupport
import Testing

@Suite("guichet walk, from a shell")
struct WalkCommandTests {
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
    Refusal("--language xx", "there is no language \"xx\"; there are fr, uk, ar and en"),
    Refusal(
      "itsme-activatoin",
      "there is no procedure \"itsme-activatoin\", did you mean \"itsme-activation\"?"),
    Refusal(
      "bakery",
      "there is no procedure \"bakery\"; there are: diploma-equivalence, itsme-activation, residence-permit-renewal"
    ),
    Refusal("--today 2027-02-31", "--today \"2027-02-31\": month 2 of 2027 has 28 days"),
    Refusal("--today 31/02/2027", "--today \"31/02/2027\": month 2 of 2027 has 28 days"),
    Refusal(
      "--today 15/06/27", "--today \"15/06/27\": write the year with four digits, such as 2027"),
    Refusal("--today soon", "--today \"soon\": this is no date; write it as 2027-05-05"),
    Refusal("--width 12", "--width 12: give a number from 40 to 120"),
    Refusal(
      "--answer situation=first", "--answer needs a procedure: guichet walk PROCEDURE --answer …"),
    Refusal(
      "itsme-activation --answer situation",
      "--answer \"situation\": write it as question=answer"),
    Refusal(
      "itsme-activation --answer situation=", "--answer \"situation=\": write it as question=answer"
    ),
    Refusal(
      "itsme-activation --answer situatoin=first",
      "--answer: this procedure has no question \"situatoin\", did you mean \"situation\"?"),
    Refusal("itsme-activation --language fr --answer situation=maybe", "dans la liste"),
    Refusal(
      "itsme-activation --language fr --answer situation=new-phone --answer age=adult"
        + " --answer paper=expired --answer bank=yes",
      "Cette question n’est pas dans cette démarche."),
    Refusal("--library /nowhere/at/all", "there is no folder /nowhere/at/all"),
  ]

  @Test("what cannot be walked ends with 2 and a sentence", arguments: refusals)
  func refused(refusal: Refusal) throws {
    let words = refusal.arguments.split(separator: " ").map(String.init)
    let run = try GuichetRun(["walk"] + words + ["--no-input"])
    #expect(run.exitCode == 2)
    #expect(run.errors.contains(refusal.sentence), "\(run.errors)")
    #expect(run.output == "")
  }

  @Test(
    "an impossible date as an answer is refused in the person's language",
    arguments: [
      ("2027-02-31", "28"), ("31/02/2027", "28"), ("15/06/27", "Écrivez toute l’année"),
      ("demain", "Ce n’est pas une date"),
    ])
  func impossibleDates(date: String, sentence: String) throws {
    let run = try GuichetRun(
      ["walk", "residence-permit-renewal", "--language", "fr", "--no-input"]
        + ["--answer", "expiry=\(date)"])
    #expect(run.exitCode == 2)
    #expect(run.errors.contains(sentence), "\(run.errors)")
    #expect(run.output == "")
  }

  @Test("an unknown option ends with 2")
  func unknownOption() throws {
    #expect(try GuichetRun(["walk", "--colour"]).exitCode == 2)
  }

  @Test("without keys the text is plain", arguments: ["fr", "uk", "ar", "en"])
  func plainText(language: String) throws {
    let run = try GuichetRun(
      ["walk", "itsme-activation", "--language", language, "--no-input", "--today", "2026-11-24"]
        + ["--answer", "situation=first"])
    #expect(run.exitCode == 0)
    #expect(run.errors == "")
    #expect(run.output.contains("itsme"))
    let controls = run.output.unicodeScalars.filter {
      $0 != "\n" && $0.properties.generalCategory == .control
    }
    #expect(controls.isEmpty)
  }

  @Test("two runs print the same")
  func stable() throws {
    let arguments = ["walk", "itsme-activation", "--language", "fr", "--today", "2026-11-24"]
    #expect(try GuichetRun(arguments).output == GuichetRun(arguments).output)
  }
}
