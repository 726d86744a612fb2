// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/readingplace.h"
#include "support/testcase.h"

#include <bit>

using namespace farthing;

namespace {

const QString harbour =
    QStringLiteral("The harbour of the small town freezes late in the year, and the ferry keeps "
                   "its summer timetable until the first storm of November.");
const QString school =
    QStringLiteral("At the school on the hill the oldest pupils learn to mend nets, to read the "
                   "weather and to steer a boat by the stars.");
const QString mill =
    QStringLiteral("Nobody has used the mill since the river was moved, but its owner still oils "
                   "the wheel every spring.");

QStringList article()
{
    return {QStringLiteral("Winter in a small town"), harbour, QString(), school, mill};
}

} // namespace

class TestReadingPlace : public TestCase
{
    Q_OBJECT

private slots:
    void comesBackToTheSamePlace();
    void followsAParagraphThatMoved();
    void knowsAParagraphAfterAnEdit_data();
    void knowsAParagraphAfterAnEdit();
    void takesTheNearestOfEquals();
    void fallsBackToTheNumber();
    void staysInside();
    void unrelatedParagraphsAreFarApart();
    void survivesBeingWritten();
    void refusesWhatIsNoPlace_data();
    void refusesWhatIsNoPlace();
};

void TestReadingPlace::comesBackToTheSamePlace()
{
    for (int i = 0; i < article().size(); ++i) {
        const TextPosition position{i, int(article().at(i).size()) / 2};
        QCOMPARE(findPlace(article(), placeAt(article(), position)), position);
    }
}

void TestReadingPlace::followsAParagraphThatMoved()
{
    const ReadingPlace place = placeAt(article(), {3, 20});
    QStringList edited = article();
    edited.prepend(QStringLiteral("A paragraph that was written later."));
    edited.prepend(QStringLiteral("And another one, longer than the first, about something else."));
    QCOMPARE(findPlace(edited, place), (TextPosition{5, 20}));
}

void TestReadingPlace::knowsAParagraphAfterAnEdit_data()
{
    QTest::addColumn<QString>("edited");
    QString text = school;
    QTest::newRow("case and punctuation") << text.toUpper().replace(QLatin1Char(','), QLatin1Char(';'));
    QTest::newRow("one word") << QString(text).replace(QLatin1String("oldest"), QLatin1String("eldest"));
    QTest::newRow("a word more") << text + QStringLiteral(" Always.");
    QTest::newRow("a word less") << QString(text).remove(QLatin1String("oldest "));
}

void TestReadingPlace::knowsAParagraphAfterAnEdit()
{
    QFETCH(QString, edited);
    const ReadingPlace place = placeAt(article(), {3, 7});
    const QStringList changed{mill, harbour, edited};
    QCOMPARE(findPlace(changed, place), (TextPosition{2, 7}));
}

void TestReadingPlace::takesTheNearestOfEquals()
{
    const QString line = QStringLiteral("}");
    const QString repeated = QStringLiteral("return true;");
    const QStringList code{repeated, line, repeated, line, repeated, line};
    QCOMPARE(findPlace(code, placeAt(code, {2, 3})), (TextPosition{2, 3}));
    QCOMPARE(findPlace(code, placeAt(code, {4, 1})), (TextPosition{4, 1}));
    QCOMPARE(findPlace(code, placeAt(code, {3, 1})), (TextPosition{3, 1}));
}

void TestReadingPlace::fallsBackToTheNumber()
{
    const ReadingPlace place = placeAt(article(), {3, 40});
    QCOMPARE(findPlace({harbour, harbour, mill, mill, harbour}, place), (TextPosition{3, 0}));
}

void TestReadingPlace::staysInside()
{
    const ReadingPlace place = placeAt(article(), {4, 9});
    QCOMPARE(findPlace({}, place), TextPosition());
    QCOMPARE(findPlace({harbour}, place), (TextPosition{0, 0}));
    ReadingPlace far = place;
    far.offset = 1'000'000;
    QCOMPARE(findPlace(article(), far), (TextPosition{4, int(mill.size())}));
    far.paragraph = -7;
    far.fingerprint = 0x5555;
    QCOMPARE(findPlace({harbour}, far), (TextPosition{0, 0}));
}

void TestReadingPlace::unrelatedParagraphsAreFarApart()
{
    const QList<quint64> prints{paragraphFingerprint(harbour), paragraphFingerprint(school),
                                paragraphFingerprint(mill)};
    QVERIFY(std::popcount(prints.at(0) ^ prints.at(1)) > 14);
    QVERIFY(std::popcount(prints.at(0) ^ prints.at(2)) > 14);
    QVERIFY(std::popcount(prints.at(1) ^ prints.at(2)) > 14);
    QCOMPARE(paragraphFingerprint(QStringLiteral(" … — ")), quint64(0));
    // Kept on disk and sent to other computers: it may never change.
    QCOMPARE(paragraphFingerprint(QStringLiteral("Herring")),
             paragraphFingerprint(QStringLiteral("herring!")));
}

void TestReadingPlace::survivesBeingWritten()
{
    ReadingPlace place = placeAt(article(), {3, 12});
    QCOMPARE(ReadingPlace::fromJson(place.toJson()), std::optional(place));
    place.fingerprint = ~quint64(0);
    QCOMPARE(ReadingPlace::fromJson(place.toJson()), std::optional(place));
}

void TestReadingPlace::refusesWhatIsNoPlace_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("list") << QByteArray("[]");
    QTest::newRow("no fingerprint") << QByteArray(R"({"paragraph":1,"offset":2})");
    QTest::newRow("negative") << QByteArray(R"({"fingerprint":"ff","paragraph":-1,"offset":2})");
    QTest::newRow("words") << QByteArray(R"({"fingerprint":"xyz","paragraph":1,"offset":2})");
}

void TestReadingPlace::refusesWhatIsNoPlace()
{
    QFETCH(QByteArray, json);
    QVERIFY(!ReadingPlace::fromJson(json));
}

FARTHING_TEST(TestReadingPlace)
#include "test_readingplace.moc"
