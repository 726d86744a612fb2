// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/passage.h"
#include "support/testcase.h"

#include <QtCore/QRandomGenerator>

using namespace farthing;

namespace {

const QStringList &vocabulary()
{
    static const QStringList words =
        QStringLiteral(
            "harbour ferry quota lantern archive signal copper meadow winter station letter bridge "
            "captain ledger market garden engine silver window mountain river paper thunder basket "
            "kitchen pilot orchard railway village candle the of and to in for with from by at")
            .split(QLatin1Char(' '));
    return words;
}

QString word(QRandomGenerator &random)
{
    return vocabulary().at(random.bounded(int(vocabulary().size())));
}

QStringList anArticle(QRandomGenerator &random)
{
    QStringList paragraphs;
    for (int i = 0; i < 24; ++i) {
        QStringList words;
        const int count = random.bounded(25, 60);
        for (int w = 0; w < count; ++w)
            words.append(word(random));
        paragraphs.append(words.join(QLatin1Char(' ')) + QLatin1Char('.'));
        if (i % 5 == 4)
            paragraphs.append(QString()); // a rule, a picture
    }
    return paragraphs;
}

/// Some words of it, sometimes over several paragraphs.
PassageRange somewhere(const QStringList &paragraphs, QRandomGenerator &random)
{
    for (;;) {
        const int first = random.bounded(int(paragraphs.size()));
        if (paragraphs.at(first).isEmpty())
            continue;
        const int from = paragraphs.at(first).indexOf(QLatin1Char(' '), random.bounded(60)) + 1;
        const bool several =
            random.bounded(4) == 0 && first + 1 < paragraphs.size() && !paragraphs.at(first + 1).isEmpty();
        const int last = several ? first + 1 : first;
        const int to = paragraphs.at(last).indexOf(QLatin1Char(' '), (several ? 0 : from) + 40);
        if (from > 0 && to > 0)
            return {{first, from}, {last, to}};
    }
}

QString wordsOf(const QStringList &paragraphs, const PassageRange &range)
{
    return passageBetween(paragraphs, range).words;
}

} // namespace

/// Marked words are found again in an article that was edited meanwhile.
class PassageTest : public TestCase
{
    Q_OBJECT

private slots:
    void takesWordsWithoutBlanks();
    void keepsItsPlaceAsText();
    void findsEachPlaceAgain_data();
    void findsEachPlaceAgain();
    void findsWhatWasChangedInside();
    void tellsEqualWordsApart();
    void isGoneWithItsParagraph();
    void aWordAloneIsNotFoundElsewhere();
    void findsWhereNoSpacesAre();
    void findsAcrossOtherBreaks();
    void findsNothingInNothing();
};

void PassageTest::takesWordsWithoutBlanks()
{
    const QStringList text{QStringLiteral("One two"), QString(), QStringLiteral("three four")};
    QCOMPARE(passageBetween(text, {{0, 3}, {2, 6}}).words, QStringLiteral("two\nthree"));
    QCOMPARE(passageBetween(text, {{0, 3}, {2, 6}}).place.offset, 4);
    QCOMPARE(passageBetween(text, {{0, 3}, {0, 4}}).words, QString());
    QCOMPARE(passageBetween(text, {{0, 7}, {2, 5}}).place.paragraph, 2);
}

void PassageTest::keepsItsPlaceAsText()
{
    const QStringList text{QStringLiteral("One two three")};
    const Passage passage = passageBetween(text, {{0, 4}, {0, 7}});
    QCOMPARE(Passage::from(passage.anchor(), passage.words), passage);
    QCOMPARE(PassageFinder(text).find(Passage::from("nonsense", QStringLiteral("two three"))).has_value(),
             false);
    const QString longer = QStringLiteral("words that nobody says twice anywhere");
    QVERIFY(PassageFinder({longer}).find(Passage::from("nonsense", longer)));
}

void PassageTest::findsEachPlaceAgain_data()
{
    QTest::addColumn<int>("edit");
    QTest::newRow("as it was") << 0;
    QTest::newRow("paragraphs before it") << 1;
    QTest::newRow("a paragraph removed") << 2;
    QTest::newRow("words changed around it") << 3;
    QTest::newRow("paragraphs in another order") << 4;
}

void PassageTest::findsEachPlaceAgain()
{
    QFETCH(int, edit);
    QRandomGenerator random(20251127);
    constexpr int places = 200;
    for (int i = 0; i < places; ++i) {
        QStringList text = anArticle(random);
        const PassageRange range = somewhere(text, random);
        const Passage passage = passageBetween(text, range);
        int moved = 0;
        if (edit == 1) {
            text = anArticle(random).mid(0, 3) + text;
            moved = 3;
        } else if (edit == 2) {
            const int gone = range.begin.paragraph > 2 ? 0 : int(text.size()) - 1;
            text.removeAt(gone);
            moved = gone == 0 ? -1 : 0;
        } else if (edit == 3) {
            text[range.begin.paragraph].prepend(word(random) + QStringLiteral(", "));
        } else if (edit == 4 && range.begin.paragraph == range.end.paragraph) {
            text.move(range.begin.paragraph, 0);
            moved = -range.begin.paragraph;
        }
        const auto found = PassageFinder(text).find(passage);
        QVERIFY2(found, qPrintable(QString::number(i)));
        QCOMPARE(wordsOf(text, *found), passage.words);
        QCOMPARE(found->begin.paragraph, range.begin.paragraph + moved);
    }
}

/// One word of the passage is another one now: what stands there is found all the same.
void PassageTest::findsWhatWasChangedInside()
{
    QRandomGenerator random(7);
    constexpr int places = 200;
    int whole = 0;
    for (int i = 0; i < places; ++i) {
        QStringList text = anArticle(random);
        PassageRange range = somewhere(text, random);
        if (range.begin.paragraph != range.end.paragraph)
            range.end = {range.begin.paragraph, int(text.at(range.begin.paragraph).size()) - 1};
        const Passage passage = passageBetween(text, range);
        QStringList words = passage.words.split(QLatin1Char(' '));
        const int place = int(words.size()) / 2;
        words[place] = QStringLiteral("rewritten");
        const QString now = words.join(QLatin1Char(' '));
        text[range.begin.paragraph].replace(range.begin.offset, passage.words.size(), now);
        text.prepend(QStringLiteral("A new beginning that nobody has read before today."));
        const auto found = PassageFinder(text).find(passage);
        QVERIFY2(found, qPrintable(passage.words));
        QCOMPARE(found->begin, (TextPosition{range.begin.paragraph + 1, range.begin.offset}));
        whole += wordsOf(text, *found) == now ? 1 : 0;
    }
    QVERIFY2(whole >= places * 9 / 10, qPrintable(QString::number(whole)));
}

void PassageTest::tellsEqualWordsApart()
{
    const QStringList text{
        QStringLiteral("The minister said that the ferry is late, and the harbour waits for winter."),
        QStringLiteral("Copper prices fell while the ferry is late and orchards bloom in meadows."),
        QStringLiteral("In the ferry there is an engine; the ferry is late because the engine is old.")};
    const PassageFinder finder(text);
    for (int paragraph = 0; paragraph < 3; ++paragraph) {
        const int from = int(text.at(paragraph).lastIndexOf(QStringLiteral("the ferry is late")));
        const PassageRange range{{paragraph, from}, {paragraph, from + 17}};
        QCOMPARE(finder.find(passageBetween(text, range)), std::optional(range));
    }
    const QStringList twice{QStringLiteral("again and again and again")};
    for (const int from : {0, 10, 20}) {
        const PassageRange range{{0, from}, {0, from + 5}};
        QCOMPARE(PassageFinder(twice).find(passageBetween(twice, range)), std::optional(range));
    }
}

void PassageTest::isGoneWithItsParagraph()
{
    QRandomGenerator random(3);
    for (int i = 0; i < 50; ++i) {
        QStringList text = anArticle(random);
        const int paragraph = 2;
        text[paragraph] = QStringLiteral("Marked words about glaciers moraines and permafrost expeditions.");
        const Passage passage =
            passageBetween(text, {{paragraph, 0}, {paragraph, int(text.at(paragraph).size())}});
        text.removeAt(paragraph);
        QVERIFY(!PassageFinder(text).find(passage));
    }
}

void PassageTest::aWordAloneIsNotFoundElsewhere()
{
    QStringList text{QStringLiteral("Glaciers and moraines with permafrost expeditions in Greenland."),
                     QStringLiteral("Copper prices fell while orchards and meadows bloom in winter.")};
    const Passage passage = passageBetween(text, {{0, 9}, {0, 12}});
    QCOMPARE(passage.words, QStringLiteral("and"));
    QVERIFY(PassageFinder(text).find(passage));
    text.removeFirst();
    QVERIFY(!PassageFinder(text).find(passage));
}

void PassageTest::findsWhereNoSpacesAre()
{
    const QStringList text{QStringLiteral("港口的渡轮今天晚点，因为冬天来了。"),
                           QStringLiteral("价格下降了。")};
    const PassageRange range{{0, 3}, {0, 8}};
    const Passage passage = passageBetween(text, range);
    QStringList later = text;
    later.prepend(QStringLiteral("新的一段。"));
    QCOMPARE(PassageFinder(later).find(passage), std::optional(PassageRange{{1, 3}, {1, 8}}));
}

void PassageTest::findsAcrossOtherBreaks()
{
    const QStringList text{QStringLiteral("One long paragraph about"),
                           QStringLiteral("the ferry and its engine")};
    const Passage passage = passageBetween(text, {{0, 4}, {1, 9}});
    const QStringList joined{QStringLiteral("One long paragraph  about the ferry and its engine")};
    const auto found = PassageFinder(joined).find(passage);
    QVERIFY(found);
    QCOMPARE(wordsOf(joined, *found), QStringLiteral("long paragraph  about the ferry"));
}

void PassageTest::findsNothingInNothing()
{
    QVERIFY(!PassageFinder({}).find({{}, QStringLiteral("words")}));
    QVERIFY(!PassageFinder({QString(), QString()}).find({{}, QStringLiteral("words")}));
    QVERIFY(!PassageFinder({QStringLiteral("words")}).find({{}, QStringLiteral("  \n")}));
}

FARTHING_TEST(PassageTest)
#include "test_passage.moc"
