/// Arabic words that are not written as they sound.
enum ArabicLexicon {
    /// Words with a long a that is mostly not written, by their letters without signs, and the letter that has it,
    /// counted from 0.
    static let unwrittenLongA: [String: Int] = [
        "هذا": 0, "هذه": 0, "هذان": 0, "هذين": 0, "هؤلاء": 0, "ذلك": 0, "كذلك": 1, "لكن": 0, "لكنه": 0, "لكنها": 0,
        "لكنهم": 0, "لكنك": 0, "لكننا": 0, "لكنني": 0, "أولئك": 2, "الله": 2, "لله": 1, "إله": 1, "الرحمن": 4,
    ]

    /// Words whose second letter is not said, by their letters without signs.
    static let silentAlef: Set<String> = ["مائة", "مائتان", "مائتين"]

    /// Frequent words as people type them, without signs, and with them: in their commonest reading.
    static let frequent: [String: String] = [
        "في": "فِي", "من": "مِنْ", "على": "عَلَى", "إلى": "إِلَى", "الى": "إِلَى", "عن": "عَنْ", "مع": "مَعَ", "أن": "أَنْ",
        "ان": "أَنْ", "إن": "إِنَّ",
        "لا": "لَا", "ما": "مَا", "هل": "هَلْ", "هو": "هُوَ", "هي": "هِيَ", "هم": "هُمْ", "نحن": "نَحْنُ", "أنا": "أَنَا",
        "انا": "أَنَا", "أنت": "أَنْتَ",
        "هذا": "هٰذَا", "هذه": "هٰذِهِ", "ذلك": "ذٰلِكَ", "التي": "الَّتِي", "الذي": "الَّذِي", "الذين": "الَّذِينَ", "كان": "كَانَ",
        "كانت": "كَانَتْ", "لم": "لَمْ",
        "لن": "لَنْ", "قد": "قَدْ", "كل": "كُلُّ", "بعد": "بَعْدَ", "قبل": "قَبْلَ", "عند": "عِنْدَ", "عندي": "عِنْدِي", "لي": "لِي",
        "لنا": "لَنَا", "له": "لَهُ",
        "لها": "لَهَا", "لهم": "لَهُمْ", "بين": "بَيْنَ", "أو": "أَوْ", "او": "أَوْ", "ثم": "ثُمَّ", "حتى": "حَتَّى", "أيضا": "أَيْضًا",
        "ايضا": "أَيْضًا", "جدا": "جِدًّا",
        "شكرا": "شُكْرًا", "مرحبا": "مَرْحَبًا", "أهلا": "أَهْلًا", "نعم": "نَعَمْ", "لأن": "لِأَنَّ", "لكن": "لٰكِنْ", "أريد": "أُرِيدُ",
        "اريد": "أُرِيدُ", "نريد": "نُرِيدُ",
        "أحب": "أُحِبُّ", "يجب": "يَجِبُ", "يمكن": "يُمْكِنُ", "هنا": "هُنَا", "الآن": "الْآنَ", "اليوم": "الْيَوْمَ", "الله": "اللَّهُ",
        "الناس": "النَّاسُ", "اللغة": "اللُّغَةُ",
        "بيت": "بَيْتٌ", "البيت": "الْبَيْتُ", "عمل": "عَمَلٌ", "العمل": "الْعَمَلُ", "المدرسة": "الْمَدْرَسَةُ", "الهولندية": "الْهُولَنْدِيَّةُ",
        "السلام": "السَّلَامُ", "عليكم": "عَلَيْكُمْ",
    ]
}

extension ArabicWord {
    /// A frequent word without signs gets them.
    mutating func vocaliseIfKnown() {
        guard isUnvocalised, let known = ArabicLexicon.frequent[skeleton] else { return }
        self = ArabicWord(known)
    }

    mutating func dropSilentAlef() {
        if ArabicLexicon.silentAlef.contains(skeleton) { letters.remove(at: 1) }
    }

    /// Long vowels that are not written are put in, also after one proclitic: وَهٰذَا.
    mutating func putUnwrittenLongA() {
        for start in 0...1 where start < letters.count {
            guard start == 0 || letters[0].scalar.isArabicProclitic,
                let place = ArabicLexicon.unwrittenLongA[String(skeleton.unicodeScalars.dropFirst(start))]
            else { continue }
            letters[start + place].hasDaggerAlef = true
            // The و of أُولٰئِكَ is not said.
            if letters[start].scalar == .alefHamzaAbove, letters[start + 1].scalar == .waw {
                letters.remove(at: start + 1)
            }
            return
        }
    }
}
