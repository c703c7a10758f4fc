import Localization
import Presentation
import ProcedureEngine
import ProcedureLibrary
import TerminalRenderer

/// The pages of all journeys of a procedure in one language.
///
/// A screen that two journeys share is drawn once, and a paragraph that stands on many pages is
/// kept once, because debug builds are slow.
struct JourneyPages {
  /// Every paragraph with words, and the first page it stands on.
  private(set) var paragraphs: [(page: String, paragraph: Paragraph)] = []
  private(set) var emptyPages: [String] = []
  /// The pages that say of themselves that some of their words are French.
  private(set) var untranslatedPages: [String] = []
  private(set) var screenCount = 0
  private var known: Set<Paragraph> = [.blank]

  init(of entry: LoadedLibrary.Entry, _ presenter: Presenter) {
    var seen: Set<Screen> = []
    for example in entry.journeys {
      let journey = entry.journey(of: example)
      for stage in journey.stages {
        let screen = presenter.screen(of: journey, at: stage.step.id)
        screenCount += 1
        guard seen.insert(screen).inserted else { continue }
        for page in presenter.pages(of: screen) { add(page) }
      }
      for page in presenter.lists(of: journey) { add(page) }
    }
  }

  private mutating func add(_ page: DrawnPage) {
    if page.paragraphs.isEmpty { emptyPages.append(page.name) }
    if page.saysUntranslated { untranslatedPages.append(page.name) }
    for paragraph in page.paragraphs where known.insert(paragraph).inserted {
      paragraphs.append((page.name, paragraph))
    }
  }
}
