/// Ordinary prose, to measure rates on.
enum Paragraphs {
    static let dutch = """
        Vandaag praten we over meedoen in de samenleving. We horen graag wat jij denkt. Er zijn geen foute antwoorden. \
        Vluchtelingen zijn naar Nederland gekomen omdat ze in hun eigen land niet veilig waren. Professionals werken met \
        of voor vluchtelingen. Buurtgenoten wonen hier in de omgeving. Past er meer dan één? Kies dan wat het best bij je \
        past. Anderen in de sessie kunnen jouw ideeën lezen en horen, maar ze zien niet van wie een idee komt.
        """

    static let arabic = """
        نَتَحَدَّثُ الْيَوْمَ عَنِ الْمُشَارَكَةِ فِي الْمُجْتَمَعْ. نَوَدُّ أَنْ نَعْرِفَ رَأْيَكْ. لَا تُوجَدُ إِجَابَاتٌ خَاطِئَة. \
        لِسَمَاعِ النَّصِّ مَرَّةً أُخْرَى يُمْكِنُ الضَّغْطُ عَلَى اسْتِمَاعْ. وَيُمْكِنُ طَلَبُ الْمُسَاعَدَةِ فِي أَيِّ وَقْتْ. \
        اللَّاجِئُونَ جَاؤُوا إِلَى هُولَنْدَا لِأَنَّهُمْ لَمْ يَكُونُوا آمِنِينَ فِي بِلَادِهِمْ. سُكَّانُ الْحَيِّ يَسْكُنُونَ هُنَا فِي الْمِنْطَقَة.
        """

    static let tigrinya = """
        ሎሚ ብዛዕባ ኣብ ሕብረተሰብ ምስታፍ ክንዛረብ ኢና። ሓሳባትኩም ክንፈልጥ ንደሊ ኢና። ጌጋ መልሲ የለን። ሓገዝ እንተ ደሊኹም ሕተቱ። \
        ስደተኛታት፣ ናብ ሆላንድ ብስደት ዝመጹ ሰባት እዮም። ካልኦት ሰባት ድማ ምስ ስደተኛታት ይሰርሑ። ነበርቲ ናይዚ ከባቢ ኣብዚ ይነብሩ። \
        ካብ ሓደ ጉጅለ ንላዕሊ ናትኩም እንተ ኾይኑ፣ ነቲ ዝበለጸ ምረጹ።
        """
}
