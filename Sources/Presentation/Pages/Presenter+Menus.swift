package import Localization
import ProcedureEngine

extension Presenter {
  /// The languages to choose from, each in its own words.
  package func languageMenu(_ languages: [Language] = Language.allCases) -> LanguageMenu {
    LanguageMenu(
      items: languages.map { language in
        LanguageMenu.Item(
          language: language, name: Line([.words(language.nativeName)], language: language),
          invitation: speaking(language).line(.chooseLanguage))
      })
  }

  /// The procedures to choose from.
  package func procedureMenu() -> ProcedureMenu {
    var writer = PageWriter(presenter: self)
    let heading = writer.line(library.procedures.isEmpty ? .noProcedures : .chooseProcedure)
    let procedures = writer.links(to: library.procedures)
    let privacy = writer.line(.nothingKept)
    let person = writer.personNote()
    return ProcedureMenu(
      language: language, heading: heading, procedures: procedures, privacy: privacy,
      askAPerson: person, notices: writer.notices())
  }
}
