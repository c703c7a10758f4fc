/// A whole page: what surrounds it, and exactly one of the things it can be about.
struct PageView {
  let language: LanguageView
  let title: HTML
  /// The classes of `html`: text size and contrast.
  let look: HTML
  let isTerminal: Bool
  /// The generated style sheet that says how many pixels a millimetre has.
  let scale: HTML?
  let style: HTML
  let script: HTML
  /// Seconds after which the page is asked for again, where no script does.
  let refresh: HTML?
  /// Seconds without a touch before the warning.
  let idleSeconds: HTML?
  let idle: IdleView?
  let header: HeaderView?
  let hasNotices: Bool
  let notices: [NoticeView]
  let main: MainView
  let bar: BarView
  let tools: ToolsView
}

/// What stands above the page: the procedure and how much of it is done.
struct HeaderView {
  let procedure: LineView
  let section: LineView?
  let progress: ProgressView?
}

/// How much is done.
struct ProgressView {
  let done: HTML
  let total: HTML
  let text: LineView
}

/// What a page is about: exactly one of these.
struct MainView {
  var languages: LanguagesView?
  var procedures: ProceduresView?
  var step: StepView?
  var checklist: ChecklistView?
  var answers: AnswersView?
  var person: PersonPageView?
  var words: WordsView?
  var settings: SettingsView?
  var phone: PhoneView?
  var printing: PrintingView?
  var resume: ResumeView?
  var reset: ResetView?
  var idle: IdleView?
  var failure: FailureView?
  var calibration: CalibrationView?
}
