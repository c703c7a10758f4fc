import KioskServer
import Testing

@Suite("the address of a printer")
struct PrinterAddressTests {
  @Test(
    "is a queue's name or an IPP address", arguments: ["HP_2", "ipp://printer.local/ipp/print"])
  func taken(text: String) {
    #expect(PrinterAddress(text) != nil)
  }

  @Test(
    "is nothing else",
    arguments: ["", "-o", "a b", "../x", "http://printer/", "ipp:///x", "file:///etc/passwd", "é"])
  func refused(text: String) {
    #expect(PrinterAddress(text) == nil)
  }
}
