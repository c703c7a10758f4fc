import TestSupport
import Testing

struct GoldenFileTests {
  @Test("a difference is shown line by line, with its neighbours")
  func difference() {
    #expect(
      lineDifference(expected: "a\nb\nc\nd\ne\nf", actual: "a\nb\nc\nd\nE\nf\ng")
        == "  c\n  d\n- e\n+ E\n  f\n+ g")
  }

  @Test("a golden file that is missing fails with advice")
  func missing() {
    #expect(
      GoldenFile("none.txt", environment: [:]).difference(from: "")
        == "there is no golden file none.txt; run with RECORD_GOLDEN=1")
  }
}
