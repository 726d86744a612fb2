// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/textdifference.h"

#include "support/cputime.h"
#include "support/testcase.h"

#include <QtCore/QRandomGenerator>

using namespace farthing;

using DifferenceKind = DifferenceParagraph::Kind;
using Piece = DifferencePiece::Kind;

class TextDifferenceTest : public TestCase
{
    Q_OBJECT

private slots:
    void sameTexts();
    void tellsWordsWithinAParagraph();
    void tellsParagraphsThatCameAndWent();
    void bothTextsAreInTheDifference();
    void hugeTextsEndInTime();
    void endsWhenCancelled();
};

void TextDifferenceTest::sameTexts()
{
    const QStringList text{QStringLiteral("One."), QStringLiteral("Two.")};
    const TextDifference same = differenceOf(text, text);
    QCOMPARE(same.count(DifferenceKind::Same), 2);
    QCOMPARE(same.paragraphs.size(), 2);
    QVERIFY(differenceOf({}, {}).paragraphs.isEmpty());
    QCOMPARE(differenceOf({}, text).count(DifferenceKind::Added), 2);
    QCOMPARE(differenceOf(text, {}).count(DifferenceKind::Removed), 2);
}

void TextDifferenceTest::tellsWordsWithinAParagraph()
{
    const TextDifference difference = differenceOf(
        {QStringLiteral("The ferry leaves at nine from the old quay, says the board.")},
        {QStringLiteral("The ferry leaves at half past ten from the old quay, says the mayor.")});
    QCOMPARE(difference.count(DifferenceKind::Changed), 1);
    const QList<DifferencePiece> expected{{Piece::Same, QStringLiteral("The ferry leaves at ")},
                                          {Piece::Removed, QStringLiteral("nine")},
                                          {Piece::Added, QStringLiteral("half past ten")},
                                          {Piece::Same, QStringLiteral(" from the old quay, says the ")},
                                          {Piece::Removed, QStringLiteral("board")},
                                          {Piece::Added, QStringLiteral("mayor")},
                                          {Piece::Same, QStringLiteral(".")}};
    QCOMPARE(difference.paragraphs.first().pieces, expected);
}

void TextDifferenceTest::tellsParagraphsThatCameAndWent()
{
    const TextDifference difference =
        differenceOf({QStringLiteral("First of all."), QStringLiteral("Nobody asked for this line."),
                      QStringLiteral("Last.")},
                     {QStringLiteral("First of all."), QStringLiteral("Quite other matters stand here now!"),
                      QStringLiteral("Last."), QStringLiteral("And one more.")});
    QList<DifferenceKind> kinds;
    for (const DifferenceParagraph &paragraph : difference.paragraphs)
        kinds.append(paragraph.kind);
    QCOMPARE(kinds,
             (QList<DifferenceKind>{DifferenceKind::Same, DifferenceKind::Removed, DifferenceKind::Added,
                                    DifferenceKind::Same, DifferenceKind::Added}));
}

/// Whatever is shown as the same, added and removed: together it is what was given.
void TextDifferenceTest::bothTextsAreInTheDifference()
{
    QRandomGenerator random(11);
    const auto paragraph = [&random] {
        QStringList words;
        for (int i = random.bounded(1, 14); i > 0; --i)
            words.append(QStringLiteral("word%1").arg(random.bounded(9)));
        return words.join(random.bounded(3) == 0 ? QStringLiteral(", ") : QStringLiteral(" "));
    };
    for (int round = 0; round < 400; ++round) {
        QStringList before;
        for (int i = random.bounded(12); i > 0; --i)
            before.append(paragraph());
        QStringList after = before;
        for (int edits = random.bounded(6); edits > 0; --edits) {
            const int at = random.bounded(int(after.size()) + 1);
            const int what = random.bounded(3);
            if (what == 0 || at == after.size())
                after.insert(at, paragraph());
            else if (what == 1)
                after.removeAt(at);
            else
                after[at] += QStringLiteral(" and more");
        }
        const TextDifference difference = differenceOf(before, after);
        QCOMPARE(difference.before(), before);
        QCOMPARE(difference.after(), after);
    }
}

void TextDifferenceTest::hugeTextsEndInTime()
{
    QRandomGenerator random(12);
    QStringList before;
    QStringList after;
    for (int i = 0; i < 20'000; ++i) {
        before.append(QString::number(random.generate()));
        after.append(QString::number(random.generate()));
    }
    QString longBefore;
    QString longAfter;
    for (int i = 0; i < 40'000; ++i) {
        longBefore += QString::number(random.bounded(5000)) + QLatin1Char(' ');
        longAfter += QString::number(random.bounded(5000)) + QLatin1Char(' ');
    }
    const CpuTime time;
    QCOMPARE(differenceOf(before, after).after(), after);
    const TextDifference one = differenceOf({longBefore}, {longAfter});
    QCOMPARE(one.before(), QStringList{longBefore});
    QVERIFY2(time.milliseconds() < 5'000, qPrintable(QString::number(time.milliseconds())));
}

void TextDifferenceTest::endsWhenCancelled()
{
    const std::atomic<bool> cancelled = true;
    const QStringList before{QStringLiteral("a"), QStringLiteral("b")};
    QCOMPARE(differenceOf(before, {QStringLiteral("c")}, &cancelled).before(), before);
}

FARTHING_TEST(TextDifferenceTest)
#include "test_textdifference.moc"
