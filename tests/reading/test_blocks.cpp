// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/parsed.h"
#include "support/testcase.h"

using namespace farthing;

/// Which articles are so long that their first screens are set before the rest.
class BlocksTest : public TestCase
{
    Q_OBJECT

private slots:
    void setsAnOrdinaryArticleAtOnce();
    void cutsALongArticleBehindItsFirstScreens();
    void countsWhatStandsInLists();
    void doesNotCutABlock();

private:
    static QString paragraphs(int count, const QString &before = {})
    {
        QString text;
        for (int i = 0; i < count; ++i)
            text += before + QString(99, QLatin1Char('a')) + QStringLiteral("\n\n");
        return text;
    }
};

void BlocksTest::setsAnOrdinaryArticleAtOnce()
{
    QVERIFY(!blocksOfFirstScreens({}));
    QVERIFY(!blocksOfFirstScreens(parse("One line.")));
    QVERIFY(!blocksOfFirstScreens(parse(paragraphs(1'000))));
}

void BlocksTest::cutsALongArticleBehindItsFirstScreens()
{
    const auto blocks = parse(paragraphs(3'000));
    const auto first = blocksOfFirstScreens(blocks);
    QVERIFY(first);
    QVERIFY2(*first > 70 && *first < 120, qPrintable(QString::number(*first)));
}

void BlocksTest::countsWhatStandsInLists()
{
    // Each list is one block of the article.
    const auto blocks = parse(paragraphs(1'000, QStringLiteral("- ")) + QStringLiteral("Between.\n\n") +
                              paragraphs(1'000, QStringLiteral("- ")));
    QCOMPARE(blocks.size(), size_t(3));
    QCOMPARE(blocksOfFirstScreens(blocks), std::optional<size_t>(1));
}

void BlocksTest::doesNotCutABlock()
{
    QVERIFY(!blocksOfFirstScreens(parse(paragraphs(3'000, QStringLiteral("- ")))));
}

FARTHING_TEST(BlocksTest)
#include "test_blocks.moc"
