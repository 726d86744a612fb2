// SPDX-License-Identifier: GPL-3.0-or-later
// That a translation reaches the words it was made for: the contexts in the files are those that the program
// asks for.
#include "core/format.h"
#include "domain/ledger.h"
#include "support/testcase.h"

#include <QtCore/QTranslator>

using namespace farthing;

class WordsTest : public TestCase
{
    Q_OBJECT

private slots:
    void linesSpeakTheLanguage_data();
    void linesSpeakTheLanguage();
    void amountsKeepTheirOrder();
};

void WordsTest::linesSpeakTheLanguage_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"nb", "ar"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void WordsTest::linesSpeakTheLanguage()
{
    QFETCH(QString, language);
    QStringList english;
    for (const Line line : reportLines())
        english << lineTitle(line);
    QTranslator translator;
    QVERIFY(
        translator.load(QStringLiteral("farthing_") + language, qEnvironmentVariable("FARTHING_I18N_DIR")));
    QVERIFY(QCoreApplication::installTranslator(&translator));
    for (int i = 0; i < reportLineCount; ++i) {
        const QString translated = translator.translate("farthing::Line", english.at(i).toUtf8().constData());
        QVERIFY2(!translated.isEmpty(), qPrintable(english.at(i)));
        QCOMPARE(lineTitle(Line(i)), translated);
    }
    QVERIFY2(lineTitle(Line::Grant) != QStringLiteral("Grant"), qPrintable(language));
    QCoreApplication::removeTranslator(&translator);
}

void WordsTest::amountsKeepTheirOrder()
{
    const Format arabic(QLocale(QStringLiteral("ar_EG")), QTimeZone::utc());
    // Begins with a mark from right to left, so that a label lays the digits and the unit out in that
    // direction.
    QVERIFY(arabic.amountWithUnit(Money::fromMinor(400'000)).startsWith(QChar(0x200F)));
    const Format english(QLocale(QLocale::English), QTimeZone::utc());
    QVERIFY(!english.amountWithUnit(Money::fromMinor(400'000)).contains(QChar(0x200F)));
}

FARTHING_TEST(WordsTest)
#include "test_words.moc"
