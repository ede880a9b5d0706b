import PromptEngine
import Testing

@Suite struct RecordingNoteTests {
    @Test("a recording fits the text that it was made for, however its lines were broken")
    func fits() {
        let phrase = Phrase(text: "Wat heb je nodig?")
        #expect(RecordingNote(say: "Wat heb\n je nodig?").fits(phrase, isFilled: false))
        #expect(!RecordingNote(say: "Wat is er nodig?").fits(phrase, isFilled: false))
        #expect(RecordingNote().fits(phrase, isFilled: false))
    }

    @Test("the way in which a letter is put together does not matter")
    func composed() {
        #expect(RecordingNote(say: "ide\u{65}\u{308}n").fits(Phrase(text: "ide\u{EB}n"), isFilled: false))
    }

    @Test("a recording is of what is said, not of what is shown")
    func spoken() {
        let phrase = Phrase(text: "كلمة", say: "كَلِمَة")
        #expect(RecordingNote(say: "كَلِمَة").fits(phrase, isFilled: false))
        #expect(!RecordingNote(say: "كلمة").fits(phrase, isFilled: false))
    }

    @Test("of a text with a number nobody knows which number an unmarked recording says")
    func filled() {
        #expect(!RecordingNote().fits(Phrase(text: "Nog 30 dagen."), isFilled: true))
        #expect(RecordingNote(say: "Nog 30 dagen.").fits(Phrase(text: "Nog 30 dagen."), isFilled: true))
    }

    @Test(
        "a template is said with any number in it, and with nothing else",
        arguments: [
            ("Nog 30 dagen.", true), ("Nog 365 dagen.", true), ("Nog dagen.", false), ("Nog veel dagen.", false),
            ("Nog 30 dagen. Dag!", false), ("Nog 30 weken.", false),
        ])
    func template(_ say: String, _ isFitting: Bool) {
        #expect(RecordingNote(say: say).fits(template: Phrase(text: "Nog {days} dagen.")) == isFitting)
    }

    @Test("an unmarked recording does not fit a template, and fits a plain text")
    func unmarked() {
        #expect(!RecordingNote().fits(template: Phrase(text: "Nog {days} dagen.")))
        #expect(RecordingNote().fits(template: Phrase(text: "Nog even.")))
    }

    @Test(
        "what was written is read back",
        arguments: [
            RecordingNote(say: "Wat: \"dit\" & 'dat' # {x}\\"), RecordingNote(say: "no"), RecordingNote(say: "12"),
            RecordingNote(say: "كَلِمَة؟", marks: [0]), RecordingNote(say: "እንታይ፧", marks: [10, 20, 20]),
            RecordingNote(say: String(repeating: "heel lang ", count: 80) + "eind"),
        ])
    func roundTrip(_ note: RecordingNote) throws {
        let read = RecordingNote.read(SourceFile(path: "need.yaml", text: try note.yaml), tokens: nil)
        #expect(read.note == note)
        #expect(read.faults.isEmpty)
    }

    @Test(
        "a note with a mistake names file, line and key",
        arguments: [
            ("say: x\nvoice: y", "need.yaml:2: voice: remove this key; here can be: say, marks"),
            ("marks: [0, 20, 10]", "need.yaml:1: marks: put the starts of the words in order, in milliseconds"),
            ("say: x\nmarks: [0, 20]", "need.yaml:2: marks: give 3 starts, one for each word of `say`, not 2"),
            (
                "marks: [0, soon, 20]",
                "need.yaml:1: marks[2]: write a whole number from 0 to 3600000, not `soon`"
            ),
            ("- x", "need.yaml:1: file: write keys and values here, not a list"),
        ])
    func faults(_ text: String, _ fault: String) {
        let read = RecordingNote.read(SourceFile(path: "need.yaml", text: text), tokens: 3)
        #expect(read.faults.map(\.description) == [fault])
        #expect(read.note == nil)
    }
}
