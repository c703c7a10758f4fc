import Localization
import Testing
import TranslationWorkbench

struct DeskTests {
  private static let sentence = "Renouveler mon titre de séjour"
  private let targets = [
    "/translations", "/translations/uk", "/translations/ar?filter=findings",
    "/translations/uk?filter=all&domain=shared&search=carte&page=1",
    "/translations/en?search=nothing-is-called-so",
  ]

  @Test("Every page is well formed, without style, script or address of its own.")
  func wellFormed() async throws {
    let workbench = try await ShippedWorkbench()
    let id = try ShippedWorkbench.id(Self.sentence)
    for target in targets + ["/translations/ar/\(id)", "/translations/uk/\(id)?filter=to-do"] {
      let page = await workbench.get(target)
      #expect(page.status == 200, "\(target)")
      #expect(PageJudge.faults(page.text) == [], "\(target)")
      #expect(page.header("Content-Security-Policy")?.contains("script-src 'self'") == true)
    }
  }

  @Test("Nobody gets further than the question who they are.")
  func door() async throws {
    let workbench = try await ShippedWorkbench()
    let asked = await workbench.desk.respond(to: WorkbenchRequest(.get, "/translations/uk"))
    #expect(asked.status == 200)
    #expect(asked.text.contains("name=\"then\" value=\"/translations/uk\""))
    #expect(PageJudge.faults(asked.text) == [])
    let id = try ShippedWorkbench.id(Self.sentence)
    let saved = await workbench.desk.respond(
      to: WorkbenchRequest(.post, "/translations/uk/\(id)"))
    #expect(saved.status == 401)
    #expect(saved.text.contains("name=\"then\" value=\"/translations/uk/\(id)\""))
  }

  @Test("Signing in sets a cookie for this site alone and goes to a page of ours.")
  func signIn() async throws {
    let workbench = try await ShippedWorkbench()
    let entered = await workbench.post(
      "/translations/sign-in", [("name", "أمل"), ("then", "https://evil.example/")])
    #expect(entered.status == 303)
    #expect(entered.header("Location") == "/translations")
    #expect(entered.header("Set-Cookie")?.hasSuffix("; Path=/; HttpOnly; SameSite=Strict") == true)
    let refused = await workbench.post("/translations/sign-in", [("name", "<b>")])
    #expect(refused.status == 422)
    #expect(refused.text.contains("value=\"&lt;b&gt;\""))
    let left = await workbench.post("/translations/sign-out")
    #expect(left.header("Set-Cookie")?.contains("Max-Age=0") == true)
  }

  @Test(
    "An address that names no text leads nowhere.",
    arguments: [
      "/translations/../../etc/passwd", "/translations/uk/../../../etc/passwd",
      "/translations/fr", "/translations/xx", "/translations/uk/0000000000000000",
      "/translations/uk/0000000000000000/recording?form=0", "/translations/assets/../../x",
      "/assets/..%2f..%2fetc", "/other", "/translations/uk/%2e%2e/audio",
    ])
  func nowhere(target: String) async throws {
    let workbench = try await ShippedWorkbench()
    #expect(await workbench.get(target).status == 404)
  }

  @Test("A translation is kept, and the next text opens.")
  func save() async throws {
    let workbench = try await ShippedWorkbench()
    let target = "/translations/uk/\(try ShippedWorkbench.id(Self.sentence))"
    let base = try ShippedWorkbench.base(of: await workbench.get(target))
    let saved = await workbench.post(
      target + "?filter=all", [("base", base), ("text-0", "Нова картка\r\n")])
    #expect(saved.status == 303)
    #expect(saved.header("Location")?.hasSuffix("&said=saved") == true)
    let path = "Translations/uk/residence-permit-renewal.po"
    #expect(workbench.files.text(path)?.contains("msgstr \"Нова картка\"") == true)
    #expect(await workbench.get(target).text.contains(">Нова картка</textarea>"))
  }

  @Test("Words of two people: the second sees both, and then decides.")
  func conflict() async throws {
    let workbench = try await ShippedWorkbench()
    let target = "/translations/uk/\(try ShippedWorkbench.id(Self.sentence))"
    let base = try ShippedWorkbench.base(of: await workbench.get(target))
    _ = await workbench.post(target, [("base", base), ("text-0", "Перші слова")])
    let page = await workbench.post(target, [("base", base), ("text-0", "Другі слова")])
    #expect(page.status == 409)
    #expect(PageJudge.faults(page.text) == [])
    #expect(page.text.contains("Перші слова") && page.text.contains("Другі слова"))
    let again = await workbench.post(
      target, [("base", try ShippedWorkbench.base(of: page)), ("text-0", "Другі слова")])
    #expect(again.status == 303)
  }

  @Test("A draft that cannot be kept yet does not hide what another wrote meanwhile.")
  func problemThenConflict() async throws {
    let workbench = try await ShippedWorkbench()
    let target = "/translations/uk/\(try ShippedWorkbench.id(Self.sentence))"
    let base = try ShippedWorkbench.base(of: await workbench.get(target))
    _ = await workbench.post(target, [("base", base), ("text-0", "Перші слова")])
    let problem = await workbench.post(target, [("base", base), ("text-0", "Другі {")])
    #expect(problem.status == 422)
    #expect(try ShippedWorkbench.base(of: problem) == base)
  }

  @Test("Which part a text is, is said in the translator's language.")
  func part() async throws {
    let workbench = try await ShippedWorkbench()
    // What stands under a heading on the screen is called by that heading.
    let warning = "Ne payez jamais une personne qui promet une réponse positive."
    for (french, part) in [(Self.sentence, "Назва справи"), (warning, "Увага")] {
      let page = await workbench.get("/translations/uk/\(try ShippedWorkbench.id(french))")
      #expect(page.text.contains("<p>\(part)</p>"))
    }
  }

  @Test("The way back to the list leads to the row of the text, on its page.")
  func row() async throws {
    let workbench = try await ShippedWorkbench()
    let id = try ShippedWorkbench.id(Self.sentence)
    let page = await workbench.get("/translations/uk/\(id)?filter=all")
    let link = try #require(page.text.split(separator: "id=\"list\" href=\"").last)
    let address = String(link.prefix { $0 != "\"" }).replacing("&amp;", with: "&")
    #expect(address.hasSuffix("#\(id)"))
    let list = await workbench.get(String(address.prefix { $0 != "#" }))
    #expect(list.text.contains("<a id=\"\(id)\""))
  }

  @Test("Every form of a counted text is shown on paper with a number that takes it.")
  func paperForms() async throws {
    let workbench = try await ShippedWorkbench()
    let target = "/translations/uk/\(try ShippedWorkbench.id("{count} texte"))/check"
    let reply = await workbench.post(
      target, (0..<4).map { ("text-\($0)", "{count} т") })
    #expect(reply.text.contains("\"paper\":[\"31 т\",\"4 т\",\"6 т\",\"1,5 т\"]"), "\(reply.text)")
  }

  @Test("A disk that is full keeps the words in the page and says so.")
  func fullDisk() async throws {
    let workbench = try await ShippedWorkbench()
    let target = "/translations/uk/\(try ShippedWorkbench.id(Self.sentence))"
    let base = try ShippedWorkbench.base(of: await workbench.get(target))
    workbench.files.fail(fromAct: 1)
    let page = await workbench.post(target, [("base", base), ("text-0", "Мої слова")])
    #expect(page.status == 500)
    #expect(page.text.contains(">Мої слова</textarea>"))
    #expect(page.text.contains("Спробуйте ще раз"))
  }

  @Test(
    "Script in a translation is words and never script, on every page.",
    arguments: [
      "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "</textarea><script>",
      "'\u{301} onfocus='alert(1)", "&lt;b&gt;", "]]><!--",
    ])
  func escaping(words: String) async throws {
    let workbench = try await ShippedWorkbench()
    let target = "/translations/uk/\(try ShippedWorkbench.id(Self.sentence))"
    let base = try ShippedWorkbench.base(of: await workbench.get(target))
    _ = await workbench.post(target, [("base", base), ("text-0", words)])
    for page in [target, "/translations/uk?domain=residence-permit-renewal"] {
      #expect(PageJudge.faults(await workbench.get(page).text) == [])
    }
    let screen = await workbench.get("\(target)/screen")
    #expect(screen.status == 200)
    #expect(!screen.text.contains("<script>alert") && !screen.text.contains("<img src=x"))
    #expect(screen.header("Content-Security-Policy")?.contains("sandbox allow-same-origin") == true)
  }

  @Test("What is written shows on the real screen before it is kept.")
  func screen() async throws {
    let workbench = try await ShippedWorkbench()
    let target = "/translations/ar/\(try ShippedWorkbench.id(Self.sentence))/screen"
    let screen = await workbench.post(target, [("text-0", "بطاقتي الجديدة")])
    #expect(screen.text.contains("بطاقتي الجديدة"))
    #expect(screen.text.contains("dir=\"rtl\""))
    #expect(await workbench.get(target).text.contains("بطاقتي الجديدة") == false)
  }

  @Test("A script is told what is wrong with a draft, and how paper says it.")
  func check() async throws {
    let workbench = try await ShippedWorkbench()
    let target = "/translations/uk/\(try ShippedWorkbench.id(Self.sentence))/check"
    let reply = await workbench.post(target, [("text-0", "Картка {fee}")])
    #expect(reply.status == 200)
    #expect(reply.header("Content-Type") == "application/json; charset=utf-8")
    #expect(reply.text.contains("\"weight\":\"serious\""))
    #expect(reply.text.contains("{fee}"))
  }

  @Test("What a check found is said in the translator's language, with the name of the check.")
  func findings() async throws {
    let workbench = try await ShippedWorkbench()
    let target = "/translations/uk/\(try ShippedWorkbench.id(Self.sentence))/check"
    let cases = [
      ("Картка картка", "Слово «картка» написано двічі.", "doubled-word"),
      ("Картка 12", "Числа різні. Французькою: –. Тут: 12.", "digits-differ"),
      ("Картка «нова", "Знак « стоїть сам.", "mark-unpaired"),
      ("Моя картка.", "Речення закінчується не так, як французьке.", "end-differs"),
    ]
    for (draft, sentence, code) in cases {
      let reply = await workbench.post(target, [("text-0", draft)])
      let text = reply.text.filter { !"\u{2066}\u{2067}\u{2068}\u{2069}".contains($0) }
      #expect(text.contains(sentence), "\(text)")
      #expect(text.contains("\"code\":\"\(code)\""), "\(text)")
    }
  }

  @Test("A recording of the words is kept, heard, and gone when the words change.")
  func recording() async throws {
    let workbench = try await ShippedWorkbench()
    let target = "/translations/uk/\(try ShippedWorkbench.id(Self.sentence))"
    let sound: [UInt8] = [0x1A, 0x45, 0xDF, 0xA3, 0, 0]
    let kept = await workbench.desk.respond(
      to: WorkbenchRequest(
        .post, "\(target)/recording?form=0", contentType: "audio/webm;codecs=opus", body: sound,
        session: workbench.session))
    #expect(kept.status == 200)
    let heard = await workbench.get("\(target)/recording?form=0")
    #expect(heard.body == sound)
    #expect(heard.header("Content-Type") == "audio/webm")
    let base = try ShippedWorkbench.base(of: await workbench.get(target))
    _ = await workbench.post(target, [("base", base), ("text-0", "Нова картка")])
    #expect(await workbench.get("\(target)/recording?form=0").status == 404)
    let fake = await workbench.desk.respond(
      to: WorkbenchRequest(
        .post, "\(target)/recording?form=0", contentType: "audio/webm",
        body: Array("<html>".utf8), session: workbench.session))
    #expect(fake.status == 415)
  }
}
