import Foundation
import PromptEngine
import SessionModel
import Speech

/// Tells authors what is wrong with their recordings.
struct RecordingCheck {
    let catalogue: Catalogue
    let files: RecordingFiles

    /// In the order of the files.
    func faults() throws -> [SourceFault] {
        try files.all().flatMap(faults)
    }

    private func faults(of file: RecordingFiles.File) -> [SourceFault] {
        guard let place = file.place, let flow = catalogue.flow(place.flow), let locale = catalogue.locale(place.locale)
        else { return [fault(file, "move this file to <flow>/recordings/<language>/<text>.wav, or remove it")] }
        guard let spoken = flow.spokenPhrases(in: locale.tag).first(where: { $0.key == place.key }) else {
            return [fault(file, "remove this file, or rename it; the flow has no text `\(place.key)`")]
        }
        switch file.kind {
        case .sound: return soundFaults(file, place, spoken.phrase)
        case .note: return noteFaults(file, place, spoken.phrase, locale)
        case .otherSound(let ending):
            return [fault(file, "convert this file to WAV, PCM of 16 bits: \(ending) is not read")]
        case .unknown: return [fault(file, "remove this file; a recording ends in .wav, its note in .yaml")]
        }
    }

    private func soundFaults(
        _ file: RecordingFiles.File, _ place: RecordingPlace, _ phrase: Phrase
    ) -> [SourceFault] {
        do {
            _ = try files.sound(of: file)
        } catch let fault as RecordingFault {
            return [self.fault(file, advice(fault))]
        } catch {
            return [fault(file, "make this file readable: \(error.localizedDescription)")]
        }
        guard let note = files.note(at: place), !note.fits(template: phrase) else { return [] }
        return [
            fault(
                file, "record this text again: it is not what was recorded; until then the computer's voice says it",
                severity: .notice)
        ]
    }

    private func advice(_ fault: RecordingFault) -> String {
        switch fault {
        case .notWAV: "make this recording again; it is damaged or no WAV file"
        case .otherForm: "convert this file to PCM of 16 bits, mono or stereo, 8 to 192 kHz"
        case .empty: "make this recording again; there is nothing to hear in it"
        case .tooLong: "cut this recording; it may last \(RecordedSound.longest / 1000) seconds"
        }
    }

    private func noteFaults(
        _ file: RecordingFiles.File, _ place: RecordingPlace, _ phrase: Phrase, _ locale: LocaleProfile
    ) -> [SourceFault] {
        guard FileManager.default.fileExists(atPath: files.url(of: place, .sound).path) else {
            return [fault(file, "add the recording \(place.key).wav, or remove this file")]
        }
        let source = SourceFile(path: path(file), text: files.noteText(at: place) ?? "")
        let isCurrent = files.note(at: place)?.fits(template: phrase) ?? false
        let tokens = isCurrent ? locale.rules.tokens(in: phrase.say).count : nil
        return RecordingNote.read(source, tokens: tokens).faults
    }

    private func path(_ file: RecordingFiles.File) -> String { "Prompts/\(file.path)" }

    private func fault(
        _ file: RecordingFiles.File, _ advice: String, severity: SourceFault.Severity = .error
    ) -> SourceFault {
        SourceFault(severity: severity, file: path(file), line: nil, key: "file", advice: advice)
    }
}
